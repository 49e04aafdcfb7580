"""Bakes the portrait painter's rig: a fine canonical face mesh that moves by the 52 ARKit shapes.

Input: a folder with heads.npz, heads.json and landmarks478.json (MakeHuman base mesh and identities, CC0; ARKit targets of
TalkingHead, MIT: its licence text lies beside the result). Nothing is trained and no picture of a person is used.
Output: rig.bin, gzip of little-endian arrays in the order `write` states. Run time: some 20 seconds.

    python3 bake.py HEADS_FOLDER ../../../src/Rendering/Painting/rig.bin

Units: distance of the eye centres = 1, origin between them, x to the right in the picture (the subject's left), y down,
z away from the viewer. "Domain" is the flat space the mesh is triangulated in: the template seen from the front with its
jaw half open, so that upper and lower lip lie apart; it says which vertices are neighbours, never where they are drawn.
"""
import argparse
import gzip
import json
import pathlib
import struct

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.spatial import Delaunay, cKDTree

ARKIT = """eyeBlinkLeft eyeLookDownLeft eyeLookInLeft eyeLookOutLeft eyeLookUpLeft eyeSquintLeft eyeWideLeft
eyeBlinkRight eyeLookDownRight eyeLookInRight eyeLookOutRight eyeLookUpRight eyeSquintRight eyeWideRight
jawForward jawLeft jawRight jawOpen mouthClose mouthFunnel mouthPucker mouthLeft mouthRight mouthSmileLeft mouthSmileRight
mouthFrownLeft mouthFrownRight mouthDimpleLeft mouthDimpleRight mouthStretchLeft mouthStretchRight mouthRollLower
mouthRollUpper mouthShrugLower mouthShrugUpper mouthPressLeft mouthPressRight mouthLowerDownLeft mouthLowerDownRight
mouthUpperUpLeft mouthUpperUpRight browDownLeft browDownRight browInnerUp browOuterUpLeft browOuterUpRight cheekPuff
cheekSquintLeft cheekSquintRight noseSneerLeft noseSneerRight tongueOut""".split()

OVAL = [10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377,
        152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109]
LIP_UPPER = [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308]
LIP_LOWER = [78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308]
LIP_OUTER_UPPER = [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291]
LIP_OUTER_LOWER = [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291]
# Corner to corner from the left of the picture: the subject's right eye, then the left one.
EYES = [([33, 246, 161, 160, 159, 158, 157, 173, 133], [33, 7, 163, 144, 145, 153, 154, 155, 133], [70, 63, 105, 66, 107]),
        ([362, 398, 384, 385, 386, 387, 388, 466, 263], [362, 382, 381, 380, 374, 373, 390, 249, 263], [336, 296, 334, 293, 300])]
JAW_OUTLINE = [152, 148, 176, 149, 150, 136, 172, 377, 400, 378, 379, 365, 397]
JAW_ROW = [175, 171, 140, 170, 169, 135, 138, 396, 369, 395, 394, 364, 367]
LIP_SAMPLES, LID_SAMPLES = 33, 25


def load(folder: pathlib.Path) -> tuple[np.ndarray, np.ndarray]:
    """Rest positions (478, 3) and shape displacements (52, 478, 3) of the landmarks in the units above."""
    data = np.load(folder / "heads.npz")
    targets = json.loads((folder / "heads.json").read_text())["targets"]
    marks = json.loads((folder / "landmarks478.json").read_text())["landmarks"]
    corner = np.array([m["vertices"] for m in marks])
    share = np.array([m["barycentric"] for m in marks])[..., None]

    def at(field: np.ndarray) -> np.ndarray:
        return (field[corner] * share).sum(1)

    rest = at(data["verts"])
    by_name = {t["name"]: i for i, t in enumerate(targets) if t["category"] == "arkit"}
    moves = np.zeros((52, 478, 3))
    for row, name in enumerate(ARKIT):
        k = by_name[name]
        span = slice(data["target_ptr"][k], data["target_ptr"][k + 1])
        field = np.zeros_like(data["verts"])
        field[data["target_index"][span]] = data["target_delta"][span]
        moves[row] = at(field)
    for jaw in ("jawOpen", "jawLeft", "jawRight"):
        # These points lie under the chin of the mesh; in a picture they are its outline and go with the row above them.
        row = moves[ARKIT.index(jaw)]
        for under, above in zip(JAW_OUTLINE, JAW_ROW):
            row[under] = 0.85 * row[above]
    right, left = rest[[33, 133]].mean(0), rest[[263, 362]].mean(0)
    unit = np.linalg.norm(left - right)
    flip = np.array([1.0, -1.0, -1.0])
    return (rest - (left + right) / 2) / unit * flip, moves / unit * flip


def spline(points: np.ndarray, count: int) -> np.ndarray:
    along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    return CubicSpline(along / along[-1], points)(np.linspace(0, 1, count))


def inside(polygon: np.ndarray, points: np.ndarray) -> np.ndarray:
    x, y = points[:, None, 0], points[:, None, 1]
    a, b = polygon[None], np.roll(polygon, -1, 0)[None]
    crosses = (a[..., 1] > y) != (b[..., 1] > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = a[..., 0] + (y - a[..., 1]) / (b[..., 1] - a[..., 1]) * (b[..., 0] - a[..., 0])
    return (crosses & (x < at)).sum(1) % 2 == 1


def ring_of(points: np.ndarray) -> np.ndarray:
    """36 points around the oval: where expressions no longer reach. z keeps the oval's and falls behind it."""
    oval = points[OVAL]
    middle = oval[:, :2].mean(0)
    out = oval.copy()
    away = oval[:, :2] - middle
    grow = np.where(away[:, 1] > 0, 1.42, 1.22)[:, None] * np.array([[1.0, 1.0]])
    grow[:, 0] = 1.28
    out[:, :2] = middle + away * grow
    if out.shape[1] == 3:
        out[:, 2] = oval[:, 2] + 0.25
    return out


def kernel(distance: np.ndarray) -> np.ndarray:
    return distance ** 2 * np.log(np.maximum(distance, 1e-9))


def interpolator(centres: np.ndarray, values: np.ndarray):
    n = len(centres)
    system = np.zeros((n + 3, n + 3))
    system[:n, :n] = kernel(np.linalg.norm(centres[:, None] - centres[None], axis=-1))
    system[:n, n] = system[n, :n] = 1
    system[:n, n + 1:] = centres
    system[n + 1:, :n] = centres.T
    weights = np.linalg.solve(system, np.r_[values, np.zeros((3,) + values.shape[1:])])

    def evaluate(points: np.ndarray) -> np.ndarray:
        basis = np.c_[kernel(np.linalg.norm(points[:, None] - centres[None], axis=-1)), np.ones(len(points)), points]
        return basis @ weights

    return evaluate


def vertices(domain: np.ndarray, ring: np.ndarray) -> tuple[np.ndarray, dict]:
    """Contours first, then lips in rows, then points whose spacing grows with the distance from what moves finely."""
    points: list[np.ndarray] = []
    contours: dict[str, list[int]] = {}

    def add(batch: np.ndarray) -> list[int]:
        start = len(points)
        points.extend(batch)
        return list(range(start, start + len(batch)))

    def pair(name: str, upper: list[int], lower: list[int], count: int) -> tuple[np.ndarray, np.ndarray]:
        up, low = spline(domain[upper], count), spline(domain[lower], count)
        first = add(up)
        contours[name + "Upper"] = first
        contours[name + "Lower"] = [first[0], *add(low[1:-1]), first[-1]]
        return up, low

    up, low = pair("lip", LIP_UPPER, LIP_LOWER, LIP_SAMPLES)
    outer_up, outer_low = spline(domain[LIP_OUTER_UPPER], LIP_SAMPLES), spline(domain[LIP_OUTER_LOWER], LIP_SAMPLES)
    for t in (0.25, 0.5, 0.75, 1.0, 1.3):
        for inner, outer in ((up, outer_up), (low, outer_low)):
            add((inner + t * (outer - inner))[1:-1])
    add(domain[[61, 291]])
    for k, (upper, lower, _) in enumerate(EYES):
        lid_up, lid_low = pair(f"eye{k}", upper, lower, LID_SAMPLES)
        centre = (lid_up.mean(0) + lid_low.mean(0)) / 2
        for lids in (lid_up, lid_low):
            for grow in (0.03, 0.07, 0.12):
                away = lids - centre
                add((lids + grow * away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-6))[1:-1])
    fine = cKDTree(np.array(points))
    outline = np.r_[ring, ring[:1]]
    add(spline(outline, 73)[:-1])
    step = 0.02
    low_corner, high_corner = ring.min(0), ring.max(0)
    gx, gy = np.meshgrid(np.arange(low_corner[0], high_corner[0], step), np.arange(low_corner[1], high_corner[1], step))
    grid = np.c_[gx.ravel(), gy.ravel()]
    grid = grid[inside(ring, grid)]
    holes = [np.r_[up, low[::-1]]] + [np.r_[spline(domain[u], LID_SAMPLES), spline(domain[l], LID_SAMPLES)[::-1]] for u, l, _ in EYES]
    for hole in holes:
        grid = grid[~inside(hole, grid)]
    wanted = np.clip(0.04 + 0.16 * fine.query(grid)[0], 0.04, 0.11)
    # A shuffled sweep with a fixed seed: neighbours in no direction, as a Delaunay mesh likes them.
    order = np.random.default_rng(1).permutation(len(grid))
    kept = np.array(points)
    for batch in np.array_split(order, 400):
        tree = cKDTree(kept)
        for i in batch[tree.query(grid[batch])[0] > wanted[batch]]:
            if len(kept) == tree.n or np.linalg.norm(kept[tree.n:] - grid[i], axis=1).min() > wanted[i]:
                kept = np.r_[kept, grid[i:i + 1]]
    return kept, contours | {"holes": holes}


def smooth(x: np.ndarray) -> np.ndarray:
    x = np.clip(x, 0, 1)
    return x * x * (3 - 2 * x)


def reach_weights(points: np.ndarray, edge: np.ndarray, upward: bool, rigid: np.ndarray, end: np.ndarray, side: float) -> tuple[np.ndarray, np.ndarray]:
    """How much each vertex goes with a contour, and with which place of it (0..1 from corner to corner).

    1 up to `rigid` away from the contour, 0 from `end` on (both along y, per contour sample), falling to the sides within `side`.
    """
    axis = edge[-1] - edge[0]
    along = ((points - edge[0]) @ axis) / (axis @ axis)
    place = np.clip(along, 0, 1)
    samples = np.linspace(0, 1, len(edge))
    edge_place = ((edge - edge[0]) @ axis) / (axis @ axis)
    at = lambda field: np.interp(place, edge_place, field)
    distance = (at(edge[:, 1]) - points[:, 1]) if upward else (points[:, 1] - at(edge[:, 1]))
    low, high = at(rigid), at(end)
    weight = 1 - np.clip((distance - low) / np.maximum(high - low, 1e-3), 0, 1)
    beyond = np.maximum(np.maximum(-along, along - 1), 0) * np.linalg.norm(axis)
    weight = weight * (1 - smooth(beyond / side))
    weight[distance < -1e-6] = 0
    return weight, np.interp(place, edge_place, samples)


def smoothed(moves: np.ndarray, triangles: np.ndarray, rounds: int = 10) -> np.ndarray:
    """Moves averaged with their neighbours in the mesh. The shapes fold skin over the lips' rim in depth; seen flat, a fold is a tear."""
    n = moves.shape[1]
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    edges = np.unique(np.r_[edges, edges[:, ::-1]], axis=0)
    count = np.bincount(edges[:, 0], minlength=n)[None, :, None]
    for _ in range(rounds):
        total = np.zeros_like(moves)
        for shape in range(len(moves)):
            np.add.at(total[shape], edges[:, 0], moves[shape, edges[:, 1]])
        moves = 0.5 * moves + 0.5 * total / count
    return moves


def handles(points: np.ndarray, domain: np.ndarray, contours: dict) -> list[tuple[np.ndarray, np.ndarray]]:
    result = []
    up, low = points[contours["lipUpper"]], points[contours["lipLower"]]
    outer_up, outer_low = spline(domain[LIP_OUTER_UPPER], LIP_SAMPLES), spline(domain[LIP_OUTER_LOWER], LIP_SAMPLES)
    nose, chin = domain[2, 1], domain[152, 1]
    thick = np.maximum(up[:, 1] - outer_up[:, 1], 0.01)
    result.append(reach_weights(points, up, True, thick, np.maximum(up[:, 1] - nose, thick + 0.08), 0.2))
    thick = np.maximum(outer_low[:, 1] - low[:, 1], 0.01)
    result.append(reach_weights(points, low, False, thick, np.maximum(0.85 * (chin - low[:, 1]), thick + 0.15), 0.2))
    for k, (_, _, brow) in enumerate(EYES):
        up, low = points[contours[f"eye{k}Upper"]], points[contours[f"eye{k}Lower"]]
        line = np.interp(up[:, 0], domain[brow, 0], domain[brow, 1])
        result.append(reach_weights(points, up, True, np.full(len(up), 0.01), up[:, 1] - line, 0.15))
        result.append(reach_weights(points, low, False, np.full(len(low), 0.01), np.full(len(low), 0.28), 0.15))
    for hole, pairs in zip((0, 1, 2), ((0, 1), (2, 3), (4, 5))):
        # A vertex goes with the upper contour or with the lower one, never with both.
        edge_up = points[contours[("lip", "eye0", "eye1")[hole] + "Upper"]]
        edge_low = points[contours[("lip", "eye0", "eye1")[hole] + "Lower"]]
        middle = np.interp(points[:, 0], edge_up[:, 0], (edge_up[:, 1] + np.interp(edge_up[:, 0], edge_low[:, 0], edge_low[:, 1])) / 2)
        above = points[:, 1] < middle
        result[pairs[0]][0][~above] = 0
        result[pairs[1]][0][above] = 0
        name = ("lip", "eye0", "eye1")[hole]
        for which, pair in (("Upper", pairs[0]), ("Lower", pairs[1])):
            edge = contours[name + which]
            result[pair][0][edge] = 1
            result[pair][1][edge] = np.linspace(0, 1, len(edge))
    return result


def write(path: pathlib.Path, rest, centres, ring, points, triangles, moves, contours, weights) -> None:
    """int32 counts (landmarks, centres, vertices, triangles, shapes, lip and lid samples); then float32 rest (478, 3), ring (36, 3),
    domain of the centres (504, 2), domain of the vertices (V, 2); uint16 triangles (T, 3); uint16 contours lip upper, lip lower,
    eye 0 upper, lower, eye 1 upper, lower; six times float32 weight (V), place (V); float32 scale; int16 moves (52, V, 3)."""
    scale = np.abs(moves).max() / 32767
    with gzip.GzipFile(path, "wb", 9, mtime=0) as out:
        out.write(struct.pack("<7i", 478, len(centres), len(points), len(triangles), 52, LIP_SAMPLES, LID_SAMPLES))
        for array in (rest, ring, centres, points):
            out.write(np.ascontiguousarray(array, "<f4").tobytes())
        out.write(np.ascontiguousarray(triangles, "<u2").tobytes())
        for name in ("lip", "eye0", "eye1"):
            for which in ("Upper", "Lower"):
                out.write(np.ascontiguousarray(contours[name + which], "<u2").tobytes())
        for weight, place in weights:
            out.write(np.ascontiguousarray(weight, "<f4").tobytes() + np.ascontiguousarray(place, "<f4").tobytes())
        out.write(struct.pack("<f", scale) + np.round(moves / scale).astype("<i2").tobytes())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("heads", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--check", type=pathlib.Path, help="write the mesh as text for looking at")
    options = parser.parse_args()
    rest, moves = load(options.heads)
    used = np.arange(468)
    open_rest = rest + 0.5 * moves[ARKIT.index("jawOpen")]
    ring = ring_of(rest)
    domain_ring = ring_of(open_rest)
    domain = open_rest[:, :2]
    points, contours = vertices(domain, domain_ring[:, :2])
    holes = contours.pop("holes")
    triangles = Delaunay(points).simplices
    middles = points[triangles].mean(1)
    keep = inside(np.array(domain_ring[:, :2]), middles)
    for hole in holes:
        keep &= ~inside(hole, middles)
    triangles = triangles[keep]
    a, b, c = (points[triangles[:, i]] for i in range(3))
    turn = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    triangles = np.where((turn < 0)[:, None], triangles[:, ::-1], triangles)[np.abs(turn) > 1e-7]
    centres = np.r_[domain[used], domain_ring[:, :2]]
    dense = interpolator(centres, np.concatenate([moves[:, used].transpose(1, 0, 2).reshape(468, -1), np.zeros((36, 156))]))(points)
    dense = dense.reshape(len(points), 52, 3).transpose(1, 0, 2)
    dense = smoothed(dense, triangles)
    dense[np.abs(dense).max(2) < 4e-4] = 0
    weights = handles(points, domain, contours)
    write(options.output, rest, centres, ring, points, triangles, dense, contours, weights)
    print(f"{len(points)} vertices, {len(triangles)} triangles, {options.output.stat().st_size} bytes, jawOpen drops the lower lip by "
          f"{moves[ARKIT.index('jawOpen'), 14, 1]:.3f}, the chin by {moves[ARKIT.index('jawOpen'), 152, 1]:.3f}")
    if options.check:
        np.savez(options.check, points=points, triangles=triangles, weights=np.array(weights), dense=dense, rest=rest)


if __name__ == "__main__":
    main()
