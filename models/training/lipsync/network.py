"""The network: audio encoder, style over audio, then onto the template; 25 frames a second, 3 frames behind.

One step takes a chunk of 4 feature frames (40 ms) and the carried state and gives the mouth of three chunks ago, so that
frame k at k / 25 s is final once 160 ms of sound after that moment are known.

forward(x (B, 4 T, 82), style (B, 8), state) -> out (B, T, 12 + 164), state
  out[..., 0:5]   aperture, width, outer, jaw, pucker (speaker units; pucker in SD): the C# record MouthPose
  out[..., 5:10]  seal, labiodental, sibilant, tongue, burst, 0..1: the C# record LipEvents
  out[..., 10]    voice 0..1;  out[..., 11] stress 0..1
  out[..., 12:]   logits of 4 x 41 phones, 10 ms each from k / 25 s (left out of the exported model)
"""
from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

DELAY, WINDOW, WIDTH, HEADS, CEPSTRA, PHONES = 3, 10, 192, 6, 18, 41
OUTPUTS = 12


def cepstral_basis() -> torch.Tensor:
    """(82, CEPSTRA + 2): a smooth envelope of the 80 bands (the pitch's harmonics are left out) and the two levels."""
    k, n = np.arange(CEPSTRA), np.arange(80) + 0.5
    basis = np.zeros((82, CEPSTRA + 2), np.float32)
    basis[:80, :CEPSTRA] = np.cos(np.pi * k[None] * n[:, None] / 80) * np.sqrt(2 / 80) * (0.35 + 0.65 * np.minimum(k, 8) / 8)
    basis[80, -2] = basis[81, -1] = 1.0
    return torch.from_numpy(basis)


def smoothing() -> torch.Tensor:
    """(80, 80): triangles of +-4 bands over power, so that the gaps between a high voice's harmonics do not look like its spectrum."""
    away = np.abs(np.arange(80)[:, None] - np.arange(80)[None])
    weight = np.maximum(0, 1 - away / 5.0)
    return torch.from_numpy((weight / weight.sum(0, keepdims=True)).astype(np.float32))


class Causal(nn.Module):
    """A strided convolution whose left context is carried as state."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int):
        super().__init__()
        self.context = kernel - stride
        self.conv = nn.Conv1d(inputs, outputs, kernel, stride)

    def forward(self, x: torch.Tensor, state: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        x = torch.cat([state, x], 2)
        return F.silu(self.conv(x)), x[:, :, -self.context:]


class LipSync(nn.Module):
    def __init__(self, width: int = WIDTH):
        super().__init__()
        self.register_buffer("basis", cepstral_basis())
        self.register_buffer("smoothing", smoothing())
        self.c1 = Causal(CEPSTRA + 2, 128, 5, 1)
        self.c2 = Causal(128, 160, 4, 2)
        self.c3 = Causal(160, width, 4, 2)
        self.g1 = nn.GRU(width, width, batch_first=True)
        self.g2 = nn.GRU(width, width, batch_first=True)
        self.n1, self.n2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.style = nn.Sequential(nn.Linear(8, 64), nn.SiLU(), nn.Linear(64, 64))
        self.query = nn.Linear(64, width)
        self.place = nn.Linear(64, HEADS * WINDOW)
        self.key, self.value = nn.Linear(width, width), nn.Linear(width, width)
        self.template = nn.Parameter(torch.randn(8, 64) * 0.5)
        self.template_style = nn.Linear(64, 64)
        self.template_query = nn.Linear(width, 64)
        self.template_key, self.template_value = nn.Linear(64, 64), nn.Linear(64, 64)
        self.film = nn.Linear(64, 2 * (width + 64))
        self.head = nn.Sequential(nn.Linear(width + 64, 160), nn.SiLU(), nn.Linear(160, OUTPUTS))
        self.phones = nn.Sequential(nn.Linear(width, 160), nn.SiLU(), nn.Linear(160, 4 * PHONES))
        self.width = width

    def state(self, batch: int) -> list[torch.Tensor]:
        w = self.width
        return [torch.zeros(batch, CEPSTRA + 2, 4), torch.zeros(batch, 128, 2), torch.zeros(batch, 160, 2),
                torch.zeros(batch, w), torch.zeros(batch, w), torch.zeros(batch, WINDOW - 1, w)]

    def forward(self, x, style, s1, s2, s3, h1, h2, past, with_phones: bool = True):
        bands = 0.5 * torch.log(torch.exp(2 * x[:, :, :80]) @ self.smoothing)  # the features are half nepers of power
        z = (torch.cat([bands, x[:, :, 80:]], 2) @ self.basis).transpose(1, 2)
        z, s1 = self.c1(z, s1)
        z, s2 = self.c2(z, s2)
        z, s3 = self.c3(z, s3)
        z = z.transpose(1, 2)
        u, h = self.g1(z, h1.unsqueeze(0))
        h1 = h.squeeze(0)
        z = self.n1(z + u)
        u, h = self.g2(z, h2.unsqueeze(0))
        h2 = h.squeeze(0)
        z = self.n2(z + u)
        out = self._mouth(z, style, past)
        past = torch.cat([past, z], 1)[:, -(WINDOW - 1):]
        if with_phones:
            out = torch.cat([out, self.phones(z)], 2)
        return out, s1, s2, s3, h1, h2, past

    def _mouth(self, z, style, past):
        """Style asks, audio answers: attention of a query made of the style over the last WINDOW chunks of audio."""
        d = self.width // HEADS
        full = torch.cat([past, z], 1)
        key, value, e = self.key(full), self.value(full), self.style(style)
        query = self.query(e).unsqueeze(1)
        score = (key * query).reshape(key.shape[0], key.shape[1], HEADS, d).sum(3) / d ** 0.5          # (B, T + WINDOW - 1, heads)
        n = z.shape[1]
        score = torch.stack([score[:, j:j + n] for j in range(WINDOW)], 3)        # (B, T, heads, WINDOW)
        score = score + self.place(e).reshape(-1, 1, HEADS, WINDOW)
        weight = torch.softmax(score, 3).unsqueeze(4)
        value = value.reshape(value.shape[0], value.shape[1], HEADS, d)
        audio = sum(weight[:, :, :, j] * value[:, j:j + n] for j in range(WINDOW)).flatten(2) + z
        template = self.template.unsqueeze(0) + self.template_style(e).unsqueeze(1)
        t = torch.softmax(self.template_query(audio) @ self.template_key(template).transpose(1, 2) / 8.0, 2)
        both = torch.cat([audio, t @ self.template_value(template)], 2)
        scale, shift = self.film(e).unsqueeze(1).chunk(2, 2)
        y = self.head(both * (1 + scale) + shift)
        return torch.cat([y[:, :, :5], torch.sigmoid(y[:, :, 5:])], 2)


class StyleEncoder(nn.Module):
    """A stretch of face motion (B, T, 52) ARKit weights at 25 fps -> style (B, 8); only the mouth's shapes are read."""

    FIRST, LAST = 14, 41  # jawForward .. mouthUpperUpRight

    def __init__(self, width: int = 96):
        super().__init__()
        n = self.LAST - self.FIRST
        self.a = nn.Conv1d(n, width, 5, padding=2)
        self.b = nn.Conv1d(width, width, 5, padding=2)
        self.head = nn.Sequential(nn.Linear(3 * width + 3 * n, 128), nn.SiLU(), nn.Linear(128, 8))

    def forward(self, motion):
        m = motion[:, :, self.FIRST:self.LAST].transpose(1, 2)
        z = F.silu(self.a(m * 2))
        z = z + F.silu(self.b(z))
        speed = (m[:, :, 1:] - m[:, :, :-1]).abs().mean(2)
        spread = (((z - z.mean(2, keepdim=True)) ** 2).mean(2) + 1e-5).sqrt()
        deviation = (((m - m.mean(2, keepdim=True)) ** 2).mean(2) + 1e-6).sqrt()
        top = torch.logsumexp(z * 4, 2) / 4 - torch.log(torch.ones_like(z[:, :1]).sum(2)) / 4
        return self.head(torch.cat([z.mean(2), spread, top, m.mean(2), deviation * 3, speed * 5], 1))
