"""What a training begins with where no checkpoint is: the weights of an exported network (`--from-onnx`), or the shapes of the training crops."""
import math
import numpy as np, onnx, torch, torch.nn as nn
from onnx import numpy_helper


def pairs(net):
    """(name, convolution, batch norm) of every convolution that export.py folds."""
    for name, m in net.named_modules():
        if isinstance(m, nn.Sequential) and len(m) >= 2 and isinstance(m[0], nn.Conv2d) and isinstance(m[1], nn.BatchNorm2d):
            yield name, m[0], m[1]


def begin(net, part, path, draw, batches=24):
    """Sets net to the part ('mesh' and 'mouth' of the landmark network, 'net' of the detector) of the ONNX file at path; answers how many steps that was trained for.

    The file holds convolutions with their batch norm folded in. In eval mode net computes the same as the file. In train mode a batch norm would undo
    that: so what each convolution puts out is measured over batches of draw(), and its batch norm set to take exactly this mean and spread away and to
    give them back. Filters are brought to the length a new one has, so that the usual learning rates suit them."""
    m = onnx.load(path)
    stored = {w.name.replace('_half', ''): torch.from_numpy(numpy_helper.to_array(w).copy()).float() for w in m.graph.initializer}
    stored = {n[len(part) + 1 :]: w for n, w in stored.items() if n.startswith(part + '.')}
    folded = list(pairs(net))
    with torch.no_grad():
        for name, conv, norm in folded:
            w = stored.pop(f'{name}.0.weight')
            length = w.flatten(1).norm(dim=1).clamp(min=1e-6)[:, None, None, None] / math.sqrt(1 / 3)
            conv.weight.copy_(w / length)
            norm.weight.copy_(length.flatten())
            norm.bias.copy_(stored.pop(f'{name}.0.bias'))
            norm.running_mean.zero_()
            norm.running_var.fill_(1 - norm.eps)
        own = dict(net.named_parameters())
        for name, w in stored.items():
            own[name].copy_(w)
        missing = set(own) - set(stored) - {f'{n}.{k}' for n, _, _ in folded for k in ('0.weight', '1.weight', '1.bias')}
        if missing:
            raise ValueError(f'{path} lacks {sorted(missing)}')
        settle(net, folded, [draw() for _ in range(batches)])
    steps = {p.key: p.value for p in m.metadata_props}
    return int(steps['mouth_steps' if part == 'mouth' else 'steps'])


def settle(net, folded, inputs):
    """Gives every batch norm the mean and spread that its convolution really puts out, without changing what the network computes."""
    sums = {name: [] for name, _, _ in folded}
    hooks = [c.register_forward_hook(lambda _, __, y, name=name: sums[name].append((y.mean((0, 2, 3)), (y * y).mean((0, 2, 3))))) for name, c, _ in folded]
    net.eval()
    for x in inputs:
        net(x)
    net.train()
    for h in hooks:
        h.remove()
    for name, _, norm in folded:
        mean, square = (torch.stack(q).mean(0) for q in zip(*sums[name]))
        var = (square - mean * mean).clamp(min=1e-6)
        scale = norm.weight.clone()
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(var)
        norm.weight.copy_(scale * (var + norm.eps).sqrt())
        norm.bias.add_(scale * mean)


def begin_basis(net, p):
    """The last layer, net.basis, begins as the principal shapes of p (n, values) around their mean."""
    m, n = p.mean(0), net.basis.in_features
    _, s, vt = np.linalg.svd(p - m, full_matrices=False)
    with torch.no_grad():
        net.basis.weight.copy_(torch.from_numpy((vt[:n] * s[:n, None] / math.sqrt(len(p))).T.astype(np.float32)))
        net.basis.bias.copy_(torch.from_numpy(m.astype(np.float32)))
        net.coefficients.weight.mul_(0.3)
