"""The landmark network: crop (n, 3, 112, 112) RGB 0..1 → points (n, 478, 3) in 0..1 of the crop, presence (n, 1), shapes (n, 52). About 55 M multiplications."""
import torch, torch.nn as nn
import torch.nn.functional as F

SIDE, BASIS = 112, 110


def conv(a, b, k=3, s=1):
    return nn.Sequential(nn.Conv2d(a, b, k, s, k // 2, bias=False), nn.BatchNorm2d(b))


class Residual(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.a, self.b = conv(c, c), conv(c, c)

    def forward(self, x):
        return F.relu(x + self.b(F.relu(self.a(x))))


class Down(nn.Module):
    def __init__(self, a, b, k=3):
        super().__init__()
        self.c = conv(a, b, k, 2)

    def forward(self, x):
        return F.relu(self.c(x))


class MeshNetwork(nn.Module):
    """Two levels of features are read where they lie, so that a lip or a lid can move by itself; the points are a learnt basis of shapes."""

    def __init__(self):
        super().__init__()
        self.low = nn.Sequential(Down(3, 16, 5), Down(16, 32), Residual(32), Down(32, 64), Residual(64))
        self.high = nn.Sequential(Down(64, 128), Residual(128))
        self.near, self.far = nn.Sequential(conv(64, 18, 1), nn.ReLU()), nn.Sequential(conv(128, 48, 1), nn.ReLU())
        self.hidden = nn.Linear(18 * 196 + 48 * 49, 320)
        self.coefficients = nn.Linear(320, BASIS)
        self.basis = nn.Linear(BASIS, 1434)
        self.face = nn.Linear(320, 1)
        # A second opinion on presence, which sees what the points need not know: an animal's muzzle where a nose should be.
        self.doubt = nn.Sequential(nn.Linear(18 * 196 + 48 * 49, 24), nn.ReLU(), nn.Linear(24, 1))
        self.scores = nn.Sequential(nn.Linear(320, 96), nn.ReLU(), nn.Linear(96, 52))

    def forward(self, crop):
        a = self.low((crop - 0.45) * 4)
        b = self.high(a)
        seen = torch.cat([self.near(a).flatten(1), self.far(b).flatten(1)], 1)
        h = F.relu(self.hidden(seen))
        return self.basis(self.coefficients(h)).view(-1, 478, 3), self.face(h) + self.doubt(seen), self.scores(h)
