"""Proportions as artists change them, and heads that are not human: smooth displacements of a head in its own space."""
import numpy as np


def proportions(rng, kind):
    """A smooth change of proportions, as artists make: returns f(points) in base space."""
    amount = dict(photo=0.05, paint=0.3, cartoon=1.0, drawing=0.6, beast=1.0)[kind] * (rng.random() ** 0.7)
    eye, nose, mouth, chin, skull, wide = (
        amount * rng.uniform(-0.1, 0.9),
        amount * rng.uniform(-0.55, 0.3),
        amount * rng.uniform(-0.35, 0.35),
        amount * rng.uniform(-0.3, 0.5),
        amount * rng.uniform(-0.1, 0.4),
        1 + amount * rng.uniform(-0.15, 0.18),
    )
    eye_y = amount * rng.uniform(-0.08, 0.05)
    flat = amount * rng.uniform(0, 0.4)
    lift = amount * rng.normal() * 0.05

    def f(p):
        q = p.copy()
        x, y = p[:, 0], p[:, 1]
        for s in (-1, 1):
            g = np.exp(-((((x - s * 0.31) / 0.34) ** 2 + ((y - 7.28) / 0.27) ** 2) ** 2)) * (p[:, 2] > 0.2)
            q[:, 0] += (x - s * 0.31) * eye * g * 0.8
            q[:, 1] += (y - 7.28) * eye * g * 1.15 + eye_y * g
        g = np.exp(-(((x / 0.26) ** 2 + ((y - 7.0) / 0.25) ** 2) ** 2)) * (p[:, 2] > 0.9)
        q[:, 0] += x * nose * g
        q[:, 2] += (p[:, 2] - 1.4) * np.where(p[:, 2] > 1.4, nose * 1.2, 0) * g
        g = np.exp(-(((x / 0.42) ** 2 + ((y - 6.6) / 0.2) ** 2) ** 2)) * (p[:, 2] > 0.5)
        q[:, 0] += x * mouth * g
        q[:, 1] += (y - 6.61) * mouth * 0.6 * g + lift * g
        q[:, 0] *= 1 - chin * np.clip((7.1 - y) / 1.1, 0, 1) * (y > 5.6)
        k = np.clip((y - 7.4) / 1.1, 0, 1)
        q[:, 0] *= 1 + skull * 0.35 * k
        q[:, 1] += skull * 0.5 * k * k
        q[:, 0] *= wide
        q[:, 2] = 0.6 + (q[:, 2] - 0.6) * (1 - flat * 0.6)
        return q.astype(np.float32)

    return f


def muzzle(rng):
    """A muzzle, wide-set eyes: no human face."""
    snout, wide, low, ear = rng.uniform(0.9, 1.7), rng.uniform(0.3, 0.6), rng.uniform(-0.4, 0), rng.uniform(0.4, 1.1)

    def f(p):
        q = p.copy()
        g = np.exp(-((p[:, 0] / 0.45) ** 2 + ((p[:, 1] - 6.75) / 0.45) ** 2)) * (p[:, 2] > 0.4)
        q[:, 2] += snout * g
        q[:, 1] += low * g
        e = np.exp(-(((np.abs(p[:, 0]) - 0.55) / 0.16) ** 2) - ((p[:, 1] - 8.3) / 0.3) ** 2) * (p[:, 1] > 8)
        q[:, 1] += ear * e
        q[:, 0] += np.sign(p[:, 0]) * wide * np.exp(-(((np.abs(p[:, 0]) - 0.3) / 0.25) ** 2) - ((p[:, 1] - 7.28) / 0.3) ** 2)
        return q.astype(np.float32)

    return f
