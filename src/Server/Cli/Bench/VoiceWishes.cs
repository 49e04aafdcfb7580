using System.Text.Json;
using PersonaAvatar.Voices.Matching;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Written wishes, and what is said in each language: other sentences than voices are measured with.</summary>
internal sealed class VoiceWishes
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Sentences by language.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>The wishes.</summary>
    public required IReadOnlyList<WrittenWish> Wishes { get; init; }

    /// <summary>Reads what is built in: the sixty, or the thirty that nothing is tuned on.</summary>
    public static VoiceWishes Read(bool heldOut = false)
    {
        using var stream = typeof(VoiceWishes).Assembly.GetManifestResourceStream(heldOut ? "bench/voice-wishes-held-out.json" : "bench/voice-wishes.json")!;
        return JsonSerializer.Deserialize<VoiceWishes>(stream, Json)!;
    }

    /// <summary>What a wish's voice says.</summary>
    public string TextFor(VoiceWish wish) => Texts[LanguageFit.Canonical(wish.Language).Split('-')[0]];
}
