using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// How often the voice that is chosen for a wish is what was wanted, measured on what it says: its language, the gender it sounds,
/// its pitch and its pace. Compared with a random voice that claims the right language and gender, which is how ChatAnything
/// chooses.
/// </summary>
internal sealed class VoicesBench(IServiceProvider services)
{
    private readonly VoiceCatalogue _catalogue = services.GetRequiredService<VoiceCatalogue>();
    private readonly VoiceMatcher _matcher = services.GetRequiredService<VoiceMatcher>();
    private readonly VoiceTuner _tuner = services.GetRequiredService<VoiceTuner>();

    /// <summary>Runs it.</summary>
    /// <param name="wishes">What is wished for.</param>
    /// <param name="randomVoices">Random voices for each wish.</param>
    /// <param name="detail">Told a line for each wish.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Measure>> RunAsync(VoiceWishes wishes, int randomVoices, Action<string> detail, CancellationToken cancellationToken)
    {
        Tally chosen = new(), predicted = new(), random = new();
        foreach (var written in wishes.Wishes)
        {
            var wish = written.Wish;
            var text = wishes.TextFor(wish);
            if (_matcher.Rank(wish, new VoiceMatcherOptions { Count = 1 }) is not [var best, ..])
            {
                chosen.Add(wish, "", new VoiceTraits());
                predicted.Add(wish, "", new VoiceTraits());
                detail($"{written.Text}: no voice");
                continue;
            }

            predicted.Add(wish, LanguageOf(best.VoiceId), await _tuner.HearAsync(best.VoiceId, best.Tone, text, cancellationToken));
            var tuned = await _tuner.TuneAsync(best, wish, cancellationToken);
            var heard = await _tuner.HearAsync(tuned.VoiceId, tuned.Tone, text, cancellationToken);
            var verdict = chosen.Add(wish, LanguageOf(tuned.VoiceId), heard);
            detail($"{written.Text}: {tuned.VoiceId}, {heard.Pitch:0} Hz, size {heard.FormantScale:0.00}, {heard.Pace:0.0} phones a second, score {tuned.Score:P0}{verdict}");
            foreach (var voice in RandomVoices(wish, randomVoices))
            {
                random.Add(wish, voice.Language, await _tuner.HearAsync(voice.Id, new Tone(), text, cancellationToken));
            }
        }

        return
        [
            Line("language", chosen.Language, predicted.Language, random.Language, 1),
            Line("gender (grown-ups)", chosen.Gender, predicted.Gender, random.Gender, 0.95),
            Line("pitch band", chosen.Pitch, predicted.Pitch, random.Pitch, 0.9),
            Line("pace band", chosen.Pace, predicted.Pace, random.Pace, 0.9),
        ];
    }

    private static Measure Line(string what, Share chosen, Share predicted, Share random, double bar) => new(
        $"{what}, of {chosen.Count} wishes (before listening {predicted.Part:P0}, random voice {random.Part:P0})", $"{chosen.Part:P0}", $"≥ {bar:P0}", chosen.Part >= bar);

    private string LanguageOf(string voiceId) => _catalogue.Resolve(voiceId).Language;

    // Drawn by a fixed seed, so that two runs compare.
    private IEnumerable<EngineVoice> RandomVoices(VoiceWish wish, int count)
    {
        EngineVoice[] all = [.. _catalogue.Voices.Where(v => LanguageFit.Of(v.Language, wish.Language, null) > 0)
            .SelectMany(v => _catalogue.Variants.Where(x => x.Engine == v.Engine).Select(x => _catalogue.Resolve(v.Id + x.Id[(x.Engine.Length + 1)..])).Prepend(v))
            .Where(v => wish.Gender is null || v.Gender == wish.Gender)];
        var random = new Random(HashCode(wish));
        return all.Length == 0 ? [] : Enumerable.Range(0, count).Select(_ => all[random.Next(all.Length)]);
    }

    private static int HashCode(VoiceWish wish) => wish.ToString().Aggregate(17, (hash, c) => unchecked((hash * 31) + c));

    private sealed class Tally
    {
        public Share Language { get; private set; }

        public Share Gender { get; private set; }

        public Share Pitch { get; private set; }

        public Share Pace { get; private set; }

        /// <summary>Counts one voice; answers what it missed.</summary>
        public string Add(VoiceWish wish, string language, VoiceTraits heard)
        {
            var target = VoiceTarget.Of(wish);
            var speaks = language.Length > 0 && LanguageFit.Of(language, wish.Language, null) > 0;
            Language = Language.With(speaks);
            var missed = speaks ? "" : ", MISSED language";
            if (wish is { Gender: { } gender, Age: not "child" })
            {
                var right = heard.Pitch > 0 && VoiceGender.Of(heard.Pitch, heard.FormantScale) == gender;
                Gender = Gender.With(right);
                missed += right ? "" : ", MISSED gender";
            }

            if (target.Pitch.Wanted || wish.Gender is not null || wish.Age is not null)
            {
                Pitch = Pitch.With(target.Pitch.Holds(heard.Pitch));
                missed += target.Pitch.Holds(heard.Pitch) ? "" : $", MISSED pitch {target.Pitch.Low:0}–{target.Pitch.High:0}";
            }

            Pace = Pace.With(target.Pace.Holds(heard.Pace));
            return missed + (target.Pace.Holds(heard.Pace) ? "" : $", MISSED pace {target.Pace.Low:0.0}–{target.Pace.High:0.0}");
        }
    }

    private readonly record struct Share(int Held, int Count)
    {
        public double Part => Count == 0 ? 0 : Held / (double)Count;

        public Share With(bool holds) => new(Held + (holds ? 1 : 0), Count + 1);
    }
}
