"""Pictures with none to four heads and their boxes, for the detector."""
import numpy as np, cv2
from data import MIRROR, spoil
from renderer import Renderer
import backgrounds, things

MARKS = [(33, 133), (362, 263), (1, 1), (61, 61), (291, 291)]


def faces_of(points):
    """Box (4) and five points (10) of a face's 478."""
    p = points[:468, :2]
    return np.concatenate([p.min(0), p.max(0), *[(points[a, :2] + points[b, :2]) / 2 for a, b in MARKS]])


class Scenes:
    def __init__(self, shards):
        self.shards = shards
        self.bank = backgrounds.Bank(Renderer(), 192, planes=40, backgrounds=300, seed=5)

    def head(self, rng, valid):
        s, i = self.shards.pick(rng, valid)
        while s['kind'][i] == 0:
            s, i = self.shards.pick(rng, valid)
        u, m, p = np.array(s['pictures'][i]), np.unpackbits(s['masks'][i], axis=1) * 255, s['points'][i].astype(np.float64)
        if rng.random() < 0.5:
            u, m, p = u[:, ::-1], m[:, ::-1], (p * [-1, 1, 1] + [u.shape[1], 0, 0])[MIRROR]
        return np.ascontiguousarray(u), np.ascontiguousarray(m), p, int(s['kind'][i] == 1)

    def make(self, rng, size=192, valid=False):
        """Picture (size, size, 3) uint8; faces (k, 14); and faces too small or too much cut to be asked for (k, 14)."""
        bg = backgrounds.background(rng, self.bank, 192)
        faces, doubt = [], []
        if size != 192:
            bg = cv2.resize(bg, (size, size))
        k = rng.random()
        whole = k < 0.47
        n = 0 if k > 0.8 else 1 if whole or rng.random() < 0.6 else rng.integers(2, 5)
        if n == 0:
            c = rng.random()
            bg = self.clutter(rng, bg, valid) if c < 0.25 else things.thing(rng, bg, self.bank) if c < 0.8 else bg
        placed = []
        for _ in range(n):
            u, m, p, human = self.head(rng, valid)
            f0 = (p[:468, :2].max(0) - p[:468, :2].min(0)).max()
            want = size * (rng.uniform(0.12, 0.95) if n == 1 else rng.uniform(0.08, 0.35))
            z = want / f0
            if whole and rng.random() < 0.7:
                z = max(z, size / u.shape[0] * rng.uniform(0.85, 1.05))
            a = rng.normal() * (0.1 if rng.random() < 0.75 else 0.5)
            c, s = np.cos(a) * z, np.sin(a) * z
            mid = (p[:468, :2].max(0) + p[:468, :2].min(0)) / 2
            to = np.array([0.5, 0.48]) * size + rng.normal(size=2) * size * 0.12 if n == 1 else rng.uniform(0.1, 0.9, 2) * size
            if any(np.linalg.norm(to - q) < (want + r) * 0.75 for q, r in placed):
                continue
            placed.append((to, want))
            M = np.array([[c, -s, 0], [s, c, 0]])
            M[:, 2] = to - M[:, :2] @ mid
            if z < 0.6:
                u, m = cv2.blur(u, (3, 3)) if z > 0.35 else cv2.blur(u, (5, 5)), m
            v = cv2.warpAffine(u, M, (size, size), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            w = cv2.warpAffine(np.full_like(m, 255) if whole else m, M, (size, size), flags=cv2.INTER_LINEAR)[..., None] / 255.0
            if whole and rng.random() < 0.5:
                w = np.ones_like(w)
            bg = (v * w + bg * (1 - w)).astype(np.uint8)
            if not human:
                continue
            f = faces_of(np.concatenate([p[:, :2] @ M[:, :2].T + M[:, 2], p[:, 2:]], 1))
            b = f[:4]
            inside = np.clip(b, 0, size)
            seen = (inside[2] - inside[0]) * (inside[3] - inside[1]) / max((b[2] - b[0]) * (b[3] - b[1]), 1)
            big = max(b[2] - b[0], b[3] - b[1])
            (faces if seen > 0.6 and big > size * 0.075 else doubt).append(f)
        return (
            spoil(rng, np.ascontiguousarray(bg), 0.3 if valid else 0.9),
            np.array(faces, np.float32).reshape(-1, 14),
            np.array(doubt, np.float32).reshape(-1, 14),
        )

    def clutter(self, rng, bg, valid):
        """Crumbs of heads without a face: hair, clothes, an ear, one eye."""
        size = bg.shape[0]
        u, _, p, _ = self.head(rng, valid)
        e = np.linalg.norm(p[33, :2] - p[263, :2])
        z = size / e * rng.uniform(0.7, 2.2)
        at = p[[33, 61, 234, 10, 1, 152][rng.integers(6)], :2] + rng.normal(size=2) * e * 0.4
        if rng.random() < 0.5:
            at = np.array([rng.uniform(20, 190), 198.0])
            z = size / e * rng.uniform(0.2, 0.7)
        M = np.array([[z, 0, size / 2 - z * at[0]], [0, z, size / 2 - z * at[1]]])
        if z * e < size * 0.7:  # only what lies below the chin
            M[1, 2] = -z * (p[152, 1] + 0.12 * e)
        return cv2.warpAffine(u, M, (size, size), borderMode=cv2.BORDER_REFLECT_101 if z * e >= size * 0.7 else cv2.BORDER_REPLICATE)
