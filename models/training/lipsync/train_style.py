"""Trains the style encoder: reference motion (B, T, 52) ARKit weights at 25 fps -> style (B, 8).

python3 train_style.py --parts work/flite-rms.npz work/espeak-1.npz --validate work/flite-slt.npz --minutes 5
Motion comes from the teacher with a drawn style, through the mapping of arkit.py, with measurement noise, smoothing and
lengths from 4 to 14 s. Prints the correlation of every style parameter on utterances of the validation parts.
Writes work/style.pt. Run time: 5 minutes on one core; resumable.
"""
from __future__ import annotations

import argparse
import os
import time

import numpy as np
import torch

import arkit
import teacher
from data import SIL, Part, _merge
from network import StyleEncoder


def draw(parts: list[Part], rng: np.random.Generator, batch: int, chunks: int) -> tuple[torch.Tensor, torch.Tensor]:
    style = np.stack([teacher.sample_style(rng) for _ in range(batch)])
    y = np.empty((batch, chunks, 10), np.float32)
    for i in range(batch):
        part, at, rows = parts[rng.integers(len(parts))], 0.0, []
        factor = rng.uniform(0.8, 1.25)
        while at < chunks / 25:
            _, p, s, e, x = part.get(int(rng.integers(part.count)))
            rows.append((p, s / factor + at, e / factor + at, x))
            at += float(e[-1]) / factor
            gap = float(rng.uniform(0.05, 0.8))
            rows.append((np.array([SIL]), np.array([at]), np.array([at + gap]), np.zeros(1)))
            at += gap
        p, s, e, x = _merge(*(np.concatenate(c) for c in zip(*rows)))
        y[i] = teacher.curves(p, s, e, np.arange(chunks) / 25 + rng.uniform(0, 1), style[i])
    # styles 6 and 7 act in the mapping: asymmetry -1..1, smile 0..0.5 (negative draws do not smile)
    shapes = arkit.shapes(arkit.widened(y[..., :5]), y[..., 5:], 0.5 * style[:, 6:7], 0.25 * np.maximum(0, style[:, 7:8]))
    blur = rng.random(batch) < 0.3
    shapes[blur, 1:-1] = 0.25 * shapes[blur, :-2] + 0.5 * shapes[blur, 1:-1] + 0.25 * shapes[blur, 2:]
    shapes += rng.standard_normal(shapes.shape).astype(np.float32) * rng.choice([0, 0.01, 0.03], (batch, 1, 1))
    style[:, 7] = np.maximum(0, style[:, 7])
    return torch.from_numpy(np.clip(shapes, 0, 1).astype(np.float32)), torch.from_numpy(style)


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--parts", nargs="+", required=True)
    a.add_argument("--validate", nargs="+", required=True)
    a.add_argument("--minutes", type=float, default=5)
    a.add_argument("--steps", type=int, default=3000)
    a.add_argument("--seed", type=int, default=3)
    o = a.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    parts, held = [Part(p) for p in o.parts], [Part(p) for p in o.validate]
    net, step, path = StyleEncoder(), 0, "work/style.pt"
    optimiser = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=0.01)
    if os.path.isfile(path):
        saved = torch.load(path)
        net.load_state_dict(saved["net"])
        optimiser.load_state_dict(saved["optimiser"])
        step = saved["step"]
    rng = np.random.default_rng(o.seed + step)
    test = [draw(held, np.random.default_rng(99), 200, 250)]
    began, saved_at, losses = time.time(), time.time(), []

    def save() -> None:
        torch.save(dict(net=net.state_dict(), optimiser=optimiser.state_dict(), step=step), path + ".new")
        os.replace(path + ".new", path)

    while time.time() - began < o.minutes * 60 and step < o.steps:
        m, s = draw(parts, rng, 24, int(rng.integers(100, 350)))
        for group in optimiser.param_groups:
            group["lr"] = 2e-3 * min(1, step / 100) * (0.5 + 0.5 * np.cos(np.pi * step / o.steps)) + 1e-6
        loss = ((net(m) - s) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        losses.append(float(loss))
        step += 1
        if time.time() - saved_at > 45 or step == o.steps:
            saved_at = time.time()
            save()
            with torch.no_grad():
                m, s = test[0]
                g = net(m)
            r = [np.corrcoef(g[:, i], s[:, i])[0, 1] for i in range(8)]
            print(f"step {step} loss {np.mean(losses):.3f} r " + " ".join(f"{n} {v:.2f}" for n, v in zip(teacher.STYLE, r)), flush=True)
            losses = []
    save()


if __name__ == "__main__":
    main()
