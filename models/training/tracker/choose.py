"""What the detector's score and the landmark network's presence tell about held-out stills (stills.py --seed 92), to choose thresholds (README.md has the rule).

    python3 choose.py --folder work/choose            about 2 minutes of one core
A candidate is whatever the detector scores 0.2 or more, looking at the whole picture and at quarters of it, read like FaceTracker.Settle. Prints how many
faces and how many other things pass each threshold, and what the surest other things and the least sure faces have.
"""
import argparse, json, os
import numpy as np, cv2, torch
from data import crop_matrix, warp
from detector_network import DetectorNetwork, SIDE
from export import load
from mesh_network import MeshNetwork
from mouth_network import CROP, LandmarkNetwork, MouthNetwork
from train_detector import boxes, overlap

@torch.no_grad()
def read(net, u, centre, side, tilt):
    """Points (478, 2) in the picture, and presence."""
    v = cv2.resize(warp(u, centre, side, tilt, 2 * CROP, cv2.BORDER_CONSTANT)[0], (CROP, CROP), interpolation=cv2.INTER_AREA)
    p, face, _ = net(torch.from_numpy(v).permute(2, 0, 1)[None].float() / 255)
    x = (p[0, :, :2].numpy() - 0.5) * side
    c, s = np.cos(tilt), np.sin(tilt)
    return np.stack([centre[0] + c * x[:, 0] - s * x[:, 1], centre[1] + s * x[:, 0] + c * x[:, 1]], 1), float(face)


def settle(net, u, box):
    """The points a candidate settles on, and the least presence on the way."""
    centre, side, tilt = (box[:2] + box[2:4]) / 2, 1.4 * max(box[2:4] - box[:2]), 0.0
    least = 1.0
    for _ in range(3):
        p, face = read(net, u, centre, side, tilt)
        least = min(least, face)
        centre, side, tilt = crop_matrix(p)
        if not np.isfinite(side) or side < 4 or side > 8 * sum(u.shape[:2]):
            return p, 0.0
    return p, least


@torch.no_grad()
def candidates(detector, u):
    h, w = u.shape[:2]
    out = []
    for zoom in (1, 2):
        side = max(h, w) / zoom
        for y in np.linspace(side / 2, h - side / 2, 2 * zoom - 1):
            for x in np.linspace(side / 2, w - side / 2, 2 * zoom - 1):
                v = cv2.resize(warp(u, np.array([x, y]), side, 0, 2 * SIDE, cv2.BORDER_CONSTANT)[0], (SIDE, SIDE), interpolation=cv2.INTER_AREA)
                for b in boxes(detector(torch.from_numpy(v).permute(2, 0, 1)[None].float() / 255)[0], 0.2):
                    out.append((*(b[:4] * side / SIDE + np.array([x, y, x, y]) - side / 2), b[4]))
    kept = []
    for b in sorted(out, key=lambda b: -b[4]):
        if all(overlap(b, k) < 0.3 for k in kept):
            kept.append(np.array(b))
    return kept


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--folder', required=True)
    a = ap.parse_args()
    torch.set_num_threads(1)
    detector = load(DetectorNetwork(), 'detector')[0]
    net = LandmarkNetwork(load(MeshNetwork(), 'mesh')[0], load(MouthNetwork(), 'mouth')[0]).eval()
    rows = []
    truth = json.load(open(os.path.join(a.folder, 'truth.json')))
    for n, (name, t) in enumerate(truth.items()):
        u = cv2.imread(os.path.join(a.folder, name))[..., ::-1].copy()
        true = None if t['points'] is None else np.array(t['points'])[:468, :2]
        for b in candidates(detector, u):
            p, face = settle(net, u, b)
            right = true is not None and overlap(np.concatenate([p[:468].min(0), p[:468].max(0)]), np.concatenate([true.min(0), true.max(0)])) > 0.3
            rows.append((n, true is not None, right, b[4], face))
    r = np.array(rows, float)
    faces, others = sum(t['points'] is not None for t in truth.values()), sum(t['points'] is None for t in truth.values())
    for score in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        for presence in (0.5, 0.7, 0.8, 0.9):
            ok = (r[:, 3] >= score) & (r[:, 4] >= presence)
            hit = len(set(r[ok & (r[:, 2] == 1), 0])) / faces
            false = len(set(r[ok & (r[:, 1] == 0), 0])) / others
            beside = (ok & (r[:, 1] == 1) & (r[:, 2] == 0)).sum() / faces
            print(f'score {score} presence {presence}: faces {hit:.3f} others {false:.3f} beside a face {beside:.3f}')
    sure = r[:, 3] >= 0.5
    print('presence of the surest others', np.sort(r[sure & (r[:, 2] == 0), 4])[-5:], 'of the least sure faces', np.sort(r[sure & (r[:, 2] == 1), 4])[:5])


if __name__ == '__main__':
    main()
