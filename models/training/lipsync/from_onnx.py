"""Takes training up again from the shipped model where no checkpoint is left: python3 from_onnx.py --out work/shipped.pt [--model ../../lipsync.onnx]

Writes the weights as a run's averages, for train.py --start shipped. The phone classifier is not in the model: it begins anew, and train.py lets
it learn before the rest moves. Prints how far the network is from the shipped model's output in vectors.json.
"""
from __future__ import annotations

import argparse
import json

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import features
from network import OUTPUTS, LipSync

DIRECT = {"key": 0, "value": 1, "template_query": 2, "template_key": 3, "template_value": 4, "head.0": 5, "head.2": 6}


def weights(path: str) -> dict[str, torch.Tensor]:
    model = onnx.load(path)
    held = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in model.graph.initializer}
    out = {k.removeprefix("net."): v for k, v in held.items() if k.startswith("net.")}
    nodes = [n for n in model.graph.node if n.op_type in ("GRU", "MatMul", "Add")]
    products = [held[n.input[1]] for n in nodes if n.op_type == "MatMul" and n.input[1].startswith("onnx::")]
    for name, at in DIRECT.items():  # x @ w is stored: torch keeps w transposed
        out[f"{name}.weight"] = products[at].T.contiguous()
    for name, node in zip(("g1", "g2"), (n for n in nodes if n.op_type == "GRU")):
        w, r, b = (held[k][0] for k in node.input[1:4])
        order = lambda x: torch.cat([x[192:384], x[:192], x[384:]])  # ONNX keeps update, reset, new; torch reset, update, new
        out[f"{name}.weight_ih_l0"], out[f"{name}.weight_hh_l0"] = order(w), order(r)
        out[f"{name}.bias_ih_l0"], out[f"{name}.bias_hh_l0"] = order(b[:576]), order(b[576:])
    out["template"] = next(v for k, v in held.items() if k.startswith("onnx::Add") and v.shape == (1, 8, 64))[0]
    return out


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--model", default="../../lipsync.onnx")
    a.add_argument("--out", default="work/shipped.pt")
    o = a.parse_args()
    net, found = LipSync(), weights(o.model)
    missing = net.load_state_dict(found, strict=False)
    assert all(k.startswith("phones") for k in missing.missing_keys) and not missing.unexpected_keys, missing
    v = json.load(open("vectors.json"))
    x = features.normalise(features.logmel(np.array(v["pcm"], np.float32) / 32768), np.loadtxt("prior.txt", dtype=np.float32))
    with torch.no_grad():
        y = net.eval()(torch.from_numpy(x[None]), torch.tensor([v["style"]]), *net.state(1))[0][0, :, :OUTPUTS].numpy()
    print("from the shipped model's output:", np.abs(y - np.array(v["mouth"])).max())
    torch.save(dict(average=net.state_dict(), fresh="phones"), o.out)


if __name__ == "__main__":
    main()
