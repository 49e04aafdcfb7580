"""The teacher: phones with times to mouth curves with the measured targets and dominance (Cohen & Massaro's mean).

curves(phones, starts, ends, times, style) -> (T, 10) float32
  columns 0..4: aperture, width, outer gap, jaw, pucker in speaker units (0 = 4th, 1 = 96th percentile; pucker in SD)
  columns 5..9: lips sealed (p b m), lower lip at the teeth (f v), teeth together (sibilants), tongue at the teeth, pressure
  behind the lips (p b), all 0..1: the C# record LipEvents
Run time: about 0.2 ms for 4 s of speech.
"""
from __future__ import annotations

import numpy as np

from phones import (DOMINANCE, HOLD, INDEX, IS_BILABIAL, IS_BURST, IS_LABIODENTAL, IS_ROUND, IS_SIBILANT, IS_VOWEL,
                    TARGETS, TONGUE)

# Style: 0 is the measured median speaker; +-1 is about one standard deviation of the spread over speakers.
STYLE = ("strength", "jaw_balance", "rounding", "speed", "spread", "pause", "asymmetry", "smile")
NEUTRAL = TARGETS[INDEX["SIL"]].copy()
LONG_PAUSE = 0.7   # s: a pause longer than this, and silence at either end, ends with the lips together
CLOSE_AFTER = 0.5  # s into such a pause at which closing begins


def sample_style(rng: np.random.Generator) -> np.ndarray:
    """Draws one speaker: normal, cut at two deviations; a fifth are the median speaker."""
    if rng.random() < 0.2:
        return np.zeros(len(STYLE), np.float32)
    return np.clip(rng.standard_normal(len(STYLE)), -2, 2).astype(np.float32)


def styled_targets(style: np.ndarray) -> np.ndarray:
    """(P, 5) targets of a speaker. Closures keep their aperture whatever the style: strength cannot open p b m."""
    strength, balance, rounding, _, spread, pause, _, smile = style
    t = TARGETS.copy()
    gain = 1.0 + 0.22 * strength
    t = NEUTRAL + (t - NEUTRAL) * gain
    t[:, 3] = NEUTRAL[3] + (t[:, 3] - NEUTRAL[3]) * (1 + 0.25 * balance)
    for c in (0, 2):  # the lips' own part of the opening shrinks where the jaw does the work
        t[:, c] += np.where(IS_VOWEL, 0.04 * balance, 0.0)
    round_gain = 1 + 0.3 * rounding
    t[IS_ROUND, 4] = NEUTRAL[4] + (t[IS_ROUND, 4] - NEUTRAL[4]) * round_gain
    t[IS_ROUND, 1] = NEUTRAL[1] + (t[IS_ROUND, 1] - NEUTRAL[1]) * round_gain
    t[:, 1] += 0.08 * spread + 0.08 * smile
    shut = IS_BILABIAL | IS_LABIODENTAL
    t[shut, 0] = np.minimum(t[shut, 0], TARGETS[shut, 0])
    t[shut, 2] = np.minimum(t[shut, 2], TARGETS[shut, 2] + 0.05)
    sil = INDEX["SIL"]
    opening = np.clip(0.40 + 0.16 * pause, 0.0, 0.75)
    t[sil] = NEUTRAL
    t[sil, 0], t[sil, 2] = opening, opening * 0.97
    t[sil, 3] = 0.18 + 0.45 * opening
    t[sil, 1] += 0.08 * spread + 0.08 * smile
    return t.astype(np.float32)


REST = np.array([0.0, 0.59, 0.06, 0.05, 0.10], np.float32)  # lips together, long silence


def split_silence(ph: np.ndarray, start: np.ndarray, end: np.ndarray, first_rest: bool, last_rest: bool):
    """Cuts long silences into an open part and a closed part; returns phones (-1 = closed rest), starts, ends."""
    out: list[tuple[int, float, float]] = []
    sil = INDEX["SIL"]
    for i, (p, a, b) in enumerate(zip(ph, start, end)):
        if p != sil:
            out.append((int(p), a, b))
            continue
        if i == 0 and first_rest:
            out.append((-1, a, max(a + 0.01, b - 0.12)))
            out.append((sil, max(a + 0.01, b - 0.12), b))
        elif b - a > LONG_PAUSE or (i == len(ph) - 1 and last_rest):
            cut = min(b, a + CLOSE_AFTER)
            out.append((sil, a, cut))
            if b - cut > 0.05:
                back = b - 0.15 if i < len(ph) - 1 and b - cut > 0.3 else b
                out.append((-1, cut, back))
                if back < b:
                    out.append((sil, back, b))
        else:
            out.append((sil, a, b))
    p, a, b = zip(*out)
    return np.array(p), np.array(a, np.float32), np.array(b, np.float32)


def curves(ph: np.ndarray, start: np.ndarray, end: np.ndarray, times: np.ndarray, style: np.ndarray,
           first_rest: bool = True, last_rest: bool = True) -> np.ndarray:
    """ph (N,) indices into PHONES, start/end (N,) s, times (T,) s, style (8,)."""
    p, a, b = split_silence(ph, start, end, first_rest, last_rest)
    rest = p < 0
    table = styled_targets(style)
    q = np.where(rest, INDEX["SIL"], p)
    targets = table[q]
    targets[rest] = REST + np.array([0, 0.08 * (style[4] + style[7]), 0, 0, 0], np.float32)
    alpha, up, down = DOMINANCE[q].T
    speed = np.exp(0.2 * style[3])
    fast = speed ** np.where(IS_BILABIAL[q] | IS_LABIODENTAL[q], 0.3, 1.0)  # a slow speaker still closes in time
    centre, half = (a + b) / 2, (b - a) / 2
    dt = times[:, None] - centre[None]
    beyond = np.maximum(0, np.abs(dt) - HOLD * half[None])
    theta = np.where(dt < 0, up * fast, down * fast)
    w = alpha * np.exp(-theta * beyond) + 1e-9
    out = np.empty((len(times), 10), np.float32)
    out[:, :5] = (w @ targets) / w.sum(1, keepdims=True)
    present = np.exp(-40.0 * np.maximum(0, np.abs(dt) - half[None])) * ~rest
    out[:, 5] = _seal(a, b, IS_BILABIAL[q] & ~rest, times)
    out[:, 6] = (present * IS_LABIODENTAL[q]).max(1)
    out[:, 7] = (present * IS_SIBILANT[q]).max(1)
    out[:, 8] = (present * TONGUE[q]).max(1)
    out[:, 9] = (present * IS_BURST[q]).max(1) * out[:, 5]
    return out


def _seal(a: np.ndarray, b: np.ndarray, labial: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Shut from 10 ms before a labial to 5 ms before its end, 55 ms at least; closing takes 50 ms, opening 45 ms."""
    if not labial.any():
        return np.zeros(len(times), np.float32)
    start, end = a[labial] - 0.010, np.maximum(b[labial] - 0.005, a[labial] + 0.045)
    x = np.minimum(1 - (start - times[:, None]) / 0.050, 1 - (times[:, None] - end) / 0.045)
    x = np.clip(x, 0, 1)
    return (x * x * (3 - 2 * x)).max(1)
