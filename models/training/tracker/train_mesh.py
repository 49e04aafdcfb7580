"""Trains the landmark network on work/data; resumable.

    python3 train_mesh.py --hours 1.2 --minutes 9.5       one chunk of a run planned for 1.2 hours of training in all
Writes work/mesh.pt (training.py); at the end of the plan prints the error on held-out synthetic heads (mean distance over the distance of the outer
eye corners).
"""
import numpy as np, torch
import torch.nn.functional as F
from begin import begin_basis
from data import Shards, crop, mirror_scores
from head_data import ARKIT
from labels import BROW_LOW, BROW_UP, LIDS, LIPS, OVAL
from mesh_network import MeshNetwork, SIDE
from training import options, train

FLIP = mirror_scores(ARKIT)
KEY = [33, 133, 468, 362, 263, 473, 70, 105, 107, 336, 334, 300, 1, 98, 327, 61, 291, 0, 13, 14, 17, 152, 234, 454, 10]


def weights():
    w = np.ones(478, np.float32)
    eyes = np.unique(np.array(LIDS).ravel().tolist() + [33, 133, 362, 263])
    lips = np.unique(np.array(LIPS).ravel().tolist() + [61, 291, 0, 17, 37, 267, 84, 314, 78, 308, 40, 270, 91, 321])
    w[eyes] = 4
    w[lips] = 4
    w[468:] = 2.5
    w[BROW_UP] = 3
    w[BROW_LOW] = 2
    w[OVAL] = 1.5
    w[KEY] += 2
    return torch.tensor(w / w.mean())[None, :, None] * torch.tensor([1.0, 1.0, 0.35])


def batch(rng, shards, n, valid=False):
    x, p, s, f, w = zip(*(crop(rng, shards, SIDE, FLIP, valid) for _ in range(n)))
    x = torch.from_numpy(np.stack(x)).permute(0, 3, 1, 2).float().div_(255)
    return x, torch.from_numpy(np.stack(p)), torch.from_numpy(np.stack(s)), torch.tensor(f).float(), torch.tensor(w).float()


def loss_of(out, target, W, iod_floor=0.05):
    p, face, scores = out
    tp, ts, tf, tw = target
    iod = (tp[:, 33, :2] - tp[:, 263, :2]).norm(dim=1).clamp(min=0.22)[:, None, None]
    d = (p - tp) / iod
    a = d.abs()
    near = torch.where(a < 0.02, a * a / 0.04 + 0.0, a - 0.01)  # Huber with a small knee
    point = (near * W).mean((1, 2))
    gap = 0
    for pairs, k in ((LIPS, 1.0), (LIDS, 1.0)):
        i, j = torch.tensor([q[0] for q in pairs]), torch.tensor([q[1] for q in pairs])
        gap = gap + k * ((d[:, i] - d[:, j])[..., :2]).abs().mean((1, 2))
    score = F.binary_cross_entropy_with_logits(scores, ts, reduction='none').mean(1)
    presence = F.binary_cross_entropy_with_logits(face[:, 0], tf, reduction='none')
    return ((point + 0.7 * gap + 0.12 * score) * tw).sum() / tw.sum().clamp(min=1) + 0.1 * presence.mean()


@torch.no_grad()
def evaluate(net, shards, n=384):
    rng = np.random.default_rng(7)
    net.eval()
    e, b, gaps, pres = [], [], [], []
    for _ in range(n // 32):
        x, p, s, f, w = batch(rng, shards, 32, True)
        q, face, sc = net(x)
        k = w > 0
        iod = (p[:, 33, :2] - p[:, 263, :2]).norm(dim=1)[:, None]
        d = (q - p)[..., :2].norm(dim=2) / iod
        e.append(d[k].mean(1))
        b.append(d[k][:, KEY].mean(1))
        pres.append((face[:, 0] > 0).float() == f)
        gaps.append(
            torch.stack(
                [((q[:, 13] - q[:, 14])[:, :2].norm(dim=1) / iod[:, 0])[k], ((p[:, 13] - p[:, 14])[:, :2].norm(dim=1) / iod[:, 0])[k]], 1
            )
        )
    net.train()
    g = torch.cat(gaps).numpy()
    return dict(
        all=torch.cat(e).mean().item(),
        key=torch.cat(b).mean().item(),
        lip_r=float(np.corrcoef(g.T)[0, 1]),
        presence=torch.cat(pres).float().mean().item(),
    )


def example_shapes(shards, rng):
    """Points of training crops as rows, those that lie far outside left out."""
    p = np.stack([crop(rng, shards, SIDE, FLIP)[1] for _ in range(900)]).reshape(900, -1)
    return p[np.isfinite(p).all(1) & (np.abs(p).max(1) < 2)]


def main():
    a = options('mesh', hours=1.0, batch=32)
    torch.set_num_threads(1)
    torch.manual_seed(1)
    shards, net, W = Shards(), MeshNetwork(), weights()
    train(
        a,
        net,
        'mesh',
        shards,
        11,
        lambda rng: batch(rng, shards, a.batch),
        lambda x, *target: loss_of(net(x), target, W),
        lambda best: evaluate(best, shards),
        lambda rng: begin_basis(net, example_shapes(shards, rng)),
        groups=[{'params': [q for n, q in net.named_parameters() if not n.startswith('basis')]}, {'params': net.basis.parameters(), 'k': 0.1}],
    )


if __name__ == '__main__':
    main()
