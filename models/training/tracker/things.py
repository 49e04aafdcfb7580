"""Things and animals that a tracker of human faces must leave alone: flowers, fruit, cups, boxes, furry heads with a muzzle."""
import cv2
import numpy as np
from looks import colour


def tint(rng, c, spread=0.08):
    return tuple(int(x) for x in np.clip((c + rng.normal(size=3) * spread) * 255, 0, 255))


def shade(rng, u, middle, radius):
    """A ball's light and highlight over a disc."""
    yy, xx = np.mgrid[0 : u.shape[0], 0 : u.shape[1]]
    light = middle + rng.normal(size=2) * radius * 0.4
    d = np.hypot(xx - light[0], yy - light[1]) / radius
    return np.clip(u * np.clip(1.25 - 0.6 * d, 0.35, 1.4)[..., None], 0, 255).astype(np.uint8)


def flower(rng, u, middle, radius):
    c, heart, petals = colour(rng), colour(rng), int(rng.integers(5, 22))
    for ring in range(int(rng.integers(1, 4))):
        far = radius * (1 - 0.28 * ring)
        for k in range(petals):
            a = 6.283 * k / petals + 0.3 * ring + rng.normal() * 0.05
            at = middle + far * 0.55 * np.array([np.cos(a), np.sin(a)])
            size = (int(far * 0.45), int(max(2, far * 1.6 / petals)))
            cv2.ellipse(u, tuple(at.astype(int).tolist()), size, np.degrees(a), 0, 360, tint(rng, c), -1, cv2.LINE_AA)
    cv2.circle(u, tuple(middle.astype(int).tolist()), int(radius * rng.uniform(0.1, 0.3)), tint(rng, heart), -1, cv2.LINE_AA)
    return u


def fruit(rng, u, middle, radius):
    m = tuple(middle.astype(int).tolist())
    cv2.ellipse(
        u, m, (int(radius), int(radius * rng.uniform(0.8, 1.2))), rng.uniform(0, 180), 0, 360, tint(rng, colour(rng)), -1, cv2.LINE_AA
    )
    top = (middle + [rng.normal() * 5, -radius * 1.4]).astype(int)
    cv2.line(u, m, tuple(top.tolist()), tint(rng, colour(rng)), int(max(1, radius * 0.07)), cv2.LINE_AA)
    return shade(rng, u, middle, radius)


def cup(rng, u, middle, radius):
    c = colour(rng)
    w, h = radius * rng.uniform(0.6, 0.9), radius * rng.uniform(0.7, 1.1)
    a, b = (middle - [w, h]).astype(int), (middle + [w, h]).astype(int)
    side = (middle + [w * 1.1, 0]).astype(int)
    cv2.ellipse(u, tuple(side.tolist()), (int(w * 0.5), int(h * 0.5)), 0, 0, 360, tint(rng, c), int(max(2, w * 0.2)), cv2.LINE_AA)
    cv2.rectangle(u, tuple(a.tolist()), tuple(b.tolist()), tint(rng, c), -1)
    cv2.ellipse(u, (int(middle[0]), int(a[1])), (int(w), int(w * 0.25)), 0, 0, 360, tint(rng, c * 0.6), -1, cv2.LINE_AA)
    word = ''.join(chr(x) for x in rng.integers(65, 91, 4))
    cv2.putText(u, word, (int(a[0] + w * 0.2), int(middle[1])), int(rng.integers(8)), radius / 45, tint(rng, colour(rng)), 2, cv2.LINE_AA)
    return u


def animal(rng, u, middle, radius, bank):
    """Two ears on top, two eyes far apart, a muzzle with a nose at its end; fur over all of it."""
    fur, pale = colour(rng, 0.6), colour(rng, 0.3)
    ear, wide, long = rng.uniform(0.3, 0.9), rng.uniform(0.35, 0.6), rng.uniform(0.25, 0.6)
    turn = rng.normal() * 0.25
    m = np.zeros(u.shape[:2], np.uint8)
    put = lambda x, y: tuple((middle + radius * np.array([x + turn * (y > 0) * 0.4, y])).astype(int).tolist())
    layer = np.zeros_like(u)
    for s in (-1, 1):
        p = np.array([put(s * 0.35, -0.6), put(s * 0.85, -0.25), put(s * rng.uniform(0.5, 1.1), -0.7 - ear * rng.uniform(-0.6, 1))])
        cv2.fillPoly(layer, [p], tint(rng, fur * 0.8), cv2.LINE_AA)
        cv2.fillPoly(m, [p], 255)
    cv2.ellipse(layer, put(0, 0), (int(radius * 0.85), int(radius * rng.uniform(0.75, 1))), 0, 0, 360, tint(rng, fur), -1, cv2.LINE_AA)
    cv2.ellipse(m, put(0, 0), (int(radius * 0.85), int(radius * 0.9)), 0, 0, 360, 255, -1)
    cv2.ellipse(
        layer, put(turn, 0.4), (int(radius * 0.42), int(radius * long)), 0, 0, 360, tint(rng, pale * 0.5 + fur * 0.5), -1, cv2.LINE_AA
    )
    noise = bank.noise(rng, u.shape[0], 25, 110)[: u.shape[0], : u.shape[1]]
    n = max(3, int(radius * 0.12)) | 1
    noise = cv2.filter2D(
        noise.astype(np.float32), -1, np.eye(n, dtype=np.float32) / n if rng.random() < 0.5 else np.ones((n, 1), np.float32) / n
    )
    layer = np.clip(layer * (1 + rng.uniform(0.3, 1.2) * noise[..., None]), 0, 255).astype(np.uint8)
    for s in (-1, 1):
        e = put(s * wide, rng.uniform(-0.25, -0.1))
        cv2.circle(layer, e, int(radius * rng.uniform(0.07, 0.15)), tint(rng, colour(rng) * rng.choice([0.15, 0.8])), -1, cv2.LINE_AA)
        cv2.circle(layer, e, int(radius * 0.06), (8, 8, 8), -1, cv2.LINE_AA)
    cv2.ellipse(
        layer,
        put(turn * 1.3, 0.3 + long * 0.4),
        (int(radius * 0.16), int(radius * 0.11)),
        0,
        0,
        360,
        tint(rng, pale * 0.15),
        -1,
        cv2.LINE_AA,
    )
    if rng.random() < 0.6:
        cv2.ellipse(layer, put(turn, 0.55 + long * 0.4), (int(radius * 0.25), int(radius * 0.1)), 0, 0, 180, (20, 10, 15), 2, cv2.LINE_AA)
    w = cv2.GaussianBlur(m, (0, 0), max(0.6, radius * 0.02))[..., None] / 255.0
    return shade(rng, (layer * w + u * (1 - w)).astype(np.uint8), middle, radius * 1.3)


def thing(rng, u, bank):
    """Puts one thing or animal onto a square picture; uint8 RGB in and out."""
    size = u.shape[0]
    middle, radius = (0.5 + rng.normal(size=2) * 0.1) * size, size * rng.uniform(0.18, 0.5)
    u = np.ascontiguousarray(u)
    k = rng.random()
    if k < 0.5:
        u = animal(rng, u, middle, radius, bank)
    else:
        for _ in range(int(rng.integers(1, 4))):
            u = [flower, fruit, cup][rng.integers(3)](rng, u, middle + rng.normal(size=2) * size * 0.15, radius * rng.uniform(0.4, 1))
    return cv2.GaussianBlur(u, (0, 0), rng.uniform(0.5, 1.5))
