"""Trains the mouth network on work/mouths (generate.py --mouths); resumable.

    python3 train_mouth.py --hours 0.4 --minutes 300
Writes work/mouth.pt (training.py); at the end of the plan prints the error on held-out synthetic mouths (over the distance of the outer eye corners) and how well the
opening of the lips is read.
"""
import glob, os
import numpy as np, cv2, torch
from begin import begin_basis
from data import MIRROR, crop_matrix, spoil, warp
from generate import MOUTHS
from labels import LIPS, MOUTH
from mouth_network import SIDE, WINDOW, MouthNetwork
from training import options, train

SWAP = np.array([MOUTH.index(MIRROR[m]) for m in MOUTH])
PAIRS = torch.tensor([[MOUTH.index(a), MOUTH.index(b)] for a, b in LIPS])
HELD = 2


def weights():
    w = np.ones(len(MOUTH), np.float32)
    for i in [61, 291, 0, 13, 14, 17, 78, 308, *[x for q in LIPS for x in q]]:
        w[MOUTH.index(i)] = 2.5
    return torch.tensor(w / w.mean())[None, :, None]


class Windows:
    """All finished shards of mouths, opened without reading them."""

    def __init__(self):
        self.s = {}
        self.refresh()

    def refresh(self):
        for f in sorted(glob.glob(os.path.join(MOUTHS, '*.labels.npz'))):
            k = int(os.path.basename(f)[:4])
            if k not in self.s:
                self.s[k] = np.load(f[: -len('.labels.npz')] + '.pictures.npy', mmap_mode='r'), np.load(f)['points']

    def window(self, rng, valid=False):
        """Window (72, 72, 3) uint8, the lips in 0..1 of it (80, 2), and the distance of the outer eye corners on that scale."""
        ks = [k for k in self.s if (k < HELD) == valid]
        pictures, points = self.s[ks[rng.integers(len(ks))]]
        i = rng.integers(len(points))
        u, p = np.ascontiguousarray(pictures[i]), points[i].astype(np.float64)
        _, side, tilt = crop_matrix(p)
        far = rng.random() < 0.3
        centre = p[MOUTH, :2].mean(0) + rng.normal(size=2) * side * (0.035 if far else 0.014)
        side *= WINDOW * np.exp(rng.normal() * (0.09 if far else 0.04))
        tilt += rng.normal() * (0.12 if far else 0.04)
        v, M = warp(u, centre, side, tilt, 2 * SIDE, cv2.BORDER_REPLICATE)
        v = cv2.resize(v, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
        q = (p[MOUTH, :2] @ M[:, :2].T + M[:, 2]) / (2 * SIDE)
        apart = max(np.linalg.norm(p[33, :2] - p[263, :2]) / side, 0.65)
        if rng.random() < 0.5:
            v, q = v[:, ::-1], q[SWAP] * [-1, 1] + [1, 0]
        return self.film(rng, np.ascontiguousarray(v), 0.35 if valid else 1.0), q.astype(np.float32), apart

    @staticmethod
    def film(rng, v, strength):
        """As faces of a call or a small picture arrive: few pixels, soft, squared by compression."""
        if rng.random() < 0.45:
            n = int(SIDE * rng.uniform(0.28, 0.85))
            small = cv2.resize(v, (n, n), interpolation=cv2.INTER_AREA)
            if rng.random() < 0.5:
                small = cv2.imdecode(cv2.imencode('.jpg', small, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))])[1], 1)
            v = cv2.resize(small, (SIDE, SIDE), interpolation=int(rng.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC])))
        if rng.random() < 0.3:
            v = cv2.GaussianBlur(v, (0, 0), rng.uniform(0.5, 2.2))
        v = spoil(rng, v, strength)
        if strength == 1 and rng.random() < 0.08:
            a, b = rng.integers(0, SIDE, 2), (np.abs(rng.normal(size=2)) * SIDE * 0.15 + 2).astype(int)
            v = v.copy()
            v[a[1] : a[1] + b[1], a[0] : a[0] + b[0]] = rng.random(3) * 255
        return v


def batch(rng, windows, n, valid=False):
    x, q, apart = zip(*(windows.window(rng, valid) for _ in range(n)))
    return torch.from_numpy(np.stack(x)).permute(0, 3, 1, 2).float().div_(255), torch.from_numpy(np.stack(q)), torch.tensor(apart).float()[:, None, None]


def loss_of(out, q, apart, W):
    d = (out - q) / apart
    a = d.abs()
    near = torch.where(a < 0.01, a * a / 0.02, a - 0.005)
    return (near * W).mean() + 1.5 * (d[:, PAIRS[:, 0]] - d[:, PAIRS[:, 1]]).abs().mean()


@torch.no_grad()
def evaluate(net, windows, n=512):
    rng = np.random.default_rng(7)
    net.eval()
    error, gaps = [], []
    for _ in range(n // 32):
        x, q, apart = batch(rng, windows, 32, True)
        o = net(x)
        error.append(((o - q) / apart).norm(dim=2).mean(1))
        i, j = MOUTH.index(13), MOUTH.index(14)
        gaps.append(torch.stack([(o[:, i] - o[:, j]).norm(dim=1) / apart[:, 0, 0], (q[:, i] - q[:, j]).norm(dim=1) / apart[:, 0, 0]], 1))
    net.train()
    g = torch.cat(gaps).numpy()
    low = g[:, 1] < 0.12
    return dict(
        error=torch.cat(error).mean().item(),
        lip_r=float(np.corrcoef(g.T)[0, 1]),
        lip_r_small=float(np.corrcoef(g[low].T)[0, 1]),
        gap=float(np.abs(g[:, 0] - g[:, 1]).mean()),
    )


def main():
    a = options('mouth', hours=0.4, batch=32)
    torch.set_num_threads(1)
    torch.manual_seed(3)
    windows, net, W = Windows(), MouthNetwork(), weights()
    train(
        a,
        net,
        'mouth',
        windows,
        17,
        lambda rng: batch(rng, windows, a.batch),
        lambda x, *target: loss_of(net(x), *target, W),
        lambda best: evaluate(best, windows),
        lambda rng: begin_basis(net, np.stack([windows.window(rng)[1] for _ in range(900)]).reshape(900, -1)),
        every=100,
    )


if __name__ == '__main__':
    main()
