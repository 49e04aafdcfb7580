"""Pictures without a face: walls, gradients, bokeh, foliage, shapes, lines, letters."""
import ctypes
import numpy as np, cv2
from head_data import ptr
from looks import colour


class Bank:
    """Noise planes and backgrounds made once and shown turned, mirrored and tinted, because noise is most of a picture's cost."""

    def __init__(self, r, size, planes=60, backgrounds=260, seed=1):
        rng = np.random.default_rng(seed)
        self.planes = []
        for k in range(planes):
            n = np.zeros((256, 256), np.float32)
            r.c.plane_noise(ptr(n), 256, ctypes.c_float(2.0 * (60 ** (k / planes))), 3, k)
            self.planes.append(n)
        self.r, self.size = r, size
        self.walls = [make_background(rng, self, size) for _ in range(backgrounds)]

    def noise(self, rng, size, low, high):
        """Fractal noise, about -1..1, with low..high bumps across the picture."""
        lo, hi = (
            int(np.clip(np.log(max(x * 256 / size, 2) / 2) / np.log(60) * len(self.planes), 0, len(self.planes) - 1)) for x in (low, high)
        )
        n = self.planes[rng.integers(lo, hi + 1)]
        n = np.roll(n, tuple(rng.integers(256, size=2)), (0, 1))[:size, :size]
        if size > 256:
            n = cv2.resize(n, (size, size))
        return n if rng.random() < 0.5 else n.T


def background(rng, bank, size):
    if rng.random() < 0.1:
        return make_background(rng, bank, size)
    b = bank.walls[rng.integers(len(bank.walls))]
    b = b[:, ::-1] if rng.random() < 0.5 else b
    b = np.rot90(b, rng.integers(4)) if rng.random() < 0.5 else b
    b = b[..., rng.permutation(3)] if rng.random() < 0.5 else b
    return np.ascontiguousarray(cv2.convertScaleAbs(np.ascontiguousarray(b), alpha=rng.uniform(0.5, 1.15), beta=rng.uniform(0, 30)))


def make_background(rng, bank, size):
    """A picture without a face, float RGB 0..1: walls, gradients, bokeh, foliage, shapes, lines, letters."""
    a, b = colour(rng, 0.7), colour(rng, 0.7)
    k = rng.random()
    yy, xx = np.mgrid[0:size, 0:size].astype(np.float32) / size
    g = np.clip(xx * rng.normal() + yy * rng.normal() + rng.random(), 0, 1)[..., None]
    img = (a * (1 - g) + b * g).astype(np.float32)
    if k < 0.75:
        n = bank.noise(rng, size, 2, 20)
        img = img * (1 + rng.uniform(0.05, 0.6) * n[..., None])
        if rng.random() < 0.4:
            c = colour(rng)
            img = img + (c - img) * np.clip((n[..., None] - rng.uniform(-0.2, 0.4)) * rng.uniform(2, 12), 0, 1)
    u = np.ascontiguousarray(np.clip(img * 255, 0, 255).astype(np.uint8))
    for _ in range(rng.integers(0, 9) if rng.random() < 0.6 else 0):
        c = tuple(int(x * 255) for x in colour(rng))
        p = rng.uniform(-0.1, 1.1, (4, 2)) * size
        s = rng.integers(6)
        if s == 0:
            cv2.fillPoly(u, [p.astype(np.int32)], c, cv2.LINE_AA)
        if s == 1:
            cv2.ellipse(
                u,
                tuple(p[0].astype(int).tolist()),
                tuple((np.abs(rng.normal(size=2)) * size * 0.18 + 2).astype(int).tolist()),
                rng.uniform(0, 180),
                0,
                360,
                c,
                -1 if rng.random() < 0.7 else int(rng.integers(1, 5)),
                cv2.LINE_AA,
            )
        if s == 2:
            cv2.line(u, tuple(p[0].astype(int).tolist()), tuple(p[1].astype(int).tolist()), c, int(rng.integers(1, 9)), cv2.LINE_AA)
        if s == 3:
            cv2.putText(
                u,
                ''.join(chr(x) for x in rng.integers(33, 123, rng.integers(1, 9))),
                tuple(p[0].astype(int).tolist()),
                int(rng.integers(8)),
                rng.uniform(0.4, 2.5),
                c,
                int(rng.integers(1, 4)),
                cv2.LINE_AA,
            )
        if s == 4:
            for q in range(rng.integers(3, 30)):
                cv2.circle(
                    u,
                    tuple((p[0] + rng.normal(size=2) * size * 0.2).astype(int).tolist()),
                    int(rng.integers(1, 12)),
                    tuple(int(x * 255) for x in np.clip(np.array(c) / 255 + 0.15 * rng.normal(size=3), 0, 1)),
                    -1,
                    cv2.LINE_AA,
                )
        if s == 5:
            o = p[0].astype(int)
            st = int(rng.integers(3, 14))
            u[max(0, o[1]) : o[1] + size // 3 : st, max(0, o[0]) : o[0] + size // 3] = c
    if rng.random() < 0.6:
        u = cv2.GaussianBlur(u, (0, 0), rng.uniform(0.6, 6))
    return u
