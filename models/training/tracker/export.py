"""Writes models/tracker-mesh.onnx (mesh and mouth network in one graph) and models/tracker-detector.onnx from work/*.pt (averaged weights, batch norm
folded in).

    python3 export.py [--mesh] [--detector] [--threshold 0.5] [--presence 0.9] [--folder DIR]
"""
import argparse, os
import numpy as np
import torch, torch.nn as nn
import onnx
from onnx import helper, numpy_helper
from head_data import HERE
import detector_network, mesh_network, mouth_network
from data import MIRROR

MODELS = os.path.abspath(os.path.join(HERE, '../..'))


def fold(module):
    """Replaces convolution + batch norm by one convolution."""
    for name, child in module.named_children():
        if (
            isinstance(child, nn.Sequential)
            and len(child) >= 2
            and isinstance(child[0], nn.Conv2d)
            and isinstance(child[1], nn.BatchNorm2d)
        ):
            setattr(module, name, nn.Sequential(torch.nn.utils.fusion.fuse_conv_bn_eval(child[0], child[1]), *list(child)[2:]))
        else:
            fold(child)
    return module


def halve(m):
    """Stores large weights as float16 with a cast behind them: half the file, the same graph once a runtime has folded constants."""
    casts = []
    for w in list(m.graph.initializer):
        if w.data_type != onnx.TensorProto.FLOAT or np.prod(w.dims) < 1000:
            continue
        values = numpy_helper.to_array(w)
        m.graph.initializer.remove(w)
        m.graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), w.name + '_half'))
        casts.append(helper.make_node('Cast', [w.name + '_half'], [w.name], to=onnx.TensorProto.FLOAT))
    nodes = list(m.graph.node)
    del m.graph.node[:]
    m.graph.node.extend(casts + nodes)


def write(net, path, side, name, outputs, metadata):
    x = torch.rand(1, 3, side, side)
    net.eval()
    torch.onnx.export(net, x, path, input_names=[name], output_names=outputs, opset_version=16, do_constant_folding=True)
    m = onnx.load(path)
    halve(m)
    for k, v in metadata.items():
        e = m.metadata_props.add()
        e.key, e.value = k, str(v)
    onnx.checker.check_model(m)
    onnx.save(m, path)
    print(path, os.path.getsize(path), 'bytes')


def load(net, name):
    """The averaged weights of a training, and how many steps it took."""
    z = torch.load(os.path.join(HERE, 'work', name + '.pt'))
    net.load_state_dict(z['mean'])
    return net.eval(), z['step']


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--mesh', action='store_true')
    ap.add_argument('--detector', action='store_true')
    ap.add_argument('--threshold', type=float, default=0.5)
    ap.add_argument('--presence', type=float, default=0.9)
    ap.add_argument('--stills', type=float, default=0.98, help='least mean presence over the looks at a still')
    ap.add_argument('--folder', default=MODELS)
    a = ap.parse_args()
    if a.mesh:
        (mesh, steps), (mouth, mouth_steps) = load(mesh_network.MeshNetwork(), 'mesh'), load(mouth_network.MouthNetwork(), 'mouth')
        net = mouth_network.LandmarkNetwork(mesh, mouth).eval()
        x = torch.rand(2, 3, mouth_network.CROP, mouth_network.CROP)
        before = net(x)[0]
        fold(net)
        print('folding changes', (net(x)[0] - before).abs().max().item())
        write(
            net,
            os.path.join(a.folder, 'tracker-mesh.onnx'),
            mouth_network.CROP,
            'crop',
            ['points', 'presence', 'shapes'],
            dict(presence=a.presence, presence_of_stills=a.stills, mirror=' '.join(map(str, MIRROR)), steps=steps, mouth_steps=mouth_steps, licence='CC0-1.0'),
        )
    if a.detector:
        net, steps = load(detector_network.DetectorNetwork(), 'detector')
        fold(net)
        write(
            detector_network.Exported(net),
            os.path.join(a.folder, 'tracker-detector.onnx'),
            detector_network.SIDE,
            'picture',
            ['cells'],
            dict(threshold=a.threshold, steps=steps, licence='CC0-1.0'),
        )
