"""Trains the detector on scenes of work/data; resumable.

    python3 train_detector.py --hours 0.5 --minutes 9.5
Writes work/detector.pt (training.py); prints recall and false alarms on held-out synthetic scenes.
"""
import numpy as np, torch
from data import Shards
from scenes import Scenes
from detector_network import DetectorNetwork, SIDE, STRIDE, CELLS
from training import options, train


def targets(faces, doubt):
    """Per cell: heat 0..1, weight of the score, 14 values, weight of the values."""
    heat, care, values, mind = (
        np.zeros((CELLS, CELLS), np.float32),
        np.ones((CELLS, CELLS), np.float32),
        np.zeros((14, CELLS, CELLS), np.float32),
        np.zeros((CELLS, CELLS), np.float32),
    )
    gy, gx = np.mgrid[0:CELLS, 0:CELLS] + 0.5
    for f in doubt:
        b = f[:4] / STRIDE
        care[(gx > b[0]) & (gx < b[2]) & (gy > b[1]) & (gy < b[3])] = 0
    for f in sorted(faces, key=lambda f: -(f[2] - f[0]) * (f[3] - f[1])):
        b = f[:4] / STRIDE
        c, s = (b[:2] + b[2:]) / 2, np.maximum(b[2:] - b[:2], 0.8)
        sig = np.maximum(s * 0.11, 0.42)
        d = ((gx - c[0]) / sig[0]) ** 2 + ((gy - c[1]) / sig[1]) ** 2
        g = np.exp(-d / 2)
        iy, ix = min(CELLS - 1, max(0, int(c[1]))), min(CELLS - 1, max(0, int(c[0])))
        heat = np.maximum(heat, g)
        heat[iy, ix] = 1
        k = (d < 2.2) | ((gy - 0.5 == iy) & (gx - 0.5 == ix))
        mind[k] = 1
        v = np.concatenate([c, np.log(s), f[4:] / STRIDE])
        for j in range(14):
            values[j][k] = v[j] - (0 if j in (2, 3) else (gx if j % 2 == 0 else gy)[k])
    return heat, care, values, mind


def batch(rng, scenes, n, valid=False):
    out = [scenes.make(rng, SIDE, valid) for _ in range(n)]
    x = torch.from_numpy(np.stack([o[0] for o in out])).permute(0, 3, 1, 2).float().div_(255)
    return x, [torch.from_numpy(np.stack(a)) for a in zip(*(targets(o[1], o[2]) for o in out))], [o[1] for o in out]


def loss_of(o, t):
    heat, care, values, mind = t
    p = torch.sigmoid(o[:, 0]).clamp(1e-4, 1 - 1e-4)
    pos = (heat > 0.99).float()
    focal = -(pos * (1 - p) ** 2 * p.log() + (1 - pos) * (1 - heat) ** 4 * p**2 * (1 - p).log()) * care
    n = pos.sum().clamp(min=1)
    size = values[:, 2:4].mean(1, keepdim=True).exp().clamp(min=0.5)
    scale = torch.cat([size, size, torch.full_like(size, 0.25), torch.full_like(size, 0.25)] + [size] * 10, 1)
    d = ((o[:, 1:] - values) / scale).abs()
    reg = (torch.where(d < 0.05, d * d / 0.1, d - 0.025) * mind[:, None]).sum() / (mind.sum().clamp(min=1) * 14)
    return focal.sum() / n + 4 * reg


def boxes(o, threshold):
    """Boxes (k, 5) with scores of one picture, as CentreDetector decodes them."""
    s = torch.sigmoid(o[0]).numpy()
    o = o.numpy()
    ys, xs = np.where(s >= threshold)
    out = []
    for y, x in sorted(zip(ys, xs), key=lambda q: -s[q]):
        c = (np.array([x + 0.5, y + 0.5]) + o[1:3, y, x]) * STRIDE
        h = np.exp(o[3:5, y, x]) * STRIDE / 2
        b = np.array([*(c - h), *(c + h), s[y, x]])
        if all(overlap(b, q) < 0.3 for q in out):
            out.append(b)
    return out


def overlap(a, b):
    w, h = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    i = max(0, w) * max(0, h)
    return i / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - i)


@torch.no_grad()
def evaluate(net, scenes, n=320):
    rng = np.random.default_rng(9)
    net.eval()
    out = {}
    data = [batch(rng, scenes, 16, True) for _ in range(n // 16)]
    outs = [net(x) for x, _, _ in data]
    for th in (0.3, 0.4, 0.5, 0.6):
        hit = total = false = 0
        ious = []
        for o, (_, _, faces) in zip(outs, data):
            for k, f in enumerate(faces):
                found = boxes(o[k], th)
                total += len(f)
                for g in f:
                    best = max([overlap(b, g) for b in found], default=0)
                    hit += best > 0.5
                    if best > 0.5:
                        ious.append(best)
                false += sum(all(overlap(b, g) < 0.3 for g in f) for b in found)
        out[th] = f'recall {hit/max(total, 1):.3f} false {false/n:.3f} iou {np.mean(ious) if ious else 0:.2f}'
    net.train()
    return out


def main():
    a = options('detector', hours=0.5, batch=24, keep=0.995)
    torch.set_num_threads(1)
    torch.manual_seed(2)
    shards = Shards()
    scenes, net = Scenes(shards), DetectorNetwork()
    train(
        a,
        net,
        'net',
        shards,
        13,
        lambda rng: batch(rng, scenes, a.batch),
        lambda x, target, _: loss_of(net(x), target),
        lambda best: evaluate(best, scenes),
    )


if __name__ == '__main__':
    main()
