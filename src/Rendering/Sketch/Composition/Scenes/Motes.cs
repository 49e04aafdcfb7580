using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Scenes;

/// <summary>A few soft lights that keep a scene alive while nobody moves.</summary>
internal sealed class Motes(Scene scene) : IPart
{
    private const int Count = 12;
    private readonly Glow _glow = new(scene.Mote, scene.Air == Air.Lights ? 0.6f : 0.2f);

    public Place Place => Place.Scene;

    public void Draw(Ink ink, Figure figure)
    {
        var now = (float)(ink.Pose.Seconds % 3600.0);
        ink.Flat();
        for (var i = 0; i < Count; i++)
        {
            var (x, y) = ((i * 97f) % 500f, (i * 151f) % 420f);
            var t = (now * 0.02f) + (i * 0.083f);
            t -= MathF.Floor(t);
            var fade = MathF.Sin(t * MathF.PI);
            switch (scene.Air)
            {
                case Air.Lights:
                    Spot(ink, x + (10f * MathF.Sin((now * 0.14f) + i)), y + (8f * MathF.Cos((now * 0.11f) + i)), 12f + (i % 4 * 5f), 0.55f + (0.4f * MathF.Sin((now * 0.3f) + (i * 1.7f))));
                    break;
                case Air.Stars:
                    Spot(ink, x, y * 0.8f, 3.5f + (i % 3), 0.5f + (0.5f * MathF.Sin((now * (0.9f + (0.13f * (i % 5)))) + i)));
                    break;
                case Air.Fall:
                    Spot(ink, x + (24f * MathF.Sin((t * 9f) + i)), -20f + (560f * t), 4f + (i % 3), fade);
                    break;
                case Air.Bubbles:
                    Spot(ink, x + (12f * MathF.Sin((t * 14f) + i)), 540f - (580f * t), 6f + (i % 4 * 2f), fade * 0.9f);
                    break;
                default:
                    Spot(ink, x + (20f * MathF.Sin((t * 9f) + i)), 400f - (360f * t), 3.6f, fade);
                    break;
            }
        }

        ink.Opacity = 1f;
    }

    public void Dispose() => _glow.Dispose();

    private void Spot(Ink ink, float x, float y, float size, float opacity)
    {
        ink.Opacity = opacity;
        ink.Glow(_glow, x, y, size, size);
    }
}
