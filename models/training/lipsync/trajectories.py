"""Many-speaker training features from a hidden Markov model of human speech.

Debian's pocketsphinx-en-us (BSD-2) is a statistical model of thousands of human speakers: per triphone state a mixture of
Gaussians over 13 cepstra, their differences and second differences. Run backwards it is a speech synthesiser for features:
phones with times (taken from a corpus part made by corpus.py) -> states -> one mixture component per state, drawn near to where a
speaker of one vocal-tract length would put that state's mean, so that all phones of an utterance come from one kind of speaker
-> the most probable smooth trajectory under the static and dynamic Gaussians, plus noise with the model's own covariance
-> 25 log filter-bank energies -> the 80 bands of features.py.
No parameter of that model ends up in the network; its samples widen the spread of voices beyond what the engines offer.

python3 trajectories.py work/flite-rms.npz ... --hours H --seed N --out work/hmm-1.npz
Same file format as corpus.py. Run time: 1 hour in about 100 s on one core.
python3 trajectories.py --people 3000 --seed 5 --out work/people.npy      the spectra by which augment.recast turns an engine's voice into others', 1 minute
"""
from __future__ import annotations

import argparse
import subprocess
import time

import numpy as np
from scipy.linalg import cholesky_banded, cho_solve_banded, solve_banded

import augment
import features
from phones import INDEX, PHONES

MODEL = "/usr/share/pocketsphinx/model/en-us/en-us"
CEP, FILT, LOW, HIGH, LIFTER = 13, 25, 130.0, 6800.0, 22
CMN = np.array([41.00, -5.29, -0.12, 5.09, 2.48, -4.07, -1.37, -1.78, -5.08, -2.05, -6.45, -1.42, 1.17])


class HumanModel:
    def __init__(self, mdef_text: str = "work/mdef.txt"):
        subprocess.run(["pocketsphinx_mdef_convert", "-text", f"{MODEL}/mdef", mdef_text], check=True, capture_output=True)
        self.ci: list[str] = []
        self.triphone: dict[tuple[str, str, str], list[int]] = {}
        self.codebook_of: dict[int, int] = {}
        with open(mdef_text) as f:
            for line in f:
                r = line.split()
                if len(r) == 10 and r[0] != "#base" and r[9] == "N":
                    if r[1] == "-":
                        self.ci.append(r[0])
                    states = [int(x) for x in r[6:9]]
                    self.triphone.setdefault((r[0], r[1], r[2]), states)
                    for s in states:
                        self.codebook_of[s] = self.ci.index(r[0])
        self.mean = self._gaussians("means")
        self.var = np.maximum(self._gaussians("variances"), 1e-4)
        with open(f"{MODEL}/sendump", "rb") as f:
            raw = f.read()
        count = 3 * 128 * 5126
        at = raw.find(np.array([128, 5126], "<i4").tobytes()) + 8
        weight = np.exp(-0.1024 * np.frombuffer(raw, np.uint8, count, at).reshape(3, 128, 5126).astype(np.float32))
        self.weight = weight / weight.sum(1, keepdims=True)
        self._shifts: np.ndarray | None = None

    @staticmethod
    def _gaussians(name: str) -> np.ndarray:
        with open(f"{MODEL}/{name}", "rb") as f:
            raw = f.read()
        at = raw.index(b"endhdr\n") + 7 + 4 + 4 * 3 + 4 * 3 + 4  # byte order, sizes, vector lengths, count
        return np.frombuffer(raw, "<f4", 42 * 3 * 128 * 13, at).reshape(42, 3, 128, 13).astype(np.float64)

    def shifts(self) -> np.ndarray:
        """(lengths, states, 13): how each vocal-tract length moves the mean cepstra of each state."""
        if self._shifts is None:
            book = np.array([self.codebook_of.get(s, 0) for s in range(5126)])
            mean = np.einsum("cs,scd->sd", self.weight[0].astype(np.float64), self.mean[book, 0])
            back = np.linalg.pinv(TO_BANDS)
            x = (mean + CMN) @ TO_BANDS + OFFSET
            warped = [augment.warp(x[:, None].astype(np.float32), np.full(len(x), a))[:, 0] for a in LENGTHS]
            self._shifts = np.array([(y - x) @ back for y in warped])
        return self._shifts

    def states(self, base: str, left: str, right: str) -> list[int]:
        return self.triphone.get((base, left, right)) or self.triphone[(base, "-", "-")]


_STATIC = {0: 1.0}
_DELTA = {2: 1.0, -2: -1.0}
_SECOND = {3: 1.0, -1: -1.0, 1: -1.0, -3: 1.0}


def _system(parts: list[tuple[dict[int, float], np.ndarray, np.ndarray]]):
    """Precision (banded, upper form, bandwidth 6) and right side of the trajectory's Gaussian for one cepstrum."""
    n = len(parts[0][1])
    band, right = np.zeros((7, n + 6)), np.zeros(n + 6)
    pad = 3
    for taps, mean, precision in parts:
        items = list(taps.items())
        for i, (oi, ci) in enumerate(items):
            right[pad + oi:pad + oi + n] += ci * precision * mean
            for oj, cj in items:
                if oj >= oi:
                    band[6 - (oj - oi), pad + oj:pad + oj + n] += ci * cj * precision
    # the three frames beyond either end belong to nobody: tie them to zero mean weakly
    band[6] += 1e-3
    return band, right


def sample(model: HumanModel, phones: list[str], ends: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(F, 13) cepstra, mean-normalised as the model's are."""
    total = int(ends[-1] * 100)
    state_of, book_of = np.empty(total, np.int64), np.empty(total, np.int64)
    segment = np.zeros(total, np.int64)
    begin, count = 0, 0
    for i, p in enumerate(phones):
        end = min(total, int(round(ends[i] * 100)))
        if end <= begin:
            continue
        left = phones[i - 1] if i else "SIL"
        right = phones[i + 1] if i + 1 < len(phones) else "SIL"
        states = model.states(p, left, right)
        n = end - begin
        cuts = np.sort(np.clip(np.array([n / 3, 2 * n / 3]) + rng.normal(0, n / 12, 2), 0, n)).round().astype(int)
        for s, a, b in zip(states, (0, cuts[0], cuts[1]), (cuts[0], cuts[1], n)):
            hop = 12 if p == "SIL" else 8  # long stationary states draw anew, as an HMM frame sequence would
            for c in range(a, b, hop):
                d = min(b, c + hop)
                state_of[begin + c:begin + d], segment[begin + c:begin + d] = s, count
                book_of[begin + c:begin + d] = model.codebook_of[s]
                count += 1
        begin = end
    state_of, book_of, segment = state_of[:begin], book_of[:begin], segment[:begin]
    first = np.searchsorted(segment, np.arange(count))
    speaker = Speaker(model, rng)
    mean, var = np.empty((count, 3, 13)), np.empty((count, 3, 13))
    centre = np.average([speaker.shift(state_of[f]) for f in first], axis=0)  # the model's cepstra have no mean: nor may the shift
    for k, f in enumerate(first):
        s, book = state_of[f], book_of[f]
        mean[k, 0], var[k, 0] = speaker.draw(s, book, centre)
        for stream in (1, 2):
            w = model.weight[stream, :, s].astype(np.float64)
            mu, v = model.mean[book, stream], model.var[book, stream]
            m = w @ mu
            mean[k, stream], var[k, stream] = m, w @ (v + (mu - m) ** 2)
    mean, precision = mean[segment], 1 / var[segment]
    out = np.empty((begin, 13))
    noise = rng.uniform(0.3, 1.0)
    for d in range(13):
        band, right = _system([(_STATIC, mean[:, 0, d], precision[:, 0, d]), (_DELTA, mean[:, 1, d], precision[:, 1, d]),
                               (_SECOND, mean[:, 2, d], precision[:, 2, d])])
        chol = cholesky_banded(band)
        c = cho_solve_banded((chol, False), right)
        e = solve_banded((0, 6), chol, rng.standard_normal(len(right)))
        out[:, d] = (c + noise * e)[3:-3]
    return out + centre


def _to_bands() -> tuple[np.ndarray, np.ndarray]:
    """Matrix (13, 80) and offset (80,) from the model's cepstra to ln band energies of features.py."""
    n = np.arange(CEP)
    basis = np.sqrt(2 / FILT) * np.cos(np.pi * n[:, None] * (np.arange(FILT) + 0.5) / FILT)
    basis[0] = np.sqrt(1 / FILT)
    basis /= (1 + LIFTER / 2 * np.sin(n * np.pi / LIFTER))[:, None]
    centres = features.hertz(np.linspace(features.mel(LOW), features.mel(HIGH), FILT + 2))[1:-1]
    mine = features.edges()[1:-1]
    at = np.interp(features.mel(mine), features.mel(centres), np.arange(FILT))
    low = np.minimum(at.astype(int), FILT - 2)
    matrix = np.zeros((FILT, features.BANDS))
    matrix[low, np.arange(80)] = 1 - (at - low)
    matrix[low + 1, np.arange(80)] += at - low
    w = 2 * np.pi * mine / features.RATE
    offset = -np.log(np.abs(1 - 0.97 * np.exp(-1j * w)) ** 2) - 2 * np.log(32768)
    return basis @ matrix, offset


TO_BANDS, OFFSET = _to_bands()


def bands(cepstra: np.ndarray) -> np.ndarray:
    """(F, 13) mean-normalised cepstra -> (F, 81) ln band energies and level"""
    x = (cepstra + CMN) @ TO_BANDS + OFFSET
    width = np.diff(features.edges())[:-1] + np.diff(features.edges())[1:]
    power = np.exp(x) @ (width / 2 / (features.RATE / 2)) / 2  # mean power, up to the window's gain
    return np.c_[x, np.log(power + 1e-12)]


LENGTHS = np.linspace(0.80, 1.24, 23)


class Speaker:
    """One kind of voice for all phones of an utterance: a vocal-tract length, and a leaning in a random direction."""

    def __init__(self, model: HumanModel, rng: np.random.Generator):
        self.model, self.rng = model, rng
        self.length = int(np.clip(round((rng.normal(1.0, 0.10) - LENGTHS[0]) / (LENGTHS[1] - LENGTHS[0])), 0, len(LENGTHS) - 1))
        self.leaning = rng.standard_normal(13) / np.sqrt(13) * abs(rng.normal(0, 1.2))
        self.closeness = rng.uniform(0.1, 0.6)

    def shift(self, state: int) -> np.ndarray:
        """(13,) cepstra by which this length moves a state's mean."""
        return self.model.shifts()[self.length, state]

    def draw(self, state: int, book: int, centre: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        w = self.model.weight[0, :, state].astype(np.float64)
        mu, v = self.model.mean[book, 0], self.model.var[book, 0]
        m = w @ mu
        spread = np.sqrt(w @ (mu - m) ** 2 + 1e-6)
        away = (mu - (m + self.shift(state) - centre)) / spread
        w = w * np.exp(-0.5 * self.closeness * (away ** 2).sum(1) + ((mu - m) / spread) @ self.leaning)
        c = self.rng.choice(128, p=w / w.sum())
        return mu[c], v[c]


def people(model: HumanModel, count: int, rng: np.random.Generator) -> np.ndarray:
    """(count, phones, 80): how each of so many drawn speakers' phones are coloured on average, in nepers of the bands; silence is 0."""
    out = np.zeros((count, len(PHONES), features.BANDS), np.float32)
    for k in range(count):
        speaker, many = Speaker(model, rng), int(rng.integers(1, 5))
        states = {p: model.states({"YU": "UW"}.get(p, p), "-", "-") for p in PHONES if p != "SIL"}
        centre = np.mean([speaker.shift(s) for row in states.values() for s in row], axis=0)
        for p, row in states.items():
            drawn = [speaker.draw(s, model.codebook_of[s], centre)[0] for s in row for _ in range(many)]
            out[k, INDEX[p]] = np.mean(drawn, 0) @ TO_BANDS
    return out


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("sources", nargs="*")
    a.add_argument("--people", type=int, help="instead: so many speakers' mean spectra of every phone, for augment.recast")
    a.add_argument("--hours", type=float, default=1.0)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    rng, model, began = np.random.default_rng(o.seed), HumanModel(), time.time()
    if o.people:
        np.save(o.out, people(model, o.people, rng).astype(np.float16))
        return
    pool = []
    for path in o.sources:
        d, at = np.load(path), 0
        for n in d["phones"]:
            pool.append((d["phone"][at:at + n], d["start"][at:at + n], d["end"][at:at + n]))
            at += n
    known = set(model.ci)
    mels, rows, frames, counts, total = [], [], [], [], 0
    while total < o.hours * 360000 and time.time() - began < 570:
        ph, start, end = pool[rng.integers(len(pool))]
        lengths = (end - start) * rng.uniform(0.8, 1.2) * np.exp(rng.normal(0, 0.15, len(ph)))
        lengths = np.maximum(lengths, 0.03)
        ends = np.cumsum(lengths)
        names = [PHONES[p] if PHONES[p] in known else {"YU": "UW"}.get(PHONES[p], "SIL") for p in ph]
        c = sample(model, names, ends, rng)
        m = bands(c)
        m = m - (np.percentile(m[:, 80], 98) - 0.0)
        starts = np.concatenate([[0], ends[:-1]])
        rows += [(int(p), s, e, -1.0) for p, s, e in zip([INDEX[x] for x in names], starts, ends)]
        mels.append(m.astype(np.float16))
        frames.append(len(m))
        counts.append(len(ph))
        total += len(m)
    p, s, e, x = zip(*rows)
    np.savez(o.out, mel=np.concatenate(mels), phone=np.array(p, np.int16), start=np.array(s, np.float32),
             end=np.array(e, np.float32), stress=np.array(x, np.float32), frames=np.array(frames, np.int32),
             phones=np.array(counts, np.int32), language=np.array(["en"] * len(frames)))
    print(f"hmm: {len(frames)} utterances, {total / 360000:.2f} h in {time.time() - began:.0f} s -> {o.out}")


if __name__ == "__main__":
    main()
