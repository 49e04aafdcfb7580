"""Trains the lip-sync network: python3 train.py --name NAME --parts work/a.npz=2 work/b.npz=1 ... --minutes 9

Resumable: writes work/NAME.pt (network, optimiser, step, averaged weights) every 100 s and continues from it. Seeded.
--validate parts are whole engines that training never sees. Prints one line per report:
  step, loss, and for each validation part: r of the aperture (2 s trend removed), phone accuracy per 10 ms, closures found.
Run time: about 0.7 s a step of 24 items of 5 s on one core.
"""
from __future__ import annotations

import argparse
import os
import time

import numpy as np
import torch
from torch.nn import functional as F

from data import Batches, Part
from network import DELAY, LipSync, PHONES

CHANNEL_WEIGHT = torch.tensor([1.5, 0.7, 0.8, 0.7, 0.15])
FRESH_STEPS = 250
CONTACT_WEIGHT = torch.tensor([3.0, 2.0, 0.5, 0.5, 0.3])


def prior(paths: list[str]) -> np.ndarray:
    """Mean spectrum relative to the peak over loud frames of the training parts; kept in prior.txt beside this script."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "prior.txt")
    if os.path.isfile(path):
        return np.loadtxt(path, dtype=np.float32)
    means = []
    for p in paths:
        part = Part(p)
        m = part.mel[: 200000].astype(np.float32)
        top = np.percentile(m[:, 80], 95)
        means.append((m[m[:, 80] > top - 5] - top)[:, :80].mean(0))
    np.savetxt(path, np.mean(means, 0), fmt="%.5f")
    return np.loadtxt(path, dtype=np.float32)


def tensors(batch: dict) -> dict[str, torch.Tensor]:
    return {k: torch.from_numpy(np.ascontiguousarray(v)) for k, v in batch.items()}


def shifted(out: torch.Tensor, target: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return out[:, DELAY:], target[:, :target.shape[1] - DELAY]


def loss_of(out: torch.Tensor, b: dict[str, torch.Tensor], phone_weight: float, missed: torch.Tensor) -> torch.Tensor:
    y, t = shifted(out[:, :, :12], b["y"])
    error = (y[:, :, :5] - t[:, :, :5]) ** 2
    error[..., 0] = error[..., 0] * (1 + 1.5 * t[:, :, 5])  # a missed closure is seen first
    loss = (error * CHANNEL_WEIGHT).mean() * 5
    contact = F.binary_cross_entropy(y[:, :, 5:10], t[:, :, 5:10].clamp(0, 1), reduction="none") * CONTACT_WEIGHT
    contact = contact * (1 + t[:, :, 5:10] * missed)
    loss = loss + 0.5 * contact.mean()
    v = b["voice"][:, : y.shape[1]]
    loss = loss + 0.1 * F.binary_cross_entropy(y[:, :, 10], v)
    s = b["stress"][:, : y.shape[1]]
    if (s >= 0).any():
        loss = loss + 0.1 * F.binary_cross_entropy(y[:, :, 11][s >= 0], s[s >= 0])
    logits, _ = shifted(out[:, :, 12:], b["y"])
    phones = b["phone"].unflatten(1, (-1, 4))[:, : y.shape[1]]
    return loss + phone_weight * F.cross_entropy(logits.reshape(-1, PHONES), phones.reshape(-1), label_smoothing=0.05)


def detrended(x: np.ndarray) -> np.ndarray:
    pad = np.pad(x, 25, "edge")
    x = x - np.convolve(pad, np.ones(51) / 51, "valid")
    return (x - x.mean()) / (x.std() + 1e-9)


@torch.no_grad()
def validate(net: LipSync, batches: list[dict[str, torch.Tensor]]) -> str:
    r, right, total, hit, runs = [], 0, 0, 0, 0
    for b in batches:
        out = net(b["x"], b["style"], *net.state(len(b["x"])))[0]
        y, t = (v.numpy() for v in shifted(out, b["y"]))
        r += [float((detrended(p) * detrended(q)).mean()) for p, q in zip(y[:, :, 0], t[:, :, 0])]
        guess = y[:, :, 12:].reshape(len(y), -1, 4, PHONES).argmax(3)
        truth = b["phone"].numpy().reshape(len(y), -1, 4)[:, : guess.shape[1]]
        spoken = truth > 0
        right += (guess == truth)[spoken].sum()
        total += spoken.sum()
        for p, q in zip(y, t):
            closed = np.flatnonzero(np.diff(np.r_[0, q[:, 5] > 0.9, 0]))
            for a, e in zip(closed[::2], closed[1::2]):
                runs += 1
                hit += (p[max(0, a - 1):e + 1, 5] > 0.5).any()
    return f"r {np.mean(r):.3f} phones {right / max(total, 1):.3f} shut {hit / max(runs, 1):.3f}"


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--name", required=True)
    a.add_argument("--parts", nargs="+", required=True, help="path=share")
    a.add_argument("--validate", nargs="*", default=[])
    a.add_argument("--minutes", type=float, default=9)
    a.add_argument("--steps", type=int, default=20000, help="length of the learning-rate schedule")
    a.add_argument("--batch", type=int, default=24)
    a.add_argument("--chunks", type=int, default=125)
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--phones", type=float, default=0.25, help="weight of the phone target")
    a.add_argument("--without", nargs="*", default=[], choices=("tempo", "speaker", "slack", "long"), help="leave out for an ablation")
    a.add_argument("--people", help="spectra of many people (trajectories.py --people) that engines' voices are turned into")
    a.add_argument("--missed", type=float, nargs=2, default=(2.0, 2.0), help="a missed p b m, f v costs this much more than a false one")
    a.add_argument("--start", help="a run whose averaged weights this one begins with, at step 0")
    a.add_argument("--flat", type=float, default=0.0, help="share of the steps at the full rate, before it falls as a cosine")
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--seed", type=int, default=1)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    shares = {p.rpartition("=")[0]: float(p.rpartition("=")[2]) for p in o.parts}
    mean = prior(list(shares))
    net, step, fresh = LipSync(), 0, None
    missed = torch.tensor([*o.missed, 0.0, 0.0, 0.0])
    optimiser = torch.optim.AdamW(net.parameters(), lr=o.rate, weight_decay=0.01, betas=(0.9, 0.98))
    average = {k: v.clone() for k, v in net.state_dict().items()}
    path = f"work/{o.name}.pt"
    if os.path.isfile(path):
        saved = torch.load(path)
        net.load_state_dict(saved["net"])
        optimiser.load_state_dict(saved["optimiser"])
        step, average, fresh = saved["step"], saved["average"], saved.get("fresh")
    elif o.start:
        begin = torch.load(f"work/{o.start}.pt")
        net.load_state_dict(begin["average"])
        fresh = begin.get("fresh")
        average = {k: v.clone() for k, v in net.state_dict().items()}
    train = Batches(shares, o.seed * 1000003 + step, mean, np.load(o.people) if o.people else None)
    if "tempo" in o.without:
        train.tempo, train.unsteady = (0.82, 1.22), 0.0
    train.speaker, train.slack = "speaker" not in o.without, "slack" not in o.without
    lengths = [(o.batch, o.chunks)]
    if "long" not in o.without:  # equal sound a step: the memory learns what to keep over 10 s
        lengths = [(o.batch, o.chunks), (max(1, o.batch // 2), 2 * o.chunks)]
    held = {}
    for v in o.validate:  # every held-out voice clean, and with a recording's harm
        source = Batches({v: 1.0}, 7, mean)
        held[os.path.basename(v)[:-4]] = [tensors(source.draw(16, 125, augmented=False, styled=False)) for _ in range(2)]
        held[os.path.basename(v)[:-4] + "+aug"] = [tensors(source.draw(16, 125, True, styled=False, nonspeech=0)) for _ in range(2)]
    print(f"{sum(p.numel() for p in net.parameters())} parameters, step {step}", flush=True)
    began = reported = saved_at = time.time()
    losses: list[float] = []

    def save() -> None:
        torch.save(dict(net=net.state_dict(), optimiser=optimiser.state_dict(), step=step, average=average, fresh=fresh), path + ".new")
        os.replace(path + ".new", path)

    while time.time() - began < o.minutes * 60 and step < o.steps:
        count, chunks = lengths[step % len(lengths)]
        b = tensors(train.draw(count, chunks))
        for group in optimiser.param_groups:
            fallen = max(0, min(1, step / o.steps) - o.flat) / (1 - o.flat)
            group["lr"] = o.rate * min(1, step / 200) * (0.5 + 0.5 * np.cos(np.pi * fallen)) + 1e-6
        for name, p in net.named_parameters():  # what was trained waits until what begins anew has caught up
            p.requires_grad_(fresh is None or step >= FRESH_STEPS or name.startswith(fresh))
        out = net(b["x"], b["style"], *net.state(count))[0]
        loss = loss_of(out, b, o.phones, missed)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimiser.step()
        step += 1
        keep = min(0.998, step / (step + 50))
        for k, v in net.state_dict().items():
            average[k].mul_(keep).add_(v, alpha=1 - keep)
        losses.append(float(loss))
        if time.time() - saved_at > 100:
            save()
            saved_at = time.time()
        if time.time() - reported > 280:
            now = net.state_dict()
            now = {k: v.clone() for k, v in now.items()}
            net.load_state_dict(average)
            net.eval()
            text = "; ".join(f"{k}: {validate(net, v)}" for k, v in held.items())
            net.train()
            net.load_state_dict(now)
            print(f"step {step} ({(time.time() - began) / 60:.1f} min) loss {np.mean(losses):.4f}  {text}", flush=True)
            losses, reported = [], time.time()
    save()
    if step >= o.steps:
        print("done", flush=True)


if __name__ == "__main__":
    main()
