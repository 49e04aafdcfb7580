"""Renders training heads into work/data, shard by shard; finished shards are kept, so it can be stopped and started.

    python3 generate.py --shards 100 [--first 0] [--minutes 9.5] [--mouths]     300 heads a shard, 39 MB, about 10 s of one core
A shard k is: k.pictures.npy (300, 208, 208, 3) uint8, k.masks.npy (300, 208, 26) packed bits, k.labels.npz: points (300, 478, 3) float32 pixels,
scores (300, 52), kind (300,) 1 face / 2 beast, close (300,) 1 where the face fills half the picture or more. With --mouths the pictures are mouths
(work/mouths: k.pictures.npy and k.labels.npz with points).
"""
import argparse, os, time
import numpy as np
from head_data import HERE
from renderer import Renderer

SIZE, COUNT = 208, 300
FOLDER = os.path.join(HERE, 'work', 'data')
MOUTHS = os.path.join(HERE, 'work', 'mouths')


def make(r, k):
    rng = np.random.default_rng([20, k])
    pictures, masks, points, scores, kinds, close = [], [], [], [], [], []
    for _ in range(COUNT):
        near = rng.random() < 0.72
        beast = rng.random() < 0.08
        img, mask, p, s, kind = r.sample(rng, SIZE, rng.uniform(0.46, 0.6) if near else rng.uniform(0.13, 0.42), beast)
        pictures.append(img)
        masks.append(np.packbits(mask > 0, axis=1))
        points.append(p)
        scores.append(s)
        kinds.append(kind)
        close.append(near)
    path = os.path.join(FOLDER, f'{k:04d}')
    np.save(path + '.pictures.npy', np.stack(pictures))
    np.save(path + '.masks.npy', np.stack(masks))
    np.savez(
        path + '.part.npz',
        points=np.stack(points).astype(np.float32),
        scores=np.stack(scores),
        kind=np.array(kinds, np.uint8),
        close=np.array(close, np.uint8),
    )
    os.replace(path + '.part.npz', path + '.labels.npz')


def make_mouths(r, k):
    rng = np.random.default_rng([21, k])
    made = [r.sample(rng, SIZE, kind=rng.choice(['photo', 'paint', 'cartoon', 'drawing'], p=[0.66, 0.14, 0.1, 0.1]), mouth=True) for _ in range(COUNT)]
    path = os.path.join(MOUTHS, f'{k:04d}')
    np.save(path + '.pictures.npy', np.stack([m[0] for m in made]))
    np.savez(path + '.part.npz', points=np.stack([m[2] for m in made]).astype(np.float32))
    os.replace(path + '.part.npz', path + '.labels.npz')


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--shards', type=int, default=100)
    ap.add_argument('--first', type=int, default=0)
    ap.add_argument('--minutes', type=float, default=1e9)
    ap.add_argument('--mouths', action='store_true')
    a = ap.parse_args()
    folder, draw = (MOUTHS, make_mouths) if a.mouths else (FOLDER, make)
    os.makedirs(folder, exist_ok=True)
    r = Renderer()
    end = time.time() + 60 * a.minutes
    for k in range(a.first, a.first + a.shards):
        if time.time() > end:
            break
        if not os.path.exists(os.path.join(folder, f'{k:04d}.labels.npz')):
            t = time.time()
            draw(r, k)
            print(k, f'{time.time()-t:.1f} s', flush=True)
