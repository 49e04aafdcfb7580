using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speaking;

namespace PersonaAvatar.Voices.Matching;

/// <summary>
/// Ranks every installed voice that speaks a language by how well it, with the tone that suits it best, answers a wish. The same
/// wish, voices and measurements give the same ranking. Thread-safe.
/// </summary>
/// <param name="catalogue">What is installed.</param>
/// <param name="profiles">What is known of it.</param>
public sealed class VoiceMatcher(VoiceCatalogue catalogue, VoiceProfiles profiles)
{
    /// <summary>
    /// The best matches, best first, at most one for each voice. Only voices of the wished language are answered, with an accent
    /// as near as there is; empty when nothing installed speaks it.
    /// </summary>
    public IReadOnlyList<VoiceMatch> Rank(VoiceWish wish, VoiceMatcherOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return Rank(wish, VoiceTarget.Of(wish), options ?? new VoiceMatcherOptions());
    }

    /// <summary>The voices that sound most like one with its tone, in the same language, best first; the voice itself is not among them.</summary>
    public IReadOnlyList<VoiceMatch> Like(VoiceChoice voice, VoiceMatcherOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(voice);
        options ??= new VoiceMatcherOptions();
        if (catalogue.Find(voice.Id) is not { } known)
        {
            return [];
        }

        var sound = ToneFitter.Predict(profiles.Of(known), voice.Tone);
        var gender = sound.Pitch > 0 ? VoiceGender.Of(sound.Pitch, sound.FormantScale) : known.Gender is "female" or "male" ? known.Gender : null;
        var wish = new VoiceWish { Language = known.Language == LanguageFit.Any ? "en" : known.Language, Gender = gender };
        return Rank(wish, VoiceTarget.Like(sound), options with { Except = [.. options.Except, known.Id] });
    }

    private IReadOnlyList<VoiceMatch> Rank(VoiceWish wish, VoiceTarget target, VoiceMatcherOptions options)
    {
        var accent = LanguageFit.Accent(wish.Language, wish.Accent);
        var except = options.Except.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Candidates(wish, accent, options)
            .Where(c => !except.Contains(c.Voice.Id))
            .Select(c => Judge(c.Voice, c.Fit, wish, target, options.InUse))
            .OrderByDescending(m => m.Score).ThenBy(m => m.VoiceId, StringComparer.Ordinal)
            .Take(Math.Max(1, options.Count))];
    }

    /// <summary>Judges one voice with a tone, for example one that was chosen by hand.</summary>
    /// <param name="voice">The voice.</param>
    /// <param name="tone">Its tone.</param>
    /// <param name="sound">How both together sound; null to predict it.</param>
    /// <param name="wish">What was wanted.</param>
    /// <param name="inUse">Voices other personas already have.</param>
    public VoiceMatch Judge(EngineVoice voice, Tones.Tone tone, VoiceTraits? sound, VoiceWish wish, IReadOnlyCollection<string>? inUse = null)
    {
        ArgumentNullException.ThrowIfNull(voice);
        ArgumentNullException.ThrowIfNull(wish);
        var profile = profiles.Of(voice);
        var fit = LanguageFit.Of(voice.Language, wish.Language, LanguageFit.Accent(wish.Language, wish.Accent));
        sound ??= ToneFitter.Predict(profile, tone);
        var reasons = TraitJudge.Reasons(voice, profile, tone, sound, wish, VoiceTarget.Of(wish), fit, inUse ?? []);
        return new VoiceMatch(voice.Id, tone, TraitJudge.Total(reasons), reasons, sound, profile.Source);
    }

    private VoiceMatch Judge(EngineVoice voice, double fit, VoiceWish wish, VoiceTarget target, IReadOnlyCollection<string> inUse)
    {
        var profile = profiles.Of(voice);
        var tone = ToneFitter.Fit(profile, target, wish);
        var sound = ToneFitter.Predict(profile, tone);
        var reasons = TraitJudge.Reasons(voice, profile, tone, sound, wish, target, fit, inUse);
        return new VoiceMatch(voice.Id, tone, TraitJudge.Total(reasons), reasons, sound, profile.Source);
    }

    private IEnumerable<(EngineVoice Voice, double Fit)> Candidates(VoiceWish wish, string? accent, VoiceMatcherOptions options)
    {
        foreach (var voice in catalogue.Voices)
        {
            var fit = LanguageFit.Of(voice.Language, wish.Language, accent);
            if (fit <= 0 || options.ExceptEngines.Contains(voice.Engine))
            {
                continue;
            }

            yield return (voice, fit);
            foreach (var variant in options.Variants ? catalogue.Variants.Where(v => v.Engine == voice.Engine) : [])
            {
                yield return (catalogue.Resolve(voice.Id + variant.Id[(variant.Engine.Length + 1)..]), fit);
            }
        }
    }
}
