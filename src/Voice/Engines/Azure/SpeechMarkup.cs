using System.Xml;
using System.Xml.Linq;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Engines.Azure;

/// <summary>
/// The SSML of one clause. Text goes in as text: whatever looks like markup in it is escaped, and what XML cannot carry is left
/// out.
/// </summary>
internal static class SpeechMarkup
{
    // Azure's own limits of prosody.
    private const double LowestPitch = 0.5;
    private const double HighestPitch = 1.5;
    private const double SlowestRate = 0.5;
    private const double FastestRate = 2;
    private const float LeastStyle = 0.25f;

    private static readonly XNamespace Ssml = "http://www.w3.org/2001/10/synthesis";
    private static readonly XNamespace Mstts = "https://www.w3.org/2001/mstts";

    /// <summary>Builds the document.</summary>
    public static string Write(string text, string voice, string locale, IReadOnlyList<string> styles, NativeProsody prosody, EmotionMix emotion)
    {
        var pitch = Math.Clamp(prosody.Pitch, LowestPitch, HighestPitch);
        var rate = Math.Clamp(prosody.Rate, SlowestRate, FastestRate);
        XElement spoken = new(Ssml + "prosody", new XAttribute("pitch", $"{(pitch - 1) * 100:+0.0;-0.0}%"), new XAttribute("rate", $"{(rate - 1) * 100:+0.0;-0.0}%"), Clean(text));
        if (Style(styles, emotion) is { } style)
        {
            spoken = new XElement(Mstts + "express-as", new XAttribute("style", style.Name), new XAttribute("styledegree", $"{style.Degree:0.00}"), spoken);
        }

        var speak = new XElement(
            Ssml + "speak",
            new XAttribute("version", "1.0"),
            new XAttribute(XNamespace.Xmlns + "mstts", Mstts),
            new XAttribute(XNamespace.Xml + "lang", locale.Length == 0 ? "en-US" : locale),
            new XElement(Ssml + "voice", new XAttribute("name", voice), spoken));
        return speak.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The style of a voice that says an emotion, and how strongly; null for neutral or a voice without one.</summary>
    internal static (string Name, double Degree)? Style(IReadOnlyList<string> styles, EmotionMix emotion)
    {
        (float Weight, string[] Names)[] wanted =
        [
            (emotion.Joy, ["cheerful", "excited", "friendly", "hopeful"]), (emotion.Sadness, ["sad", "depressed", "disappointed"]),
            (emotion.Anger, ["angry", "shouting", "unfriendly"]), (emotion.Surprise, ["excited", "cheerful"]),
            (emotion.Fear, ["terrified", "fearful"]), (emotion.Disgust, ["disgruntled", "unfriendly"]),
        ];
        var (weight, names) = wanted.MaxBy(w => w.Weight);
        return weight < LeastStyle || names.FirstOrDefault(n => styles.Contains(n, StringComparer.OrdinalIgnoreCase)) is not { } name
            ? null
            : (name, 0.5 + weight);
    }

    private static string Clean(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }
}
