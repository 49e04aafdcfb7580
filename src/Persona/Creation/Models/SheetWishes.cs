namespace PersonaAvatar.Personas.Creation.Models;

/// <summary>Reads the wanted voice and looks of a character sheet; what cannot be read stays as the built-in writer wants it.</summary>
internal static class SheetWishes
{
    private const int MostFeatures = 12;

    private static readonly string[] s_categories = ["person", "animal", "fruit", "plant", "office", "bag", "clothes", "cartoon", "other"];
    private static readonly string[] s_ages = ["child", "young", "adult", "old"];

    public static WantedVoice Voice(SheetFields fields, WantedVoice own, string language)
    {
        double? Wish(string name, double? plain) => fields.Number(name) is { } value ? Math.Clamp(value, -1, 1) : plain;
        string accent = fields.Text("accent", 30);
        return new WantedVoice
        {
            Language = language,
            Gender = fields.Text("gender", 20).ToLowerInvariant() switch
            {
                "female" or "f" or "woman" or "feminine" => "female",
                "male" or "m" or "man" or "masculine" => "male",
                _ => own.Gender,
            },
            Age = OneOf(fields.Text("age", 20), s_ages) ?? own.Age,
            Pitch = Wish("pitch", own.Pitch),
            Pace = Wish("pace", own.Pace),
            Energy = Wish("energy", own.Energy),
            Warmth = Wish("warmth", own.Warmth),
            Roughness = Wish("roughness", own.Roughness),
            Accent = accent.Length > 0 && accent is not ("null" or "none") ? accent : own.Accent,
        };
    }

    public static WantedLooks Looks(SheetFields fields, WantedLooks own)
    {
        List<string> features = fields.List("features", 60);
        string subject = fields.Text("subject", 40).ToLowerInvariant();
        string mood = fields.Text("mood", 30).ToLowerInvariant();
        return new WantedLooks
        {
            Category = OneOf(fields.Text("category", 20), s_categories) ?? own.Category,
            Subject = subject.Length > 0 ? subject : own.Subject,
            Age = OneOf(fields.Text("age", 20), s_ages) ?? own.Age,
            Presentation = OneOf(fields.Text("presentation", 20), ["feminine", "masculine"]) ?? own.Presentation,
            Features = features.Count > 0 ? [.. features.Take(MostFeatures)] : own.Features,
            Mood = mood.Length > 0 ? mood : own.Mood,
        };
    }

    private static string? OneOf(string value, string[] allowed) => allowed.Contains(value.ToLowerInvariant()) ? value.ToLowerInvariant() : null;
}
