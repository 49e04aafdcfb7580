"""Fits the layers of the mesh network that tell a face from anything else, and nothing but them: the points stay as they are.

    python3 train_presence.py [--crops 9000]     about 4 minutes of one core
Reads work/mesh.pt (one from before these layers will do) and writes it again. Most of what train_mesh.py sees is a face; here more than half is a
thing, an animal or a crumb of a face. Prints, of crops drawn apart, the share of faces and of others that passes 0.9.
"""
import argparse, os
import numpy as np, torch
import torch.nn.functional as F
from data import Shards, crop, no_face
from mesh_network import SIDE, MeshNetwork
from train_mesh import FLIP
from training import WORK


def example(rng, shards, valid):
    """A crop, and whether it shows a face."""
    u = rng.random()
    if u < 0.45:
        x, _, _, present, _ = crop(rng, shards, SIDE, FLIP, valid)
        return x, present
    if u < 0.85:
        return no_face(rng, shards, SIDE), 0
    while True:
        x, _, _, present, _ = crop(rng, shards, SIDE, FLIP, valid)
        if not present:
            return x, 0


@torch.no_grad()
def features(net, rng, shards, n, valid):
    """What the layers read of n crops: (n, 320), (n, 5880), and the truth (n,)."""
    inputs, truth = ([], []), []
    hooks = [m.register_forward_pre_hook(lambda _, x, i=i: inputs[i].append(x[0].clone())) for i, m in enumerate((net.face, net.doubt))]
    for _ in range(n // 50):
        x, y = zip(*(example(rng, shards, valid) for _ in range(50)))
        net(torch.from_numpy(np.stack(x)).permute(0, 3, 1, 2).float().div_(255))
        truth += y
    for h in hooks:
        h.remove()
    return torch.cat(inputs[0]), torch.cat(inputs[1]), torch.tensor(truth).float()


def fit(net, h, seen, y, rounds=14):
    layers = [*net.face.parameters(), *net.doubt.parameters()]
    opt = torch.optim.AdamW(layers, lr=1e-3, weight_decay=0.05)
    for k in range(rounds):
        for g in opt.param_groups:
            g['lr'] = 1e-3 * (1 - k / rounds)
        for i in torch.randperm(len(y)).split(64):
            s = F.dropout(seen[i], 0.3)
            loss = F.binary_cross_entropy_with_logits((net.face(h[i]) + net.doubt(s))[:, 0], y[i])
            opt.zero_grad()
            loss.backward()
            opt.step()


@torch.no_grad()
def passing(net, h, seen, y):
    p = torch.sigmoid((net.face(h) + net.doubt(seen))[:, 0])
    return 'faces %.4f others %.4f, surest others %s' % ((p[y > 0] >= 0.9).float().mean(), (p[y == 0] >= 0.9).float().mean(), p[y == 0].topk(5).values.tolist())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--crops', type=int, default=9000)
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(5)
    path = os.path.join(WORK, 'mesh.pt')
    z = torch.load(path)
    net = MeshNetwork()
    torch.nn.init.zeros_(net.doubt[2].weight)
    torch.nn.init.zeros_(net.doubt[2].bias)
    net.load_state_dict(z['mean'], strict=False)
    net.eval()
    shards = Shards()
    held = features(net, np.random.default_rng(8), shards, 1500, True)
    print('before', passing(net, *held), flush=True)
    fit(net, *features(net, np.random.default_rng(23), shards, a.crops, False))
    print('after', passing(net, *held), flush=True)
    for k, v in net.state_dict().items():
        if k.startswith(('face', 'doubt')):
            z['mean'][k] = z['net'][k] = v
    torch.save({**z, 'opt': None}, path + '.part')
    os.replace(path + '.part', path)


if __name__ == '__main__':
    main()
