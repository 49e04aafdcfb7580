"""Writes the stand-in graphs of the Piper and Kokoro tests: the shapes of the real exports, a sine for a voice.

piper.onnx         input int64[1,N], input_lengths int64[1], scales float[3] -> output float[1,1,1,T]
piper-many.onnx    the same with sid int64[1]; also tells the length of each phone, durations float[1,1,N]
kokoro.onnx        tokens int64[1,N], style float[1,256], speed float[1] -> audio float[T]
kokoro-timed.onnx  input_ids int64[1,N], style, speed -> waveform float[1,T], durations int64[1,N]

Each phone sounds 512 (Piper, times the length scale) or 1200 (Kokoro, over the speed) samples. A Piper voice sings at
100 Hz + 50 Hz a speaker, a Kokoro voice at the hertz its style's first number says. Run time: a second.
"""
import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper as h, numpy_helper


def const(name: str, value, kind=np.float32):
    return numpy_helper.from_array(np.array(value, dtype=kind), name)


def sine(count: str, hertz: str, rate: int) -> list:
    """T samples of a sine with its octave: count int64 scalar, hertz float scalar -> sound [T]."""
    return [
        h.make_node("Range", ["zero_i", count, "one_i"], ["t_i"]),
        h.make_node("Cast", ["t_i"], ["t"], to=TensorProto.FLOAT),
        h.make_node("Mul", ["t", hertz], ["turns"]),
        h.make_node("Mul", ["turns", f"step"], ["angle"]),
        h.make_node("Sin", ["angle"], ["base"]),
        h.make_node("Mul", ["angle", "two"], ["angle2"]),
        h.make_node("Sin", ["angle2"], ["octave"]),
        h.make_node("Add", ["base", "octave"], ["both"]),
        h.make_node("Mul", ["both", "quiet"], ["sound"]),
    ]


def common(rate: int) -> list:
    return [const("zero_i", 0, np.int64), const("one_i", 1, np.int64), const("step", 2 * np.pi / rate), const("two", 2), const("quiet", 0.2)]


def save(path: Path, name: str, nodes: list, inputs: list, outputs: list, constants: list) -> None:
    used = {name for node in nodes for name in node.input}
    constants = [c for c in constants if c.name in used]
    model = h.make_model(h.make_graph(nodes, name, inputs, outputs, constants), opset_imports=[h.make_opsetid("", 13)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    onnx.save(model, path / f"{name}.onnx")


def piper(path: Path, many: bool) -> None:
    nodes = [
        h.make_node("Size", ["input"], ["n"]),
        h.make_node("Cast", ["n"], ["n_f"], to=TensorProto.FLOAT),
        h.make_node("Gather", ["scales", "one_i"], ["length"]),
        h.make_node("Mul", ["n_f", "length"], ["units"]),
        h.make_node("Mul", ["units", "each"], ["count_f"]),
        h.make_node("Cast", ["count_f"], ["count"], to=TensorProto.INT64),
    ]
    inputs = [h.make_tensor_value_info("input", TensorProto.INT64, [1, "N"]), h.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
              h.make_tensor_value_info("scales", TensorProto.FLOAT, [3])]
    outputs = [h.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "T"])]
    if many:
        inputs.append(h.make_tensor_value_info("sid", TensorProto.INT64, [1]))
        outputs.append(h.make_tensor_value_info("durations", TensorProto.FLOAT, [1, 1, "N"]))
        nodes += [h.make_node("Squeeze", ["sid"], ["sid0"]), h.make_node("Cast", ["sid0"], ["sid_f"], to=TensorProto.FLOAT),
                  h.make_node("Mul", ["sid_f", "fifty"], ["up"]), h.make_node("Add", ["up", "hundred"], ["hertz"]),
                  h.make_node("Cast", ["input"], ["in_f"], to=TensorProto.FLOAT), h.make_node("Mul", ["in_f", "nought"], ["zeros"]),
                  h.make_node("Add", ["zeros", "length"], ["dur"]), h.make_node("Unsqueeze", ["dur", "axis0"], ["durations"])]
    else:
        nodes.append(h.make_node("Identity", ["hundred"], ["hertz"]))
    nodes += sine("count", "hertz", 22050) + [h.make_node("Reshape", ["sound", "shape"], ["output"])]
    constants = common(22050) + [const("each", 512), const("hundred", 100), const("fifty", 50), const("nought", 0),
                                 const("axis0", [0], np.int64), const("shape", [1, 1, 1, -1], np.int64)]
    save(path, "piper-many" if many else "piper", nodes, inputs, outputs, constants)


def kokoro(path: Path, timed: bool) -> None:
    tokens, sound = ("input_ids", "waveform") if timed else ("tokens", "audio")
    nodes = [
        h.make_node("Size", [tokens], ["n"]),
        h.make_node("Cast", ["n"], ["n_f"], to=TensorProto.FLOAT),
        h.make_node("Squeeze", ["speed"], ["speed0"]),
        h.make_node("Div", ["n_f", "speed0"], ["units"]),
        h.make_node("Mul", ["units", "each"], ["count_f"]),
        h.make_node("Cast", ["count_f"], ["count"], to=TensorProto.INT64),
        h.make_node("Reshape", ["style", "flat"], ["style1"]),
        h.make_node("Gather", ["style1", "zero_i"], ["hertz"]),
    ] + sine("count", "hertz", 24000)
    inputs = [h.make_tensor_value_info(tokens, TensorProto.INT64, [1, "N"]), h.make_tensor_value_info("style", TensorProto.FLOAT, [1, 256]),
              h.make_tensor_value_info("speed", TensorProto.FLOAT, [1])]
    if timed:
        nodes += [h.make_node("Unsqueeze", ["sound", "axis0"], [sound]), h.make_node("Mul", [tokens, "zero_i"], ["zeros"]), h.make_node("Add", ["zeros", "two_i"], ["durations"])]
        outputs = [h.make_tensor_value_info(sound, TensorProto.FLOAT, [1, "T"]), h.make_tensor_value_info("durations", TensorProto.INT64, [1, "N"])]
    else:
        nodes.append(h.make_node("Identity", ["sound"], [sound]))
        outputs = [h.make_tensor_value_info(sound, TensorProto.FLOAT, ["T"])]
    constants = common(24000) + [const("each", 1200), const("flat", [-1], np.int64), const("axis0", [0], np.int64), const("two_i", 2, np.int64)]
    save(path, "kokoro-timed" if timed else "kokoro", nodes, inputs, outputs, constants)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    folder = parser.parse_args().out
    for flag in (False, True):
        piper(folder, flag)
        kokoro(folder, flag)
