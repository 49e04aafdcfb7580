"""Augmentation of log-mel batches, vectorised: (B, F, 81) -> (B, F, 81), all in the power domain of the bands.

Each function takes a generator and a batch; what a recording does to a voice is drawn per item: vocal-tract length,
channel (smooth equaliser, band limits), room (decaying tail), noise and other talkers, slow gain, codec holes, masks.
Run time: about 60 ms for 32 items of 5 s.
"""
from __future__ import annotations

import numpy as np
from scipy.signal import lfilter

import features

_CENTRES = features.edges()[1:-1]
_MEL = features.mel(_CENTRES)
_WIDTH = (np.diff(features.edges())[:-1] + np.diff(features.edges())[1:]) / 2 / 8000.0
_COS = np.cos(np.pi * np.arange(80)[:, None] * (np.arange(80) + 0.5)[None] / 80).astype(np.float32)


def warp(x: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """Moves the spectral envelope: band at f reads the band at f * factor (vocal-tract length); factor (B,) or (B, 80)."""
    step = _MEL[1] - _MEL[0]
    factor = factor if factor.ndim == 2 else factor[:, None]
    at = np.clip((features.mel(_CENTRES[None] * factor) - _MEL[0]) / step, 0, 79 - 1e-4)
    low = at.astype(int)
    frac = (at - low).astype(np.float32)[:, None]
    take = lambda k: np.take_along_axis(x, np.broadcast_to(k[:, None], x.shape), 2)
    return take(low) * (1 - frac) + take(low + 1) * frac


def curve(rng: np.random.Generator, n: int, sigma: float, roughness: float = 8.0) -> np.ndarray:
    """(n, 80) smooth random spectral curves in nepers; the constant part is left out."""
    k = np.arange(1, 16)
    c = rng.standard_normal((n, 15)) * sigma * np.exp(-k / roughness)
    return (c @ _COS[1:16]).astype(np.float32)


def level_of(x: np.ndarray) -> np.ndarray:
    """ln of the power the bands stand for, on the scale of the level column (400 windowed samples)."""
    return np.log(np.exp(x).reshape(-1, 80) @ _WIDTH.astype(np.float32) + 1e-12).reshape(x.shape[:-1]) + 0.03


def room(rng: np.random.Generator, p: np.ndarray) -> np.ndarray:
    """p (B, F, 80) power; adds an exponentially decaying tail."""
    b = len(p)
    decay = (10 ** (-0.06 / rng.uniform(0.15, 0.9, b))).astype(np.float32)[:, None]
    gain = (10 ** (rng.uniform(-1.3, 0.3, b))).astype(np.float32)[:, None] * (1 - decay) * (rng.random(b) < 0.45)[:, None]
    colour = np.exp(-np.linspace(0, 1, 80) * rng.uniform(0, 1.5, (b, 1))).astype(np.float32)
    out = p.copy()
    for i in np.flatnonzero(gain[:, 0]):
        tail = lfilter([np.float32(1)], np.array([1, -decay[i, 0]], np.float32), p[i, :-1], 0)
        out[i, 1:] += gain[i] * colour[i] * tail
    return out


def noise(rng: np.random.Generator, b: int, f: int) -> np.ndarray:
    """(B, F, 80) power of coloured, slowly or fast changing noise with mean power about 1."""
    tilt = np.linspace(1, -1, 80)[None] * rng.normal(1.0, 1.5, (b, 1))
    shape = (curve(rng, b, 1.2) + tilt)[:, None]
    knots = f // 25 + 3
    slow = rng.standard_normal((b, knots)) * rng.choice([0.1, 0.5, 1.2], (b, 1))
    at = np.linspace(0, knots - 1.001, f)
    k = at.astype(int)
    slow = slow[:, k] * (1 - (at - k)) + slow[:, k + 1] * (at - k)
    fine = rng.standard_normal((b, f, 80), np.float32) * np.float32(0.5)
    return np.exp((shape + slow[:, :, None]).astype(np.float32) + fine)


def music(rng: np.random.Generator, f: int) -> np.ndarray:
    """(F, 80) power of notes, chords and strokes: things that move like syllables but are not speech."""
    out = np.full((f, 80), 1e-6, np.float32)
    for _ in range(int(rng.integers(3, 30))):
        start, length = int(rng.integers(0, f)), int(rng.integers(8, 120))
        t = np.arange(min(length, f - start))
        envelope = np.exp(-t / rng.uniform(5, 80)) * np.minimum(1, (t + 1) / rng.integers(1, 8))
        if rng.random() < 0.3:
            spectrum = np.exp(curve(rng, 1, 1.5)[0])
        else:
            f0 = 55 * 2 ** rng.uniform(0, 4)
            h = f0 * np.arange(1, 40)
            h = h[h < 7000]
            gain = np.exp(-np.arange(len(h)) * rng.uniform(0.1, 0.9))
            step = _MEL[1] - _MEL[0]
            spectrum = (gain[:, None] * np.exp(-0.5 * ((features.mel(h)[:, None] - _MEL) / step / 0.8) ** 2)).sum(0)
        out[start:start + len(t)] += (envelope[:, None] * spectrum[None] * rng.uniform(0.2, 1)).astype(np.float32)
    return out


def _ripples() -> np.ndarray:
    """(64, 80): what the resolved harmonics of a voice of one pitch add to each band, nepers; pitches LOWEST * STEP^k."""
    t = np.arange(6400) / features.RATE
    powers = []
    for f0 in [40.0, *(_LOWEST * _STEP ** np.arange(64))]:
        x = sum(np.cos(2 * np.pi * h * f0 * t + 1.7 * h * h) for h in range(1, int(7900 / f0))) * np.sqrt(f0) * 0.01
        powers.append(np.exp(features.logmel(x.astype(np.float32))[4:, :80]).mean(0))
    return np.log(np.array(powers[1:]) / powers[0]).astype(np.float32)


_LOWEST, _STEP = 75.0, 1.026
_RIPPLES: list[np.ndarray] = []


def harmonics(rng: np.random.Generator, b: int, f: int, voiced: np.ndarray) -> np.ndarray:
    """(B, F, 80) nepers: the harmonics of a moving pitch, one voice an item, in voiced frames (B, F); high voices show theirs most."""
    if not _RIPPLES:
        _RIPPLES.append(_ripples())
    base = rng.uniform(np.log(85), np.log(310), (b, 1))
    knots = rng.standard_normal((b, f // 25 + 3)) * rng.uniform(0.05, 0.22, (b, 1))
    at = np.linspace(0, knots.shape[1] - 1.001, f)
    k = at.astype(int)
    pitch = base + knots[:, k] * (1 - (at - k)) + knots[:, k + 1] * (at - k)
    index = np.clip((pitch - np.log(_LOWEST)) / np.log(_STEP), 0, 63).astype(int)
    breath = rng.uniform(0.01, 0.3, (b, 1, 1)).astype(np.float32)  # noise of the glottis fills the valleys
    return np.log(np.exp(_RIPPLES[0][index]) * (1 - breath) + breath) * voiced[:, :, None]


def tremolo(rng: np.random.Generator, f: int) -> np.ndarray:
    """(F, 80) power of noise or tones that beat at the rate of syllables, regularly or not: pumps, engines, sirens, strummed chords."""
    rate, t = rng.uniform(1.0, 9.0), np.arange(f) / 100
    phase = 2 * np.pi * (rate * t + 0.3 * rng.uniform(0, 1) * np.cumsum(rng.standard_normal(f)) / 10)
    depth = np.clip(0.5 - 0.5 * np.cos(phase), 0, 1) ** rng.uniform(0.5, 4)
    if rng.random() < 0.5:
        base = noise(rng, 1, f)[0]
    else:
        base = music(rng, f) + 1e-3 * noise(rng, 1, f)[0]
    return base * (rng.uniform(0.0005, 0.3) + depth)[:, None].astype(np.float32)


def speaker(rng: np.random.Generator, mel: np.ndarray, phone: np.ndarray, phones: int) -> None:
    """Adds to each sound of an item (phone (B, F), 0 = silence) a spectral leaning of its own, kept all through the item: two
    people differ not only by a filter and a length, but in how each of them says every sound. Half of the items; changes mel."""
    for i in np.flatnonzero(rng.random(len(mel)) < 0.5):
        leaning = curve(rng, phones, rng.uniform(0.1, 0.6), 4.0)
        leaning[0] = 0
        total = np.cumsum(np.pad(leaning[phone[i]], ((4, 3), (0, 0)), "edge"), 0)
        mel[i, :, :80] += (total[7:] - total[:-7]) / 7


def recast(rng: np.random.Generator, mel: np.ndarray, phone: np.ndarray, colours: np.ndarray, people: np.ndarray, share: float = 0.6) -> np.ndarray:
    """Turns that share of the items towards somebody else: each sound is moved by the difference of how a person drawn from a model of
    thousands colours it (people (N, P, 80), trajectories.py --people) and how the item's own voice does on average (colours (B, P, 80));
    what is common to all of the item's sounds, the channel, stays. The engine's own movement, noise and harmonics stay too, so they are those of
    a sound, and the colours those of a person. Changes mel; returns how far each item was turned (B,), 0..1."""
    turned = np.where(rng.random(len(mel)) < share, rng.uniform(0.3, 1.0, len(mel)), 0).astype(np.float32)
    for i in np.flatnonzero(turned):
        move = people[int(rng.integers(len(people)))].astype(np.float32) - colours[i]
        said = phone[i][phone[i] > 0]
        if not len(said) or not colours[i].any():
            turned[i] = 0
            continue
        move -= move[said].mean(0)
        move[0] = 0
        total = np.cumsum(np.pad(move[phone[i]], ((4, 3), (0, 0)), "edge"), 0)
        mel[i, :, :80] += turned[i] * (total[7:] - total[:-7]) / 7
    return turned


def undershoot(rng: np.random.Generator, mel: np.ndarray) -> None:
    """Blurs a quarter of the items in time: in quick, careless speech a sound is left before it is reached. Changes mel."""
    for i in np.flatnonzero(rng.random(len(mel)) < 0.25):
        w, share = int(rng.integers(2, 5)), rng.uniform(0.3, 0.9)
        total = np.cumsum(np.pad(mel[i, :, :80], ((w + 1, w), (0, 0)), "edge"), 0, dtype=np.float64)
        mel[i, :, :80] += share * ((total[2 * w + 1:] - total[:-2 * w - 1]) / (2 * w + 1) - mel[i, :, :80]).astype(np.float32)


def augment(rng: np.random.Generator, mel: np.ndarray, smooth: np.ndarray, voiced: np.ndarray, lengths: np.ndarray,
            strength: float = 1.0) -> np.ndarray:
    """mel (B, F, 81) as stored (peak level about 0); smooth (B,) marks items without harmonics and noise of their own;
    voiced (B, F) 0..1; lengths (B, 2) the range of the vocal-tract factor: below 1 makes a voice smaller."""
    b, f, _ = mel.shape
    factor = 1 + strength * (rng.uniform(lengths[:, 0], lengths[:, 1]) - 1)
    bent = factor[:, None] * np.exp(curve(rng, b, 0.035 * strength, 2.0))  # formants do not all move alike
    x = warp(mel[:, :, :80].astype(np.float32), bent)
    if smooth.any():
        own = smooth > 0
        x[own] += harmonics(rng, int(own.sum()), f, voiced[own])
    x += curve(rng, b, 0.9 * strength)[:, None] + np.linspace(1, -1, 80, dtype=np.float32)[None, None] * rng.normal(
        0, 1.0 * strength, (b, 1, 1)).astype(np.float32)
    if smooth.any():
        x += smooth[:, None, None] * rng.standard_normal((b, f, 80), np.float32) * np.float32(0.45)
    p = np.exp(x)
    p = room(rng, p)
    peak = np.percentile(level_of(np.log(p + 1e-12)), 95, axis=1)
    other = np.roll(np.arange(b), 1)
    babble = (np.exp(rng.uniform(-7, -3, b)) * (rng.random(b) < 0.12)).astype(np.float32)
    p = p + babble[:, None, None] * p[other] * np.exp(peak - peak[other])[:, None, None].astype(np.float32)
    snr = np.where(rng.random(b) < 0.15, 20.0, rng.uniform(1.0, 12.0, b))  # nepers of power: 4 dB to 52 dB
    n = noise(rng, b, f)
    n_level = np.log((n @ _WIDTH.astype(np.float32)).mean(1)) + 0.03
    p += n * np.exp(peak - snr - n_level)[:, None, None].astype(np.float32)
    limit = np.ones((b, 80), np.float32)
    for i in range(b):
        r = rng.random()
        if r < 0.1 * strength:
            limit[i] = np.where((_CENTRES < rng.uniform(180, 350)) | (_CENTRES > rng.uniform(3300, 3800)), 1e-5, 1)
        elif r < 0.25 * strength:
            limit[i] = np.where(_CENTRES > rng.uniform(3600, 7000), 1e-5, 1)
    p *= limit[:, None]
    x = np.log(p + 1e-10)
    holes = rng.random(b) < 0.12  # a codec drops what lies far below the loudest band
    if holes.any():
        top = x[holes].max(2, keepdims=True)
        x[holes] = np.where(x[holes] < top - rng.uniform(5, 9, (holes.sum(), 1, 1)), top - 12, x[holes])
    gain = rng.uniform(-6.0, 2.5, b) - peak
    x = x + gain[:, None, None].astype(np.float32)
    knots = rng.standard_normal((b, f // 50 + 3)) * (rng.random((b, 1)) < 0.3) * 0.8
    at = np.linspace(0, knots.shape[1] - 1.001, f)
    k = at.astype(int)
    x += (knots[:, k] * (1 - (at - k)) + knots[:, k + 1] * (at - k))[:, :, None].astype(np.float32)
    x = np.log(np.exp(x) + features.FLOOR)
    return np.concatenate([x, level_of(x)[:, :, None]], 2).astype(np.float32)


def mask(rng: np.random.Generator, normal: np.ndarray) -> np.ndarray:
    """Hides a stretch of bands and a few frames of the normalised features, in half of the items."""
    for i in range(len(normal)):
        if rng.random() < 0.5:
            w, at = int(rng.integers(1, 10)), int(rng.integers(0, 70))
            normal[i, :, at:at + w] = 0
        if rng.random() < 0.3:
            for _ in range(3):
                w, at = int(rng.integers(1, 5)), int(rng.integers(0, normal.shape[1] - 5))
                normal[i, at:at + w, :80] = 0
    return normal
