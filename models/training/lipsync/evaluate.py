"""Measures the network on synthetic speech with exact phone times: python3 evaluate.py --name NAME PART.npz ... [--confusion]

Per part: r of the shown gap and of the aperture channel with the teacher's aperture (2 s trend removed), viseme accuracy per 10 ms (15 Oculus visemes, silence
included and not), closures of p b m reached (lips closed at a 25 fps frame within 60 ms of the phone), chance level of the same
(share of all frames that would count), f v contact (labiodental above .4), median error of speech onsets (voice signal
against the first phone after a pause) and of closures (frame of the deepest seal against the middle of the phone), and, where
the part knows stress, the chance that a stressed vowel gets more stress than an unstressed one (area under the curve).
Then silence, noise, beating noise and tones, and music: share of frames with the mouth closed. Run time: 1 minute for two parts.
"""
from __future__ import annotations

import argparse

import numpy as np
import torch

import augment
import features
import predict
import teacher
from data import SIL, Part, _merge
from network import DELAY, OUTPUTS, PHONES
from phones import IS_BILABIAL, IS_LABIODENTAL, IS_VOWEL, VISEME_OF, VISEMES
from train import detrended

CLOSED, CONTACT = 0.02, 0.4


@torch.no_grad()
def outputs(net, prior: np.ndarray, mel: np.ndarray, style: np.ndarray | None = None) -> np.ndarray:
    """(F, 81) -> (ceil(F / 4), 12 + 164)"""
    count = -(-len(mel) // 4)
    padded = np.full(((count + DELAY) * 4, 81), -20.72, np.float32)
    padded[: len(mel)] = mel
    x = torch.from_numpy(features.normalise(padded, prior)[None])
    style = torch.zeros(1, 8) if style is None else torch.from_numpy(style[None].astype(np.float32))
    return net(x, style, *net.state(1))[0][0, DELAY:].numpy()


def after(net, prior: np.ndarray, earlier: np.ndarray, mel: np.ndarray) -> np.ndarray:
    """The outputs for mel where the same voice said something earlier, and then nothing for a second."""
    head = np.concatenate([earlier[: len(earlier) // 4 * 4].astype(np.float32), np.full((100, 81), -20.72, np.float32)])
    return outputs(net, prior, np.concatenate([head, mel]))[len(head) // 4:]


def near(flags: np.ndarray, start: float, end: float) -> bool:
    a, b = int(np.ceil((start - 0.06) * 25 - 1e-6)), int(np.floor((end + 0.06) * 25 + 1e-6))
    return bool(flags[max(0, a):max(0, b + 1)].any())


def evaluate(net, prior: np.ndarray, path: str, limit: int, confusion: bool, known: bool) -> None:
    part = Part(path)
    r, bare, shut, teeth, base, onset, middle = [], [], [], [], [], [], []
    heard: dict[float, list[float]] = {0.0: [], 0.5: [], 1.0: []}
    table = np.zeros((15, 15), np.int64)
    for i in range(min(limit, part.count)):
        mel, p, s, e, x = part.get(i)
        mel = np.concatenate([np.full((40, 81), -20.72), mel.astype(np.float32), np.full((20, 81), -20.72)]).astype(np.float32)
        end = len(mel) / 100
        p, s, e, x = (np.concatenate(v) for v in (([SIL], p, [SIL]), ([0], s + 0.4, [e[-1] + 0.4]), ([0.4], e + 0.4, [end]), ([0], x, [0])))
        p, s, e, x = _merge(p, s, e, x)
        y = outputs(net, prior, mel) if not known else after(net, prior, part.get((i + 37) % part.count)[0], mel)
        times = np.arange(len(y)) / 25
        truth = teacher.curves(p, s, e, times, np.zeros(8, np.float32))
        gap = predict.close(y)
        r.append(float((detrended(gap) * detrended(truth[:, 0])).mean()))
        bare.append(float((detrended(y[:, 0]) * detrended(truth[:, 0])).mean()))
        closed = gap <= CLOSED
        base.append(np.mean([near(closed, t, t) for t in times[10:-5]]))
        for q, a, b in zip(p, s, e):
            if IS_BILABIAL[q]:
                shut.append(near(closed, a, b))
                near_by = (times > a - 0.1) & (times < b + 0.1)
                if near_by.any() and y[near_by, 5].max() > 0.5:
                    w = y[near_by, 5] ** 4
                    middle.append((w @ times[near_by]) / w.sum() - (a + b) / 2)
            elif IS_LABIODENTAL[q]:
                teeth.append(near(y[:, 6] > CONTACT, a, b))
        for q, a, b, mark in zip(p, s, e, x):
            inside = (times >= a - 0.02) & (times < b + 0.02)
            if IS_VOWEL[q] and mark in heard and inside.any():
                heard[float(mark)].append(float(y[inside, 11].max()))
        voice = np.interp(np.arange(len(y) * 4) / 100, times, y[:, 10])
        for k in range(len(p) - 1):
            if p[k] == SIL and e[k] - s[k] > 0.15:
                c = np.arange(max(0, int(e[k] * 100) - 12), min(len(voice), int(e[k] * 100) + 25))
                up = c[voice[c] > 0.5]
                onset.append((up[0] / 100 - e[k]) if len(up) else 0.25)
        guess = y[:, OUTPUTS:].reshape(-1, PHONES).argmax(1)
        k = np.clip(np.searchsorted(s, np.arange(len(guess)) / 100, "right") - 1, 0, len(p) - 1)
        np.add.at(table, (VISEME_OF[p[k]], VISEME_OF[guess]), 1)
    spoken = table[1:]
    high, low = np.array(heard[1.0]), np.array(heard[0.0])
    area = (high[:, None] > low[None]).mean() + 0.5 * (high[:, None] == low[None]).mean() if part.stressed and len(low) else float("nan")
    print(f"{path}: {min(limit, part.count)} utterances  r {np.mean(r):.3f} (aperture channel {np.mean(bare):.3f})  visemes {np.trace(table) / table.sum():.3f} "
          f"(speech {np.trace(table[1:, 1:]) / spoken.sum():.3f})  p b m closed {np.mean(shut):.3f} of {len(shut)} (chance {np.mean(base):.2f})  "
          f"f v contact {np.mean(teeth):.3f} of {len(teeth)}  onset |error| median {np.median(np.abs(onset)) * 1000:.0f} ms (bias "
          f"{np.median(onset) * 1000:+.0f})  closure |error| median {np.median(np.abs(middle)) * 1000:.0f} ms (bias {np.median(middle) * 1000:+.0f})  "
          f"stressed above unstressed {area:.2f} of {len(high)} x {len(low)}")
    if confusion:
        print("true\\said " + " ".join(f"{v:>4}" for v in VISEMES))
        for v, row in zip(VISEMES, table):
            print(f"{v:>9} " + " ".join(f"{100 * n / max(1, row.sum()):4.0f}" for n in row))


def styles(net, prior: np.ndarray, path: str, limit: int) -> None:
    """Each style at -1.5 and +1.5 on equal audio: what it is named after must move, and closures must hold."""
    part = Part(path)
    mels = []
    for i in range(min(limit, part.count)):
        mel, p, s, e, _ = part.get(i)
        mels.append((mel.astype(np.float32), p, s, e))

    def measure(index: int, value: float) -> dict[str, float]:
        style = np.zeros(8, np.float32)
        if index >= 0:
            style[index] = value
        gaps, jaws, puckers, widths, speeds, pauses, shut = [], [], [], [], [], [], []
        for mel, p, s, e in mels:
            y = outputs(net, prior, mel, style)
            gap = predict.close(y)
            gaps.append(np.percentile(y[:, 0], 90) - np.percentile(y[:, 0], 10))
            jaws.append(np.percentile(y[:, 3], 90) - np.percentile(y[:, 3], 10))
            puckers.append(np.percentile(y[:, 4], 95))
            widths.append(y[:, 1].mean())
            speeds.append(np.abs(np.diff(y[:, 0])).mean() / (y[:, 0].std() + 1e-6))
            times = np.arange(len(y)) / 25
            k = np.clip(np.searchsorted(s, times, "right") - 1, 0, len(p) - 1)
            quiet_frames = (p[k] == SIL) & (times > s[k] + 0.1) & (k > 0)
            if quiet_frames.any():
                pauses.append(y[quiet_frames, 0].mean())
            shut += [near(gap <= CLOSED, a, b) for q, a, b in zip(p, s, e) if IS_BILABIAL[q]]
        return dict(opening=np.mean(gaps), jaw=np.mean(jaws), pucker=np.mean(puckers), width=np.mean(widths),
                    speed=np.mean(speeds), pause=np.mean(pauses), closed=np.mean(shut))

    print("style".ljust(18) + " ".join(k.rjust(8) for k in measure(-1, 0)))
    print("neutral".ljust(18) + " ".join(f"{v:8.3f}" for v in measure(-1, 0).values()))
    for index, name in enumerate(teacher.STYLE[:6]):
        for value in (-1.5, 1.5):
            print(f"{name} {value:+.1f}".ljust(18) + " ".join(f"{v:8.3f}" for v in measure(index, value).values()))


def quiet(net, prior: np.ndarray) -> None:
    rng = np.random.default_rng(4)
    for name in ("digital silence", "faint hiss", "noise", "tremolo", "music"):
        closed = []
        for _ in range(10):
            mel = np.full((1000, 81), -20.72, np.float32)
            if name == "faint hiss":
                mel[:, :80] = np.log(augment.noise(rng, 1, 1000)[0]) - rng.uniform(11, 15)
            elif name == "noise":
                mel[:, :80] = np.log(augment.noise(rng, 1, 1000)[0]) - rng.uniform(0, 8)
            elif name in ("music", "tremolo"):
                m = augment.music(rng, 1000) if name == "music" else augment.tremolo(rng, 1000)
                mel[:, :80] = np.log(m + 1e-9) - np.log(m.max()) - rng.uniform(0, 4)
            mel[:, 80] = augment.level_of(mel[:, :80])
            closed.append((predict.close(outputs(net, prior, mel)) <= 0.08).mean())
        print(f"{name}: mouth closed (aperture <= .08) in {np.mean(closed):.3f} of frames")


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("parts", nargs="*")
    a.add_argument("--name", required=True)
    a.add_argument("--limit", type=int, default=120)
    a.add_argument("--confusion", action="store_true")
    a.add_argument("--known", action="store_true", help="every utterance follows another of the same voice, as turns of a call do")
    a.add_argument("--styles", action="store_true", help="also the effect of every style, on the first part")
    o = a.parse_args()
    torch.set_num_threads(1)
    net, prior = predict.load(o.name)
    for p in o.parts:
        evaluate(net, prior, p, o.limit, o.confusion, o.known)
    quiet(net, prior)
    if o.styles:
        styles(net, prior, o.parts[0], 30)


if __name__ == "__main__":
    main()
