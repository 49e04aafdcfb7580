"""Writes the ONNX files: python3 export.py --name NAME --out ../..   (opset 17, checked with onnx.checker)

lipsync.onnx         one file for both forms; batch and time are free, streaming feeds 4 feature frames a call, a whole clip
                     feeds all of its frames at once; both give the same numbers to 1e-4
    features (batch, frames, 82) float32, frames a multiple of 4; style (batch, 8); state (batch, STATE), zeros to begin
    -> mouth (batch, frames / 4, 12): row j is the mouth 3 chunks before the chunk j; next_state (batch, STATE)
lipsync-style.onnx   motion (batch, frames, 52) ARKit weights at 25 fps, at least 50 frames -> style (batch, 8)
Also writes vectors.json, the test vectors for the runtime: a sound, its features, and the network's output in both forms.
Run time: 20 s.
"""
from __future__ import annotations

import argparse
import json
import os

import numpy as np
import onnx
import torch
from torch import nn

import features
import predict
from network import OUTPUTS, LipSync, StyleEncoder

SHAPES = [(20, 4), (128, 2), (160, 2), (192,), (192,), (9, 192)]
STATE = sum(int(np.prod(s)) for s in SHAPES)


class Flat(nn.Module):
    """The network with its state as one row per stream."""

    def __init__(self, net: LipSync):
        super().__init__()
        self.net = net

    def forward(self, features, style, state):
        parts, at = [], 0
        for s in SHAPES:
            n = int(np.prod(s))
            parts.append(state[:, at:at + n].reshape((-1,) + s))
            at += n
        out, *after = self.net(features, style, *parts, with_phones=False)
        return out, torch.cat([a.flatten(1) for a in after], 1)


def vectors(net: LipSync, prior: np.ndarray) -> dict:
    """0.6 s of a swept, pulsed tone with noise: its features and outputs, rounded to 6 digits."""
    rng = np.random.default_rng(5)
    t = np.arange(9600) / 16000
    wav = (0.3 * np.sign(np.sin(2 * np.pi * (110 + 60 * t) * t)) * (0.5 + 0.5 * np.sin(2 * np.pi * 5 * t))
           + 0.01 * rng.standard_normal(len(t)))
    pcm = np.clip(np.round(wav * 32767), -32768, 32767).astype(int)
    samples = (pcm / 32768).astype(np.float32)
    log = features.logmel(samples)
    x = features.normalise(log, prior)
    style = np.array([0.5, -0.5, 1.0, 0.2, 0, 0.3, 0, 0], np.float32)
    with torch.no_grad():
        y = net(torch.from_numpy(x[None]), torch.from_numpy(style[None]), *net.state(1))[0][0, :, :OUTPUTS].numpy()
    r = lambda v: [round(float(q), 6) for q in np.asarray(v).ravel()]
    return dict(rate=16000, pcm=pcm.tolist(), frames=len(x), logmel_of_frames_0_20_59=[r(log[i]) for i in (0, 20, 59)],
                features_of_frames_0_20_59=[r(x[i]) for i in (0, 20, 59)], features_sum_of_each_frame=r(x.sum(1)),
                style=r(style), mouth=[r(row) for row in y])


def export_style(out: str) -> None:
    encoder = StyleEncoder()
    encoder.load_state_dict(torch.load("work/style.pt")["net"])
    path = f"{out}/lipsync-style.onnx"
    torch.onnx.export(encoder.eval(), torch.rand(2, 100, 52), path, opset_version=17, input_names=["motion"],
                      output_names=["style"], dynamic_axes={"motion": {0: "batch", 1: "frames"}, "style": {0: "batch"}})
    onnx.checker.check_model(onnx.load(path))


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--name", help="the run whose network becomes lipsync.onnx; without it only the style encoder is written")
    a.add_argument("--out", default="../..")
    o = a.parse_args()
    if os.path.isfile("work/style.pt"):
        export_style(o.out)
    if o.name is None:
        return
    net, prior = predict.load(o.name)
    flat = Flat(net).eval()
    path = f"{o.out}/lipsync.onnx"
    torch.onnx.export(flat, (torch.randn(2, 8, 82), torch.randn(2, 8), torch.zeros(2, STATE)), path, opset_version=17,
                      input_names=["features", "style", "state"], output_names=["mouth", "next_state"],
                      dynamic_axes={"features": {0: "batch", 1: "frames"}, "style": {0: "batch"}, "state": {0: "batch"},
                                    "mouth": {0: "batch", 1: "chunks"}, "next_state": {0: "batch"}})
    model = onnx.load(path)
    onnx.checker.check_model(model)
    for key, value in (("rate", "16000"), ("fps", "25"), ("delay_chunks", "3"), ("state", str(STATE)), ("licence", "CC0-1.0"),
                       ("prior", " ".join(f"{v:.5f}" for v in prior))):
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.save(model, path)
    with torch.no_grad():  # both forms in PyTorch; the runtime's test does the same with ONNX Runtime
        x, style, state = torch.randn(1, 40, 82), torch.randn(1, 8), torch.zeros(1, STATE)
        whole, parts = flat(x, style, state)[0], []
        for j in range(0, 40, 4):
            y, state = flat(x[:, j:j + 4], style, state)
            parts.append(y)
    print("streaming against whole clip:", float((whole - torch.cat(parts, 1)).abs().max()))
    with open("vectors.json", "w") as f:
        json.dump(vectors(net, prior), f)
    parameters = sum(p.numel() for n, p in net.named_parameters() if not n.startswith("phones"))
    for file in ("lipsync.onnx", "lipsync-style.onnx", "vectors.json"):
        place = file if file.endswith("json") else f"{o.out}/{file}"
        if os.path.isfile(place):
            print(file, os.path.getsize(place), "bytes")
    print(parameters, "parameters in lipsync.onnx")


if __name__ == "__main__":
    main()
