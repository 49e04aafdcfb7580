"""Appearance of synthetic heads: colours, hair, light, camera, pose."""
import numpy as np, cv2

SKIN = np.array([[0.95, 0.80, 0.72], [0.91, 0.72, 0.61], [0.84, 0.63, 0.50], [0.72, 0.51, 0.38], [0.54, 0.36, 0.26], [0.34, 0.22, 0.16]])
HAIR = np.array(
    [
        [0.05, 0.04, 0.04],
        [0.13, 0.08, 0.05],
        [0.28, 0.17, 0.09],
        [0.50, 0.34, 0.18],
        [0.75, 0.60, 0.36],
        [0.55, 0.54, 0.53],
        [0.85, 0.84, 0.82],
        [0.42, 0.15, 0.06],
    ]
)
IRIS = np.array([[0.22, 0.13, 0.07], [0.32, 0.42, 0.52], [0.28, 0.36, 0.22], [0.40, 0.28, 0.14], [0.12, 0.09, 0.07]])


def colour(rng, sat=1.0):
    return np.clip(
        np.array(
            cv2.cvtColor(
                np.uint8([[[rng.integers(180), int(255 * sat * rng.random()), int(255 * rng.uniform(0.05, 1))]]]), cv2.COLOR_HSV2RGB
            )[0, 0]
        )
        / 255.0,
        0,
        1,
    )


def unit(v):
    return v / np.linalg.norm(v)


def look(rng, kind, who):
    """Fields of the C struct, and options of the Python side. kind: photo, paint, cartoon, drawing, beast."""
    t = rng.uniform(0, len(SKIN) - 1.001) if rng.random() < 0.75 else rng.uniform(0, 2.5)
    i = int(t)
    skin = SKIN[i] * (1 - t + i) + SKIN[i + 1] * (t - i)
    skin = skin * rng.uniform(0.9, 1.05) * (1 + 0.04 * rng.normal(size=3))
    female = who['male'] < 0.5
    hair = HAIR[rng.choice(8, p=[0.24, 0.2, 0.14, 0.12, 0.09, 0.1, 0.05, 0.06])] * rng.uniform(0.7, 1.3)
    stylised = kind in ('cartoon', 'drawing')
    odd = rng.random() < dict(photo=0.02, paint=0.06, cartoon=0.3, drawing=0.1, beast=0.1)[kind]
    if odd:
        hair = colour(rng)
    if odd and rng.random() < 0.5 and kind != 'photo':
        skin = np.clip(colour(rng) * 0.7 + 0.25, 0, 1)
    stone = 0.0
    if rng.random() < dict(photo=0.035, paint=0.02, cartoon=0.14, drawing=0.1, beast=0.1)[kind]:
        stone, skin = 1.0, np.clip(np.repeat(rng.uniform(0.35, 0.95), 3) + 0.07 * rng.normal(size=3), 0.1, 1)
    made_up = female and rng.random() < 0.5
    lip = (
        skin * [1, 0.68, 0.7] * rng.uniform(0.78, 1.02)
        if not made_up or rng.random() < 0.3
        else np.array([rng.uniform(0.4, 0.85), rng.uniform(0.05, 0.35), rng.uniform(0.1, 0.4)])
    )
    L = unit(np.array([rng.normal() * 1.1, rng.normal() * 0.5 + 0.45, abs(rng.normal()) + 0.55]))
    F = unit(np.array([-L[0] + 0.5 * rng.normal(), 0.4 * rng.normal(), 0.8]))
    warm = 1 + rng.normal(size=3) * 0.09
    amb = rng.uniform(0.18, 0.75)
    power = rng.uniform(0.75, 1.15)
    tint = lambda s: 1 + s * rng.normal(size=3)
    key, fill, ambient = (
        (1.05 - amb) * power * warm * tint(0.05),
        rng.uniform(0, 0.35) * tint(0.25) * (rng.random() < 0.6),
        amb * power * warm * tint(0.08),
    )
    beardy = who['male'] > 0.5 and who['age'] > 0.55 and rng.random() < 0.42
    style = rng.random()
    d = dict(
        skin=skin,
        red=np.clip(skin * [1.06, 0.74, 0.72], 0, 1),
        lip=np.clip(lip, 0, 1),
        hair=np.clip(hair, 0, 1),
        brow=np.clip(hair * rng.uniform(0.4, 1.05), 0, 1) if rng.random() < 0.85 else hair * 0.3,
        iris=IRIS[rng.choice(5, p=[0.3, 0.2, 0.15, 0.15, 0.2])] * rng.uniform(0.6, 1.5),
        sclera=np.array([0.93, 0.91, 0.89]) * rng.uniform(0.75, 1.05),
        teeth=np.array([0.95, 0.92, 0.85]) * rng.uniform(0.7, 1.1) * [1, rng.uniform(0.9, 1.02), rng.uniform(0.7, 1.1)],
        teeth_light=rng.uniform(0.4, 1.1) if rng.random() < 0.45 else rng.uniform(0.9, 2.1),
        teeth_even=rng.random(),
        teeth_corner=rng.uniform(0.1, 0.95),
        gum=rng.uniform(0.5, 1) if rng.random() < 0.7 else 0,
        tongue_light=rng.uniform(0.3, 1.2),
        # The upper lip looks down into its own shade, the lower one up: where they meet there may be no line, only two tones.
        lip_up=rng.uniform(0.4, 1.05) if rng.random() < 0.6 else 1.0,
        lip_low=rng.uniform(0.85, 1.35) if rng.random() < 0.6 else 1.0,
        # Wet or painted lips shine: a bright line that is no row of teeth, anywhere between the seam and the middle of the lip.
        shine=rng.uniform(0.1, 0.75) if rng.random() < (0.7 if made_up else 0.35) else 0.0,
        shine_at=rng.uniform(0.004, 0.06),
        shine_thick=rng.uniform(0.005, 0.022),
        shine_wide=rng.uniform(0.05, 0.26),
        shine_up=rng.uniform(0.05, 0.5) if rng.random() < (0.35 if made_up else 0.15) else 0.0,
        lip_fall=rng.uniform(0, 0.5) if rng.random() < 0.4 else 0.0,
        seam=rng.random() if rng.random() < 0.6 else rng.uniform(0, 0.15),
        cloth=colour(rng),
        hat=colour(rng, 0.8),
        frame=colour(rng, 0.5) * rng.choice([0.15, 0.5, 1]),
        mouth=np.array([0.42, 0.15, 0.13]) * rng.uniform(0.05, 1.2),
        light=L,
        key=np.clip(key, 0, 3),
        fill_dir=F,
        fill=np.clip(fill, 0, 1),
        ambient=np.clip(ambient, 0, 2),
        sky=rng.uniform(0, 0.35),
        spec=rng.uniform(0.01, 0.3) * (1 if kind == 'photo' else 0.5),
        gloss=rng.uniform(6, 30),
        lip_gloss=rng.uniform(0, 3),
        noise=rng.uniform(0.0, 0.05),
        blotch=rng.uniform(0.01, 0.09),
        freckle=rng.uniform(0.5, 2) * (rng.random() < 0.15),
        wrap=rng.uniform(0, 1.3),
        occlusion=rng.uniform(0.5, 0.95),
        bump=rng.uniform(0, 0.10),
        redness=rng.uniform(0, 0.6),
        lip_strength=rng.uniform(0.15, 1) if not made_up else rng.uniform(0.7, 1),
        lip_soft=rng.uniform(0.06, 0.35),
        # Half of a brow's thickness; the outer eye corners are 0.9 apart. A man's are lower and thicker. At 0 the brow's middle is 0.29 of that distance
        # above the pupil, where few people have it: from pupil to the top of the brow it is some 22 mm in men and 24 in women, of 90 between the corners.
        brow_dy=rng.normal() * 0.035 - (0.055 if female else 0.075),
        brow_width=np.clip((0.033 if female else 0.045) * rng.lognormal(0, 0.38), 0.01, 0.085),
        brow_strength=rng.uniform(0.45, 1) if rng.random() < 0.88 else rng.uniform(0, 0.45),
        brow_arch=rng.normal() * 0.02,
        brow_rough=rng.uniform(0, 1.2),
        brow_tilt=rng.normal() * 0.07,
        brow_soft_up=rng.uniform(0.1, 0.9),
        brow_soft_low=rng.uniform(0.1, 0.9),
        brow_hair=rng.random() * (rng.random() < 0.8),
        brow_stray=rng.random() * (rng.random() < 0.35),
        hairline=rng.uniform(7.75, 8.3) if rng.random() < 0.6 else 0.0,
        beard=rng.uniform(0.25, 1) * beardy * (style < 0.75),
        moustache=rng.uniform(0.3, 1) * beardy * (style > 0.35),
        stubble=float(rng.random()),
        beard_low=rng.uniform(-0.3, 1) * (rng.random() < 0.4),
        scalp_edge=rng.uniform(-0.15, 0.12),
        scalp_rough=rng.uniform(0.05, 0.25),
        strand=rng.uniform(0.1, 0.6),
        bald=float(rng.random() < (0.03 if female else 0.17)),
        iris_deg=rng.uniform(24, 28),
        pupil_deg=rng.uniform(6, 14),
        highlight=rng.choice([0, 0.10, 0.16, 0.24]),
        stone=stone,
        liner=rng.uniform(0, 0.5) if not made_up else rng.uniform(0.3, 0.9),
        lid_shade=rng.uniform(0, 0.3),
        lip_line=rng.uniform(0, 0.6) * (rng.random() < 0.5),
        nose_line=0.0,
        bands=0.0,
        opening_top=rng.uniform(7.62, 8.3) if rng.random() < 0.75 else rng.uniform(7.45, 7.75),
        opening_side=rng.uniform(0.27, 0.50),
        opening_rough=rng.uniform(0.2, 1.4),
        wave=rng.uniform(0, 3),
        lens=0.0,
        wrinkles=np.clip((who['age'] - 0.68) * 3, 0, 1) * rng.random(),
        makeup=rng.random() * made_up,
        painted=0.0,
        seed=int(rng.integers(1 << 30)),
    )
    d['brow_dy'] = max(d['brow_dy'], d['brow_width'] - 0.16)  # not on the lid
    shell = d['bald'] < 0.5 and rng.random() < (0.82 if female else 0.42)
    short = not female or rng.random() < 0.2
    low = rng.uniform(6.6, 7.5) if short else rng.uniform(4.3, 6.8)
    d['hair_low'] = low
    veil = rng.random() < 0.035
    if veil:
        shell, d['hair'], d['strand'], d['hair_low'], d['opening_top'], d['opening_rough'], d['opening_side'] = (
            True,
            colour(rng),
            0.05,
            rng.uniform(4.2, 5.5),
            rng.uniform(7.7, 8.1),
            0.1,
            rng.uniform(0.27, 0.4),
        )
    if shell:
        d['hairline'] = d['opening_top']  # foreheads that bulge out of the shell are hairy above its edge too
    u = rng.random()
    yaw = rng.normal() * 0.26 if u < 0.75 else rng.uniform(-1.05, 1.05)
    opt = dict(
        shell=shell,
        shell_volume=rng.uniform(0.02, 0.14) if rng.random() < 0.8 else rng.uniform(0.15, 0.6),
        flare=rng.uniform(-0.1, 0.35),
        volume=rng.uniform(0.01, 0.2) if not shell else 0.02,
        lump=rng.uniform(3, 14),
        hat=rng.choice(['beanie', 'brim', 'cap', 'cone']) if rng.random() < 0.13 else None,
        glasses=rng.random() < 0.2,
        long_beard=rng.uniform(0.1, 1.3) if d['beard'] > 0.6 and rng.random() < 0.25 else 0,
        pose=(yaw, rng.normal() * 0.17 + 0.02, rng.normal() * 0.16),
        distance=rng.uniform(6, 20),
        shift=rng.normal(size=2) * 0.025,
        no_lash=rng.random() < 0.4,
        hair_low=low,
    )
    if stylised:
        flat = rng.random()
        d.update(
            bands=rng.choice([0, 1, 2, 3]),
            noise=d['noise'] * 0.3 * (flat < 0.5),
            blotch=d['blotch'] * 0.4,
            bump=0,
            wrap=0,
            liner=rng.uniform(0.3, 0.95),
            lid_shade=rng.uniform(0, 0.4),
            lip_line=rng.uniform(0.2, 0.95),
            iris_deg=rng.uniform(22, 36),
            pupil_deg=rng.uniform(5, 22),
            highlight=rng.choice([0, 0.15, 0.25, 0.35]),
            wrinkles=d['wrinkles'] * 0.5,
            occlusion=rng.uniform(0.2, 0.9),
            lip_strength=rng.uniform(0, 1),
            brow_strength=rng.uniform(0.6, 1),
            brow_dy=d['brow_dy'] + rng.uniform(0, 0.1) * (rng.random() < 0.4),
            brow_width=np.clip(d['brow_width'] * rng.uniform(0.4, 1.4), 0.008, 0.09),
            brow_soft_up=d['brow_soft_up'] * 0.5,
            brow_soft_low=d['brow_soft_low'] * 0.5,
            brow_hair=d['brow_hair'] * (flat < 0.4),
            brow_stray=d['brow_stray'] * (flat < 0.25),
            seam=rng.uniform(0.3, 1),
            spec=d['spec'] * (rng.random() < 0.3),
        )
    if kind == 'beast':
        d.update(
            skin=hair * 0.8 + 0.1, lip=hair * 0.4, brow_strength=0, lip_strength=0.5, noise=0.25, bump=0.5, beard=1, bald=0, iris_deg=34
        )
    return {k: (np.asarray(x, float) if np.ndim(x) else (int(x) if k == 'seed' else float(x))) for k, x in d.items()}, opt
