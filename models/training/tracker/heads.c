/* A small software renderer for parametric heads: morph targets, a z-buffer, and procedural materials.
 * Everything is float32 and single-threaded; a 208 x 208 picture takes a few milliseconds. Called from renderer.py. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { SKIN, TORSO, MOUTH, SOCKET, UPPER_TEETH, LOWER_TEETH, TONGUE, LEFT_EYE, RIGHT_EYE, LASH, PANEL, HAIR, HAT, FRAME, BEARD, LENS, CLOTH };

typedef struct {
    float skin[3], red[3], lip[3], hair[3], brow[3], iris[3], sclera[3], teeth[3], cloth[3], hat[3], frame[3], mouth[3];
    float light[3], key[3], fill_dir[3], fill[3], ambient[3], sky;      /* directions towards the lights; colours multiply */
    float spec, gloss, lip_gloss, noise, blotch, freckle, wrap, occlusion, bump;
    float redness, lip_strength, lip_soft;
    float brow_dy, brow_width, brow_strength, brow_arch, brow_rough, brow_tilt;
    float beard, moustache, stubble, beard_low;
    float scalp_edge, scalp_rough, strand, bald;
    float iris_deg, pupil_deg, highlight, stone;
    float liner, lid_shade, lip_line, nose_line;
    float bands;                                                          /* > 0: light in so many flat steps */
    float opening_top, opening_side, opening_rough, hair_low, wave;       /* the face's window in the hair shell */
    float lens, wrinkles, makeup, painted;
    float teeth_light, teeth_even, teeth_corner, gum, tongue_light, seam;  /* of the mouth: how it is lit, and how dark the lips' meeting is */
    float lip_up, lip_low;                                                /* each lip's lightness */
    float shine, shine_at, shine_thick, shine_wide, shine_up, lip_fall;   /* a bright line along the lower lip: strength, depth under the seam; strength above it; shade under it */
    float brow_soft_up, brow_soft_low, brow_hair, brow_stray, hairline;    /* softness as a share of the width; height of the hairline, 0: as modelled */
    float eye_l[3], eye_r[3];                                             /* eye centres at rest */
    float distance;                                                       /* camera to the head's centre */
    int32_t seed;
} Look;

static inline uint32_t hash3(int x, int y, int z, uint32_t s) {
    uint32_t h = (uint32_t)x * 374761393u + (uint32_t)y * 668265263u + (uint32_t)z * 2147483647u + s * 1274126177u;
    h = (h ^ (h >> 13)) * 1274126177u;
    return h ^ (h >> 16);
}

/* Smooth value noise, about -1..1. */
static float noise3(float x, float y, float z, uint32_t s) {
    int i = (int)floorf(x), j = (int)floorf(y), k = (int)floorf(z);
    float u = x - i, v = y - j, w = z - k, sum = 0;
    u = u * u * (3 - 2 * u); v = v * v * (3 - 2 * v); w = w * w * (3 - 2 * w);
    for (int c = 0; c < 8; c++) {
        int a = c & 1, b = (c >> 1) & 1, d = c >> 2;
        float g = (a ? u : 1 - u) * (b ? v : 1 - v) * (d ? w : 1 - w);
        sum += g * ((hash3(i + a, j + b, k + d, s) & 0xffff) / 32767.5f - 1);
    }
    return sum;
}

static inline float clampf(float x, float a, float b) { return x < a ? a : x > b ? b : x; }
static inline float ramp(float a, float b, float x) { float t = clampf((x - a) / (b - a), 0, 1); return t * t * (3 - 2 * t); }
static inline void mix3(float *c, const float *d, float t) { for (int k = 0; k < 3; k++) c[k] += (d[k] - c[k]) * t; }
static inline float dot3(const float *a, const float *b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
static inline void unit3(float *a) { float l = 1 / sqrtf(dot3(a, a) + 1e-12f); a[0] *= l; a[1] *= l; a[2] *= l; }

void morph(float *v, const int32_t *ptr, const int32_t *index, const float *delta, const int32_t *which, const float *weight, int n) {
    for (int k = 0; k < n; k++)
        for (int s = ptr[which[k]]; s < ptr[which[k] + 1]; s++) {
            float *p = v + 3 * index[s]; const float *d = delta + 3 * s; float w = weight[k];
            p[0] += w * d[0]; p[1] += w * d[1]; p[2] += w * d[2];
        }
}

void vertex_normals(const float *v, int nv, const int32_t *tri, int nt, float *n) {
    memset(n, 0, sizeof(float) * 3 * nv);
    for (int t = 0; t < nt; t++) {
        const float *a = v + 3 * tri[3 * t], *b = v + 3 * tri[3 * t + 1], *c = v + 3 * tri[3 * t + 2];
        float e[3] = { b[0] - a[0], b[1] - a[1], b[2] - a[2] }, f[3] = { c[0] - a[0], c[1] - a[1], c[2] - a[2] };
        float m[3] = { e[1] * f[2] - e[2] * f[1], e[2] * f[0] - e[0] * f[2], e[0] * f[1] - e[1] * f[0] };
        for (int k = 0; k < 3; k++) for (int d = 0; d < 3; d++) n[3 * tri[3 * t + k] + d] += m[d];
    }
    for (int i = 0; i < nv; i++) unit3(n + 3 * i);
}

/* Whether a fragment of a shell (hair, beard) is there; x, y, z are its place at rest. */
static int shell_hole(const Look *L, int mat, const float *r, const float *uv) {
    if (mat == HAIR) {
        float az = fabsf(uv[0]), y = r[1];                                /* azimuth: 0 is the face's middle, 1 the back */
        float n = noise3(r[0] * 9, y * 2.2f, r[2] * 9, L->seed + 31) + .5f * noise3(r[0] * 25, y * 3, r[2] * 25, L->seed + 32);
        float edge = L->opening_side * (.75f + .25f * ramp(L->opening_top, L->opening_top - .9f, y)) + .05f * L->opening_rough * n;
        if (az < edge && y < L->opening_top + .16f * L->opening_rough * n + .12f * (az / L->opening_side) * (az / L->opening_side)) return 1;
        return y < L->hair_low + .25f * n;
    }
    if (mat == BEARD) return noise3(r[0] * 14, r[1] * 5, r[2] * 14, L->seed + 41) + uv[1] > .55f;
    return 0;
}

static float beard_mask(const Look *L, float x, float y, float z, float n) {
    float m = 0;
    if (L->beard > 0) m = ramp(6.75f - .25f * L->beard_low, 6.52f - .25f * L->beard_low, y - .45f * clampf(x - .38f, 0, 1)) * ramp(.1f, .45f, z) * ramp(5.75f, 6.1f, y) * L->beard;
    if (L->moustache > 0) {
        float d = (y - 6.765f + .25f * x * x) / .06f, e = x / .3f;
        m = fmaxf(m, L->moustache * expf(-d * d - e * e * e * e) * (z > 1.2f));
    }
    return m * ramp(-.7f, .5f, n + .9f * m - .2f);
}

static void skin_colour(const Look *L, const float *r, const float *a, float *c, float *rough) {
    float x = fabsf(r[0]), y = r[1], z = r[2], lipw = a[0], scalp = a[1], lid = a[3], lipr = a[4];
    float n = noise3(r[0] * 6, y * 6, z * 6, L->seed), f = noise3(r[0] * 42, y * 42, z * 42, L->seed + 9);
    for (int k = 0; k < 3; k++) c[k] = L->skin[k] * (1 + L->blotch * n + L->noise * f);
    float red = expf(-((x - .52f) * (x - .52f) + (y - 6.95f) * (y - 6.95f)) / .05f) + .8f * expf(-(x * x + (y - 6.95f) * (y - 6.95f)) / .03f) + .4f * ramp(.55f, .75f, x) * (y < 7.5f);
    mix3(c, L->red, clampf(red, 0, 1) * L->redness);
    if (L->freckle > 0) {
        float q = noise3(r[0] * 30, y * 30, z * 30, L->seed + 11);
        if (q > .62f) for (int k = 0; k < 3; k++) c[k] *= 1 - L->freckle * (q - .62f);
    }
    if (L->wrinkles > 0 && z > .6f) {
        float w = ramp(7.55f, 7.65f, y) * ramp(.5f, .3f, x) * powf(.5f + .5f * sinf(y * 75 + 2 * n), 6);
        float fold = (x - .21f - .55f * clampf(6.98f - y, 0, .4f)) / .022f;
        w += ramp(6.55f, 6.7f, y) * ramp(7.0f, 6.9f, y) * expf(-fold * fold);
        float bag = (y - 7.15f + .35f * (x - .3f) * (x - .3f)) / .018f;
        w += .7f * expf(-bag * bag) * ramp(.14f, .2f, x) * ramp(.47f, .4f, x);
        for (int k = 0; k < 3; k++) c[k] *= 1 - .45f * L->wrinkles * clampf(w, 0, 1);
    }
    if (L->makeup > 0) {
        float m = ramp(7.42f, 7.36f, y) * ramp(7.28f, 7.33f, y) * ramp(.12f, .2f, x) * ramp(.52f, .44f, x) * (z > 1);
        mix3(c, L->brow, .6f * L->makeup * m);
    }
    float lip = ramp(.5f - L->lip_soft, .5f + L->lip_soft, lipw);
    float lc[3] = { L->lip[0] * (1 + L->noise * f), L->lip[1] * (1 + L->noise * f), L->lip[2] * (1 + L->noise * f) };
    mix3(c, lc, lip * L->lip_strength);
    float tone = L->lip_low + (L->lip_up - L->lip_low) * ramp(6.598f, 6.614f, y);
    for (int k = 0; k < 3; k++) c[k] *= 1 + lip * (tone - 1);
    for (int k = 0; k < 3; k++) c[k] *= 1 - L->lip_fall * lip * ramp(6.585f, 6.52f, y);
    if (lip > 0 && L->shine + L->shine_up > 0) {
        float low = (6.604f - L->shine_at - y) / L->shine_thick, up = (y - 6.612f - L->shine_at) / L->shine_thick;
        float s = L->shine * expf(-low * low) + L->shine_up * expf(-up * up);
        s *= lip * ramp(L->shine_wide, .4f * L->shine_wide, x) * clampf(.75f + .4f * noise3(r[0] * 60, 3, 5, L->seed + 31), 0, 1);
        for (int k = 0; k < 3; k++) c[k] += (1 - c[k]) * clampf(s, 0, 1);
    }
    if (L->lip_line > 0 && lipr < 3.2f) for (int k = 0; k < 3; k++) c[k] *= 1 - L->lip_line * ramp(3.2f, 2, lipr);
    float bm = 0;
    if (L->beard > 0 || L->moustache > 0) {
        float q = noise3(r[0] * 55, y * 18, z * 55, L->seed + 21);
        bm = beard_mask(L, x, y, z, q) * (lipw < .4f);
        float hc[3] = { L->hair[0] * (1 + .5f * q), L->hair[1] * (1 + .5f * q), L->hair[2] * (1 + .5f * q) };
        mix3(c, hc, clampf(bm, 0, 1) * (1 - .6f * L->stubble * (.5f + .5f * f)));
    }
    /* The brow: a band along a curve whose upper edge carries the brow's landmarks. */
    if (L->brow_strength > 0 && x > .08f && x < .66f && z > .6f) {
        static const float bx[6] = { .10f, .16f, .25f, .40f, .52f, .62f }, by[6] = { 7.495f, 7.512f, 7.535f, 7.546f, 7.512f, 7.445f };
        int i = 0; while (i < 4 && x > bx[i + 1]) i++;
        float t = clampf((x - bx[i]) / (bx[i + 1] - bx[i]), 0, 1);
        float mid = by[i] + (by[i + 1] - by[i]) * t + L->brow_dy + L->brow_arch * (expf(-(x - .42f) * (x - .42f) / .02f) - .4f) + L->brow_tilt * (x - .35f);
        float w = L->brow_width * clampf((x - .09f) / .1f, .25f, 1) * clampf((.68f - x) / .22f, .2f, 1), d = (y - mid) / w;
        float lean = 1.35f - 2.2f * clampf(x - .12f, 0, .5f), along = r[0] * (r[0] < 0 ? -1 : 1) * cosf(lean) + y * sinf(lean), across = y * cosf(lean) - x * sinf(lean);
        float hair = noise3(along * 22, across * 95, r[0] < 0 ? 2.5f : 7.5f, L->seed + 3), q = L->brow_rough * noise3(r[0] * 60, y * 28, 3, L->seed + 4);
        float soft = d > 0 ? L->brow_soft_up : L->brow_soft_low, dense = ramp(.92f + soft, .92f - .75f * soft, fabsf(d) + .35f * q + .3f * soft * hair);
        float stray = L->brow_stray * ramp(2.6f, .8f, fabsf(d)) * ramp(.25f, .6f, hair);
        float m = fmaxf(dense * (1 - L->brow_hair * ramp(.3f, -.5f, hair)), stray);
        mix3(c, L->brow, m * ramp(.08f, .13f + .1f * soft, x) * ramp(.66f, .6f, x) * L->brow_strength);
    }
    if (lid < 5 && L->liner + L->lid_shade > 0) {
        float up = y > 7.25f ? 1 : .45f;
        float d = clampf(L->liner * up * ramp(3.9f, 3.1f, lid) + L->lid_shade * ramp(5, 3, lid) * up, 0, .95f);
        for (int k = 0; k < 3; k++) c[k] *= 1 - d;
    }
    if (L->bald < .5f) {
        float q = noise3(r[0] * 14, y * 14, z * 14, L->seed + 7), s = noise3(r[0] * 45, y * 5, z * 45, L->seed + 5);
        float hc[3] = { L->hair[0] * (1 + L->strand * s), L->hair[1] * (1 + L->strand * s), L->hair[2] * (1 + L->strand * s) };
        float h = ramp(.35f, .65f, scalp + L->scalp_rough * q + L->scalp_edge);
        if (L->hairline > 0) {
            float middle = ramp(.75f, .5f, x), at = L->hairline - .25f * clampf(x - .3f, 0, .4f);
            float above = ramp(at - .05f, at + .05f, y + .25f * L->scalp_rough * q + .06f * s);
            h = fmaxf(h * (1 - (1 - above) * middle * ramp(.5f, .95f, z)), above * middle * ramp(0, .3f, z));
        }
        mix3(c, hc, h);
        *rough = fmaxf(h, bm);
    } else *rough = bm;
}

static void eye_colour(const Look *L, int mat, const float *r, float *c) {
    const float *e = mat == LEFT_EYE ? L->eye_l : L->eye_r;
    float d[3] = { r[0] - e[0], r[1] - e[1], r[2] - e[2] }; unit3(d);
    float deg = 57.29578f * acosf(clampf(d[2], -1, 1));
    for (int k = 0; k < 3; k++) c[k] = L->sclera[k];
    float q = noise3(d[0] * 30, d[1] * 30, d[2] * 30, L->seed), ic[3] = { L->iris[0] * (1 + .3f * q), L->iris[1] * (1 + .3f * q), L->iris[2] * (1 + .3f * q) };
    float dark[3] = { .02f, .02f, .02f }, rim[3] = { .35f * ic[0], .35f * ic[1], .35f * ic[2] };
    mix3(c, ic, ramp(L->iris_deg + 1, L->iris_deg - 1, deg));
    mix3(c, rim, ramp(L->iris_deg - 6, L->iris_deg - 1, deg) * ramp(L->iris_deg + 1.5f, L->iris_deg, deg));
    mix3(c, dark, ramp(L->pupil_deg + .8f, L->pupil_deg - .8f, deg));
    if (L->highlight > 0) {
        float hx = d[0] + .16f, hy = d[1] - .2f, white[3] = { 1, 1, 1 };
        mix3(c, white, ramp(L->highlight, L->highlight * .7f, sqrtf(hx * hx + hy * hy)) * (d[2] > 0));
    }
    if (L->stone > 0) mix3(c, L->skin, L->stone);
}

static void material(const Look *L, int mat, const float *r, const float *a, const float *uv, float *c, float *rough) {
    *rough = 0;
    switch (mat) {
    case SKIN: skin_colour(L, r, a, c, rough); break;
    case TORSO:
        skin_colour(L, r, a, c, rough);
        if (r[1] < 5.55f - .25f * clampf(r[2], 0, 1) + .2f * fabsf(r[0]) + .3f * L->brow_dy) { memcpy(c, L->cloth, 12); *rough = 1; }
        break;
    case MOUTH: memcpy(c, L->mouth, 12); break;
    case SOCKET: for (int k = 0; k < 3; k++) c[k] = L->skin[k] * .6f; break;
    case UPPER_TEETH: case LOWER_TEETH: {
        float t = fabsf(fmodf((uv[0] - .678f) / .06f * 14 + 100, 1) - .5f);
        for (int k = 0; k < 3; k++) c[k] = L->teeth[k] * (1 - .22f * ramp(.44f, .5f, t)) * (1 - L->teeth_corner * ramp(.08f, .25f, fabsf(r[0])));
        float pink[3] = { .72f, .36f, .34f }, at = .5f - fabsf(t - .5f);
        mix3(c, pink, L->gum * (mat == UPPER_TEETH ? ramp(6.74f, 6.765f, r[1] + .03f * at) : ramp(6.515f, 6.49f, r[1] - .03f * at)));
        break; }
    case TONGUE: c[0] = .70f * L->tongue_light; c[1] = .32f * L->tongue_light; c[2] = .31f * L->tongue_light; break;
    case LEFT_EYE: case RIGHT_EYE: eye_colour(L, mat, r, c); break;
    case PANEL: case HAIR: case BEARD: {
        float s = noise3(r[0] * 22 + L->wave * sinf(r[1] * 5), r[1] * 2.5f, r[2] * 22, L->seed + 5), t = noise3(r[0] * 50, r[1] * 3, r[2] * 50, L->seed + 6);
        for (int k = 0; k < 3; k++) c[k] = L->hair[k] * (1 + L->strand * (.7f * s + .5f * t));
        *rough = 1; break; }
    case HAT: {
        float s = noise3(r[0] * 30, r[1] * 30, r[2] * 30, L->seed + 8);
        for (int k = 0; k < 3; k++) c[k] = L->hat[k] * (1 + .1f * s);
        *rough = 1; break; }
    case FRAME: memcpy(c, L->frame, 12); break;
    case CLOTH: memcpy(c, L->cloth, 12); *rough = 1; break;
    default: for (int k = 0; k < 3; k++) c[k] = L->hair[k] * .3f; *rough = 1;
    }
    if (L->stone > 0 && mat != HAT && mat != CLOTH) {
        float g = L->stone * ((mat >= UPPER_TEETH && mat <= RIGHT_EYE) || mat == MOUTH ? .8f : 1);
        float keep = mat == MOUTH || mat == SOCKET ? .4f : 1;
        float s[3] = { L->skin[0] * keep, L->skin[1] * keep, L->skin[2] * keep };
        mix3(c, s, g);
    }
}

static void light(const Look *L, int mat, float *c, float *n, const float *view, float ao, float rough, float lipw, const float *r) {
    if (L->bump > 0 && (rough > .3f || mat == SKIN)) {
        float b = L->bump * (1 + 2 * rough), f = 38;
        n[0] += b * noise3(r[0] * f, r[1] * f, r[2] * f, L->seed + 51); n[1] += b * noise3(r[0] * f, r[1] * f, r[2] * f, L->seed + 52);
        unit3(n);
    }
    float d = dot3(n, L->light), key = clampf(d, 0, 1), wr = clampf((d + .35f) / 1.35f, 0, 1), f2 = clampf(dot3(n, L->fill_dir), 0, 1);
    if (L->bands > 0) { key = floorf(key * L->bands + .5f) / L->bands; f2 = floorf(f2 * L->bands + .5f) / L->bands; }
    float h[3] = { L->light[0] + view[0], L->light[1] + view[1], L->light[2] + view[2] }; unit3(h);
    int wet = mat >= UPPER_TEETH && mat <= RIGHT_EYE;
    float sp = powf(clampf(dot3(n, h), 0, 1), wet ? 60 : L->gloss) * (wet ? .5f * (L->bands > 0 ? .3f : 1) : L->spec * (1 + L->lip_gloss * lipw) * (1 - .7f * rough));
    if (L->bands > 0) sp = sp > .25f ? sp : 0;
    float occ = mat == LEFT_EYE || mat == RIGHT_EYE ? .85f : wet ? .6f + .4f * ao : 1 - L->occlusion + L->occlusion * ao;
    if (L->bands > 0 && !wet) occ = .5f + .5f * occ;
    int tooth = mat == UPPER_TEETH || mat == LOWER_TEETH;
    for (int k = 0; k < 3; k++) {
        float lit = L->ambient[k] * (1 + L->sky * n[1]) + L->key[k] * key + L->fill[k] * f2 + L->wrap * wr * (k == 0 ? .16f : k == 1 ? .05f : .03f) * !wet;
        if (tooth) lit = L->teeth_light * (lit + L->teeth_even * (L->ambient[k] + .85f * L->key[k] - lit));
        c[k] = c[k] * lit * occ + sp * ao * L->key[k];
    }
}

/* Draws triangles into size x size. screen (nv,3): x, y in pixels, depth (nearer is larger). attr (nv,5): lip weight, scalp weight, occlusion,
 * lid ring, lip ring. tri_uv indexes uv. rgb receives 0..1 where something is drawn, id the material + 1 (0: background), depth its depth. */
void draw(const Look *L, int size, const float *screen, const float *world, const float *normal, const float *rest, const float *attr, const float *uv,
          const int32_t *tri, const int32_t *tri_uv, const uint8_t *mat, int nt, const float *centre, float *rgb, uint8_t *id, float *depth) {
    int n2 = size * size;
    int32_t *owner = malloc(sizeof(int32_t) * n2); float *bary = malloc(sizeof(float) * 2 * n2);
    for (int i = 0; i < n2; i++) { owner[i] = -1; depth[i] = -1e9f; id[i] = 0; }
    for (int t = 0; t < nt; t++) {
        const float *a = screen + 3 * tri[3 * t], *b = screen + 3 * tri[3 * t + 1], *c = screen + 3 * tri[3 * t + 2];
        float area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        if (fabsf(area) < 1e-9f || !isfinite(area)) continue;
        if (area > 0 && mat[t] < PANEL && mat[t] != LASH) continue;       /* skin seen from inside */
        int x0 = (int)ceilf(fmaxf(fminf(a[0], fminf(b[0], c[0])) - .5f, 0)), x1 = (int)floorf(fminf(fmaxf(a[0], fmaxf(b[0], c[0])) - .5f, size - 1));
        int y0 = (int)ceilf(fmaxf(fminf(a[1], fminf(b[1], c[1])) - .5f, 0)), y1 = (int)floorf(fminf(fmaxf(a[1], fmaxf(b[1], c[1])) - .5f, size - 1));
        float inv = 1 / area;
        for (int y = y0; y <= y1; y++)
            for (int x = x0; x <= x1; x++) {
                float X = x + .5f, Y = y + .5f;
                float w0 = ((b[0] - X) * (c[1] - Y) - (b[1] - Y) * (c[0] - X)) * inv, w1 = ((c[0] - X) * (a[1] - Y) - (c[1] - Y) * (a[0] - X)) * inv, w2 = 1 - w0 - w1;
                if (w0 < 0 || w1 < 0 || w2 < 0) continue;
                float z = w0 * a[2] + w1 * b[2] + w2 * c[2]; int p = y * size + x;
                if (z <= depth[p]) continue;
                if (mat[t] == HAIR || mat[t] == BEARD) {
                    float r[3], q[2];
                    for (int k = 0; k < 3; k++) r[k] = w0 * rest[3 * tri[3 * t] + k] + w1 * rest[3 * tri[3 * t + 1] + k] + w2 * rest[3 * tri[3 * t + 2] + k];
                    for (int k = 0; k < 2; k++) q[k] = w0 * uv[2 * tri_uv[3 * t] + k] + w1 * uv[2 * tri_uv[3 * t + 1] + k] + w2 * uv[2 * tri_uv[3 * t + 2] + k];
                    if (shell_hole(L, mat[t], r, q)) continue;
                }
                if (mat[t] == LASH) {
                    float q = w0 * uv[2 * tri_uv[3 * t]] + w1 * uv[2 * tri_uv[3 * t + 1]] + w2 * uv[2 * tri_uv[3 * t + 2]];
                    if (fabsf(sinf(q * 2300)) < .55f) continue;
                }
                depth[p] = z; owner[p] = t; bary[2 * p] = w0; bary[2 * p + 1] = w1;
            }
    }
    for (int p = 0; p < n2; p++) {
        int t = owner[p]; if (t < 0) continue;
        float w[3] = { bary[2 * p], bary[2 * p + 1], 1 - bary[2 * p] - bary[2 * p + 1] }, r[3] = { 0 }, n[3] = { 0 }, v[3] = { 0 }, a[5] = { 0 }, q[2] = { 0 }, c[3];
        for (int k = 0; k < 3; k++) {
            int i = tri[3 * t + k];
            for (int d = 0; d < 3; d++) { r[d] += w[k] * rest[3 * i + d]; n[d] += w[k] * normal[3 * i + d]; v[d] += w[k] * world[3 * i + d]; }
            for (int d = 0; d < 5; d++) a[d] += w[k] * attr[5 * i + d];
            for (int d = 0; d < 2; d++) q[d] += w[k] * uv[2 * tri_uv[3 * t + k] + d];
        }
        float view[3] = { centre[0] - v[0], centre[1] - v[1], centre[2] + L->distance - v[2] }; unit3(view);
        if (dot3(n, view) < 0) { n[0] = -n[0]; n[1] = -n[1]; n[2] = -n[2]; }
        unit3(n);
        float rough; material(L, mat[t], r, a, q, c, &rough);
        if (mat[t] == SKIN && a[4] < 3.5f) a[2] += (1 - a[2]) * (1 - L->seam) * ramp(3.5f, 2.5f, a[4]);
        light(L, mat[t], c, n, view, mat[t] >= PANEL ? 1 : a[2], rough, a[0], r);
        memcpy(rgb + 3 * p, c, 12); id[p] = mat[t] + 1;
    }
    free(owner); free(bary);
}

/* Fractal value noise over a plane, for backgrounds and paper: size x size values. */
void plane_noise(float *out, int size, float scale, int octaves, int seed) {
    for (int y = 0; y < size; y++) for (int x = 0; x < size; x++) {
        float s = 0, g = 1, f = scale / size;
        for (int o = 0; o < octaves; o++) { s += g * noise3(x * f, y * f, .5f + o, seed); g *= .5f; f *= 2; }
        out[y * size + x] = s;
    }
}

/* Kuwahara filter: each pixel takes the mean of the quietest of four quadrants; looks like oil paint. */
void kuwahara(const uint8_t *in, uint8_t *out, int h, int w, int radius) {
    int W = w + 1; double *S = calloc((size_t)(h + 1) * W * 4, sizeof(double));
    for (int y = 0; y < h; y++) { double row[4] = { 0 }; for (int x = 0; x < w; x++) {
        const uint8_t *p = in + 3 * (y * w + x); double g = .3 * p[0] + .59 * p[1] + .11 * p[2];
        row[0] += p[0]; row[1] += p[1]; row[2] += p[2]; row[3] += g * g;
        for (int k = 0; k < 4; k++) S[4 * ((y + 1) * W + x + 1) + k] = S[4 * (y * W + x + 1) + k] + row[k]; } }
    for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
        double best = 1e18; float c[3] = { 0 };
        for (int q = 0; q < 4; q++) {
            int x0 = q & 1 ? x : x - radius, x1 = q & 1 ? x + radius : x, y0 = q & 2 ? y : y - radius, y1 = q & 2 ? y + radius : y;
            if (x0 < 0) x0 = 0; if (y0 < 0) y0 = 0; if (x1 >= w) x1 = w - 1; if (y1 >= h) y1 = h - 1;
            double m[4], k = 1.0 / ((x1 - x0 + 1) * (y1 - y0 + 1));
            for (int d = 0; d < 4; d++) m[d] = k * (S[4 * ((y1 + 1) * W + x1 + 1) + d] - S[4 * (y0 * W + x1 + 1) + d] - S[4 * ((y1 + 1) * W + x0) + d] + S[4 * (y0 * W + x0) + d]);
            double g = .3 * m[0] + .59 * m[1] + .11 * m[2], var = m[3] - g * g;
            if (var < best) { best = var; c[0] = m[0]; c[1] = m[1]; c[2] = m[2]; }
        }
        for (int k = 0; k < 3; k++) out[3 * (y * w + x) + k] = (uint8_t)clampf(c[k] + .5f, 0, 255);
    }
    free(S);
}
