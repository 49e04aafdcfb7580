using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Turns looks in words into a plan that can be drawn. Never refuses: what is unknown becomes its category's own shape.</summary>
internal static class LooksReader
{
    private static readonly Dictionary<string, string> LastResort = new(StringComparer.Ordinal)
    {
        ["person"] = "person", ["animal"] = "beast", ["fruit"] = "fruit", ["plant"] = "pottedplant", ["office"] = "gadget",
        ["bag"] = "tote", ["clothes"] = "tshirt", ["cartoon"] = "blob", ["other"] = "blob",
    };

    public static Reading Read(SketchLooks looks)
    {
        var category = looks.Category.Trim().ToLowerInvariant();
        category = LastResort.ContainsKey(category) ? category : "other";
        var found = SubjectReader.Read(looks.Subject, category);
        var draft = new PlanDraft { Age = looks.Age?.ToLowerInvariant(), Feminine = Feminine(looks.Presentation) };
        var reader = new PhraseReader(draft);
        foreach (var feature in looks.Features)
        {
            reader.Read(feature, asked: true);
        }

        ReadMood(looks.Mood, draft);
        reader.Read(found.Rest, asked: true);
        if (draft.Age == "child")
        {
            // A child who plays a king wears the crown, not the beard.
            draft.Refused.UnionWith(["beard", "moustache"]);
        }

        var meaning = found.Shape ?? (found.Roles.Count > 0 ? "person" : LastResort[category]);
        var shape = ShapeCatalogue.Find(SubjectReader.ShapeId(meaning));
        foreach (var phrase in Phrases(meaning).Concat(found.Roles.SelectMany(role => role.Split(','))))
        {
            reader.Read(phrase.Trim(), asked: false);
        }

        var known = found.Shape is not null || found.Roles.Count > 0;
        return new Reading(Plan(looks, shape, draft, found, known), draft.Category ?? shape.Category, known, Reasons(looks, shape, draft, found, known), draft.Unknown);
    }

    private static string[] Phrases(string meaning) =>
        meaning.Split(':', 2) is [_, var features] ? features.Split(',') : [];

    private static bool? Feminine(string? presentation) => presentation?.ToLowerInvariant() switch
    {
        "feminine" or "female" => true,
        "masculine" or "male" => false,
        _ => null,
    };

    private static void ReadMood(string mood, PlanDraft draft)
    {
        var tokens = Tokens.Of(mood);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (MoodWords.Find(tokens, i, out _) is { } found)
            {
                draft.Mood ??= found.Name;
                return;
            }
        }

        if (tokens.Count > 0)
        {
            draft.Unknown.Add(string.Join(' ', tokens));
        }
    }

    private static SketchPlan Plan(SketchLooks looks, BaseShape shape, PlanDraft draft, SubjectReader.Found found, bool known)
    {
        var dice = new Dice(looks.Seed, string.Join(' ', [found.Noun, .. found.RoleNames]));
        var person = shape.Category == "person";
        var own = draft.Main is null && !known && !person ? dice.Color("own colour", 0xE0604E, 0xE8A03A, 0x6EB05A, 0x4E9AB8, 0x8A6AC0, 0xD86A9A, 0xB8864E) : shape.Main;
        var main = draft.Main ?? Pigment.Vary(own, dice.Between("hue", -7f, 7f), dice.Between("strength", -5f, 5f), dice.Between("light", -4f, 4f));
        var material = draft.Material ?? shape.Material;
        return new SketchPlan
        {
            Shape = shape,
            Dice = dice,
            Coat = new Coat(draft.Material is { } named && draft.Main is null ? MaterialColor(named, main) : main, draft.Second ?? shape.Second, material)
            {
                Named = draft.Main is not null,
                Pattern = draft.Pattern,
                PatternColor = draft.PatternColor ?? draft.Second ?? Pigment.Line(main, 0.34f),
            },
            Age = draft.Age is "child" or "young" or "adult" or "old" ? draft.Age : "adult",
            Feminine = draft.Feminine ?? (person && dice.Chance("presentation", 0.5f) && !draft.Wears.ContainsKey("beard") && !draft.Wears.ContainsKey("moustache")),
            Mood = draft.Mood is { } mood ? MoodWords.Of(mood) : dice.Pick("mood", Mood.Calm, MoodWords.Of("cheerful"), MoodWords.Of("kind"), MoodWords.Of("bold")),
            Scene = draft.Scene,
            Iris = draft.Iris,
            Skin = draft.Skin,
            Wears = draft.Wears,
        };
    }

    private static SKColor MaterialColor(Material material, SKColor own) => material switch
    {
        Material.Wood => Tint.Of(0xB07A48),
        Material.Metal => Tint.Of(0xB4BAC6),
        Material.Glass => Tint.Of(0xBCDCE8),
        Material.Stone => Tint.Of(0x9A9894),
        Material.Paper => Tint.Of(0xF0E8D8),
        Material.Leather => Tint.Of(0x7E4A2C),
        _ => own,
    };

    private static string[] Reasons(SketchLooks looks, BaseShape shape, PlanDraft draft, SubjectReader.Found found, bool known)
    {
        var subject = looks.Subject.Trim();
        var reasons = new List<string>
        {
            known
                ? $"'{found.Noun}' is drawn as {shape.Id}."
                : $"'{(subject.Length == 0 ? "nothing" : subject[..Math.Min(60, subject.Length)])}' is not in the lexicon, so the {looks.Category} shape '{shape.Id}' is drawn in colours of its own.",
        };
        if (found.RoleNames.Count > 0)
        {
            reasons.Add($"Dressed as {string.Join(" and ", found.RoleNames)}.");
        }

        if (draft.Understood.Count > 0)
        {
            reasons.Add($"Drawn as asked: {string.Join(", ", draft.Understood.Distinct())}.");
        }

        if (draft.Unknown.Count > 0)
        {
            reasons.Add($"Not drawn, because the painter knows no such thing: {string.Join(", ", draft.Unknown.Distinct())}.");
        }

        return [.. reasons];
    }
}
