"""Random synthetic heads with 478 landmarks and 52 ARKit weights, a few milliseconds each on one core.

Input: the folder of the parametric head (heads.npz, heads.json, landmarks478.json; $PERSONA_HEADS or ../shared/heads beside the checkout).
Output of Renderer.sample: picture (S, S, 3) uint8 RGB, mask (S, S) uint8 (255 where a head or its clothes are), points (478, 3) float32 in pixels
(z on the same scale, smaller is nearer), weights (52,) float32 in ARKit order, and the kind (1 face, 2 a beast's head).
    python3 renderer.py --sheet sheet.png [--seed N] [--marks] [--fill F]     contact sheet of 48
"""
import argparse, ctypes, json, os, subprocess, tempfile
import numpy as np, cv2
import looks

HERE = os.path.dirname(os.path.abspath(__file__))
HEADS = os.environ.get('PERSONA_HEADS', os.path.join(HERE, '../../../../shared/heads'))
MAT = {n: i for i, n in enumerate('SKIN TORSO MOUTH SOCKET UPPER_TEETH LOWER_TEETH TONGUE LEFT_EYE RIGHT_EYE LASH PANEL HAIR HAT FRAME BEARD LENS CLOTH'.split())}
ARKIT = '''eyeBlinkLeft eyeLookDownLeft eyeLookInLeft eyeLookOutLeft eyeLookUpLeft eyeSquintLeft eyeWideLeft eyeBlinkRight eyeLookDownRight eyeLookInRight
eyeLookOutRight eyeLookUpRight eyeSquintRight eyeWideRight jawForward jawLeft jawRight jawOpen mouthClose mouthFunnel mouthPucker mouthLeft mouthRight
mouthSmileLeft mouthSmileRight mouthFrownLeft mouthFrownRight mouthDimpleLeft mouthDimpleRight mouthStretchLeft mouthStretchRight mouthRollLower mouthRollUpper
mouthShrugLower mouthShrugUpper mouthPressLeft mouthPressRight mouthLowerDownLeft mouthLowerDownRight mouthUpperUpLeft mouthUpperUpRight browDownLeft
browDownRight browInnerUp browOuterUpLeft browOuterUpRight cheekPuff cheekSquintLeft cheekSquintRight noseSneerLeft noseSneerRight tongueOut'''.split()
OVAL = [10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109]
LIPS = [(13, 14), (82, 87), (81, 178), (80, 88), (191, 95), (312, 317), (311, 402), (310, 318), (415, 324)]
LIDS = [(159, 145), (158, 153), (160, 144), (161, 163), (157, 154), (246, 7), (173, 155), (386, 374), (385, 380), (387, 373), (388, 390), (384, 381), (466, 249), (398, 382)]
BROW_UP, BROW_LOW = [70, 63, 105, 66, 107, 300, 293, 334, 296, 336], [46, 53, 52, 65, 55, 276, 283, 282, 295, 285]
OPPOSITE = {'decr': 'incr', 'down': 'up', 'in': 'out', 'backward': 'forward', 'concave': 'convex', 'compress': 'uncompress'}


def library():
    """Compiles heads.c once per version of it and of this machine."""
    source = os.path.join(HERE, 'heads.c')
    work = os.path.join(HERE, 'work'); os.makedirs(work, exist_ok=True)
    path = os.path.join(work, 'heads.so')
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(source):
        with tempfile.TemporaryDirectory(dir=work) as d:
            new = os.path.join(d, 'heads.so')
            subprocess.run(['gcc', '-O3', '-march=native', '-ffast-math', '-fno-finite-math-only', '-shared', '-fPIC', '-o', new, source, '-lm'], check=True)
            os.replace(new, path)
    return ctypes.CDLL(path)


F3 = ctypes.c_float*3
class Look(ctypes.Structure):
    """Mirrors the struct in heads.c."""
    _fields_ = ([(n, F3) for n in 'skin red lip hair brow iris sclera teeth cloth hat frame mouth light key fill_dir fill ambient'.split()]
                + [(n, ctypes.c_float) for n in ('sky spec gloss lip_gloss noise blotch freckle wrap occlusion bump redness lip_strength lip_soft '
                   'brow_dy brow_width brow_strength brow_arch brow_rough brow_tilt beard moustache stubble beard_low scalp_edge scalp_rough strand bald '
                   'iris_deg pupil_deg highlight stone liner lid_shade lip_line nose_line bands opening_top opening_side opening_rough hair_low wave '
                   'lens wrinkles makeup painted').split()]
                + [('eye_l', F3), ('eye_r', F3), ('distance', ctypes.c_float), ('seed', ctypes.c_int32)])


def ptr(a): return a.ctypes.data_as(ctypes.c_void_p)


def rotation(yaw, pitch, roll):
    (cy, cp, cr), (sy, sp, sr) = np.cos([yaw, pitch, roll]), np.sin([yaw, pitch, roll])
    return (np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]]) @ np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]]) @ np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])).astype(np.float32)


class Shapes:
    """The head's data, laid out for the C code."""
    def __init__(self, folder=HEADS):
        z = np.load(os.path.join(folder, 'heads.npz')); meta = json.load(open(os.path.join(folder, 'heads.json')))
        self.c = library(); self.base = np.ascontiguousarray(z['verts'], np.float32)
        self.ptr, self.index, self.delta = (np.ascontiguousarray(z[k], t) for k, t in (('target_ptr', np.int32), ('target_index', np.int32), ('target_delta', np.float32)))
        self.target = {t['name']: k for k, t in enumerate(meta['targets'])}; self.category = {t['name']: t['category'] for t in meta['targets']}
        self.groups, self.joints, self.joint_index = meta['groups'], meta['joints'], z['joint_index']
        lm = json.load(open(os.path.join(folder, 'landmarks478.json')))['landmarks']
        self.lm_vert = np.array([l['vertices'] for l in lm], np.int32); self.lm_bary = np.array([l['barycentric'] for l in lm], np.float32)
        self.lm_rest = np.array([l['rest'] for l in lm], np.float32)
        self.head_weight = z['head_weight'].astype(np.float32); self.scalp = z['scalp_weight'].astype(np.float32); self.group = z['vert_group']
        self.attr = np.stack([z['lip_weight'], z['scalp_weight'], z['ao'], np.minimum(z['lid_ring'], 99), np.minimum(z['lip_ring'], 99)], 1).astype(np.float32)
        g = {n: i for i, n in enumerate(self.groups)}; mat = np.zeros(len(z['tris']), np.uint8)
        region = z['tri_region']; names = meta['regions']
        for r, m in (('neck_torso', 'TORSO'), ('mouth_inner', 'MOUTH'), ('socket_l', 'SOCKET'), ('socket_r', 'SOCKET')): mat[region == names.index(r)] = MAT[m]
        for n, m in (('upper-teeth', 'UPPER_TEETH'), ('lower-teeth', 'LOWER_TEETH'), ('tongue', 'TONGUE'), ('l-eye', 'LEFT_EYE'), ('r-eye', 'RIGHT_EYE')): mat[z['tri_group'] == g[n]] = MAT[m]
        for n in self.groups:
            if 'lash' in n: mat[z['tri_group'] == g[n]] = MAT['LASH']
        keep = z['tri_group'] != g['hair']
        self.tris, self.tris_uv, self.mat = z['tris'][keep].astype(np.int32), z['tris_uv'][keep].astype(np.int32), mat[keep]
        self.uv = z['uv'].astype(np.float32)
        # The front of the forehead, over which the brows' landmarks may slide.
        t = self.tris[self.mat == MAT['SKIN']]; m = self.base[t].mean(1)
        self.front = t[(m[:, 2] > .75) & (np.abs(m[:, 0]) < .8) & (m[:, 1] > 7.2) & (m[:, 1] < 7.95)]
        skin = (self.group == 0) & (self.base[:, 2] > .1) & (np.abs(self.base[:, 0]) < .8) & (self.base[:, 1] > 6.05) & (self.base[:, 1] < 7.95)
        ears = (np.abs(self.base[:, 0]) > .70) & (self.base[:, 2] < .75) & (self.base[:, 1] < 7.5) & (self.base[:, 1] > 6.6)
        self.face_verts = np.where(skin & ~ears)[0]

    def add(self, v, weights):
        names = [n for n, w in weights.items() if w]
        k = np.array([self.target[n] for n in names], np.int32); w = np.array([weights[n] for n in names], np.float32)
        self.c.morph(ptr(v), ptr(self.ptr), ptr(self.index), ptr(self.delta), ptr(k), ptr(w), len(k))

    def joint(self, v, name): return v[self.joint_index[self.joints.index(name)]].mean(0)


def identity(h, rng, strength):
    """Weights of the identity targets of a random person."""
    w = {}
    def put(n, x): w[n] = w.get(n, 0)+float(x)
    race, male = rng.dirichlet([.6]*3), rng.beta(.5, .5)
    age = rng.uniform(.5, .95) if rng.random() < .85 else rng.uniform(.2, .5)
    ages, aw = ['baby', 'child', 'young', 'old'], np.clip(1-np.abs(age*3-np.arange(4)), 0, 1)
    tri = lambda t: dict(min=max(0, 1-2*t), average=1-abs(2*t-1), max=max(0, 2*t-1))
    muscle, weight = tri(rng.uniform(.2, .8)), tri(rng.beta(2, 2))
    for s, sw in (('male', male), ('female', 1-male)):
        for a, q in zip(ages, aw):
            if sw*q == 0: continue
            for r, rw in zip(('african', 'asian', 'caucasian'), race): put(f'{r}-{s}-{a}', rw*sw*q)
            for m, mw in muscle.items():
                for b, bw in weight.items(): put(f'universal-{s}-{a}-{m}muscle-{b}weight', sw*q*mw*bw)
    for n in h.axes:
        k = rng.normal()*strength*(.3 if h.category[n] in ('head', 'neck', 'forehead') else .5)
        stem, _, tail = n.rpartition('-')
        if tail in OPPOSITE:
            if k > 0: n = stem+'-'+OPPOSITE[tail]
            k = abs(k)
        elif rng.random() < .8: continue
        for m in ([n, 'r'+n[1:]] if n.startswith('l-') else [n]): put(m, min(abs(k), 1.2))
    for n in rng.choice(h.asym, 4): put(n, rng.uniform(0, .4))
    return {n: x for n, x in w.items() if abs(x) > 1e-4}, dict(male=male, age=age)


def expression(rng):
    """ARKit weights of a face that rests, speaks, feels, or makes faces; and the gaze."""
    w = {}
    def both(n, x, spread=.12):
        for s in ('Left', 'Right'): w[n+s] = float(np.clip(x*(1+spread*rng.normal()), 0, 1))
    mode = rng.choice(['rest', 'speak', 'feel', 'wild'], p=[.22, .4, .2, .18])
    if mode == 'speak' or mode == 'feel' and rng.random() < .3:
        w['jawOpen'] = float(rng.beta(1.1, 2.2)*.9) if rng.random() < .8 else 0.
        if rng.random() < .5: w[rng.choice(['mouthFunnel', 'mouthPucker'])] = float(rng.beta(1.5, 2))
        if rng.random() < .5: both('mouthLowerDown', rng.beta(1.2, 2.5)*.8); both('mouthUpperUp', rng.beta(1.2, 2.5)*.7)
        if rng.random() < .35: both('mouthStretch', rng.beta(1.5, 2)*.7)
        if rng.random() < .25: w['mouthClose'] = w['jawOpen']*float(rng.uniform(.5, 1))
        if rng.random() < .2: w['mouthRollLower'] = float(rng.random()*.8); w['mouthRollUpper'] = float(rng.random()*.6)
        if rng.random() < .15: both('mouthPress', rng.random()*.8)
    if mode == 'feel' or rng.random() < .2:
        f = rng.integers(5)
        if f == 0: both('mouthSmile', rng.uniform(.2, 1)); both('cheekSquint', rng.random()); both('eyeSquint', rng.random()*.6); w.setdefault('jawOpen', float(rng.beta(1, 4)*.6)); both('mouthUpperUp', rng.random()*.5)
        if f == 1: both('mouthFrown', rng.uniform(.2, 1)); both('browDown', rng.random()*.6); w['mouthShrugLower'] = float(rng.random()*.6)
        if f == 2: w['browInnerUp'] = float(rng.random()); both('browOuterUp', rng.random()); both('eyeWide', rng.random()); w.setdefault('jawOpen', float(rng.beta(1.3, 2)))
        if f == 3: both('browDown', rng.uniform(.3, 1)); both('noseSneer', rng.random()*.8); both('eyeSquint', rng.random()*.6)
        if f == 4: both('mouthSmile', rng.uniform(.1, .7)); both('mouthDimple', rng.random()*.6)
    if mode == 'wild':
        for n in rng.choice([a for a in ARKIT if not a.startswith(('eyeLook', 'eyeBlink'))], 4, replace=False): w[n] = float(rng.uniform(.1, .9))
        if rng.random() < .5: w['jawOpen'] = float(rng.beta(1.2, 1.5))
    if rng.random() < .25: w['browInnerUp'] = float(rng.random()*.6)
    if rng.random() < .15: both('browOuterUp', rng.random()*.7)
    if rng.random() < .15: both('browDown', rng.random()*.6)
    if w.get('tongueOut', 0) > 0: w['jawOpen'] = max(w.get('jawOpen', 0), .5)
    lids = rng.random()
    if lids < .13: both('eyeBlink', 1, .02)
    elif lids < .4: both('eyeBlink', rng.beta(1.2, 2))
    if rng.random() < .04: w['eyeBlink'+rng.choice(['Left', 'Right'])] = 1.
    gaze = rng.normal(size=2)*[.17, .1] if rng.random() < .8 else rng.normal(size=2)*[.32, .2]
    return {n: min(x, 1.) for n, x in w.items()}, np.clip(gaze, -.6, .6)


def ellipsoid(columns, rows, place):
    """Vertices place(azimuth -1..1, t 0..1), triangles and uv of a grid closed around the azimuth."""
    az, t = np.meshgrid(np.linspace(-1, 1, columns+1), np.linspace(0, 1, rows+1))
    az, t = az.ravel().astype(np.float32), t.ravel().astype(np.float32)
    i = (np.arange(rows)[:, None]*(columns+1)+np.arange(columns)).ravel()
    tri = np.concatenate([np.stack([i, i+1, i+columns+2], 1), np.stack([i, i+columns+2, i+columns+1], 1)]).astype(np.int32)
    return place(az, t).astype(np.float32), tri, np.stack([az, t], 1).astype(np.float32)


class Scene:
    """Collects extra meshes: vertices in the base head's space, material, whether they turn with the head."""
    def __init__(self): self.v, self.t, self.uv, self.m, self.rigid, self.n = [], [], [], [], [], 0
    def put(self, mesh, mat, rigid=1.):
        v, t, uv = mesh
        self.v.append(v); self.t.append(t+self.n); self.uv.append(uv); self.m.append(np.full(len(t), MAT[mat], np.uint8)); self.rigid.append(np.full(len(v), rigid, np.float32)); self.n += len(v)


def hair_shell(rng, volume, low, flare):
    lump = rng.uniform(0, .12); ph = rng.uniform(0, 6.28, 3); back = rng.uniform(0, .25)
    def place(az, t):
        a = az*np.pi; up = t < .55; e = np.where(up, (1-t/.55)*np.pi/2, 0); down = np.clip((t-.55)/.45, 0, 1)
        r = 1+volume+lump*(np.sin(3*a+ph[0])*np.sin(5*e+ph[1])+.5*np.sin(7*a+ph[2]))*np.cos(e)*.5+flare*down-.10*down*(flare <= 0)
        x, z = .80*r*np.cos(e)*np.sin(a), (1.0+back*(np.cos(a) < 0))*r*np.cos(e)*np.cos(a)
        return np.stack([x, np.where(up, 7.5+1.0*r*np.sin(e), 7.5+(low-7.5)*down), z*(1-.12*down)+.48], 1)
    return ellipsoid(40, 18, place)


def hat_shell(rng, low, tall, cone):
    tilt = rng.normal()*.12
    def place(az, t):
        a = az*np.pi; e = t*np.pi/2; r = np.cos(e) if not cone else 1-t
        y = low+tall*(np.sin(e) if not cone else t); z = .48+1.08*r*np.cos(a)
        return np.stack([.87*r*np.sin(a), y+tilt*(z-.48), z], 1)
    return ellipsoid(28, 8, place), tilt


def brim(rng, low, tilt, wide, front):
    droop = rng.uniform(-.1, .35)
    def place(az, t):
        a = az*np.pi; k = wide*(np.clip(np.cos(a), 0, 1)**.5 if front else 1); r = 1+k*t; z = .48+1.08*r*np.cos(a)
        return np.stack([.87*r*np.sin(a), low-droop*t*k+tilt*(z-.48)+.02, z], 1)
    return ellipsoid(28, 3, place)


def ribbon(outer, inner):
    """A flat band between two closed lines of points."""
    n = len(outer); v = np.concatenate([outer, inner]).astype(np.float32); i = np.arange(n); j = (i+1) % n
    return v, np.concatenate([np.stack([i, j, i+n], 1), np.stack([j, j+n, i+n], 1)]).astype(np.int32), np.zeros((2*n, 2), np.float32)


def glasses(rng, scene, eyes):
    w, hgt, thick, square, z = rng.uniform(.2, .31), rng.uniform(.14, .27), rng.choice([.012, .02, .035, .055]), rng.choice([1, .75, .5, .35]), rng.uniform(.2, .3)
    dy = rng.uniform(-.06, .02); a = np.linspace(0, 2*np.pi, 28, endpoint=False); dark = rng.random() < .16
    c, s = np.sign(np.cos(a))*np.abs(np.cos(a))**square, np.sign(np.sin(a))*np.abs(np.sin(a))**square
    for e in eyes:
        ring = lambda k: np.stack([e[0]*1.03+(w+k)*c, e[1]+dy+(hgt+k)*s, np.full_like(a, e[2]+z)-.35*np.maximum(0, np.abs(e[0]+(w+k)*c)-.3)], 1)
        scene.put(ribbon(ring(thick), ring(0)), 'FRAME')
        if dark: scene.put(ribbon(ring(0), ring(-w*.98)), 'LENS')
        side = np.sign(e[0]); x0 = abs(e[0])+w*.95
        p = np.array([[x0, 7.33, e[2]+z-.15], [.83, 7.33, .55]]); q = np.array([0, thick+.01, 0])
        v = np.concatenate([p+q, p-q])*[side, 1, 1]
        scene.put((v.astype(np.float32), np.array([[0, 1, 2], [1, 3, 2], [0, 2, 1], [1, 2, 3]], np.int32), np.zeros((4, 2), np.float32)), 'FRAME')
    zb = eyes[0][2]+z+.02; y = eyes[0][1]+dy+.3*hgt; b = max(.02, abs(eyes[0][0])*1.03-w)
    v = np.array([[-b, y+thick, zb], [b, y+thick, zb], [-b, y-thick*.5, zb], [b, y-thick*.5, zb]], np.float32)
    scene.put((v, np.array([[0, 1, 2], [1, 3, 2]], np.int32), np.zeros((4, 2), np.float32)), 'FRAME')


def long_beard(rng, drop):
    wide = rng.uniform(.35, .6)
    def place(az, t):
        a = az*np.pi; k = np.sqrt(np.clip(1-t**2, 0, 1))*.6+.4*(1-t)
        return np.stack([wide*k*np.sin(a), 6.5-(drop+.25)*t, 1.08+.3*k*np.cos(a)+.05], 1)
    return ellipsoid(20, 8, place)


def bust(rng):
    wide = rng.uniform(1.5, 2.3); slope = rng.uniform(.35, .7)
    def place(az, t):
        a = az*np.pi; k = np.minimum(1, .22+np.sqrt(t)*slope*1.6)
        return np.stack([wide*k*np.sin(a), 5.2-3.4*t, .25+.75*k*np.cos(a)], 1)
    return ellipsoid(28, 10, place)


def warp(rng, kind):
    """A smooth change of proportions, as artists make: returns f(points) in base space."""
    amount = dict(photo=.05, paint=.3, cartoon=1., drawing=.6, beast=1.)[kind]*(rng.random()**.7)
    eye, nose, mouth, chin, skull, wide = amount*rng.uniform(-.1, .9), amount*rng.uniform(-.55, .3), amount*rng.uniform(-.35, .35), amount*rng.uniform(-.3, .5), amount*rng.uniform(-.1, .4), 1+amount*rng.uniform(-.15, .18)
    eye_y = amount*rng.uniform(-.08, .05); flat = amount*rng.uniform(0, .4); lift = amount*rng.normal()*.05
    def f(p):
        q = p.copy(); x, y = p[:, 0], p[:, 1]
        for s in (-1, 1):
            g = np.exp(-(((x-s*.31)/.34)**2+((y-7.28)/.27)**2)**2)*(p[:, 2] > .2)
            q[:, 0] += (x-s*.31)*eye*g*.8; q[:, 1] += (y-7.28)*eye*g*1.15+eye_y*g
        g = np.exp(-((x/.26)**2+((y-7.0)/.25)**2)**2)*(p[:, 2] > .9)
        q[:, 0] += x*nose*g; q[:, 2] += (p[:, 2]-1.4)*np.where(p[:, 2] > 1.4, nose*1.2, 0)*g
        g = np.exp(-((x/.42)**2+((y-6.6)/.2)**2)**2)*(p[:, 2] > .5)
        q[:, 0] += x*mouth*g; q[:, 1] += (y-6.61)*mouth*.6*g+lift*g
        q[:, 0] *= 1-chin*np.clip((7.1-y)/1.1, 0, 1)*(y > 5.6)
        k = np.clip((y-7.4)/1.1, 0, 1); q[:, 0] *= 1+skull*.35*k; q[:, 1] += skull*.5*k*k
        q[:, 0] *= wide; q[:, 2] = .6+(q[:, 2]-.6)*(1-flat*.6)
        return q.astype(np.float32)
    return f


def beast_warp(rng):
    """A muzzle, wide-set eyes: no human face."""
    snout, wide, low, ear = rng.uniform(.9, 1.7), rng.uniform(.3, .6), rng.uniform(-.4, 0), rng.uniform(.4, 1.1)
    def f(p):
        q = p.copy(); g = np.exp(-((p[:, 0]/.45)**2+((p[:, 1]-6.75)/.45)**2))*(p[:, 2] > .4)
        q[:, 2] += snout*g; q[:, 1] += low*g
        e = np.exp(-(((np.abs(p[:, 0])-.55)/.16)**2)-((p[:, 1]-8.3)/.3)**2)*(p[:, 1] > 8); q[:, 1] += ear*e
        q[:, 0] += np.sign(p[:, 0])*wide*np.exp(-((np.abs(p[:, 0])-.3)/.25)**2-((p[:, 1]-7.28)/.3)**2)
        return q.astype(np.float32)
    return f


class Renderer:
    def __init__(self, folder=HEADS):
        self.h = h = Shapes(folder); self.c = h.c; self.banks = {}
        h.axes = [n for n in h.target if h.category[n] in ('cheek', 'chin', 'ears', 'eyebrows', 'eyes', 'forehead', 'head', 'mouth', 'neck', 'nose')
                  and not n.startswith('r-') and not ('-trans-' in n and n.startswith(('head', 'neck'))) and n.rpartition('-')[2] not in OPPOSITE.values()]
        h.asym = [n for n in h.target if h.category[n] == 'asym']
        self.base_iod = np.linalg.norm(h.joint(h.base, 'l-eye')-h.joint(h.base, 'r-eye'))

    def bank(self, size):
        if size not in self.banks: self.banks[size] = looks.Bank(self, size)
        return self.banks[size]

    def sample(self, rng, size=208, fill=.52, beast=False):
        h, kind = self.h, ('beast' if beast else rng.choice(['photo', 'paint', 'cartoon', 'drawing'], p=[.52, .2, .13, .15]))
        weights, who = identity(h, rng, rng.uniform(.3, .75))
        v = h.base.copy(); h.add(v, weights); neutral = v.copy()
        k = np.linalg.norm(h.joint(v, 'l-eye')-h.joint(v, 'r-eye'))/self.base_iod
        w, gaze = expression(rng)
        h.add(v, {n: x*k*(.75 if n.startswith('eyeBlink') else 1) for n, x in w.items()})
        if gaze[1] > .1: h.add(v, {f'eyeBlink{s}': float(min(.3, gaze[1]-.1)*max(0, 1-w.get(f'eyeBlink{s}', 0))*k*.75) for s in ('Left', 'Right')})
        v[h.group == 1, 1] -= rng.uniform(0, .06)*k
        verge = rng.normal()*.03
        for s, sign in (('l', -1), ('r', 1)):
            m = h.group == h.groups.index(s+'-eye'); c = h.joint(v, s+'-eye')
            v[m] = (v[m]-c) @ rotation(gaze[0]+sign*verge, gaze[1], 0).T+c
        look, opt = looks.look(rng, kind, who)
        scene = Scene(); eyes = [(h.joint(neutral, e)) for e in ('l-eye', 'r-eye')]
        chin = (v[h.lm_vert[152]]*h.lm_bary[152][:, None]).sum(0)-h.lm_rest[152]
        self.dress(rng, scene, look, opt, eyes)
        L = Look()
        for n, x in look.items(): setattr(L, n, F3(*x) if np.ndim(x) else x)
        L.eye_l, L.eye_r = F3(*h.joint(h.base, 'l-eye')), F3(*h.joint(h.base, 'r-eye'))
        if look['bald'] < .5:
            n0 = np.zeros_like(v); skin = np.ascontiguousarray(h.tris[h.mat <= 1]); self.c.vertex_normals(ptr(v), len(v), ptr(skin), len(skin), ptr(n0))
            grow = h.scalp*opt['volume']*(1+.35*np.sin(h.base[:, 0]*opt['lump']+h.base[:, 2]*4)*np.sin(h.base[:, 1]*opt['lump']))
            hairy = v+n0*grow[:, None]
        else: hairy = v
        lm = (v[h.lm_vert]*h.lm_bary[..., None]).sum(1)
        lm = self.brow_labels(v, lm, look)
        scalp = neutral[h.scalp > .5]; s0 = h.base[h.scalp > .5]; fit = (scalp.max(0)-scalp.min(0))/(s0.max(0)-s0.min(0)); off = (scalp.max(0)+scalp.min(0))/2-fit*(s0.max(0)+s0.min(0))/2
        if scene.n:
            ev = np.concatenate(scene.v); rigid = np.concatenate(scene.rigid); placed = np.where(rigid[:, None] > .5, ev*fit+off, ev)
            mats = np.concatenate(scene.m); tri = np.concatenate(scene.t); beard = np.zeros(len(ev), bool); beard[tri[mats == MAT['BEARD']].ravel()] = True
            placed[beard] = ev[beard]+chin
            fr = np.zeros(len(ev), bool); fr[tri[(mats == MAT['FRAME']) | (mats == MAT['LENS'])].ravel()] = True; placed[fr] = ev[fr]
        else: ev = placed = np.zeros((0, 3), np.float32); rigid = np.zeros(0, np.float32); mats = np.zeros(0, np.uint8); tri = np.zeros((0, 3), np.int32)
        allv = np.concatenate([hairy, placed, lm]).astype(np.float32)
        bend = warp(rng, kind)
        allv = bend(allv)
        if beast: allv = beast_warp(rng)(allv)
        yaw, pitch, roll = opt['pose']; pivot = .5*(h.joint(neutral, 'neck')+h.joint(neutral, 'head'))
        hw = np.concatenate([h.head_weight, rigid, np.ones(478, np.float32)])[:, None]; R = rotation(yaw, pitch, roll)
        allv = (allv*(1-hw)+((allv-pivot) @ R.T+pivot)*hw).astype(np.float32)
        return self.draw(rng, L, look, opt, kind, allv, ev, scene, tri, mats, w, gaze, size, fill, beast)

    def dress(self, rng, scene, look, opt, eyes):
        if opt['shell']: scene.put(hair_shell(rng, opt['shell_volume'], opt['hair_low'], opt['flare']), 'HAIR')
        if opt['hat']:
            low = rng.uniform(7.72, 8.05); hat, tilt = hat_shell(rng, low, rng.uniform(.65, 2.2 if opt['hat'] == 'cone' else 1.1), opt['hat'] == 'cone')
            scene.put(hat, 'HAT')
            if opt['hat'] in ('brim', 'cone'): scene.put(brim(rng, low, tilt, rng.uniform(.25, 1.1), False), 'HAT')
            if opt['hat'] == 'cap': scene.put(brim(rng, low, tilt, rng.uniform(.4, .8), True), 'HAT')
        if opt['glasses']: glasses(rng, scene, eyes)
        if opt['long_beard'] > 0: scene.put(long_beard(rng, opt['long_beard']), 'BEARD')
        scene.put(bust(rng), 'CLOTH', 0.)

    def brow_labels(self, v, lm, look):
        """Moves the brows' landmarks to where the brows are painted."""
        h = self.h
        if look['brow_strength'] < .25: return lm
        ids = np.array(BROW_UP+BROW_LOW); p = h.lm_rest[ids].copy(); x = np.abs(p[:, 0])
        width = look['brow_width']*np.clip((x-.09)/.1, .25, 1)*np.clip((.68-x)/.22, .2, 1)
        dy = look['brow_dy']+look['brow_arch']*(np.exp(-(x-.42)**2/.02)-.4)+look['brow_tilt']*(x-.35)
        p[:, 1] += dy+np.where(np.arange(20) < 10, 1, -1)*(width-.026)*.8
        a, b, c = (h.base[h.front[:, k], :2] for k in range(3)); q = p[:, None, :2]
        area = (b[:, 0]-a[:, 0])*(c[:, 1]-a[:, 1])-(b[:, 1]-a[:, 1])*(c[:, 0]-a[:, 0]); area = np.where(np.abs(area) < 1e-9, 1e-9, area)
        w0 = ((b[:, 0]-q[..., 0])*(c[:, 1]-q[..., 1])-(b[:, 1]-q[..., 1])*(c[:, 0]-q[..., 0]))/area
        w1 = ((c[:, 0]-q[..., 0])*(a[:, 1]-q[..., 1])-(c[:, 1]-q[..., 1])*(a[:, 0]-q[..., 0]))/area
        w = np.stack([w0, w1, 1-w0-w1], -1); k = w.min(-1).argmax(1); ok = w[np.arange(20), k].min(1) > -.1
        t = h.front[k]; new = (v[t]*w[np.arange(20), k][..., None]).sum(1)
        lm = lm.copy(); lm[ids[ok]] = new[ok]
        return lm

    def draw(self, rng, L, look, opt, kind, allv, ev, scene, tri, mats, w, gaze, size, fill, beast):
        h = self.h; nh = len(h.base); lm = allv[-478:]; av = np.ascontiguousarray(allv[:-478])
        lo, hi = lm.min(0), lm.max(0); centre = ((lo+hi)/2).astype(np.float32); dist = opt['distance']
        scale = fill*size/max(hi[1]-lo[1], hi[0]-lo[0]); cx, cy = size*(.5+opt['shift'][0]), size*(.5+opt['shift'][1])
        def project(q):
            f = dist/(dist-(q[:, 2]-centre[2]))*scale
            return np.stack([cx+(q[:, 0]-centre[0])*f, cy-(q[:, 1]-centre[1])*f, (q[:, 2]-centre[2])*scale], 1).astype(np.float32)
        screen = project(av)
        tris = np.concatenate([h.tris, tri+nh]); mat = np.concatenate([h.mat, mats])
        keep = mat != MAT['LASH'] if opt['no_lash'] else np.ones(len(mat), bool)
        uv = np.concatenate([h.uv, *scene.uv]) if scene.n else h.uv; tri_uv = np.concatenate([h.tris_uv, tri+len(h.uv)])
        tris, tri_uv, mat = (np.ascontiguousarray(a[keep]) for a in (tris, tri_uv, mat))
        rest = np.ascontiguousarray(np.concatenate([h.base, ev]).astype(np.float32)); attr = np.zeros((len(rest), 5), np.float32); attr[:nh] = h.attr; attr[nh:, 2] = 1; attr[nh:, 3:] = 99
        nrm = np.zeros_like(av); self.c.vertex_normals(ptr(av), len(av), ptr(tris), len(tris), ptr(nrm))
        L.distance = dist; rgb = np.zeros((size, size, 3), np.float32); ids = np.zeros((size, size), np.uint8); depth = np.zeros((size, size), np.float32)
        uv = np.ascontiguousarray(uv)
        self.c.draw(ctypes.byref(L), size, ptr(screen), ptr(av), ptr(nrm), ptr(rest), ptr(attr), ptr(uv), ptr(tris), ptr(tri_uv), ptr(mat), len(tris), ptr(centre), ptr(rgb), ptr(ids), ptr(depth))
        points = self.labels(av, project, lm, opt['pose'][2])
        points[:, 2] *= -1
        picture = looks.finish(rng, self.bank(size), kind, rgb, ids, depth, size, opt)
        scores = np.zeros(52, np.float32)
        for n, x in w.items(): scores[ARKIT.index(n)] = x
        for n, x in (('LookOut', gaze[0]), ('LookDown', gaze[1])):
            for s, sign in (('Left', 1), ('Right', -1)):
                g = x*(sign if n == 'LookOut' else 1)/.55
                scores[ARKIT.index('eye'+n+s)] = min(max(g, 0), 1); scores[ARKIT.index('eye'+('LookIn' if n == 'LookOut' else 'LookUp')+s)] = min(max(-g, 0), 1)
        return picture, (ids > 0).astype(np.uint8)*255, points, scores, 2 if beast else 1

    def labels(self, av, project, lm, roll):
        """Landmarks in pixels: crossed lips and lids meet; outline points that turned away move to the visible outline."""
        h = self.h; p = project(lm)
        down = np.array([np.sin(roll), np.cos(roll)], np.float32)
        for pairs in (LIPS, LIDS):
            for a, b in pairs:
                gap = (p[b, :2]-p[a, :2]) @ down
                if gap < 0: p[a, :2] += down*gap/2; p[b, :2] -= down*gap/2
        face = project(av[h.face_verts])[:, :2]; rest_y = h.base[h.face_verts, 1]
        side = np.array([np.cos(roll), -np.sin(roll)], np.float32); mid = (p[33, :2]+p[263, :2])/2
        along = (face-mid) @ side
        for i in OVAL:
            ry = h.lm_rest[i, 1]
            if abs(h.lm_rest[i, 0]) < .3: continue
            band = np.abs(rest_y-ry) < .09; s = np.sign(h.lm_rest[i, 0])
            if not band.any(): continue
            k = np.where(band)[0]; j = k[(along[k]*s).argmax()]
            here = (p[i, :2]-mid) @ side*s; edge = along[j]*s
            nose = (p[1, :2]-mid) @ side*s                                        # the far side is the one the nose points to
            if nose > 0 and here < edge: p[i, :2] += side*s*(edge-here)*min(1., nose/max(edge, 1e-3)*2.5)
        return p


def sheet(args):
    r = Renderer(); tiles = []
    for i in range(48):
        rng = np.random.default_rng([args.seed, i]); img, mask, pts, sc, kind = r.sample(rng, 208, args.fill, beast=i >= 46)
        if args.marks:
            q = np.clip(pts[:, :2].astype(int), 0, 207); img = img.copy(); img[q[:, 1], q[:, 0]] = (0, 255, 0)
        tiles.append(img)
    cv2.imwrite(args.sheet, np.concatenate([np.concatenate(tiles[k*8:k*8+8], 1) for k in range(6)], 0)[..., ::-1])


if __name__ == '__main__':
    ap = argparse.ArgumentParser(); ap.add_argument('--sheet', default='sheet.png'); ap.add_argument('--seed', type=int, default=0)
    ap.add_argument('--marks', action='store_true'); ap.add_argument('--fill', type=float, default=.52)
    sheet(ap.parse_args())
