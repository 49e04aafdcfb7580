"""Held-out pictures of drawn heads with known points, and of things, animals and walls: to choose thresholds and to measure the whole tracker on stills.

    python3 stills.py --folder work/stills [--heads 96] [--others 96] [--seed 91]     about 0.2 s of one core a picture; seeds are apart from those of training
    persona landmarks work/stills/*.jpg --json found.json
    python3 stills.py --folder work/stills --score found.json            found, seen where there is none, mean error by kind as models/tracker.md defines it
"""
import argparse, json, os
import numpy as np, cv2
import backgrounds, things
from data import spoil
from renderer import Renderer
from train_mesh import KEY

KINDS = ['photo', 'paint', 'cartoon', 'drawing']


def head(r, rng, k):
    """A head that fills 15 to 70 % of a picture of 512."""
    kind = KINDS[k % 4]
    fill = np.exp(rng.uniform(np.log(0.15), np.log(0.7)))
    picture, _, p, _, _ = r.sample(rng, 512, fill, kind=kind)
    return spoil(rng, np.ascontiguousarray(picture), 0.4), kind, p


def other(r, rng, k):
    """No human face: a thing, an animal drawn flat, an animal's head, a wall; at several sizes of picture."""
    size = int(rng.choice([320, 512, 768]))
    if k % 4 == 3:
        picture = r.sample(rng, 512, rng.uniform(0.2, 0.6), beast=True)[0]
        return spoil(rng, np.ascontiguousarray(picture), 0.4), 'beast'
    picture = cv2.resize(backgrounds.background(rng, r.bank(512), 512), (size, size))
    name = 'wall' if k % 4 == 2 else 'thing'
    if name == 'thing':
        picture = things.thing(rng, picture, r.bank(512))
    return spoil(rng, np.ascontiguousarray(picture), 0.4), name


def make(folder, heads, others, seed):
    os.makedirs(folder, exist_ok=True)
    r, truth = Renderer(), {}
    for k in range(heads + others):
        rng = np.random.default_rng([seed, k])
        if k < heads:
            picture, kind, p = head(r, rng, k)
            points = p.tolist()
        else:
            (picture, kind), points = other(r, rng, k), None
        name = f'{k:03d}-{kind}.jpg'
        cv2.imwrite(os.path.join(folder, name), picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 90])
        truth[name] = dict(kind=kind, points=points)
    with open(os.path.join(folder, 'truth.json'), 'w') as f:
        json.dump(truth, f)


def score(folder, found):
    truth = json.load(open(os.path.join(folder, 'truth.json')))
    found = {os.path.basename(k): v for k, v in json.load(open(found)).items()}
    errors, missed, wrong, mouths, gaps = {}, {}, {}, [], []
    for name, t in truth.items():
        f, kind = found.get(name), t['kind']
        if t['points'] is None:
            wrong.setdefault(kind, []).append(f is not None)
            continue
        p = np.array(t['points'])[:, :2]
        q = None if f is None else np.array(f['landmarks'])[:, :2]
        iod = np.linalg.norm(p[33] - p[263])
        miss = q is None or np.linalg.norm(q.mean(0) - p.mean(0)) > iod
        missed.setdefault(kind, []).append(miss)
        if not miss:
            d = np.linalg.norm(q - p, axis=1) / max(iod, 0.25 * np.ptp(p[:468], 0).max())
            errors.setdefault(kind, []).append(d[KEY].mean())
            mouths.append(d[[61, 291, 0, 13, 14, 17]].mean())
            gaps.append((np.linalg.norm(q[13] - q[14]) / iod, np.linalg.norm(p[13] - p[14]) / iod))
    every = [e for v in errors.values() for e in v]
    print(f'found {1 - np.mean(sum(missed.values(), [])):.3f} mean error {np.mean(every):.4f} median {np.median(every):.4f} mouth {np.mean(mouths):.4f}', end=' ')
    print(f'r of openings {np.corrcoef(np.array(gaps).T)[0, 1]:.3f} false {sum(sum(v) for v in wrong.values())} of {sum(len(v) for v in wrong.values())}')
    print({k: f'{np.mean(v):.3f}, missed {np.mean(missed[k]):.2f}' for k, v in errors.items()}, {k: int(sum(v)) for k, v in wrong.items()})


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--folder', required=True)
    ap.add_argument('--heads', type=int, default=96)
    ap.add_argument('--others', type=int, default=96)
    ap.add_argument('--seed', type=int, default=91, help='another one for other pictures: thresholds are chosen on one draw and measured on another')
    ap.add_argument('--score')
    a = ap.parse_args()
    if a.score:
        score(a.folder, a.score)
    else:
        make(a.folder, a.heads, a.others, a.seed)
