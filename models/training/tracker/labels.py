"""Where the 478 points are in a picture: painted brows, closed lips and lids, and the visible outline of a turned face."""
import numpy as np

OVAL = [
    10,
    338,
    297,
    332,
    284,
    251,
    389,
    356,
    454,
    323,
    361,
    288,
    397,
    365,
    379,
    378,
    400,
    377,
    152,
    148,
    176,
    149,
    150,
    136,
    172,
    58,
    132,
    93,
    234,
    127,
    162,
    21,
    54,
    103,
    67,
    109,
]
LIPS = [(13, 14), (82, 87), (81, 178), (80, 88), (191, 95), (312, 317), (311, 402), (310, 318), (415, 324)]
LIDS = [
    (159, 145),
    (158, 153),
    (160, 144),
    (161, 163),
    (157, 154),
    (246, 7),
    (173, 155),
    (386, 374),
    (385, 380),
    (387, 373),
    (388, 390),
    (384, 381),
    (466, 249),
    (398, 382),
]
# All points of the lips, corners and edges included.
MOUTH = [
    *[0, 11, 12, 13, 14, 15, 16, 17, 37, 38, 39, 40, 41, 42, 61, 62, 72, 73, 74, 76, 77, 78, 80, 81, 82, 84, 85, 86, 87, 88, 89, 90, 91, 95, 96],
    *[146, 178, 179, 180, 181, 183, 184, 185, 191, 267, 268, 269, 270, 271, 272, 291, 292, 302, 303, 304, 306, 307, 308, 310, 311, 312, 314],
    *[315, 316, 317, 318, 319, 320, 321, 324, 325, 375, 402, 403, 404, 405, 407, 408, 409, 415],
]
CHIN = [152, 148, 377, 176, 400]
BROW_UP, BROW_LOW = [70, 63, 105, 66, 107, 300, 293, 334, 296, 336], [46, 53, 52, 65, 55, 276, 283, 282, 295, 285]


def brows(h, v, lm, look):
    """Moves the brows' landmarks to where the brows are painted: to the edges of a brow of middling thickness, within the thinner hair of a thick one."""
    ids = np.array(BROW_UP + BROW_LOW)
    p = h.lm_rest[ids].copy()
    x = np.abs(p[:, 0])
    width, dy = look['brow_width'], look['brow_dy']
    if look['brow_strength'] < 0.25:  # where none is seen, it is expected where most people have it
        width, dy = 0.0463, -0.065
    width = width * np.clip((x - 0.09) / 0.1, 0.25, 1) * np.clip((0.68 - x) / 0.22, 0.2, 1)
    # How wide the brows were, on average, on which the landmark map was measured.
    usual = 0.0463 * np.interp(x, [0.1, 0.16, 0.4, 0.62], [0.3, 1, 0.85, 0.2])
    dy = dy + look['brow_arch'] * (np.exp(-((x - 0.42) ** 2) / 0.02) - 0.4) + look['brow_tilt'] * (x - 0.35)
    p[:, 1] += dy + np.where(np.arange(20) < 10, 1, -1) * (width - usual) * 0.6
    a, b, c = (h.base[h.front[:, k], :2] for k in range(3))
    q = p[:, None, :2]
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    area = np.where(np.abs(area) < 1e-9, 1e-9, area)
    w0 = ((b[:, 0] - q[..., 0]) * (c[:, 1] - q[..., 1]) - (b[:, 1] - q[..., 1]) * (c[:, 0] - q[..., 0])) / area
    w1 = ((c[:, 0] - q[..., 0]) * (a[:, 1] - q[..., 1]) - (c[:, 1] - q[..., 1]) * (a[:, 0] - q[..., 0])) / area
    w = np.stack([w0, w1, 1 - w0 - w1], -1)
    k = w.min(-1).argmax(1)
    ok = w[np.arange(20), k].min(1) > -0.1
    t = h.front[k]
    new = (v[t] * w[np.arange(20), k][..., None]).sum(1)
    lm = lm.copy()
    lm[ids[ok]] = new[ok]
    return lm


def project(h, av, camera, lm, roll):
    """Landmarks in pixels: crossed lips and lids meet; outline points that turned away move to the visible outline, those of the chin down to where it
    ends in view: an open jaw carries them behind it."""
    p = camera(lm)
    down = np.array([np.sin(roll), np.cos(roll)], np.float32)
    for pairs in (LIPS, LIDS):
        for a, b in pairs:
            gap = (p[b, :2] - p[a, :2]) @ down
            if gap < 0:
                p[a, :2] += down * gap / 2
                p[b, :2] -= down * gap / 2
    face = camera(av[h.face_verts])[:, :2]
    rest = h.base[h.face_verts]
    rest_y = rest[:, 1]
    for i in CHIN:
        x, y, z = h.lm_rest[i]
        near = (np.abs(rest[:, 0] - x) < 0.07) & (rest_y < y + 0.2) & (rest[:, 2] > z - 0.05)
        if near.any():
            p[i, :2] += down * max(0, (face[near] @ down).max() - p[i, :2] @ down)
    side = np.array([np.cos(roll), -np.sin(roll)], np.float32)
    mid = (p[33, :2] + p[263, :2]) / 2
    along = (face - mid) @ side
    for i in OVAL:
        ry = h.lm_rest[i, 1]
        if abs(h.lm_rest[i, 0]) < 0.3:
            continue
        band = np.abs(rest_y - ry) < 0.09
        s = np.sign(h.lm_rest[i, 0])
        if not band.any():
            continue
        k = np.where(band)[0]
        j = k[(along[k] * s).argmax()]
        here = (p[i, :2] - mid) @ side * s
        edge = along[j] * s
        nose = (p[1, :2] - mid) @ side * s  # the far side is the one the nose points to
        if nose > 0 and here < edge:
            p[i, :2] += side * s * (edge - here) * min(1.0, nose / max(edge, 1e-3) * 2.5)
    return p
