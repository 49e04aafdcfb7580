"""The mouth network: window around the lips (n, 3, 72, 72) RGB 0..1 → the 80 points of the lips (n, 80, 2) in 0..1 of the window. About 20 M multiplications.

And LandmarkNetwork, both networks as one: the mesh network says where the mouth is, the mouth network looks there at twice its resolution, at the window
and at its mirror image: the mean is nearer than either (by 5 % on held-out mouths) and costs a millisecond."""
import numpy as np, torch, torch.nn as nn
import torch.nn.functional as F
from data import MIRROR
from head_data import HEADS, Shapes
from labels import MOUTH
from mesh_network import Down, Residual, conv

SIDE, BASIS = 72, 40
CROP = 224  # side of the square around the face that LandmarkNetwork reads
WINDOW = 0.34  # side of the window over the side of that square


class MouthNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.low = nn.Sequential(Down(3, 16, 5), Down(16, 32), Residual(32))
        self.high = nn.Sequential(Down(32, 64), Residual(64))
        self.near, self.far = nn.Sequential(conv(32, 8, 1), nn.ReLU()), nn.Sequential(conv(64, 24, 1), nn.ReLU())
        self.hidden = nn.Linear(8 * 324 + 24 * 81, 224)
        self.coefficients = nn.Linear(224, BASIS)
        self.basis = nn.Linear(BASIS, 2 * len(MOUTH))

    def forward(self, window):
        x = window - window.mean((2, 3), keepdim=True)
        x = x / ((x * x).mean((1, 2, 3), keepdim=True) + 0.0025).sqrt()
        a = self.low(x)
        h = F.relu(self.hidden(torch.cat([self.near(a).flatten(1), self.far(self.high(a)).flatten(1)], 1)))
        return self.basis(self.coefficients(h)).view(-1, len(MOUTH), 2)


def spread():
    """(478, 80): how far each point follows the lips' points; skin beside the lips follows partly, so that the mesh does not fold."""
    rest = Shapes(HEADS).lm_rest
    d = np.linalg.norm(rest[:, None] - rest[None, MOUTH], axis=2)
    near = np.exp(-((d / 0.06) ** 2))
    w = near / near.sum(1, keepdims=True).clip(1e-9) * np.clip(1 - d.min(1, keepdims=True) / 0.2, 0, 1)
    w[MOUTH] = np.eye(len(MOUTH))
    w[468:] = 0
    return torch.tensor(w, dtype=torch.float32)


class LandmarkNetwork(nn.Module):
    """crop (n, 3, 224, 224) → points (n, 478, 3), presence (n, 1) and shapes (n, 52), both 0..1."""

    def __init__(self, mesh, mouth):
        super().__init__()
        self.mesh, self.mouth = mesh, mouth
        u = ((torch.arange(SIDE) + 0.5) / SIDE - 0.5) * WINDOW
        self.register_buffer('grid', torch.stack([u.repeat(SIDE, 1), u[:, None].repeat(1, SIDE)], 2)[None])
        self.register_buffer('spread', spread())
        self.register_buffer('lips', torch.eye(478)[MOUTH])
        self.register_buffer('swap', torch.tensor([MOUTH.index(MIRROR[m]) for m in MOUTH]))

    def forward(self, crop):
        p, face, scores = self.mesh(F.avg_pool2d(crop, 2))
        before = self.lips @ p[:, :, :2]
        middle = before.mean(1, keepdim=True)
        window = F.grid_sample(crop, (self.grid + middle[:, :, None]) * 2 - 1, mode='bilinear', padding_mode='border', align_corners=False)
        seen, mirrored = (self.mouth(torch.cat([window, window.flip(3)])) - 0.5).chunk(2)
        after = middle + (seen + mirrored[:, self.swap] * torch.tensor([-1.0, 1.0])) * (WINDOW / 2)
        flat = p[:, :, :2] + self.spread @ (after - before)
        return torch.cat([flat, p[:, :, 2:]], 2), torch.sigmoid(face), torch.sigmoid(scores)
