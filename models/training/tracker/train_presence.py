"""Fits the layer of the mesh network that tells a face from anything else, and nothing but it: the points stay as they are.

    python3 train_presence.py [--crops 7000]     about 3 minutes of one core
Reads work/mesh.pt and writes it again. Most of what train_mesh.py sees is a face; here more than half is a thing, an animal or a crumb of a face.
Prints, of held-out heads and of things drawn with other seeds, the share of either that passes 0.9.
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
    if u < 0.5:
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
    """What the layer reads of n crops (n, 320), and the truth (n,)."""
    seen = []
    hook = net.face.register_forward_pre_hook(lambda _, x: seen.append(x[0].clone()))
    truth = []
    for _ in range(n // 50):
        x, y = zip(*(example(rng, shards, valid) for _ in range(50)))
        net(torch.from_numpy(np.stack(x)).permute(0, 3, 1, 2).float().div_(255))
        truth += y
    hook.remove()
    return torch.cat(seen), torch.tensor(truth).float()


def fit(layer, h, y):
    """Logistic regression that stays near what the layer was."""
    before = layer.weight.detach().clone()
    opt = torch.optim.LBFGS(layer.parameters(), max_iter=200, line_search_fn='strong_wolfe')

    def loss():
        opt.zero_grad()
        e = F.binary_cross_entropy_with_logits(layer(h)[:, 0], y) + 1e-3 * (layer.weight - before).square().sum()
        e.backward()
        return e

    opt.step(loss)


def passing(layer, h, y):
    p = torch.sigmoid(layer(h)[:, 0])
    return 'faces %.4f others %.4f' % ((p[y > 0] >= 0.9).float().mean(), (p[y == 0] >= 0.9).float().mean())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--crops', type=int, default=7000)
    a = ap.parse_args()
    torch.set_num_threads(1)
    path = os.path.join(WORK, 'mesh.pt')
    z = torch.load(path)
    net = MeshNetwork()
    net.load_state_dict(z['mean'])
    net.eval()
    shards = Shards()
    held = features(net, np.random.default_rng(8), shards, a.crops // 5, True)
    print('before', passing(net.face, *held), flush=True)
    fit(net.face, *features(net, np.random.default_rng(23), shards, a.crops, False))
    print('after', passing(net.face, *held), flush=True)
    for k, v in net.face.state_dict().items():
        z['mean']['face.' + k] = z['net']['face.' + k] = v
    torch.save(z, path + '.part')
    os.replace(path + '.part', path)


if __name__ == '__main__':
    main()
