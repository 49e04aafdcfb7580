"""Meshes that a head wears: hair, hats, glasses, a long beard, clothes. All in the space of the average head."""
import numpy as np
from head_data import MAT


def ellipsoid(columns, rows, place):
    """Vertices place(azimuth -1..1, t 0..1), triangles and uv of a grid closed around the azimuth."""
    az, t = np.meshgrid(np.linspace(-1, 1, columns + 1), np.linspace(0, 1, rows + 1))
    az, t = az.ravel().astype(np.float32), t.ravel().astype(np.float32)
    i = (np.arange(rows)[:, None] * (columns + 1) + np.arange(columns)).ravel()
    tri = np.concatenate([np.stack([i, i + 1, i + columns + 2], 1), np.stack([i, i + columns + 2, i + columns + 1], 1)]).astype(np.int32)
    return place(az, t).astype(np.float32), tri, np.stack([az, t], 1).astype(np.float32)


class Scene:
    """Collects extra meshes: vertices in the base head's space, material, whether they turn with the head."""

    def __init__(self):
        self.v, self.t, self.uv, self.m, self.rigid, self.n = [], [], [], [], [], 0

    def put(self, mesh, mat, rigid=1.0):
        v, t, uv = mesh
        self.v.append(v)
        self.t.append(t + self.n)
        self.uv.append(uv)
        self.m.append(np.full(len(t), MAT[mat], np.uint8))
        self.rigid.append(np.full(len(v), rigid, np.float32))
        self.n += len(v)


def hair_shell(rng, volume, low, flare):
    lump = rng.uniform(0, 0.12)
    ph = rng.uniform(0, 6.28, 3)
    back = rng.uniform(0, 0.25)

    def place(az, t):
        a = az * np.pi
        up = t < 0.55
        e = np.where(up, (1 - t / 0.55) * np.pi / 2, 0)
        down = np.clip((t - 0.55) / 0.45, 0, 1)
        r = (
            1
            + volume
            + lump * (np.sin(3 * a + ph[0]) * np.sin(5 * e + ph[1]) + 0.5 * np.sin(7 * a + ph[2])) * np.cos(e) * 0.5
            + flare * down
            - 0.10 * down * (flare <= 0)
        )
        x, z = 0.80 * r * np.cos(e) * np.sin(a), (1.0 + back * (np.cos(a) < 0)) * r * np.cos(e) * np.cos(a)
        return np.stack([x, np.where(up, 7.5 + 1.0 * r * np.sin(e), 7.5 + (low - 7.5) * down), z * (1 - 0.12 * down) + 0.48], 1)

    return ellipsoid(40, 18, place)


def hat_shell(rng, low, tall, cone):
    tilt = rng.normal() * 0.12

    def place(az, t):
        a = az * np.pi
        e = t * np.pi / 2
        r = np.cos(e) if not cone else 1 - t
        y = low + tall * (np.sin(e) if not cone else t)
        z = 0.48 + 1.08 * r * np.cos(a)
        return np.stack([0.87 * r * np.sin(a), y + tilt * (z - 0.48), z], 1)

    return ellipsoid(28, 8, place), tilt


def brim(rng, low, tilt, wide, front):
    droop = rng.uniform(-0.1, 0.35)

    def place(az, t):
        a = az * np.pi
        k = wide * (np.clip(np.cos(a), 0, 1) ** 0.5 if front else 1)
        r = 1 + k * t
        z = 0.48 + 1.08 * r * np.cos(a)
        return np.stack([0.87 * r * np.sin(a), low - droop * t * k + tilt * (z - 0.48) + 0.02, z], 1)

    return ellipsoid(28, 3, place)


def ribbon(outer, inner):
    """A flat band between two closed lines of points."""
    n = len(outer)
    v = np.concatenate([outer, inner]).astype(np.float32)
    i = np.arange(n)
    j = (i + 1) % n
    return (
        v,
        np.concatenate([np.stack([i, j, i + n], 1), np.stack([j, j + n, i + n], 1)]).astype(np.int32),
        np.zeros((2 * n, 2), np.float32),
    )


def glasses(rng, scene, eyes):
    w, hgt, thick, square, z = (
        rng.uniform(0.2, 0.31),
        rng.uniform(0.14, 0.27),
        rng.choice([0.012, 0.02, 0.035, 0.055]),
        rng.choice([1, 0.75, 0.5, 0.35]),
        rng.uniform(0.2, 0.3),
    )
    dy = rng.uniform(-0.06, 0.02)
    a = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    dark = rng.random() < 0.16
    c, s = np.sign(np.cos(a)) * np.abs(np.cos(a)) ** square, np.sign(np.sin(a)) * np.abs(np.sin(a)) ** square
    for e in eyes:
        ring = lambda k: np.stack(
            [
                e[0] * 1.03 + (w + k) * c,
                e[1] + dy + (hgt + k) * s,
                np.full_like(a, e[2] + z) - 0.35 * np.maximum(0, np.abs(e[0] + (w + k) * c) - 0.3),
            ],
            1,
        )
        scene.put(ribbon(ring(thick), ring(0)), 'FRAME')
        if dark:
            scene.put(ribbon(ring(0), ring(-w * 0.98)), 'LENS')
        side = np.sign(e[0])
        x0 = abs(e[0]) + w * 0.95
        p = np.array([[x0, 7.33, e[2] + z - 0.15], [0.83, 7.33, 0.55]])
        q = np.array([0, thick + 0.01, 0])
        v = np.concatenate([p + q, p - q]) * [side, 1, 1]
        scene.put(
            (v.astype(np.float32), np.array([[0, 1, 2], [1, 3, 2], [0, 2, 1], [1, 2, 3]], np.int32), np.zeros((4, 2), np.float32)), 'FRAME'
        )
    zb = eyes[0][2] + z + 0.02
    y = eyes[0][1] + dy + 0.3 * hgt
    b = max(0.02, abs(eyes[0][0]) * 1.03 - w)
    v = np.array([[-b, y + thick, zb], [b, y + thick, zb], [-b, y - thick * 0.5, zb], [b, y - thick * 0.5, zb]], np.float32)
    scene.put((v, np.array([[0, 1, 2], [1, 3, 2]], np.int32), np.zeros((4, 2), np.float32)), 'FRAME')


def long_beard(rng, drop):
    wide = rng.uniform(0.35, 0.6)

    def place(az, t):
        a = az * np.pi
        k = np.sqrt(np.clip(1 - t**2, 0, 1)) * 0.6 + 0.4 * (1 - t)
        return np.stack([wide * k * np.sin(a), 6.5 - (drop + 0.25) * t, 1.08 + 0.3 * k * np.cos(a) + 0.05], 1)

    return ellipsoid(20, 8, place)


def bust(rng):
    wide = rng.uniform(1.5, 2.3)
    slope = rng.uniform(0.35, 0.7)

    def place(az, t):
        a = az * np.pi
        k = np.minimum(1, 0.22 + np.sqrt(t) * slope * 1.6)
        return np.stack([wide * k * np.sin(a), 5.2 - 3.4 * t, 0.25 + 0.75 * k * np.cos(a)], 1)

    return ellipsoid(28, 10, place)


def dress(rng, scene, look, opt, eyes):
    if opt['shell']:
        scene.put(hair_shell(rng, opt['shell_volume'], opt['hair_low'], opt['flare']), 'HAIR')
    if opt['hat']:
        low = rng.uniform(7.72, 8.05)
        hat, tilt = hat_shell(rng, low, rng.uniform(0.65, 2.2 if opt['hat'] == 'cone' else 1.1), opt['hat'] == 'cone')
        scene.put(hat, 'HAT')
        if opt['hat'] in ('brim', 'cone'):
            scene.put(brim(rng, low, tilt, rng.uniform(0.25, 1.1), False), 'HAT')
        if opt['hat'] == 'cap':
            scene.put(brim(rng, low, tilt, rng.uniform(0.4, 0.8), True), 'HAT')
    if opt['glasses']:
        glasses(rng, scene, eyes)
    if opt['long_beard'] > 0:
        scene.put(long_beard(rng, opt['long_beard']), 'BEARD')
    scene.put(bust(rng), 'CLOTH', 0.0)
