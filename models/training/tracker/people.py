"""Who a head is and what it does: weights of identity targets and of the 52 ARKit shapes, and where it looks."""
import numpy as np
from head_data import ARKIT

OPPOSITE = {'decr': 'incr', 'down': 'up', 'in': 'out', 'backward': 'forward', 'concave': 'convex', 'compress': 'uncompress'}


def identity(h, rng, strength):
    """Weights of the identity targets of a random person."""
    w = {}

    def put(n, x):
        w[n] = w.get(n, 0) + float(x)

    race, male = rng.dirichlet([0.6] * 3), rng.beta(0.5, 0.5)
    age = rng.uniform(0.5, 0.95) if rng.random() < 0.85 else rng.uniform(0.2, 0.5)
    ages, aw = ['baby', 'child', 'young', 'old'], np.clip(1 - np.abs(age * 3 - np.arange(4)), 0, 1)
    tri = lambda t: dict(min=max(0, 1 - 2 * t), average=1 - abs(2 * t - 1), max=max(0, 2 * t - 1))
    muscle, weight = tri(rng.uniform(0.2, 0.8)), tri(rng.beta(2, 2))
    for s, sw in (('male', male), ('female', 1 - male)):
        for a, q in zip(ages, aw):
            if sw * q == 0:
                continue
            for r, rw in zip(('african', 'asian', 'caucasian'), race):
                put(f'{r}-{s}-{a}', rw * sw * q)
            for m, mw in muscle.items():
                for b, bw in weight.items():
                    put(f'universal-{s}-{a}-{m}muscle-{b}weight', sw * q * mw * bw)
    for n in h.axes:
        k = rng.normal() * strength * (0.3 if h.category[n] in ('head', 'neck', 'forehead') else 0.5)
        stem, _, tail = n.rpartition('-')
        if tail in OPPOSITE:
            if k > 0:
                n = stem + '-' + OPPOSITE[tail]
            k = abs(k)
        elif rng.random() < 0.8:
            continue
        for m in [n, 'r' + n[1:]] if n.startswith('l-') else [n]:
            put(m, min(abs(k), 1.2))
    for n in rng.choice(h.asym, 4):
        put(n, rng.uniform(0, 0.4))
    return {n: x for n, x in w.items() if abs(x) > 1e-4}, dict(male=male, age=age)


def expression(rng, speech=False):
    """ARKit weights of a face that rests, speaks, feels, or makes faces; and the gaze. speech: mostly the small movements of talking."""
    w = {}

    def both(n, x, spread=0.12):
        for s in ('Left', 'Right'):
            w[n + s] = float(np.clip(x * (1 + spread * rng.normal()), 0, 1))

    mode = rng.choice(['rest', 'speak', 'feel', 'wild'], p=[0.12, 0.65, 0.13, 0.1] if speech else [0.22, 0.4, 0.2, 0.18])
    if mode == 'speak' or mode == 'feel' and rng.random() < 0.3:
        w['jawOpen'] = float(rng.beta(1.1, 3.5 if speech else 2.2) * 0.9) if rng.random() < 0.8 else 0.0
        if rng.random() < 0.5:
            w[rng.choice(['mouthFunnel', 'mouthPucker'])] = float(rng.beta(1.5, 2))
        if rng.random() < 0.5:
            both('mouthLowerDown', rng.beta(1.2, 2) * 0.9)
            both('mouthUpperUp', rng.beta(1.2, 2.5) * 0.7)
        if rng.random() < 0.35:
            both('mouthStretch', rng.beta(1.5, 2) * 0.7)
        if speech and rng.random() < 0.3:  # people smile while they speak: both rows of teeth, wide
            both('mouthSmile', rng.beta(1.5, 2) * 0.9)
            both('mouthUpperUp', rng.random() * 0.6)
        if speech and rng.random() < 0.25:  # and not with both sides alike
            side = rng.choice(['Left', 'Right'])
            w['mouth' + side] = float(rng.beta(1.2, 2) * 0.7)
            for n in [n for n in w if n.startswith('mouth') and n.endswith(side)]:
                w[n] *= float(rng.uniform(0.3, 1))
        if rng.random() < 0.25:
            w['mouthClose'] = w['jawOpen'] * float(rng.uniform(0.5, 1))
        if rng.random() < 0.2:
            w['mouthRollLower'] = float(rng.random() * 0.8)
            w['mouthRollUpper'] = float(rng.random() * 0.6)
        if rng.random() < 0.15:
            both('mouthPress', rng.random() * 0.8)
    if mode == 'feel' or rng.random() < 0.2:
        f = rng.integers(5)
        if f == 0:
            both('mouthSmile', rng.uniform(0.2, 1))
            both('cheekSquint', rng.random())
            both('eyeSquint', rng.random() * 0.6)
            w.setdefault('jawOpen', float(rng.beta(1, 4) * 0.6))
            both('mouthUpperUp', rng.random() * 0.5)
        if f == 1:
            both('mouthFrown', rng.uniform(0.2, 1))
            both('browDown', rng.random() * 0.6)
            w['mouthShrugLower'] = float(rng.random() * 0.6)
        if f == 2:
            w['browInnerUp'] = float(rng.random())
            both('browOuterUp', rng.random())
            both('eyeWide', rng.random())
            w.setdefault('jawOpen', float(rng.beta(1.3, 2)))
        if f == 3:
            both('browDown', rng.uniform(0.3, 1))
            both('noseSneer', rng.random() * 0.8)
            both('eyeSquint', rng.random() * 0.6)
        if f == 4:
            both('mouthSmile', rng.uniform(0.1, 0.7))
            both('mouthDimple', rng.random() * 0.6)
    if mode == 'wild':
        for n in rng.choice([a for a in ARKIT if not a.startswith(('eyeLook', 'eyeBlink'))], 4, replace=False):
            w[n] = float(rng.uniform(0.1, 0.9))
        if rng.random() < 0.5:
            w['jawOpen'] = float(rng.beta(1.2, 1.5))
    if rng.random() < 0.09:
        shout(rng, w, both)
    elif speech and rng.random() < 0.14:
        shut(rng, w, both)
    if rng.random() < 0.25:
        w['browInnerUp'] = float(rng.random() * 0.6)
    if rng.random() < 0.15:
        both('browOuterUp', rng.random() * 0.7)
    if rng.random() < 0.15:
        both('browDown', rng.random() * 0.6)
    if max(w.get('jawOpen', 0), w.get('mouthUpperUpLeft', 0), w.get('mouthLowerDownLeft', 0)) < 0.02 and rng.random() < 0.5:
        w['mouthClose'] = max(w.get('mouthClose', 0), float(rng.uniform(0.01, 0.1)))  # lips that touch: nothing shows between them
        both('mouthPress', rng.random() * 0.5 * (rng.random() < 0.5))
    if w.get('tongueOut', 0) > 0:
        w['jawOpen'] = max(w.get('jawOpen', 0), 0.5)
    lids = rng.random()
    if lids < 0.13:
        both('eyeBlink', 1, 0.02)
    elif lids < 0.4:
        both('eyeBlink', rng.beta(1.2, 2))
    if rng.random() < 0.04:
        w['eyeBlink' + rng.choice(['Left', 'Right'])] = 1.0
    gaze = rng.normal(size=2) * [0.17, 0.1] if rng.random() < 0.8 else rng.normal(size=2) * [0.32, 0.2]
    return {n: x if n == 'jawOpen' else min(x, 1.0) for n, x in w.items()}, np.clip(gaze, -0.6, 0.6)


def shut(rng, w, both):
    """Lips as they are in p, b, m and in pauses: they touch, often pressed thin, rolled in or drawn wide."""
    for n in ('jawOpen', 'mouthFunnel', *(m + s for m in ('mouthLowerDown', 'mouthUpperUp') for s in ('Left', 'Right'))):
        w.pop(n, None)
    w['mouthClose'] = float(rng.uniform(0.02, 0.1))
    if rng.random() < 0.7:
        both('mouthPress', rng.random())
    if rng.random() < 0.5:
        w['mouthRollLower'], w['mouthRollUpper'] = float(rng.random() * 0.7), float(rng.random() * 0.5)
    if rng.random() < 0.3:
        both('mouthStretch', rng.random() * 0.8)


def shout(rng, w, both):
    """A mouth as wide as mouths get: shouting, yawning, singing. The head's jawOpen at 1 is less than many people can, so its weight here goes to 1.5."""
    for n in [n for n in w if n.startswith('mouth') and rng.random() < 0.6 or n in ('mouthClose', 'mouthRollLower', 'mouthRollUpper')]:
        del w[n]
    w['jawOpen'] = float(rng.uniform(0.5, 1.5))
    if rng.random() < 0.4:
        w['mouthFunnel'] = float(rng.random() * 0.7)
    if rng.random() < 0.4:
        both('mouthStretch', rng.random() * 0.6)
    if rng.random() < 0.4:
        both('mouthUpperUp', rng.random() * 0.7)
    if rng.random() < 0.4:
        both('mouthLowerDown', rng.random() * 0.8)
