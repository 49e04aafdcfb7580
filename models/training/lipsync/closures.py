"""Chooses where a seal begins and is complete: python3 closures.py --name NAME PART.npz ... [--first 40 --limit 36]

For thresholds (from, full) of the seal and of the lip at the teeth, per part: closures of p b m within 60 ms (and contacts of
f v), the share of frames farther than 100 ms from any of them that close wrongly, and r of the shown gap with the teacher's
gap that closes as it should (2 s trend removed). Utterances from --first on, so that evaluate.py reports on others.
Run time: 20 s a part.
"""
from __future__ import annotations

import argparse

import numpy as np
import torch

import predict
import teacher
from data import SIL, Part, _merge
from evaluate import CLOSED, near, outputs
from phones import IS_BILABIAL, IS_LABIODENTAL
from train import detrended


def heard(net, prior: np.ndarray, path: str, first: int, limit: int) -> list[tuple]:
    part, out = Part(path), []
    for i in range(first, min(first + limit, part.count)):
        mel, p, s, e, x = part.get(i)
        mel = np.concatenate([np.full((40, 81), -20.72), mel.astype(np.float32), np.full((20, 81), -20.72)]).astype(np.float32)
        p, s, e, x = (np.concatenate(v) for v in (([SIL], p, [SIL]), ([0], s + 0.4, [e[-1] + 0.4]), ([0.4], e + 0.4, [len(mel) / 100]), ([0], x, [0])))
        p, s, e, x = _merge(p, s, e, x)
        y = outputs(net, prior, mel)
        out.append((y, p, s, e, teacher.curves(p, s, e, np.arange(len(y)) / 25, np.zeros(8, np.float32))))
    return out


def measure(items: list[tuple], which: np.ndarray, closed_of) -> tuple[float, float]:
    """Share of the phones in question that close, and share of frames far from all of them that do."""
    hit, wrong = [], []
    for y, p, s, e, truth in items:
        flags, times = closed_of(y), np.arange(len(y)) / 25
        far = (times > 0.5) & (times < times[-1] - 0.4) & (truth[:, 0] > 0.1)
        for q, a, b in zip(p, s, e):
            if which[q]:
                hit.append(near(flags, a, b))
                far &= (times < a - 0.1) | (times > b + 0.1)
        wrong += list(flags[far])
    return float(np.mean(hit)), float(np.mean(wrong))


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("parts", nargs="+")
    a.add_argument("--name", required=True)
    a.add_argument("--first", type=int, default=40)
    a.add_argument("--limit", type=int, default=36)
    o = a.parse_args()
    torch.set_num_threads(1)
    net, prior = predict.load(o.name)
    parts = {p.rpartition("/")[2][:-4]: heard(net, prior, p, o.first, o.limit) for p in o.parts}
    for low, full in [(f - b, f) for b in (0.1, 0.2) for f in (0.3, 0.34, 0.36, 0.38, 0.4, 0.42, 0.45, 0.5, 0.6)]:
        line = []
        for name, items in parts.items():
            gap = lambda y: y[:, 0] * (1 - np.clip((y[:, 5] - low) / (full - low), 0, 1))
            hit, wrong = measure(items, IS_BILABIAL, lambda y: gap(y) <= CLOSED)
            r = np.mean([(detrended(gap(y)) * detrended(t[:, 0] * (1 - t[:, 5]))).mean() for y, _, _, _, t in items])
            line.append(f"{name} {hit:.3f} wrong {wrong:.3f} r {r:.3f}")
        print(f"seal {low:.2f} to {full:.2f}: " + "  ".join(line), flush=True)
    for at in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        line = [f"{name} {hit:.3f} wrong {wrong:.3f}" for name, items in parts.items()
                for hit, wrong in [measure(items, IS_LABIODENTAL, lambda y: y[:, 6] > at)]]
        print(f"f v above {at:.2f}: " + "  ".join(line), flush=True)


if __name__ == "__main__":
    main()
