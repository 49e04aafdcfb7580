"""Short films of drawn heads that talk, with what their lips really do: to measure what a tracker makes of video, its smoothing included.

    python3 talking.py --folder work/talking [--films 12] [--frames 75]     about 0.2 s of one core a frame; seeds are apart from those of training
Writes k-LOOK.mp4 (25 a second, as soft, noisy and compressed as a call) and k-LOOK.csv (frame, time_s, aperture: points 13 to 14 over the distance of the
eyes' middles). The first quarter of a film is a closed, silent mouth. Score with persona track and: python3 talking.py --folder work/talking --score DIR
"""
import argparse, csv, os, subprocess
import numpy as np, cv2
from renderer import Renderer

FPS, SIZE = 25, 640
# Every third film is of a head as it comes, of one whose teeth shine, of one whose lips meet without a dark line.
LOOKS = dict(any={}, teeth=dict(teeth_light=1.7, teeth_even=0.8, teeth_corner=0.3), seamless=dict(seam=0.0, lip_line=0.0))


def curve(rng, frames, quiet, shut):
    """ARKit weights per frame: a closed mouth (shut), then sounds of 60 to 160 ms."""
    loud = rng.uniform(0.35, 1)
    times, keys, t = [0, quiet / FPS], [shut, shut], quiet / FPS
    while t < frames / FPS:
        t += rng.uniform(0.06, 0.16)
        w = {}
        if rng.random() < 0.25:
            w['mouthPressLeft'] = w['mouthPressRight'] = rng.random() * 0.4
            w['mouthRollLower'] = rng.random() * 0.3
        else:
            w['jawOpen'] = rng.beta(1.3, 3) * 0.7 * loud
            if rng.random() < 0.4:
                w[rng.choice(['mouthFunnel', 'mouthPucker'])] = rng.random() * 0.7 * loud
            if rng.random() < 0.5:
                w['mouthLowerDownLeft'] = w['mouthLowerDownRight'] = rng.random() * 0.5 * loud
                w['mouthUpperUpLeft'] = w['mouthUpperUpRight'] = rng.random() * 0.3 * loud
            if rng.random() < 0.3:
                w['mouthStretchLeft'] = w['mouthStretchRight'] = rng.random() * 0.5
        times.append(t)
        keys.append(w)
    names = sorted({n for k in keys for n in k})
    now = np.arange(frames) / FPS
    i = np.clip(np.searchsorted(times, now, 'right') - 1, 0, len(times) - 2)
    a = np.clip((now - np.array(times)[i]) / (np.array(times)[i + 1] - np.array(times)[i]), 0, 1)
    a = a * a * (3 - 2 * a)
    table = np.array([[k.get(n, 0) for n in names] for k in keys])
    track = table[i] * (1 - a)[:, None] + table[i + 1] * a[:, None]
    return [{n: float(x) for n, x in zip(names, row)} for row in track]


def aperture(p):
    q = p[:, :2]
    eyes = (q[33] + q[133]) / 2 - (q[263] + q[362]) / 2
    return np.linalg.norm(q[13] - q[14]) / np.linalg.norm(eyes)


def film(r, k, frames, folder):
    rng = np.random.default_rng([77, k])
    name = list(LOOKS)[k % 3]
    shut = dict(mouthClose=0.06, mouthPressLeft=0.2, mouthPressRight=0.2) if name == 'seamless' else {}
    acts = curve(rng, frames, frames // 4, shut)
    side, soft, grain, crf = int(rng.choice([200, 256, 320])), rng.uniform(0.3, 1.0), rng.uniform(0, 4), int(rng.integers(20, 31))
    phase, swing = rng.uniform(0, 6.28, 3), rng.uniform(0.01, 0.08, 3)
    path = os.path.join(folder, f'{k:02d}-{name}')
    pipe = subprocess.Popen(
        f'ffmpeg -v error -y -f rawvideo -pix_fmt rgb24 -s {side}x{side} -r {FPS} -i - -pix_fmt yuv420p -threads 1 -c:v libx264 -crf {crf} {path}.mp4'.split(),
        stdin=subprocess.PIPE,
    )
    rows = []
    for f, w in enumerate(acts):
        same = np.random.default_rng([78, k])
        turn = swing * np.sin(f / FPS * np.array([1.7, 2.3, 1.3]) + phase)
        blink = float(f % 60 in (30, 31, 32))
        act = {**w, 'eyeBlinkLeft': blink, 'eyeBlinkRight': blink}, (0, 0), turn
        picture, _, p, _, _ = r.sample(same, SIZE, 0.6, kind='photo', act=act, change=LOOKS[name])
        u = cv2.GaussianBlur(cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA), (0, 0), soft)
        u = np.clip(u + rng.normal(size=u.shape) * grain, 0, 255).astype(np.uint8)
        pipe.stdin.write(u.tobytes())
        rows.append([f, f'{f / FPS:.3f}', f'{aperture(p):.5f}'])
    pipe.stdin.close()
    pipe.wait()
    with open(path + '.csv', 'w', newline='') as out:
        csv.writer(out).writerows([['frame', 'time_s', 'aperture'], *rows])


def score(folder, tracked):
    """Per film: r of the aperture, r where it talks quietly, and the tremble of the closed mouth."""
    column = lambda f: np.array([float(x['aperture'] or 'nan') for x in csv.DictReader(open(f))])
    every = []
    for f in sorted(os.listdir(folder)):
        if not f.endswith('.csv'):
            continue
        a, b = column(os.path.join(folder, f)), column(os.path.join(tracked, f))
        n = min(len(a), len(b))
        a, b, quiet = a[:n], b[:n], n // 4
        ok = np.isfinite(b)
        if ok.sum() < 10:
            print(f, 'not seen')
            every.append((0, 0))
            continue
        talk = ok & (np.arange(n) >= quiet)
        every.append((np.corrcoef(a[ok], b[ok])[0, 1], np.corrcoef(a[talk], b[talk])[0, 1]))
        gain = np.polyfit(a[ok], b[ok], 1)[0]
        still = np.diff(b[3:quiet])
        print(f'{f} seen {ok.mean():.2f} r {every[-1][0]:.3f} talking {every[-1][1]:.3f} gain {gain:.2f} tremble {np.nanstd(still):.4f} range {a.max() - a.min():.2f}')
    print('mean r %.3f talking %.3f' % tuple(np.mean(every, 0)))


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--folder', required=True)
    ap.add_argument('--films', type=int, default=12)
    ap.add_argument('--frames', type=int, default=75)
    ap.add_argument('--score')
    a = ap.parse_args()
    if a.score:
        score(a.folder, a.score)
    else:
        os.makedirs(a.folder, exist_ok=True)
        renderer = Renderer()
        for k in range(a.films):
            film(renderer, k, a.frames, a.folder)
