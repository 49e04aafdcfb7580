"""Batches for training and validation, from the .npz parts that corpus.py and trajectories.py write.

Batches(parts, seed).draw(B, T) -> dict of numpy arrays
  x (B, 4 T, 82) normalised features at 100 Hz; style (B, 8)
  y (B, T, 10) teacher curves at k / 25 s; phone (B, 4 T) int64 at 100 Hz; voice (B, T); stress (B, T), -1 where unknown
An item is one or more utterances of one engine with pauses between, at a random tempo; a few items are not speech.
"""
from __future__ import annotations

import numpy as np

import augment
import features
import teacher
from phones import INDEX, IS_VOWEL, PHONES

SIL = INDEX["SIL"]
VOICED = np.array([p not in "SIL P T K F S SH CH TH HH".split() for p in PHONES], np.float32)
# vocal-tract factors a part's voices can take: men are made smaller, women and children hardly, drawn speakers differ already
LENGTHS = (("hmm", (0.93, 1.08)), ("high", (0.76, 0.96)), ("women", (0.88, 1.22)), ("men-", (0.78, 1.12)), ("rms", (0.78, 1.12)), ("awb", (0.78, 1.12)),
           ("kal", (0.78, 1.12)), ("slt", (0.9, 1.22)))


_AWAY = np.maximum(0, 1 - np.abs(np.arange(80)[:, None] - np.arange(80)[None]) / 5.0)
_SMOOTHING = (_AWAY / _AWAY.sum(0, keepdims=True)).astype(np.float32)
_LOW = np.cos(np.pi * np.arange(16)[None] * (np.arange(80)[:, None] + 0.5) / 80) * np.sqrt(2 / 80)  # (80, 16): what a person's colours can hold
_LOW[:, 0] /= np.sqrt(2)


class Part:
    def __init__(self, path: str):
        d = np.load(path)
        self.mel, self.phone, self.start, self.end, self.stress = (d[k] for k in ("mel", "phone", "start", "end", "stress"))
        self.f = np.concatenate([[0], np.cumsum(d["frames"])])
        self.n = np.concatenate([[0], np.cumsum(d["phones"])])
        self.count = len(d["frames"])
        self.smooth = "hmm" in path
        self.stressed = bool((self.stress > 0.4).any())  # parts without marks hold zeros or -1
        name = path.rpartition("/")[2]
        self.lengths = next((r for key, r in LENGTHS if key in name), (0.83, 1.2))

    def colours(self) -> np.ndarray:
        """(phones, 80) mean spectrum of every phone, smooth over the bands as network.smoothing is; 0 where a phone does not occur."""
        total, count = np.zeros((len(PHONES), 80)), np.zeros(len(PHONES))
        for i in np.random.default_rng(3).permutation(self.count)[:250]:
            mel, p, s, e, _ = self.get(int(i))
            x = np.log(np.exp(mel[:, :80].astype(np.float32)) @ _SMOOTHING + 1e-9)
            for q, a, b in zip(p, (100 * s).astype(int), (100 * e).astype(int)):
                middle = x[a + (b - a) // 4:max(b - (b - a) // 4, a + 1)]
                if len(middle):
                    total[q] += middle.mean(0)
                    count[q] += 1
        mean = total / np.maximum(count, 1)[:, None]
        mean = mean @ _LOW @ _LOW.T
        mean[count < 3] = mean[count >= 3].mean(0)
        mean[SIL] = 0
        return mean.astype(np.float32)

    def get(self, i: int):
        a, b, n, m = self.f[i], self.f[i + 1], self.n[i], self.n[i + 1]
        return self.mel[a:b], self.phone[n:m].astype(np.int64), self.start[n:m], self.end[n:m], self.stress[n:m]


def _timing(rng: np.random.Generator, frames: int, factor: float, unsteady: float) -> np.ndarray:
    """Where each frame of the item reads an utterance of so many frames: a speaker hurries and lingers around one tempo."""
    knots = rng.standard_normal(frames // 20 + 4) * unsteady
    speed = factor * np.exp(np.interp(np.arange(int(frames / factor * 1.5) + 1) / 20, np.arange(len(knots)), knots))
    at = np.cumsum(speed) - speed[0]
    return at[at < frames - 1.001]


def _read(mel: np.ndarray, at: np.ndarray) -> np.ndarray:
    k = at.astype(int)
    w = (at - k)[:, None].astype(np.float32)
    m = mel.astype(np.float32)
    return m[k] * (1 - w) + m[k + 1] * w


def _pause(rng: np.random.Generator) -> float:
    return float(rng.choice([rng.uniform(0, 0.15), rng.uniform(0.1, 0.6), rng.uniform(0.5, 2.0)], p=[.4, .4, .2]))


class Batches:
    tempo, unsteady = (0.8, 1.5), 0.25  # people talking freely are faster and less even than the engines
    speaker = slack = True              # augment.speaker and augment.undershoot

    def __init__(self, parts: dict[str, float], seed: int, prior: np.ndarray, people: np.ndarray | None = None):
        """parts: path -> share of the batches; people: what augment.recast turns voices into"""
        self.parts = [Part(p) for p in parts]
        self.people = people
        self.colours = {p: np.zeros((len(PHONES), 80), np.float32) if people is None or p.smooth else p.colours() for p in self.parts}
        share = np.array(list(parts.values()))
        self.share = share / share.sum()
        self.rng = np.random.default_rng(seed)
        self.prior = prior

    def _speech(self, frames: int, augmented: bool):
        rng = self.rng
        part = self.parts[rng.choice(len(self.parts), p=self.share)]
        factor = float(rng.uniform(*self.tempo)) if augmented else 1.0
        unsteady = float(rng.uniform(0, self.unsteady)) if augmented else 0.0
        mel, ph, st, en, sx = [], [], [], [], []
        at = 0
        floor = np.full((1, 81), -20.7, np.float32)

        def silence(seconds: float) -> None:
            nonlocal at
            n = int(seconds * 100)
            if n:
                mel.append(np.repeat(floor, n, 0))
                ph.append(np.array([SIL])), st.append(np.array([at / 100])), en.append(np.array([(at + n) / 100]))
                sx.append(np.zeros(1))
                at += n

        silence(_pause(rng))
        while at < frames:
            m, p, s, e, x = part.get(int(rng.integers(part.count)))
            where = _timing(rng, len(m), factor, unsteady)
            m = _read(m, where)
            s, e = (np.interp(100 * t, where, np.arange(len(where))) / 100 for t in (s, e))
            mel.append(m), ph.append(p), st.append(s + at / 100), en.append(e + at / 100), sx.append(x)
            at += len(m)
            silence(_pause(rng))
        return np.concatenate(mel)[:frames], *map(np.concatenate, (ph, st, en, sx)), part

    def draw(self, batch: int, chunks: int, augmented: bool = True, styled: bool = True, nonspeech: float = 0.09):
        rng, frames = self.rng, chunks * 4
        mel = np.full((batch, frames, 81), -20.7, np.float32)
        style = np.zeros((batch, 8), np.float32)
        y = np.zeros((batch, chunks, 10), np.float32)
        phone = np.zeros((batch, frames), np.int64)
        stress = np.full((batch, chunks), -1, np.float32)
        smooth = np.zeros(batch, np.float32)
        lengths = np.full((batch, 2), (0.83, 1.2), np.float32)
        colours = np.zeros((batch, len(PHONES), 80), np.float32)
        quiet = rng.random(batch) < (nonspeech if augmented else 0)
        times = np.arange(chunks) / 25
        for i in range(batch):
            if styled:
                style[i] = teacher.sample_style(rng)
            if quiet[i]:
                y[i, :, :5] = teacher.REST + np.array([0, 0.08 * (style[i, 4] + style[i, 7]), 0, 0, 0])
                r = rng.random()
                if r < 0.4:
                    mel[i, :, :80] = np.log(augment.music(rng, frames) + 1e-9)
                elif r < 0.65:
                    mel[i, :, :80] = np.log(augment.tremolo(rng, frames) + 1e-9)
                elif r < 0.85:
                    mel[i, :, :80] = np.log(augment.noise(rng, 1, frames)[0])
                stress[i] = 0
                continue
            m, p, s, e, x, part = self._speech(frames, augmented)
            keep = s < frames / 100 + 1
            p, s, e, x = p[keep], s[keep], e[keep], x[keep]
            p, s, e, x = _merge(p, s, e, x)
            mel[i] = m
            smooth[i], lengths[i], colours[i] = part.smooth, part.lengths, self.colours[part]
            y[i] = teacher.curves(p, s, e, times, style[i])
            grid = np.arange(frames) / 100 + 0.0
            k = np.clip(np.searchsorted(s, grid, "right") - 1, 0, len(p) - 1)
            phone[i] = p[k]
            if part.stressed:
                k = np.clip(np.searchsorted(s, times, "right") - 1, 0, len(p) - 1)
                stress[i] = np.where(x[k] < 0, -1, x[k] * IS_VOWEL[p[k]])
        if augmented:
            if self.people is not None:  # people differ in length by themselves
                turned = augment.recast(rng, mel, phone, colours, self.people)[:, None]
                lengths = (1 - turned) * lengths + turned * np.array([0.94, 1.07], np.float32)
            if self.speaker:
                augment.speaker(rng, mel, phone, len(PHONES))
            if self.slack:
                augment.undershoot(rng, mel)
            mel = augment.augment(rng, mel, smooth, VOICED[phone], lengths)
        else:
            mel[:, :, 80] = augment.level_of(mel[:, :, :80])
        x = features.normalise(mel, self.prior)
        if augmented:
            x = augment.mask(rng, x)
        voice = (phone[:, ::4] != SIL).astype(np.float32)
        return dict(x=x, style=style, y=y, phone=phone, voice=voice, stress=stress)


def _merge(p, s, e, x):
    """Joins neighbouring silences, so that a pause made of several has its true length."""
    keep = np.ones(len(p), bool)
    keep[1:] = ~((p[1:] == SIL) & (p[:-1] == SIL))
    first = np.flatnonzero(keep)
    last = np.concatenate([first[1:], [len(p)]]) - 1
    return p[first], s[first], e[last], x[first]
