using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Server.Creation;

/// <summary>Says in the other rooms' words what a character wants.</summary>
internal static class Wishes
{
    /// <summary>The wish as the voice room reads it.</summary>
    public static VoiceWish ToWish(this WantedVoice wanted) => new()
    {
        Language = wanted.Language,
        Gender = wanted.Gender,
        Age = wanted.Age,
        Pitch = wanted.Pitch,
        Pace = wanted.Pace,
        Energy = wanted.Energy,
        Warmth = wanted.Warmth,
        Roughness = wanted.Roughness,
        Accent = wanted.Accent,
    };

    /// <summary>The looks as the sketch painter reads them.</summary>
    public static SketchLooks ToSketch(this WantedLooks wanted, int seed) => new()
    {
        Category = wanted.Category,
        Subject = wanted.Subject,
        Age = wanted.Age,
        Presentation = wanted.Presentation,
        Features = wanted.Features,
        Mood = wanted.Mood,
        Seed = seed,
    };

    /// <summary>A voice and its tone as a card has them.</summary>
    public static VoiceChoice ToCard(string voice, Tone tone) => new(
        Math.Round(tone.Pitch, 2), Math.Round(tone.Range, 2), Math.Round(tone.Rate, 2), Math.Round(tone.Formant, 3), Math.Round(tone.Gain, 1))
    {
        Id = voice,
        Effects = tone.Effects,
    };
}
