"""Random synthetic heads with 478 landmarks and 52 ARKit weights, a few milliseconds each on one core.

Input: the folder of the parametric head (heads.npz, heads.json, landmarks478.json; $PERSONA_HEADS or ../shared/heads beside the checkout).
Output of Renderer.sample: picture (S, S, 3) uint8 RGB, mask (S, S) uint8 (255 where a head or its clothes are), points (478, 3) float32 in pixels
(z on the same scale, smaller is nearer), weights (52,) float32 in ARKit order, and the kind (1 face, 2 a beast's head).
    python3 renderer.py --sheet sheet.png [--seed N] [--marks] [--fill F]     contact sheet of 48
"""
import argparse, ctypes
import numpy as np, cv2
import art, backgrounds, bends, dress, labels, looks
from head_data import ARKIT, F3, HEADS, MAT, Look, Shapes, ptr, rotation
from people import OPPOSITE, expression, identity


MOUTH_WINDOW = 0.64  # of the extent of the face: LandmarkNetwork reads 0.476 of it, the rest is for turns and shifts


class Renderer:
    def __init__(self, folder=HEADS):
        self.h = h = Shapes(folder)
        self.c = h.c
        self.banks = {}
        h.axes = [
            n
            for n in h.target
            if h.category[n] in ('cheek', 'chin', 'ears', 'eyebrows', 'eyes', 'forehead', 'head', 'mouth', 'neck', 'nose')
            and not n.startswith('r-')
            and not ('-trans-' in n and n.startswith(('head', 'neck')))
            and n.rpartition('-')[2] not in OPPOSITE.values()
        ]
        h.asym = [n for n in h.target if h.category[n] == 'asym']
        self.base_eyes = (h.joint(h.base, 'l-eye') + h.joint(h.base, 'r-eye')) / 2
        self.base_iod = np.linalg.norm(h.joint(h.base, 'l-eye') - h.joint(h.base, 'r-eye'))

    def bank(self, size):
        if size not in self.banks:
            self.banks[size] = backgrounds.Bank(self, size) if size <= 256 else backgrounds.Bank(self, size, 20, 6)
        return self.banks[size]

    def sample(self, rng, size=208, fill=0.52, beast=False, kind=None, act=None, mouth=False, change=None):
        """One head. kind: photo, paint, cartoon, drawing, or any. act: (weights, gaze, turn), where rng shall not choose what the head does: equal
        seeds then give the same head at other moments. mouth: the picture shows MOUTH_WINDOW of the face's extent around the lips, level. change: fields of
        its look as they shall be."""
        h, kind = self.h, ('beast' if beast else kind or rng.choice(['photo', 'paint', 'cartoon', 'drawing'], p=[0.52, 0.2, 0.13, 0.15]))
        weights, who = identity(h, rng, rng.uniform(0.3, 0.75))
        v = h.base.copy()
        h.add(v, weights)
        self.place_eyes(v)
        neutral = v.copy()
        w, gaze, turn = act or (*expression(rng, mouth), (0, 0, 0))
        h.add(v, {n: x * (0.75 if n.startswith('eyeBlink') else 1) for n, x in w.items()})
        if gaze[1] > 0.1:
            h.add(
                v,
                {f'eyeBlink{s}': float(min(0.3, gaze[1] - 0.1) * max(0, 1 - w.get(f'eyeBlink{s}', 0)) * 0.75) for s in ('Left', 'Right')},
            )
        self.set_teeth(rng, v, w)
        verge = rng.normal() * 0.03
        for s, sign in (('l', -1), ('r', 1)):
            m = h.group == h.groups.index(s + '-eye')
            c = h.joint(v, s + '-eye')
            v[m] = (v[m] - c) @ rotation(gaze[0] + sign * verge, gaze[1], 0).T + c
        look, opt = looks.look(rng, kind, who)
        look.update(change or {})
        scene = dress.Scene()
        eyes = [(h.joint(neutral, e)) for e in ('l-eye', 'r-eye')]
        chin = (v[h.lm_vert[152]] * h.lm_bary[152][:, None]).sum(0) - h.lm_rest[152]
        dress.dress(rng, scene, look, opt, eyes)
        L = Look()
        for n, x in look.items():
            setattr(L, n, F3(*x) if np.ndim(x) else x)
        L.eye_l, L.eye_r = F3(*h.joint(h.base, 'l-eye')), F3(*h.joint(h.base, 'r-eye'))
        if look['bald'] < 0.5:
            n0 = np.zeros_like(v)
            skin = np.ascontiguousarray(h.tris[h.mat <= 1])
            self.c.vertex_normals(ptr(v), len(v), ptr(skin), len(skin), ptr(n0))
            grow = (
                h.scalp
                * opt['volume']
                * (1 + 0.35 * np.sin(h.base[:, 0] * opt['lump'] + h.base[:, 2] * 4) * np.sin(h.base[:, 1] * opt['lump']))
            )
            hairy = v + n0 * grow[:, None]
        else:
            hairy = v
        lm = (v[h.lm_vert] * h.lm_bary[..., None]).sum(1)
        lm = labels.brows(h, v, lm, look)
        scalp = neutral[h.scalp > 0.5]
        s0 = h.base[h.scalp > 0.5]
        fit = (scalp.max(0) - scalp.min(0)) / (s0.max(0) - s0.min(0))
        off = (scalp.max(0) + scalp.min(0)) / 2 - fit * (s0.max(0) + s0.min(0)) / 2
        if scene.n:
            ev = np.concatenate(scene.v)
            rigid = np.concatenate(scene.rigid)
            placed = np.where(rigid[:, None] > 0.5, ev * fit + off, ev)
            mats = np.concatenate(scene.m)
            tri = np.concatenate(scene.t)
            beard = np.zeros(len(ev), bool)
            beard[tri[mats == MAT['BEARD']].ravel()] = True
            placed[beard] = ev[beard] + chin
            fr = np.zeros(len(ev), bool)
            fr[tri[(mats == MAT['FRAME']) | (mats == MAT['LENS'])].ravel()] = True
            placed[fr] = ev[fr]
        else:
            ev = placed = np.zeros((0, 3), np.float32)
            rigid = np.zeros(0, np.float32)
            mats = np.zeros(0, np.uint8)
            tri = np.zeros((0, 3), np.int32)
        allv = np.concatenate([hairy, placed, lm]).astype(np.float32)
        bend = bends.proportions(rng, kind)
        allv = bend(allv)
        if beast:
            allv = bends.muzzle(rng)(allv)
        yaw, pitch, roll = opt['pose'] = tuple(a + b for a, b in zip(opt['pose'], turn))
        if mouth:
            roll *= 0.15
            opt['pose'] = (yaw, pitch, roll)
        pivot = 0.5 * (h.joint(neutral, 'neck') + h.joint(neutral, 'head'))
        hw = np.concatenate([h.head_weight, rigid, np.ones(478, np.float32)])[:, None]
        R = rotation(yaw, pitch, roll)
        allv = (allv * (1 - hw) + ((allv - pivot) @ R.T + pivot) * hw).astype(np.float32)
        return self.draw(rng, L, look, opt, kind, allv, ev, scene, tri, mats, w, gaze, size, fill, beast, mouth)

    def set_teeth(self, rng, v, w):
        """Moves the rows of teeth: people show the upper one, the lower one, both or neither, and the gap between them opens with the jaw."""
        jaw = w.get('jawOpen', 0.0)
        up = -rng.uniform(0, 0.035) if rng.random() < 0.5 else rng.uniform(0, 0.09)
        low = rng.uniform(-0.06, 0.02) if rng.random() < 0.4 else rng.uniform(0.01, 0.08)
        v[self.h.group == self.h.groups.index('upper-teeth'), 1] += up
        v[self.h.group == self.h.groups.index('lower-teeth'), 1] += min(low, up + 0.35 * jaw)
        if rng.random() < 0.5:
            v[self.h.group == self.h.groups.index('tongue'), 1:] += rng.uniform(0, [0.08, 0.06]).astype(np.float32)  # up and forward

    def place_eyes(self, v):
        """Scales and moves a head so that its eyes are where the average head has them: a child is not a head shorter."""
        left, right = self.h.joint(v, 'l-eye'), self.h.joint(v, 'r-eye')
        v -= (left + right) / 2
        v *= self.base_iod / np.linalg.norm(left - right)
        v += self.base_eyes

    def draw(self, rng, L, look, opt, kind, allv, ev, scene, tri, mats, w, gaze, size, fill, beast, mouth):
        h = self.h
        nh = len(h.base)
        lm = allv[-478:]
        av = np.ascontiguousarray(allv[:-478])
        lo, hi = lm.min(0), lm.max(0)
        centre = ((lo + hi) / 2).astype(np.float32)
        dist = opt['distance']
        scale = fill * size / max(hi[1] - lo[1], hi[0] - lo[0])
        cx, cy = size * (0.5 + opt['shift'][0]), size * (0.5 + opt['shift'][1])
        if mouth:
            scale = size / (MOUTH_WINDOW * max(hi[1] - lo[1], hi[0] - lo[0]))
            lips = lm[labels.MOUTH].mean(0)
            k = dist / (dist - (lips[2] - centre[2])) * scale
            cx, cy = size / 2 - (lips[0] - centre[0]) * k, size / 2 + (lips[1] - centre[1]) * k

        def project(q):
            f = dist / (dist - (q[:, 2] - centre[2])) * scale
            return np.stack([cx + (q[:, 0] - centre[0]) * f, cy - (q[:, 1] - centre[1]) * f, (q[:, 2] - centre[2]) * scale], 1).astype(
                np.float32
            )

        screen = project(av)
        tris = np.concatenate([h.tris, tri + nh])
        mat = np.concatenate([h.mat, mats])
        keep = mat != MAT['LASH'] if opt['no_lash'] else np.ones(len(mat), bool)
        uv = np.concatenate([h.uv, *scene.uv]) if scene.n else h.uv
        tri_uv = np.concatenate([h.tris_uv, tri + len(h.uv)])
        tris, tri_uv, mat = (np.ascontiguousarray(a[keep]) for a in (tris, tri_uv, mat))
        rest = np.ascontiguousarray(np.concatenate([h.base, ev]).astype(np.float32))
        attr = np.zeros((len(rest), 5), np.float32)
        attr[:nh] = h.attr
        attr[nh:, 2] = 1
        attr[nh:, 3:] = 99
        nrm = np.zeros_like(av)
        self.c.vertex_normals(ptr(av), len(av), ptr(tris), len(tris), ptr(nrm))
        L.distance = dist
        rgb = np.zeros((size, size, 3), np.float32)
        ids = np.zeros((size, size), np.uint8)
        depth = np.zeros((size, size), np.float32)
        uv = np.ascontiguousarray(uv)
        self.c.draw(
            ctypes.byref(L),
            size,
            ptr(screen),
            ptr(av),
            ptr(nrm),
            ptr(rest),
            ptr(attr),
            ptr(uv),
            ptr(tris),
            ptr(tri_uv),
            ptr(mat),
            len(tris),
            ptr(centre),
            ptr(rgb),
            ptr(ids),
            ptr(depth),
        )
        points = labels.project(h, av, project, lm, opt['pose'][2])
        points[:, 2] *= -1
        picture = art.finish(rng, self.bank(size), kind, rgb, ids, depth, size, opt)
        scores = np.zeros(52, np.float32)
        for n, x in w.items():
            scores[ARKIT.index(n)] = min(x, 1.0)
        for n, x in (('LookOut', gaze[0]), ('LookDown', gaze[1])):
            for s, sign in (('Left', 1), ('Right', -1)):
                g = x * (sign if n == 'LookOut' else 1) / 0.55
                scores[ARKIT.index('eye' + n + s)] = min(max(g, 0), 1)
                scores[ARKIT.index('eye' + ('LookIn' if n == 'LookOut' else 'LookUp') + s)] = min(max(-g, 0), 1)
        return picture, (ids > 0).astype(np.uint8) * 255, points, scores, 2 if beast else 1


def sheet(args):
    r = Renderer()
    tiles = []
    for i in range(48):
        rng = np.random.default_rng([args.seed, i])
        img, mask, pts, sc, kind = r.sample(rng, 208, args.fill, beast=i >= 46)
        if args.marks:
            q = np.clip(pts[:, :2].astype(int), 0, 207)
            img = img.copy()
            img[q[:, 1], q[:, 0]] = (0, 255, 0)
        tiles.append(img)
    cv2.imwrite(args.sheet, np.concatenate([np.concatenate(tiles[k * 8 : k * 8 + 8], 1) for k in range(6)], 0)[..., ::-1])


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--sheet', default='sheet.png')
    ap.add_argument('--seed', type=int, default=0)
    ap.add_argument('--marks', action='store_true')
    ap.add_argument('--fill', type=float, default=0.52)
    sheet(ap.parse_args())
