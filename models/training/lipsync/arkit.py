"""Articulation to the 52 ARKit shapes: the same mapping as the C# class MouthMapping, vectorised, for training and pictures.

shapes(pose (..., 5), events (..., 5), asymmetry, smile) -> (..., 52), all 0..1, in ARKit order.
python3 arkit.py --vectors FILE writes poses with their shapes for the test that holds both implementations to each other.
The gap jawOpen - mouthClose + .30 lowerDown + .20 upperUp + .10 funnel of the result equals the wanted aperture.
"""
from __future__ import annotations

import argparse
import json

import numpy as np

NAMES = ("eyeBlinkLeft eyeLookDownLeft eyeLookInLeft eyeLookOutLeft eyeLookUpLeft eyeSquintLeft eyeWideLeft eyeBlinkRight "
         "eyeLookDownRight eyeLookInRight eyeLookOutRight eyeLookUpRight eyeSquintRight eyeWideRight jawForward jawLeft jawRight "
         "jawOpen mouthClose mouthFunnel mouthPucker mouthLeft mouthRight mouthSmileLeft mouthSmileRight mouthFrownLeft "
         "mouthFrownRight mouthDimpleLeft mouthDimpleRight mouthStretchLeft mouthStretchRight mouthRollLower mouthRollUpper "
         "mouthShrugLower mouthShrugUpper mouthPressLeft mouthPressRight mouthLowerDownLeft mouthLowerDownRight mouthUpperUpLeft "
         "mouthUpperUpRight browDownLeft browDownRight browInnerUp browOuterUpLeft browOuterUpRight cheekPuff cheekSquintLeft "
         "cheekSquintRight noseSneerLeft noseSneerRight tongueOut").split()
AT = {n: i for i, n in enumerate(NAMES)}

WIDEST = 1.3  # most that lips part; 1 is the 96th percentile of a speaker's frames


def _unit(x: np.ndarray) -> np.ndarray:
    return np.clip(x, 0.0, 1.0)


def widened(pose: np.ndarray) -> np.ndarray:
    """The pose (..., 5) with the movement that averaging took from it: the C# MouthPose.Widened."""
    out = pose.copy()
    gaps = pose[..., [0, 2, 3]]
    out[..., [0, 2, 3]] = gaps * (1 + 0.45 * np.maximum(0, gaps))
    return out


def shapes(pose: np.ndarray, events: np.ndarray, asymmetry: np.ndarray | float = 0.0,
           smile: np.ndarray | float = 0.0) -> np.ndarray:
    """asymmetry -1..1 and smile 0..0.5 broadcast against the leading axes."""
    gap, width, outer, jaw, pucker = np.moveaxis(pose, -1, 0)
    seal, teeth, sibilant, tongue, burst = np.moveaxis(events, -1, 0)
    s = np.zeros(pose.shape[:-1] + (52,), np.float32)

    def sides(name: str, weight: np.ndarray) -> None:
        shift = np.minimum(weight, 1 - weight) * np.clip(asymmetry, -1, 1) * 0.6
        s[..., AT[name + "Left"]], s[..., AT[name + "Right"]] = _unit(weight + shift), _unit(weight - shift)

    aperture = np.clip(gap, 0.0, WIDEST) * (1 - seal) * (1 - 0.35 * teeth)
    ajar = _unit(aperture)
    rounded = _unit(0.68 * _unit((pucker - 0.2) / 2.2) + 0.68 * _unit((0.52 - width) / 0.5)) * (1 - 0.4 * teeth)
    s[..., AT["mouthFunnel"]] = funnel = _unit(rounded * (0.25 + 0.6 * ajar))
    s[..., AT["mouthPucker"]] = _unit(rounded * (1.05 - 0.7 * ajar))
    open_jaw = _unit(jaw * 0.75 * (1 - 0.35 * sibilant) * (1 - 0.45 * seal))
    lips = aperture - open_jaw - 0.10 * funnel
    more = np.maximum(0, lips - 0.4)
    open_jaw, lips = open_jaw + more, lips - more
    s[..., AT["jawOpen"]], s[..., AT["mouthClose"]] = _unit(open_jaw), _unit(-lips)
    lift = np.maximum(0, lips) / 0.5
    sides("mouthLowerDown", 1.2 * lift)
    sides("mouthUpperUp", 0.7 * lift)
    wide = _unit((width - 0.59) / 0.4) * (1 - rounded)
    sides("mouthSmile", _unit(0.3 * wide + smile * (1 - 0.7 * rounded)))
    sides("mouthStretch", 0.45 * wide)
    sides("mouthDimple", 0.15 * wide)
    thin, full = _unit((gap - outer) * 1.5), _unit((outer - gap) * 2)
    s[..., AT["mouthRollLower"]] = _unit(0.35 * seal + 0.7 * teeth + 0.5 * thin)
    s[..., AT["mouthRollUpper"]] = _unit(0.3 * seal + 0.4 * thin * (1 - teeth))
    s[..., AT["mouthPressLeft"]] = s[..., AT["mouthPressRight"]] = _unit(0.3 * seal)
    s[..., AT["mouthShrugUpper"]] = _unit(0.25 * teeth + 0.3 * full)
    s[..., AT["mouthShrugLower"]] = _unit(0.4 * full * (1 - 0.5 * ajar))
    s[..., AT["tongueOut"]] = _unit(0.45 * tongue * _unit(aperture * 5))
    s[..., AT["cheekPuff"]] = 0.12 * burst
    return s


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--vectors", required=True)
    rng = np.random.default_rng(11)
    n = 60
    pose = rng.uniform([-0.2, -0.2, -0.2, -0.2, -1.5], [1.3, 1.2, 1.3, 1.2, 3.5], (n, 5))
    events = rng.uniform(0, 1, (n, 5)) * (rng.random((n, 5)) < 0.5)
    events[:10, 0] = 1.0  # full closures
    asymmetry, smile = rng.uniform(-1, 1, n) * (rng.random(n) < 0.5), rng.uniform(0, 0.5, n) * (rng.random(n) < 0.5)
    out = shapes(pose, events, asymmetry, smile)
    r = lambda rows: [[round(float(v), 5) for v in row] for row in rows]
    with open(a.parse_args().vectors, "w") as f:
        json.dump(dict(names=NAMES, poses=r(pose), events=r(events), asymmetry=[round(float(v), 5) for v in asymmetry],
                       smile=[round(float(v), 5) for v in smile], shapes=r(out)), f)


if __name__ == "__main__":
    main()
