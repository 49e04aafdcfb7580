"""Audio features, exactly as the runtime computes them.

logmel(samples)   (S,) float32 16 kHz, -1..1  ->  (F, 81) float32 at 100 Hz
    frame i covers samples [160 i - 240, 160 i + 160), zero before the first sample; F = S // 160 (whole hops only)
    periodic Hann window of 400 samples, 512-point FFT, power |X|^2, 80 triangular bands of unit area, mel scale
    2595 log10(1 + f / 700) from 60 Hz to 7600 Hz; value ln(band + 1e-9). Column 80: ln(sum of squares of the
    400 windowed samples + 1e-9).
normalise(logmel) (F, 81) -> (F, 82): the running-mean normalisation; see the class RunningMean for its recurrence.
Run time: 1 hour of speech in about 10 s.
"""
from __future__ import annotations

import numpy as np
from scipy.signal import lfilter

RATE, HOP, WINDOW, FFT, BANDS = 16000, 160, 400, 512, 80
LOW, HIGH, FLOOR = 60.0, 7600.0, 1e-9
FEATURES = BANDS + 2

PEAK_FALL = 0.02      # neper of power per frame: the running peak falls 8.7 dB/s
GATE_LOW, GATE_RANGE = 6.0, 3.0   # speech gate: 0 at 6 nepers (26 dB) below the running peak, 1 at 3 nepers below
FORGET = float(np.float32(np.exp(-1 / 400)))  # time constant of the running mean: 4 s of gated speech
PRIOR_FRAMES = 30.0   # weight of the prior mean spectrum, in frames
CLIP_LOW, CLIP_HIGH = -6.0, 5.0
SILENT = -14.0        # ln power below which a frame never opens the gate (-61 dB of full scale over the window)
PEAK_START = -6.0     # running peak before the first sample
BAND_SCALE, LEVEL_SCALE = 0.5, 0.25


def mel(f: np.ndarray | float) -> np.ndarray | float:
    return 2595.0 * np.log10(1.0 + np.asarray(f, np.float64) / 700.0)


def hertz(m: np.ndarray | float) -> np.ndarray | float:
    return 700.0 * (10.0 ** (np.asarray(m, np.float64) / 2595.0) - 1.0)


def edges() -> np.ndarray:
    """(82,) band edges in Hz; band b rises from edge b to b + 1 and falls to b + 2."""
    return hertz(np.linspace(mel(LOW), mel(HIGH), BANDS + 2))


def filters() -> np.ndarray:
    """(80, 257) triangles of unit area over frequency: each row sums to about 1 in units of FFT bins."""
    f = np.arange(FFT // 2 + 1) * RATE / FFT
    e = edges()
    out = np.zeros((BANDS, len(f)))
    for b in range(BANDS):
        low, mid, high = e[b:b + 3]
        rise, fall = (f - low) / (mid - low), (high - f) / (high - mid)
        out[b] = np.maximum(0, np.minimum(rise, fall))
        s = out[b].sum()
        if s < 1e-6 or high - low < 2 * RATE / FFT:  # a narrow band reads between the bins
            out[b] = np.maximum(0, 1 - np.abs(f - mid) * FFT / RATE)
            s = out[b].sum()
        out[b] /= s
    return out.astype(np.float32)


HANN = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)).astype(np.float32)
FILTERS = filters()


def logmel(samples: np.ndarray) -> np.ndarray:
    s = np.asarray(samples, np.float32)
    n = len(s) // HOP
    padded = np.concatenate([np.zeros(WINDOW - HOP, np.float32), s])
    view = np.lib.stride_tricks.as_strided(padded, (n, WINDOW), (HOP * 4, 4))
    out = np.empty((n, BANDS + 1), np.float32)
    for i in range(0, n, 4096):
        x = view[i:i + 4096] * HANN
        p = np.abs(np.fft.rfft(x, FFT)) ** 2
        out[i:i + 4096, :BANDS] = np.log(p.astype(np.float32) @ FILTERS.T + np.float32(FLOOR))
        out[i:i + 4096, BANDS] = np.log((x * x).sum(1) + np.float32(FLOOR))
    return out


class RunningMean:
    """The normalisation as a recurrence over frames, for one stream or a batch of streams.

    State per stream: peak (start PEAK_START), weight n (0), sums s (80 zeros). Per frame with bands x and level e:
      peak = max(e, peak - PEAK_FALL)
      g = clamp((e - peak + GATE_LOW) / GATE_RANGE, 0, 1), and 0 when e < SILENT
      n = FORGET n + g;  s_b = FORGET s_b + g (x_b - peak)
      mean_b = peak + (s_b + PRIOR_FRAMES prior_b) / (n + PRIOR_FRAMES)
      out_b = BAND_SCALE clamp(x_b - mean_b, CLIP_LOW, CLIP_HIGH)
      out_80 = LEVEL_SCALE max(e - peak, -12);  out_81 = LEVEL_SCALE clamp(e + 6, -12, 12)
    where prior_b is the mean over the training speech of x_b - peak (prior.txt). The sums are kept relative to the
    peak of their own frame, so the mean follows a change of loudness at once.
    """

    def __init__(self, prior: np.ndarray, streams: int):
        self.prior = prior.astype(np.float32)
        self.peak = np.full(streams, PEAK_START, np.float32)
        self.n = np.zeros(streams, np.float32)
        self.s = np.zeros((streams, BANDS), np.float32)

    def step(self, frame: np.ndarray) -> np.ndarray:
        """frame (streams, 81) -> (streams, 82)"""
        x, e = frame[:, :BANDS], frame[:, BANDS]
        self.peak = np.maximum(e, self.peak - np.float32(PEAK_FALL))
        g = np.clip((e - self.peak + np.float32(GATE_LOW)) / np.float32(GATE_RANGE), 0, 1) * (e >= SILENT)
        self.n = np.float32(FORGET) * self.n + g
        self.s = np.float32(FORGET) * self.s + g[:, None] * (x - self.peak[:, None])
        mean = self.peak[:, None] + (self.s + np.float32(PRIOR_FRAMES) * self.prior) / (self.n + np.float32(PRIOR_FRAMES))[:, None]
        out = np.empty((len(frame), FEATURES), np.float32)
        out[:, :BANDS] = np.float32(BAND_SCALE) * np.clip(x - mean, CLIP_LOW, CLIP_HIGH)
        out[:, BANDS] = np.float32(LEVEL_SCALE) * np.maximum(e - self.peak, -12)
        out[:, BANDS + 1] = np.float32(LEVEL_SCALE) * np.clip(e + 6, -12, 12)
        return out


def normalise(frames: np.ndarray, prior: np.ndarray) -> np.ndarray:
    """(F, 81) or (B, F, 81) -> (F, 82) or (B, F, 82): what RunningMean gives frame by frame (to 1e-4, python3 features.py), all frames at once."""
    batch = frames[None] if frames.ndim == 2 else frames
    x, e = batch[:, :, :BANDS], batch[:, :, BANDS:]
    fallen = PEAK_FALL * np.arange(batch.shape[1])[None, :, None]
    peak = (np.maximum.accumulate(np.maximum(e + fallen, PEAK_START - PEAK_FALL), 1) - fallen).astype(np.float32)
    g = np.clip((e - peak + np.float32(GATE_LOW)) / np.float32(GATE_RANGE), 0, 1) * (e >= SILENT)
    n, s = (lfilter([np.float32(1)], np.array([1, -FORGET], np.float32), v, 1) for v in (g, g * (x - peak)))
    mean = peak + (s + np.float32(PRIOR_FRAMES) * prior) / (n + np.float32(PRIOR_FRAMES))
    out = np.empty(batch.shape[:2] + (FEATURES,), np.float32)
    out[:, :, :BANDS] = np.float32(BAND_SCALE) * np.clip(x - mean, CLIP_LOW, CLIP_HIGH)
    out[:, :, BANDS:-1] = np.float32(LEVEL_SCALE) * np.maximum(e - peak, -12)
    out[:, :, -1:] = np.float32(LEVEL_SCALE) * np.clip(e + 6, -12, 12)
    return out[0] if frames.ndim == 2 else out


if __name__ == "__main__":  # the fast form against the recurrence
    noise = np.random.default_rng(1)
    some = (noise.normal(-6, 3, (2, 3000, BANDS + 1)) + 4 * np.sin(np.arange(3000) / 40)[None, :, None]).astype(np.float32)
    state, mean = RunningMean(np.linspace(-4, -8, BANDS), 2), np.linspace(-4, -8, BANDS).astype(np.float32)
    slow = np.stack([state.step(some[:, i]) for i in range(some.shape[1])], 1)
    print("largest difference:", np.abs(slow - normalise(some, mean)).max())
