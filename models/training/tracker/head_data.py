"""The parametric head laid out for the C code of heads.c: shapes, landmark map, names."""
import ctypes, json, os, subprocess, tempfile
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
HEADS = os.environ.get('PERSONA_HEADS', os.path.join(HERE, '../../../../shared/heads'))
MAT = {
    n: i
    for i, n in enumerate(
        'SKIN TORSO MOUTH SOCKET UPPER_TEETH LOWER_TEETH TONGUE LEFT_EYE RIGHT_EYE LASH PANEL HAIR HAT FRAME BEARD LENS CLOTH'.split()
    )
}
ARKIT = '''eyeBlinkLeft eyeLookDownLeft eyeLookInLeft eyeLookOutLeft eyeLookUpLeft eyeSquintLeft eyeWideLeft eyeBlinkRight eyeLookDownRight eyeLookInRight
eyeLookOutRight eyeLookUpRight eyeSquintRight eyeWideRight jawForward jawLeft jawRight jawOpen mouthClose mouthFunnel mouthPucker mouthLeft mouthRight
mouthSmileLeft mouthSmileRight mouthFrownLeft mouthFrownRight mouthDimpleLeft mouthDimpleRight mouthStretchLeft mouthStretchRight mouthRollLower mouthRollUpper
mouthShrugLower mouthShrugUpper mouthPressLeft mouthPressRight mouthLowerDownLeft mouthLowerDownRight mouthUpperUpLeft mouthUpperUpRight browDownLeft
browDownRight browInnerUp browOuterUpLeft browOuterUpRight cheekPuff cheekSquintLeft cheekSquintRight noseSneerLeft noseSneerRight tongueOut'''.split()


def library():
    """Compiles heads.c once per version of it and of this machine."""
    source = os.path.join(HERE, 'heads.c')
    work = os.path.join(HERE, 'work')
    os.makedirs(work, exist_ok=True)
    path = os.path.join(work, 'heads.so')
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(source):
        with tempfile.TemporaryDirectory(dir=work) as d:
            new = os.path.join(d, 'heads.so')
            subprocess.run(
                ['gcc', '-O3', '-march=native', '-ffast-math', '-fno-finite-math-only', '-shared', '-fPIC', '-o', new, source, '-lm'],
                check=True,
            )
            os.replace(new, path)
    return ctypes.CDLL(path)


F3 = ctypes.c_float * 3


class Look(ctypes.Structure):
    """Mirrors the struct in heads.c."""

    _fields_ = (
        [(n, F3) for n in 'skin red lip hair brow iris sclera teeth cloth hat frame mouth light key fill_dir fill ambient'.split()]
        + [
            (n, ctypes.c_float)
            for n in (
                'sky spec gloss lip_gloss noise blotch freckle wrap occlusion bump redness lip_strength lip_soft '
                'brow_dy brow_width brow_strength brow_arch brow_rough brow_tilt beard moustache stubble beard_low scalp_edge scalp_rough strand bald '
                'iris_deg pupil_deg highlight stone liner lid_shade lip_line nose_line bands opening_top opening_side opening_rough hair_low wave '
                'lens wrinkles makeup painted '
                'teeth_light teeth_even teeth_corner gum tongue_light seam lip_up lip_low shine shine_at shine_thick shine_wide shine_up lip_fall '
                'brow_soft_up brow_soft_low brow_hair brow_stray hairline'
            ).split()
        ]
        + [('eye_l', F3), ('eye_r', F3), ('distance', ctypes.c_float), ('seed', ctypes.c_int32)]
    )


def ptr(a):
    return a.ctypes.data_as(ctypes.c_void_p)


def rotation(yaw, pitch, roll):
    (cy, cp, cr), (sy, sp, sr) = np.cos([yaw, pitch, roll]), np.sin([yaw, pitch, roll])
    return (
        np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
        @ np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
        @ np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    ).astype(np.float32)


class Shapes:
    """The head's data, laid out for the C code."""

    def __init__(self, folder=HEADS):
        z = np.load(os.path.join(folder, 'heads.npz'))
        meta = json.load(open(os.path.join(folder, 'heads.json')))
        self.c = library()
        self.base = np.ascontiguousarray(z['verts'], np.float32)
        self.ptr, self.index, self.delta = (
            np.ascontiguousarray(z[k], t) for k, t in (('target_ptr', np.int32), ('target_index', np.int32), ('target_delta', np.float32))
        )
        self.target = {t['name']: k for k, t in enumerate(meta['targets'])}
        self.category = {t['name']: t['category'] for t in meta['targets']}
        self.groups, self.joints, self.joint_index = meta['groups'], meta['joints'], z['joint_index']
        lm = json.load(open(os.path.join(folder, 'landmarks478.json')))['landmarks']
        self.lm_vert = np.array([l['vertices'] for l in lm], np.int32)
        self.lm_bary = np.array([l['barycentric'] for l in lm], np.float32)
        self.lm_rest = np.array([l['rest'] for l in lm], np.float32)
        self.head_weight = z['head_weight'].astype(np.float32)
        self.scalp = z['scalp_weight'].astype(np.float32)
        self.group = z['vert_group']
        self.attr = np.stack(
            [z['lip_weight'], z['scalp_weight'], z['ao'], np.minimum(z['lid_ring'], 99), np.minimum(z['lip_ring'], 99)], 1
        ).astype(np.float32)
        g = {n: i for i, n in enumerate(self.groups)}
        mat = np.zeros(len(z['tris']), np.uint8)
        region = z['tri_region']
        names = meta['regions']
        for r, m in (('neck_torso', 'TORSO'), ('mouth_inner', 'MOUTH'), ('socket_l', 'SOCKET'), ('socket_r', 'SOCKET')):
            mat[region == names.index(r)] = MAT[m]
        for n, m in (
            ('upper-teeth', 'UPPER_TEETH'),
            ('lower-teeth', 'LOWER_TEETH'),
            ('tongue', 'TONGUE'),
            ('l-eye', 'LEFT_EYE'),
            ('r-eye', 'RIGHT_EYE'),
        ):
            mat[z['tri_group'] == g[n]] = MAT[m]
        for n in self.groups:
            if 'lash' in n:
                mat[z['tri_group'] == g[n]] = MAT['LASH']
        keep = z['tri_group'] != g['hair']
        self.tris, self.tris_uv, self.mat = z['tris'][keep].astype(np.int32), z['tris_uv'][keep].astype(np.int32), mat[keep]
        self.uv = z['uv'].astype(np.float32)
        # The front of the forehead, over which the brows' landmarks may slide.
        t = self.tris[self.mat == MAT['SKIN']]
        m = self.base[t].mean(1)
        self.front = t[(m[:, 2] > 0.75) & (np.abs(m[:, 0]) < 0.8) & (m[:, 1] > 7.2) & (m[:, 1] < 7.95)]
        skin = (
            (self.group == 0)
            & (self.base[:, 2] > 0.1)
            & (np.abs(self.base[:, 0]) < 0.8)
            & (self.base[:, 1] > 6.05)
            & (self.base[:, 1] < 7.95)
        )
        ears = (np.abs(self.base[:, 0]) > 0.70) & (self.base[:, 2] < 0.75) & (self.base[:, 1] < 7.5) & (self.base[:, 1] > 6.6)
        self.face_verts = np.where(skin & ~ears)[0]

    def add(self, v, weights):
        names = [n for n, w in weights.items() if w]
        k = np.array([self.target[n] for n in names], np.int32)
        w = np.array([weights[n] for n in names], np.float32)
        self.c.morph(ptr(v), ptr(self.ptr), ptr(self.index), ptr(self.delta), ptr(k), ptr(w), len(k))

    def joint(self, v, name):
        return v[self.joint_index[self.joints.index(name)]].mean(0)
