"""Mouth curves of sound files: python3 predict.py --name NAME --out FOLDER FILE.wav ... (or --clips FOLDER of <clip>/audio.wav)

Writes FOLDER/<clip>.csv with time_s, mouth_open, pucker, width and every other output, as score_lipsync.py reads it.
mouth_open is the aperture channel with closures sharpened exactly as the runtime does (see close()).
"""
from __future__ import annotations

import argparse
import os
import subprocess

import numpy as np
import torch

import features
from network import DELAY, LipSync


def read(path: str) -> np.ndarray:
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-f", "f32le", "-ac", "1", "-ar", "16000", "-"],
                         check=True, capture_output=True).stdout
    return np.frombuffer(raw, np.float32)


def close(y: np.ndarray) -> np.ndarray:
    """Aperture with closures: aperture * (1 - clamp((seal - 0.2) / 0.2, 0, 1))."""
    return y[..., 0] * (1 - np.clip((y[..., 5] - 0.2) / 0.2, 0, 1))


def load(name: str) -> tuple[LipSync, np.ndarray]:
    here = os.path.dirname(os.path.abspath(__file__))
    net = LipSync()
    weights = torch.load(f"{here}/work/{name}.pt")["average"]
    weights.setdefault("smoothing", torch.eye(80))  # runs from before the smoothing
    net.load_state_dict(weights)
    return net.eval(), np.loadtxt(f"{here}/prior.txt", dtype=np.float32)


@torch.no_grad()
def run(net: LipSync, prior: np.ndarray, samples: np.ndarray, style: np.ndarray | None = None, listen: bool = False) -> np.ndarray:
    """(S,) samples -> (ceil(S / 640), 12 + 164) outputs, frame k at k / 25 s. With listen, the first 4 s are heard once before."""
    if listen:
        first = samples[: 4 * features.RATE]
        head = np.concatenate([first, np.zeros(-len(first) % 640 + features.RATE, np.float32)])
        return run(net, prior, np.concatenate([head, samples]), style)[len(head) // 640:]
    count = -(-len(samples) // 640)
    padded = np.zeros((count + DELAY) * 640, np.float32)
    padded[: len(samples)] = samples
    x = features.normalise(features.logmel(padded), prior)
    style = np.zeros(8, np.float32) if style is None else style
    out = net(torch.from_numpy(x[None]), torch.from_numpy(style[None].astype(np.float32)), *net.state(1))[0]
    return out[0, DELAY:].numpy()


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("files", nargs="*")
    a.add_argument("--name", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--clips")
    a.add_argument("--listen", action="store_true", help="hear the first 4 s once before, as persona animate does")
    a.add_argument("--raw", action="store_true", help="the aperture channel without the sharpened closures")
    o = a.parse_args()
    torch.set_num_threads(1)
    net, prior = load(o.name)
    os.makedirs(o.out, exist_ok=True)
    jobs = {os.path.splitext(os.path.basename(f))[0]: f for f in o.files}
    if o.clips:
        jobs |= {c: f"{o.clips}/{c}/audio.wav" for c in sorted(os.listdir(o.clips))}
    for name, path in jobs.items():
        y = run(net, prior, read(path), listen=o.listen)
        opened = y[:, 0] if o.raw else close(y)
        table = np.c_[np.arange(len(y)) / 25, opened, y[:, 4], y[:, 1], y[:, 2], y[:, 3], y[:, 5:12]]
        np.savetxt(f"{o.out}/{name}.csv", table, fmt="%.4f", delimiter=",", comments="",
                   header="time_s,mouth_open,pucker,width,outer,jaw,seal,labiodental,sibilant,tongue,burst,voice,stress")


if __name__ == "__main__":
    main()
