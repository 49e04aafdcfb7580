"""Shards of generate.py as training examples: crops for the landmark network, scenes for the detector, and what cameras and files do to both."""
import glob, json, os
import numpy as np, cv2
import backgrounds, things
from head_data import HEADS, HERE
from renderer import Renderer

FOLDER = os.path.join(HERE, 'work', 'data')
SCALE = 1.4  # side of a crop over the longer side of the face's extent (LandmarkNetwork.CropScale)
MIRROR = np.array([l['mirror'] for l in json.load(open(os.path.join(HEADS, 'landmarks478.json')))['landmarks']])


def mirror_scores(names):
    swap = {n: n.replace('Left', 'Right') if n.endswith('Left') else n.replace('Right', 'Left') for n in names}
    return np.array([names.index(swap[n]) for n in names])


class Shards:
    """All finished shards, opened without reading them; new ones are found by refresh."""

    def __init__(self, validation=2):
        self.held, self.s, self.bank = validation, {}, None
        self.refresh()

    def refresh(self):
        for f in sorted(glob.glob(os.path.join(FOLDER, '*.labels.npz'))):
            k = int(os.path.basename(f)[:4])
            if k in self.s:
                continue
            z = np.load(f)
            b = f[: -len('.labels.npz')]
            self.s[k] = dict(
                pictures=np.load(b + '.pictures.npy', mmap_mode='r'),
                masks=np.load(b + '.masks.npy', mmap_mode='r'),
                **{n: z[n] for n in z.files}
            )
        self.train = [k for k in self.s if k >= self.held]
        self.valid = [k for k in self.s if k < self.held]

    def pick(self, rng, valid=False):
        ks = self.valid if valid else self.train
        s = self.s[ks[rng.integers(len(ks))]]
        return s, int(rng.integers(len(s['kind'])))


def spoil(rng, u, strength=1.0):
    """What lens, sensor, taste and compression do: uint8 RGB in and out."""
    p = lambda x: rng.random() < x * strength
    if p(0.3):
        k = rng.random()
        s = u.shape[0]
        if k < 0.4:
            u = cv2.GaussianBlur(u, (0, 0), rng.uniform(0.4, 1.6))
        elif k < 0.75:
            q = int(s * rng.uniform(0.35, 0.85))
            u = cv2.resize(cv2.resize(u, (q, q), interpolation=cv2.INTER_AREA), (s, s), interpolation=rng.choice([1, 2]))
        else:
            n = int(rng.integers(3, 8))
            ker = np.zeros((n, n), np.float32)
            a = rng.uniform(0, 3.14)
            c = n // 2
            cv2.line(
                ker,
                (int(round(c - c * np.cos(a))), int(round(c - c * np.sin(a)))),
                (int(round(c + c * np.cos(a))), int(round(c + c * np.sin(a)))),
                1,
            )
            u = cv2.filter2D(u, -1, ker / max(ker.sum(), 1))
    if p(0.12):
        u = cv2.addWeighted(u, 1.7, cv2.GaussianBlur(u, (0, 0), 1.2), -0.7, 0)
    if p(0.75):
        lut = np.arange(256) / 255.0
        out = []
        g, c, m = rng.lognormal(0, 0.28), rng.lognormal(0, 0.25), rng.uniform(0.3, 0.6)
        tint = rng.normal(size=3) * 0.06 * (rng.random() < 0.7)
        b = rng.normal() * 0.06
        for k in range(3):
            out.append(np.clip(((lut**g - m) * c + m + b + tint[k] * lut) * 255, 0, 255))
        u = cv2.LUT(u, np.stack(out, 1).astype(np.uint8)[None])
    if p(0.25):
        h = cv2.cvtColor(u, cv2.COLOR_RGB2HSV)
        h[..., 0] = (h[..., 0].astype(int) + int(rng.normal() * 9)) % 180
        h[..., 1] = np.clip(h[..., 1] * rng.uniform(0.2, 1.7), 0, 255)
        u = cv2.cvtColor(h, cv2.COLOR_HSV2RGB)
    if p(0.07):
        u = np.repeat(cv2.cvtColor(u, cv2.COLOR_RGB2GRAY)[..., None], 3, 2)
    if p(0.2):  # light or shade across the picture
        s = u.shape[0]
        a = rng.uniform(0, 6.28)
        ramp = np.linspace(-1, 1, s, dtype=np.float32)
        f = 1 + rng.uniform(0.1, 0.6) * np.tanh((ramp[None] * np.cos(a) + ramp[:, None] * np.sin(a)) * rng.uniform(1, 6) + rng.normal())
        u = np.clip(u * f[..., None], 0, 255).astype(np.uint8)
    if p(0.3):
        u = np.clip(
            u + rng.normal(size=u.shape[:2] + ((3,) if rng.random() < 0.6 else (1,))).astype(np.float32) * rng.uniform(2, 16), 0, 255
        ).astype(np.uint8)
    if p(0.4):
        u = cv2.imdecode(cv2.imencode('.jpg', u, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(18, 92))])[1], 1)
    return u


def crop_matrix(points):
    """Centre, side and tilt of the square that the tracker would read next: level with the outer eye corners, centred on the extent of the skin points."""
    e = points[263, :2] - points[33, :2]
    t = np.arctan2(e[1], e[0])
    c, s = np.cos(t), np.sin(t)
    q = points[:468, :2] @ np.array([[c, -s], [s, c]])
    lo, hi = q.min(0), q.max(0)
    m = (lo + hi) / 2
    return np.array([c * m[0] - s * m[1], s * m[0] + c * m[1]]), SCALE * (hi - lo).max(), t


def warp(u, centre, side, tilt, size, border, value=0):
    k = size / side
    c, s = np.cos(tilt) * k, np.sin(tilt) * k
    M = np.array([[c, s, size / 2 - c * centre[0] - s * centre[1]], [-s, c, size / 2 + s * centre[0] - c * centre[1]]])
    shift = M[:, :2] @ [0.5, 0.5] + M[:, 2] - 0.5
    A = M.copy()
    A[:, 2] = shift  # pixel centres
    return cv2.warpAffine(u, A, (size, size), flags=cv2.INTER_LINEAR, borderMode=border, borderValue=(value,) * 3), M


def no_face(rng, shards, size):
    """A thing, an animal or a wall, as a crop."""
    if shards.bank is None:
        shards.bank = backgrounds.Bank(Renderer(), 192, planes=40, backgrounds=200, seed=6)
    u = backgrounds.background(rng, shards.bank, 192)
    if rng.random() < 0.85:
        u = things.thing(rng, u, shards.bank)
    v, _ = warp(
        u, np.array([96.0, 96.0]) + rng.normal(size=2) * 15, 192 * rng.uniform(0.4, 1), rng.normal() * 0.2, size, cv2.BORDER_REFLECT_101
    )
    return spoil(rng, v)


def crop(rng, shards, size, flip_scores, valid=False):
    """One example for the landmark network: crop (size, size, 3) uint8, points (478, 3) in 0..1 of the crop, scores, presence 1/0, weight of the points."""
    while True:
        s, i = shards.pick(rng, valid)
        if s['kind'][i] and (s['close'][i] or rng.random() < 0.12):
            break
    u, pts, present = s['pictures'][i], s['points'][i].astype(np.float64), int(s['kind'][i] == 1)
    strength = 0.35 if valid else 1.0
    centre, side, tilt = crop_matrix(pts)
    weight = float(present)
    if rng.random() < 0.1 and not valid:  # no face: beside it, or a crumb of it
        a, d = rng.uniform(0, 6.28), rng.uniform(0.55, 1.4)
        if rng.random() < 0.5:
            centre, side = centre + side * d * np.array([np.cos(a), np.sin(a)]), side * rng.uniform(0.5, 1.3)
        else:
            side, centre = side * rng.uniform(0.12, 0.35), centre + side * rng.uniform(-0.4, 0.4, 2)
        present, weight = 0, 0.0
    else:
        wide = rng.random() < 0.35
        centre = centre + rng.normal(size=2) * side * (0.06 if wide else 0.02) * (0.6 if valid else 1)
        side *= np.exp(rng.normal() * (0.11 if wide else 0.035))
        tilt += rng.normal() * (0.22 if wide else 0.05)
    if not valid and rng.random() < 0.06:
        return no_face(rng, shards, size), (pts / u.shape[0]).astype(np.float32), s['scores'][i], 0, 0.0
    border = [cv2.BORDER_CONSTANT, cv2.BORDER_REPLICATE, cv2.BORDER_REFLECT_101][rng.integers(3)]
    u = np.ascontiguousarray(u)
    if rng.random() < 0.6:  # heads are drawn without mixing the colours within a pixel; a lens mixes them
        u = cv2.GaussianBlur(u, (0, 0), rng.uniform(0.45, 0.95))
    v, M = warp(u, centre, side, tilt, size, border)
    q = np.concatenate([pts[:, :2] @ M[:, :2].T + M[:, 2], pts[:, 2:] * size / side], 1) / size
    sc = s['scores'][i]
    if rng.random() < 0.5:
        v = v[:, ::-1]
        q = q[MIRROR] * [-1, 1, 1] + [1, 0, 0]
        sc = sc[flip_scores]
    v = spoil(rng, np.ascontiguousarray(v), strength)
    if not valid and rng.random() < 0.15:
        a, b = (rng.integers(0, size, 2)), (np.abs(rng.normal(size=2)) * size * 0.16 + 2).astype(int)
        v = v.copy()
        v[a[1] : a[1] + b[1], a[0] : a[0] + b[0]] = (
            (rng.random(3) * 255) if rng.random() < 0.6 else rng.integers(0, 255, v[a[1] : a[1] + b[1], a[0] : a[0] + b[0]].shape)
        )
    if not valid and rng.random() < 0.06:
        k = rng.integers(4)
        n = int(size * rng.uniform(0.02, 0.3))
        v = v.copy()
        np.rot90(v, k)[:n] = 0  # the picture ends here
    return v, q.astype(np.float32), sc, present, weight
