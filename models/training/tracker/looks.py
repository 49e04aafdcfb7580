"""Appearance of synthetic heads: colours, hair, light, camera, pose (look), and what artists, lenses and files do to a picture (finish)."""
import numpy as np, cv2

SKIN = np.array([[.95, .80, .72], [.91, .72, .61], [.84, .63, .50], [.72, .51, .38], [.54, .36, .26], [.34, .22, .16]])
HAIR = np.array([[.05, .04, .04], [.13, .08, .05], [.28, .17, .09], [.50, .34, .18], [.75, .60, .36], [.55, .54, .53], [.85, .84, .82], [.42, .15, .06]])
IRIS = np.array([[.22, .13, .07], [.32, .42, .52], [.28, .36, .22], [.40, .28, .14], [.12, .09, .07]])


def colour(rng, sat=1.): return np.clip(np.array(cv2.cvtColor(np.uint8([[[rng.integers(180), int(255*sat*rng.random()), int(255*rng.uniform(.05, 1))]]]), cv2.COLOR_HSV2RGB)[0, 0])/255., 0, 1)


def unit(v): return v/np.linalg.norm(v)


def look(rng, kind, who):
    """Fields of the C struct, and options of the Python side. kind: photo, paint, cartoon, drawing, beast."""
    t = rng.uniform(0, len(SKIN)-1.001) if rng.random() < .75 else rng.uniform(0, 2.5); i = int(t); skin = SKIN[i]*(1-t+i)+SKIN[i+1]*(t-i)
    skin = skin*rng.uniform(.9, 1.05)*(1+.04*rng.normal(size=3)); female = who['male'] < .5
    hair = HAIR[rng.choice(8, p=[.24, .2, .14, .12, .09, .1, .05, .06])]*rng.uniform(.7, 1.3); stylised = kind in ('cartoon', 'drawing')
    odd = rng.random() < dict(photo=.02, paint=.06, cartoon=.3, drawing=.1, beast=.1)[kind]
    if odd: hair = colour(rng)
    if odd and rng.random() < .5 and kind != 'photo': skin = np.clip(colour(rng)*.7+.25, 0, 1)
    stone = 0.
    if rng.random() < dict(photo=.035, paint=.02, cartoon=.14, drawing=.1, beast=.1)[kind]: stone, skin = 1., np.clip(np.repeat(rng.uniform(.35, .95), 3)+.07*rng.normal(size=3), .1, 1)
    made_up = female and rng.random() < .5
    lip = skin*[1, .68, .7]*rng.uniform(.78, 1.02) if not made_up or rng.random() < .3 else np.array([rng.uniform(.4, .85), rng.uniform(.05, .35), rng.uniform(.1, .4)])
    L = unit(np.array([rng.normal()*1.1, rng.normal()*.5+.45, abs(rng.normal())+.55])); F = unit(np.array([-L[0]+.5*rng.normal(), .4*rng.normal(), .8]))
    warm = 1+rng.normal(size=3)*.09; amb = rng.uniform(.18, .75); power = rng.uniform(.75, 1.15)
    tint = lambda s: 1+s*rng.normal(size=3)
    key, fill, ambient = (1.05-amb)*power*warm*tint(.05), rng.uniform(0, .35)*tint(.25)*(rng.random() < .6), amb*power*warm*tint(.08)
    beardy = who['male'] > .5 and who['age'] > .55 and rng.random() < .42
    style = rng.random(); d = dict(
        skin=skin, red=np.clip(skin*[1.06, .74, .72], 0, 1), lip=np.clip(lip, 0, 1), hair=np.clip(hair, 0, 1), brow=np.clip(hair*rng.uniform(.4, 1.05), 0, 1) if rng.random() < .85 else hair*.3,
        iris=IRIS[rng.choice(5, p=[.3, .2, .15, .15, .2])]*rng.uniform(.6, 1.5), sclera=np.array([.93, .91, .89])*rng.uniform(.75, 1.05), teeth=np.array([.95, .92, .85])*rng.uniform(.7, 1.05),
        cloth=colour(rng), hat=colour(rng, .8), frame=colour(rng, .5)*rng.choice([.15, .5, 1]), mouth=np.array([.42, .15, .13])*rng.uniform(.15, 1.2),
        light=L, key=np.clip(key, 0, 3), fill_dir=F, fill=np.clip(fill, 0, 1), ambient=np.clip(ambient, 0, 2), sky=rng.uniform(0, .35),
        spec=rng.uniform(.01, .3)*(1 if kind == 'photo' else .5), gloss=rng.uniform(6, 30), lip_gloss=rng.uniform(0, 3), noise=rng.uniform(.0, .05), blotch=rng.uniform(.01, .09),
        freckle=rng.uniform(.5, 2)*(rng.random() < .15), wrap=rng.uniform(0, 1.3), occlusion=rng.uniform(.5, .95), bump=rng.uniform(0, .10), redness=rng.uniform(0, .6),
        lip_strength=rng.uniform(.15, 1) if not made_up else rng.uniform(.7, 1), lip_soft=rng.uniform(.06, .35),
        brow_dy=rng.normal()*.022, brow_width=np.clip((.021 if female else .03)*rng.lognormal(0, .35), .008, .07), brow_strength=rng.uniform(.55, 1) if rng.random() < .9 else rng.uniform(0, .4),
        brow_arch=rng.normal()*.018, brow_rough=rng.uniform(0, 1.2), brow_tilt=rng.normal()*.05,
        beard=rng.uniform(.25, 1)*beardy*(style < .75), moustache=rng.uniform(.3, 1)*beardy*(style > .35), stubble=float(rng.random()), beard_low=rng.uniform(-.3, 1)*(rng.random() < .4),
        scalp_edge=rng.uniform(-.15, .12), scalp_rough=rng.uniform(.05, .25), strand=rng.uniform(.1, .6), bald=float(rng.random() < (.03 if female else .17)),
        iris_deg=rng.uniform(24, 28), pupil_deg=rng.uniform(6, 14), highlight=rng.choice([0, .10, .16, .24]), stone=stone,
        liner=rng.uniform(0, .5) if not made_up else rng.uniform(.3, .9), lid_shade=rng.uniform(0, .3), lip_line=rng.uniform(0, .6), nose_line=0.,
        bands=0., opening_top=rng.uniform(7.62, 8.15) if rng.random() < .7 else rng.uniform(7.45, 7.75), opening_side=rng.uniform(.27, .50), opening_rough=rng.uniform(.2, 1.4), wave=rng.uniform(0, 3),
        lens=0., wrinkles=np.clip((who['age']-.68)*3, 0, 1)*rng.random(), makeup=rng.random()*made_up, painted=0., seed=int(rng.integers(1 << 30)))
    shell = d['bald'] < .5 and rng.random() < (.82 if female else .42)
    short = not female or rng.random() < .2
    low = rng.uniform(6.6, 7.5) if short else rng.uniform(4.3, 6.8); d['hair_low'] = low
    veil = rng.random() < .035
    if veil: shell, d['hair'], d['strand'], d['hair_low'], d['opening_top'], d['opening_rough'], d['opening_side'] = True, colour(rng), .05, rng.uniform(4.2, 5.5), rng.uniform(7.7, 8.1), .1, rng.uniform(.27, .4)
    u = rng.random(); yaw = rng.normal()*.26 if u < .75 else rng.uniform(-1.05, 1.05)
    opt = dict(shell=shell, shell_volume=rng.uniform(.02, .14) if rng.random() < .8 else rng.uniform(.15, .6), flare=rng.uniform(-.1, .35), volume=rng.uniform(.01, .2) if not shell else .02, lump=rng.uniform(3, 14),
               hat=rng.choice(['beanie', 'brim', 'cap', 'cone']) if rng.random() < .13 else None, glasses=rng.random() < .2, long_beard=rng.uniform(.1, 1.3) if d['beard'] > .6 and rng.random() < .25 else 0,
               pose=(yaw, rng.normal()*.17+.02, rng.normal()*.16), distance=rng.uniform(6, 20), shift=rng.normal(size=2)*.025, no_lash=rng.random() < .4, hair_low=low)
    if stylised:
        flat = rng.random()
        d.update(bands=rng.choice([0, 1, 2, 3]), noise=d['noise']*.3*(flat < .5), blotch=d['blotch']*.4, bump=0, wrap=0, liner=rng.uniform(.3, .95), lid_shade=rng.uniform(0, .4), lip_line=rng.uniform(.2, .95),
                 iris_deg=rng.uniform(22, 36), pupil_deg=rng.uniform(5, 22), highlight=rng.choice([0, .15, .25, .35]), wrinkles=d['wrinkles']*.5, occlusion=rng.uniform(.2, .9), lip_strength=rng.uniform(0, 1), brow_strength=rng.uniform(.6, 1),
                 brow_width=np.clip(d['brow_width']*rng.uniform(.5, 1.8), .008, .08), spec=d['spec']*(rng.random() < .3))
    if kind == 'beast': d.update(skin=hair*.8+.1, lip=hair*.4, brow_strength=0, lip_strength=.5, noise=.25, bump=.5, beard=1, bald=0, iris_deg=34)
    return {k: (np.asarray(x, float) if np.ndim(x) else (int(x) if k == 'seed' else float(x))) for k, x in d.items()}, opt


class Bank:
    """Noise planes and backgrounds made once and shown turned, mirrored and tinted, because noise is most of a picture's cost."""
    def __init__(self, r, size, planes=60, backgrounds=260, seed=1):
        from renderer import ptr
        import ctypes
        rng = np.random.default_rng(seed); self.planes = []
        for k in range(planes):
            n = np.zeros((256, 256), np.float32); r.c.plane_noise(ptr(n), 256, ctypes.c_float(2.*(60**(k/planes))), 3, k); self.planes.append(n)
        self.r, self.size = r, size; self.walls = [make_background(rng, self, size) for _ in range(backgrounds)]

    def noise(self, rng, size, low, high):
        """Fractal noise, about -1..1, with low..high bumps across the picture."""
        lo, hi = (int(np.clip(np.log(max(x*256/size, 2)/2)/np.log(60)*len(self.planes), 0, len(self.planes)-1)) for x in (low, high))
        n = self.planes[rng.integers(lo, hi+1)]; n = np.roll(n, tuple(rng.integers(256, size=2)), (0, 1))[:size, :size]
        return n if rng.random() < .5 else n.T


def background(rng, bank, size):
    if rng.random() < .1: return make_background(rng, bank, size)
    b = bank.walls[rng.integers(len(bank.walls))]; b = b[:, ::-1] if rng.random() < .5 else b
    b = np.rot90(b, rng.integers(4)) if rng.random() < .5 else b; b = b[..., rng.permutation(3)] if rng.random() < .5 else b
    return np.ascontiguousarray(cv2.convertScaleAbs(np.ascontiguousarray(b), alpha=rng.uniform(.5, 1.15), beta=rng.uniform(0, 30)))


def make_background(rng, bank, size):
    """A picture without a face, float RGB 0..1: walls, gradients, bokeh, foliage, shapes, lines, letters."""
    a, b = colour(rng, .7), colour(rng, .7); k = rng.random()
    yy, xx = np.mgrid[0:size, 0:size].astype(np.float32)/size
    g = np.clip(xx*rng.normal()+yy*rng.normal()+rng.random(), 0, 1)[..., None]
    img = (a*(1-g)+b*g).astype(np.float32)
    if k < .75:
        n = bank.noise(rng, size, 2, 20)
        img = img*(1+rng.uniform(.05, .6)*n[..., None])
        if rng.random() < .4: c = colour(rng); img = img+(c-img)*np.clip((n[..., None]-rng.uniform(-.2, .4))*rng.uniform(2, 12), 0, 1)
    u = np.ascontiguousarray(np.clip(img*255, 0, 255).astype(np.uint8))
    for _ in range(rng.integers(0, 9) if rng.random() < .6 else 0):
        c = tuple(int(x*255) for x in colour(rng)); p = rng.uniform(-.1, 1.1, (4, 2))*size; s = rng.integers(6)
        if s == 0: cv2.fillPoly(u, [p.astype(np.int32)], c, cv2.LINE_AA)
        if s == 1: cv2.ellipse(u, tuple(p[0].astype(int).tolist()), tuple((np.abs(rng.normal(size=2))*size*.18+2).astype(int).tolist()), rng.uniform(0, 180), 0, 360, c, -1 if rng.random() < .7 else int(rng.integers(1, 5)), cv2.LINE_AA)
        if s == 2: cv2.line(u, tuple(p[0].astype(int).tolist()), tuple(p[1].astype(int).tolist()), c, int(rng.integers(1, 9)), cv2.LINE_AA)
        if s == 3: cv2.putText(u, ''.join(chr(x) for x in rng.integers(33, 123, rng.integers(1, 9))), tuple(p[0].astype(int).tolist()), int(rng.integers(8)), rng.uniform(.4, 2.5), c, int(rng.integers(1, 4)), cv2.LINE_AA)
        if s == 4:
            for q in range(rng.integers(3, 30)): cv2.circle(u, tuple((p[0]+rng.normal(size=2)*size*.2).astype(int).tolist()), int(rng.integers(1, 12)), tuple(int(x*255) for x in np.clip(np.array(c)/255+.15*rng.normal(size=3), 0, 1)), -1, cv2.LINE_AA)
        if s == 5: o = p[0].astype(int); st = int(rng.integers(3, 14)); u[max(0, o[1]):o[1]+size//3:st, max(0, o[0]):o[0]+size//3] = c
    if rng.random() < .6: u = cv2.GaussianBlur(u, (0, 0), rng.uniform(.6, 6))
    return u


def lines(rng, rgb, ids, depth, strength):
    """Darkness of ink lines, 0..1, from outlines of materials, folds and tones."""
    grey = rgb @ np.float32([.3, .59, .11]); grey = cv2.GaussianBlur(grey, (0, 0), rng.uniform(.7, 1.4))
    g = np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    m = np.where(ids == 2, 1, np.where((ids == 8) | (ids == 9), 30, ids)).astype(np.float32); e = np.maximum(np.abs(cv2.Sobel(m, cv2.CV_32F, 1, 0)), np.abs(cv2.Sobel(m, cv2.CV_32F, 0, 1))) > .5
    d = np.where(ids > 0, depth, depth[ids > 0].min()-50 if (ids > 0).any() else 0).astype(np.float32); fold = np.abs(cv2.Laplacian(d, cv2.CV_32F)) > rng.uniform(2.5, 5)
    ink = np.clip(g*rng.uniform(.8, 2.6)-rng.uniform(.05, .2), 0, 1); ink = np.maximum(ink, np.where(e | fold, rng.uniform(.4, 1), 0))
    w = rng.uniform(.35, 1.1); return np.clip(cv2.GaussianBlur(ink.astype(np.float32), (0, 0), w)*strength*(1+w*.5), 0, 1)


def draw_occluders(rng, u, size):
    for _ in range(rng.integers(1, 3)):
        c = tuple(int(x*255) for x in (SKIN[rng.integers(6)] if rng.random() < .4 else colour(rng)))
        p = (rng.uniform(.15, .85, 2)*size).astype(int); k = rng.integers(4)
        if k == 0:
            for q in range(4): cv2.line(u, tuple((p+[q*size//26, 0]).tolist()), tuple((p+[q*size//26+int(rng.normal()*6), size//2]).tolist()), tuple(int(np.clip(x+rng.normal()*8, 0, 255)) for x in c), size//22, cv2.LINE_AA)
        if k == 1: cv2.ellipse(u, tuple(p.tolist()), (int(size*rng.uniform(.02, .13)), int(size*rng.uniform(.02, .13))), rng.uniform(0, 180), 0, 360, c, -1, cv2.LINE_AA)
        if k == 2: cv2.rectangle(u, (-5, int(p[1]+size*.2)), (size+5, int(p[1]+size*rng.uniform(.25, .5))), c, -1); cv2.putText(u, 'News '+str(rng.integers(999)), (8, int(p[1]+size*.3)), 0, .6, (255, 255, 255), 1, cv2.LINE_AA)
        if k == 3: cv2.line(u, tuple(p.tolist()), tuple((rng.random(2)*size).astype(int).tolist()), c, int(rng.integers(2, size//14)), cv2.LINE_AA)
    return u


def finish(rng, bank, kind, rgb, ids, depth, size, opt):
    """Puts a drawn head onto a background and lets artist, lens and file work on it; uint8 RGB."""
    head = (ids > 0)[..., None].astype(np.float32); soft = cv2.GaussianBlur(head, (0, 0), rng.uniform(.4, .9))[..., None]
    img = np.clip(rgb, 0, 1)**rng.uniform(.7, 1.15); bg = background(rng, bank, size).astype(np.float32)/255
    style = kind if kind != 'beast' else rng.choice(['photo', 'paint'])
    if style == 'drawing': return drawing(rng, bank, img, ids, depth, bg, soft, size)
    ink = None
    if style == 'cartoon' and rng.random() < .75 or style == 'paint' and rng.random() < .2: ink = lines(rng, np.clip(rgb, 0, 1).astype(np.float32), ids, depth, rng.uniform(.4, 1)); 
    img = img*soft+bg*(1-soft)
    if ink is not None: img = img*(1-ink[..., None]*(1-colour(rng, .4)*.3))
    u = np.clip(img*255, 0, 255).astype(np.uint8)
    if rng.random() < .12: u = draw_occluders(rng, u, size)
    if style == 'cartoon' and rng.random() < .3: q = int(rng.integers(24, 64)); u = np.clip((u.astype(int)//q)*q+q//2, 0, 255).astype(np.uint8)
    if style == 'paint' or style == 'cartoon' and rng.random() < .2: u = paint(rng, bank, u, size)
    if rng.random() < dict(photo=.1, paint=.08, cartoon=.05)[style]: u = tone(rng, u)
    return u


def tone(rng, u):
    """Black and white, sepia, duotone."""
    g = cv2.cvtColor(u, cv2.COLOR_RGB2GRAY).astype(np.float32)[..., None]/255; a, b = (np.zeros(3), np.ones(3)) if rng.random() < .6 else (colour(rng, .5)*.3, np.clip(colour(rng, .4)*.4+.6, 0, 1))
    return np.clip((a+(b-a)*g)*255, 0, 255).astype(np.uint8)


def paint(rng, bank, u, size):
    """Oil strokes, glaze, canvas, cracks."""
    from renderer import ptr
    r = bank.r
    if rng.random() < .75:
        u = np.ascontiguousarray(u); out = np.empty_like(u); r.c.kuwahara(ptr(u), ptr(out), size, size, int(rng.choice([1, 2, 2, 3]))); u = out
    elif rng.random() < .7: u = cv2.bilateralFilter(u, 5, rng.uniform(20, 70), 4)
    f = u.astype(np.float32)/255
    if rng.random() < .6:
        n = bank.noise(rng, size, 20, 90); f *= 1+rng.uniform(.02, .12)*n[..., None]
    if rng.random() < .25:
        n = bank.noise(rng, size, 8, 30); f *= 1-rng.uniform(.1, .5)*np.exp(-(n/.02)**2)[..., None]
    if rng.random() < .5: glaze = colour(rng, .6)*.5+.5; f = f*(1+(glaze-1)*rng.uniform(0, .8))
    if rng.random() < .4: f = np.clip(f, 0, 1)**rng.uniform(1, 1.8)
    return np.clip(f*255, 0, 255).astype(np.uint8)


def drawing(rng, bank, img, ids, depth, bg, soft, size):
    """Pencil, ink, chalk or watercolour on paper."""
    paper = np.clip(np.array([1, .98, .94])*rng.uniform(.75, 1)+.04*rng.normal(size=3), 0, 1); n = bank.noise(rng, size, 30, 100)
    ink = lines(rng, img.astype(np.float32), ids, depth, rng.uniform(.5, 1)); pen = colour(rng, .4)*rng.choice([.15, .4, .8]); grey = (img @ np.float32([.3, .59, .11])); inside = soft[..., 0]
    out = np.tile(paper, (size, size, 1)).astype(np.float32); mode = rng.choice(['line', 'hatch', 'shade', 'wash', 'flat'], p=[.18, .2, .3, .16, .16])
    if mode == 'hatch':
        yy, xx = np.mgrid[0:size, 0:size]
        for k in range(3):
            a = rng.uniform(0, 3.14); s = np.sin((xx*np.cos(a)+yy*np.sin(a))*rng.uniform(1.2, 2.4)+1.5*n)
            ink = np.maximum(ink, np.clip(s*.5+.5-.35, 0, 1)*(grey < .75-.22*k)*inside*rng.uniform(.4, .9))
    if mode == 'shade': t = np.clip(1-grey*rng.uniform(.9, 1.4), 0, 1)*inside*(1+.6*n); ink = np.maximum(ink*rng.uniform(.3, 1), np.clip(t, 0, 1)*rng.uniform(.6, 1))
    if mode == 'wash': out = out*(1-.85*soft)+(img*paper)*.85*soft
    if mode == 'flat': q = rng.integers(2, 5); f = np.floor(img*q+.5)/q; out = out*(1-soft)+f*soft
    if rng.random() < .3: out = out*(1-rng.uniform(.3, 1)*(1-soft))+bg*rng.uniform(.3, 1)*(1-soft)
    out = np.clip(out, 0, 1)*(1-np.clip(ink*(1+.3*n), 0, 1)[..., None]*(1-pen))
    if rng.random() < .12 and mode in ('line', 'shade', 'hatch'): out = 1-out                     # chalk on a dark ground
    u = np.clip(out*255, 0, 255).astype(np.uint8)
    return tone(rng, u) if rng.random() < .3 else u
