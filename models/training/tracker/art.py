"""What artists do to a picture: ink, hatching, washes, flat tones, oil, canvas, cracks, black and white; and what hides a face."""
import numpy as np, cv2
from backgrounds import background
from head_data import ptr
from looks import SKIN, colour


def lines(rng, rgb, ids, depth, strength):
    """Darkness of ink lines, 0..1, from outlines of materials, folds and tones."""
    grey = rgb @ np.float32([0.3, 0.59, 0.11])
    grey = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.7, 1.4))
    g = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    m = np.where(ids == 2, 1, np.where((ids == 8) | (ids == 9), 30, ids)).astype(np.float32)
    e = np.maximum(np.abs(cv2.Sobel(m, cv2.CV_32F, 1, 0)), np.abs(cv2.Sobel(m, cv2.CV_32F, 0, 1))) > 0.5
    d = np.where(ids > 0, depth, depth[ids > 0].min() - 50 if (ids > 0).any() else 0).astype(np.float32)
    fold = np.abs(cv2.Laplacian(d, cv2.CV_32F)) > rng.uniform(2.5, 5)
    ink = np.clip(g * rng.uniform(0.8, 2.6) - rng.uniform(0.05, 0.2), 0, 1)
    ink = np.maximum(ink, np.where(e | fold, rng.uniform(0.4, 1), 0))
    w = rng.uniform(0.35, 1.1)
    return np.clip(cv2.GaussianBlur(ink.astype(np.float32), (0, 0), w) * strength * (1 + w * 0.5), 0, 1)


def draw_occluders(rng, u, size):
    for _ in range(rng.integers(1, 3)):
        c = tuple(int(x * 255) for x in (SKIN[rng.integers(6)] if rng.random() < 0.4 else colour(rng)))
        p = (rng.uniform(0.15, 0.85, 2) * size).astype(int)
        k = rng.integers(4)
        if k == 0:
            for q in range(4):
                cv2.line(
                    u,
                    tuple((p + [q * size // 26, 0]).tolist()),
                    tuple((p + [q * size // 26 + int(rng.normal() * 6), size // 2]).tolist()),
                    tuple(int(np.clip(x + rng.normal() * 8, 0, 255)) for x in c),
                    size // 22,
                    cv2.LINE_AA,
                )
        if k == 1:
            cv2.ellipse(
                u,
                tuple(p.tolist()),
                (int(size * rng.uniform(0.02, 0.13)), int(size * rng.uniform(0.02, 0.13))),
                rng.uniform(0, 180),
                0,
                360,
                c,
                -1,
                cv2.LINE_AA,
            )
        if k == 2:
            cv2.rectangle(u, (-5, int(p[1] + size * 0.2)), (size + 5, int(p[1] + size * rng.uniform(0.25, 0.5))), c, -1)
            cv2.putText(u, 'News ' + str(rng.integers(999)), (8, int(p[1] + size * 0.3)), 0, 0.6, (255, 255, 255), 1, cv2.LINE_AA)
        if k == 3:
            cv2.line(
                u, tuple(p.tolist()), tuple((rng.random(2) * size).astype(int).tolist()), c, int(rng.integers(2, size // 14)), cv2.LINE_AA
            )
    return u


def finish(rng, bank, kind, rgb, ids, depth, size, opt):
    """Puts a drawn head onto a background and lets artist, lens and file work on it; uint8 RGB."""
    head = (ids > 0)[..., None].astype(np.float32)
    soft = cv2.GaussianBlur(head, (0, 0), rng.uniform(0.4, 0.9))[..., None]
    img = np.clip(rgb, 0, 1) ** rng.uniform(0.7, 1.15)
    bg = background(rng, bank, size).astype(np.float32) / 255
    style = kind if kind != 'beast' else rng.choice(['photo', 'paint'])
    if style == 'drawing':
        return drawing(rng, bank, img, ids, depth, bg, soft, size)
    ink = None
    if style == 'cartoon' and rng.random() < 0.75 or style == 'paint' and rng.random() < 0.2:
        ink = lines(rng, np.clip(rgb, 0, 1).astype(np.float32), ids, depth, rng.uniform(0.4, 1))
    img = img * soft + bg * (1 - soft)
    if ink is not None:
        img = img * (1 - ink[..., None] * (1 - colour(rng, 0.4) * 0.3))
    u = np.clip(img * 255, 0, 255).astype(np.uint8)
    if rng.random() < 0.12:
        u = draw_occluders(rng, u, size)
    if style == 'cartoon' and rng.random() < 0.3:
        q = int(rng.integers(24, 64))
        u = np.clip((u.astype(int) // q) * q + q // 2, 0, 255).astype(np.uint8)
    if style == 'paint' or style == 'cartoon' and rng.random() < 0.2:
        u = paint(rng, bank, u, size)
    if rng.random() < dict(photo=0.1, paint=0.08, cartoon=0.05)[style]:
        u = tone(rng, u)
    return u


def tone(rng, u):
    """Black and white, sepia, duotone."""
    g = cv2.cvtColor(u, cv2.COLOR_RGB2GRAY).astype(np.float32)[..., None] / 255
    a, b = (np.zeros(3), np.ones(3)) if rng.random() < 0.6 else (colour(rng, 0.5) * 0.3, np.clip(colour(rng, 0.4) * 0.4 + 0.6, 0, 1))
    return np.clip((a + (b - a) * g) * 255, 0, 255).astype(np.uint8)


def paint(rng, bank, u, size):
    """Oil strokes, glaze, canvas, cracks."""

    r = bank.r
    if rng.random() < 0.75:
        u = np.ascontiguousarray(u)
        out = np.empty_like(u)
        r.c.kuwahara(ptr(u), ptr(out), size, size, int(rng.choice([1, 2, 2, 3])))
        u = out
    elif rng.random() < 0.7:
        u = cv2.bilateralFilter(u, 5, rng.uniform(20, 70), 4)
    f = u.astype(np.float32) / 255
    if rng.random() < 0.6:
        n = bank.noise(rng, size, 20, 90)
        f *= 1 + rng.uniform(0.02, 0.12) * n[..., None]
    if rng.random() < 0.25:
        n = bank.noise(rng, size, 8, 30)
        f *= 1 - rng.uniform(0.1, 0.5) * np.exp(-((n / 0.02) ** 2))[..., None]
    if rng.random() < 0.5:
        glaze = colour(rng, 0.6) * 0.5 + 0.5
        f = f * (1 + (glaze - 1) * rng.uniform(0, 0.8))
    if rng.random() < 0.4:
        f = np.clip(f, 0, 1) ** rng.uniform(1, 1.8)
    return np.clip(f * 255, 0, 255).astype(np.uint8)


def drawing(rng, bank, img, ids, depth, bg, soft, size):
    """Pencil, ink, chalk or watercolour on paper."""
    paper = np.clip(np.array([1, 0.98, 0.94]) * rng.uniform(0.75, 1) + 0.04 * rng.normal(size=3), 0, 1)
    n = bank.noise(rng, size, 30, 100)
    ink = lines(rng, img.astype(np.float32), ids, depth, rng.uniform(0.5, 1))
    pen = colour(rng, 0.4) * rng.choice([0.15, 0.4, 0.8])
    grey = img @ np.float32([0.3, 0.59, 0.11])
    inside = soft[..., 0]
    out = np.tile(paper, (size, size, 1)).astype(np.float32)
    mode = rng.choice(['line', 'hatch', 'shade', 'wash', 'flat'], p=[0.18, 0.2, 0.3, 0.16, 0.16])
    if mode == 'hatch':
        yy, xx = np.mgrid[0:size, 0:size]
        for k in range(3):
            a = rng.uniform(0, 3.14)
            s = np.sin((xx * np.cos(a) + yy * np.sin(a)) * rng.uniform(1.2, 2.4) + 1.5 * n)
            ink = np.maximum(ink, np.clip(s * 0.5 + 0.5 - 0.35, 0, 1) * (grey < 0.75 - 0.22 * k) * inside * rng.uniform(0.4, 0.9))
    if mode == 'shade':
        t = np.clip(1 - grey * rng.uniform(0.9, 1.4), 0, 1) * inside * (1 + 0.6 * n)
        ink = np.maximum(ink * rng.uniform(0.3, 1), np.clip(t, 0, 1) * rng.uniform(0.6, 1))
    if mode == 'wash':
        out = out * (1 - 0.85 * soft) + (img * paper) * 0.85 * soft
    if mode == 'flat':
        q = rng.integers(2, 5)
        f = np.floor(img * q + 0.5) / q
        out = out * (1 - soft) + f * soft
    if rng.random() < 0.3:
        out = out * (1 - rng.uniform(0.3, 1) * (1 - soft)) + bg * rng.uniform(0.3, 1) * (1 - soft)
    out = np.clip(out, 0, 1) * (1 - np.clip(ink * (1 + 0.3 * n), 0, 1)[..., None] * (1 - pen))
    if rng.random() < 0.12 and mode in ('line', 'shade', 'hatch'):
        out = 1 - out  # chalk on a dark ground
    u = np.clip(out * 255, 0, 255).astype(np.uint8)
    return tone(rng, u) if rng.random() < 0.3 else u
