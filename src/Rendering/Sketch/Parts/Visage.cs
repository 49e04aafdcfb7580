using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>The lit surface of a head: base, rim light, far-side shade, sockets, blush, and the folds a mouth makes.</summary>
internal sealed class Visage : IDisposable
{
    private readonly IOutline _head;
    private readonly SkinStyle _style;
    private readonly Texture _skin;
    private readonly Glow _blush;
    private readonly Glow _shade;
    private readonly Glow _light;

    public Visage(Studio studio, IOutline head, SkinStyle style)
    {
        _head = head;
        _style = style;
        var rig = studio.Ink.Pose.Rig;
        _skin = studio.Gradient(
            rig.X - rig.DomeX, rig.Y - rig.DomeY, rig.X + (rig.DomeX * 0.85f), rig.Y + (rig.DomeY * 1.1f), style.Light, style.Base, style.Dark);
        _blush = new Glow(style.Blush);
        _shade = new Glow(style.Shade);
        _light = new Glow(Tint.Fade(Tint.Mix(style.Light, SkiaSharp.SKColors.White, 0.25f), 0.5f));
    }

    /// <summary>The skin paint, for ears, neck and hands.</summary>
    public Texture Skin => _skin;

    /// <summary>A soft shade spot of the skin, for shadows of hair, hats and glasses.</summary>
    public Glow Shade => _shade;

    /// <summary>Fills the head and leaves the ink clipped to it, so that the character may paint on the skin; end with Unclip.</summary>
    public void Begin(Ink ink)
    {
        var (rig, s) = (ink.Pose.Rig, _style);
        using var outline = _head.Path(ink);
        using var lit = _head.Path(ink, -s.RimWidth, s.RimWidth * 0.3f);
        ink.Fill(outline, s.Rim);
        ink.Clip(outline);
        ink.Fill(lit, _skin);
        ink.Dome(0f, 0f);
        ink.Glow(_light, -rig.DomeX * 0.35f, -rig.DomeY * 0.42f, rig.DomeX * 0.8f, rig.DomeY * 0.5f);
        ink.Opacity = 0.75f;
        ink.Plane(0f, 0f, 10f).Glow(_shade, rig.DomeX * 0.98f, rig.DomeY * 0.55f, rig.DomeX * 0.55f, rig.DomeY * 0.8f);
        ink.Opacity = 0.6f;
        var drop = _head.Drop(ink.Pose);
        ink.Plane(0f, 0f, 40f).Glow(_shade, 0f, (rig.DomeY * 1.06f) + drop, rig.DomeX * 0.75f, rig.DomeY * 0.2f);
        ink.Opacity = 1f;
        DrawBlush(ink);
    }

    /// <summary>Soft shade in the eye sockets; before the eyes.</summary>
    public void Sockets(Ink ink, EyeStyle eye, float strength)
    {
        ink.Opacity = strength;
        ink.Dome(0f, eye.Y - 6f, eye.Lift);
        ink.Glow(_shade, eye.X * 0.92f, 0f, eye.HalfWidth * 1.3f, eye.Upper * 1.6f);
        ink.Glow(_shade, -eye.X * 0.92f, 0f, eye.HalfWidth * 1.3f, eye.Upper * 1.6f);
        ink.Opacity = 1f;
    }

    /// <summary>The folds from the nose to the mouth's corners, the chin's crease, the rounded cheek under a squint.</summary>
    public void Folds(Ink ink, Mouth mouth, MouthStyle style, NoseStyle nose)
    {
        var (pose, form, s) = (ink.Pose, mouth.Form, _style);
        ink.Dome(0f, 0f, style.Lift * 0.5f);
        for (var side = -1; side <= 1; side += 2)
        {
            var smile = pose.Sided(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight, side);
            var sneer = pose.Sided(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight, side);
            var dimple = pose.Sided(ArkitShape.MouthDimpleLeft, ArkitShape.MouthDimpleRight, side);
            ink.Opacity = Math.Min(1f, s.RestingFolds + (0.55f * smile) + (0.5f * sneer) + (0.5f * dimple));
            var (x, y) = side > 0 ? (form.RightX, form.RightY) : (form.LeftX, form.LeftY);
            var (top, reach) = (nose.Y - (4f * sneer), style.HalfWidth * (0.2f + (0.1f * smile)));
            ink.Move(side * (nose.HalfWidth + 5f), top)
                .Curve(side * (nose.HalfWidth + 14f), top + 8f, x + (side * reach * 1.2f), style.Y + y - 24f, x + (side * reach), style.Y + y - 5f)
                .Stroke(s.Fold, 2.4f);
        }

        ink.Opacity = 0.6f;
        var low = style.Y + form.Bottom + form.Lower + 7f;
        ink.Move(form.X - 13f, low).Quad(form.X, low + 4f - (3f * pose[ArkitShape.MouthShrugLower]), form.X + 13f, low).Stroke(s.Fold, 2.6f);
        ink.Opacity = 1f;
    }

    public void Dispose()
    {
        _skin.Dispose();
        _blush.Dispose();
        _shade.Dispose();
        _light.Dispose();
    }

    private void DrawBlush(Ink ink)
    {
        var s = _style;
        ink.Dome(0f, 0f);
        for (var side = -1; side <= 1; side += 2)
        {
            var raised = Raised(ink.Pose, side);
            ink.Opacity = 0.8f + (0.2f * raised);
            ink.Glow(_blush, side * s.BlushX, s.BlushY - (6f * raised), s.BlushSize * (1f + (0.1f * raised)), s.BlushSize * 0.82f);
        }

        ink.Opacity = 1f;
    }

    private static float Raised(Pose pose, int side) => Math.Min(
        1f,
        pose.Sided(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight, side)
            + pose.Sided(ArkitShape.CheekSquintLeft, ArkitShape.CheekSquintRight, side)
            + pose[ArkitShape.CheekPuff]);
}
