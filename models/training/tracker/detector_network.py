"""The detector: picture (n, 3, 192, 192) RGB 0..1 → cells (n, 15, 24, 24): score logit, then in cells from the cell's middle the box's centre, the logarithm
of its width and height, and five points (eyes, nose, mouth corners, left to right in the picture). About 75 M multiplications."""
import torch, torch.nn as nn
import torch.nn.functional as F
from mesh_network import Down, Residual, conv

SIDE, STRIDE = 192, 8
CELLS = SIDE // STRIDE


class DetectorNetwork(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Sequential(Down(3, 12), Down(12, 24), Down(24, 48), Residual(48))
        self.b = nn.Sequential(Down(48, 64), Residual(64))
        self.c = nn.Sequential(Down(64, 96), Residual(96), Residual(96))
        self.up_c, self.up_b, self.mix = conv(96, 64, 1), conv(64, 48, 1), nn.Sequential(conv(48, 48), nn.ReLU(), conv(48, 64), nn.ReLU())
        self.out = nn.Conv2d(64, 15, 1)
        nn.init.constant_(self.out.bias, 0.0)
        self.out.bias.data[0] = -4
        self.out.bias.data[3:5] = 2

    def forward(self, picture):
        a = self.a((picture - 0.45) * 4)
        b = self.b(a)
        c = self.c(b)
        b = F.relu(b + F.interpolate(self.up_c(c), scale_factor=2.0, mode='nearest'))
        a = F.relu(a + F.interpolate(self.up_b(b), scale_factor=2.0, mode='nearest'))
        o = self.out(self.mix(a))
        size = o[:, 3:5].clamp(-1, 4)
        k = size.mean(1, keepdim=True).exp()
        return torch.cat([o[:, :1], o[:, 1:3] * k, size, o[:, 5:] * k], 1)


class Exported(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, picture):
        o = self.net(picture)
        return torch.cat([torch.sigmoid(o[:, :1]), o[:, 1:]], 1)
