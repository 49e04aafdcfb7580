using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using VoiceChoice = PersonaAvatar.Voices.Speaking.VoiceChoice;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// The same speech animated from phoneme cues and from sound alone: closures of p b m, contact of f v, vowels that are shut
/// by mistake, and how alike the two mouths move. The engine's own phone times are the truth.
/// </summary>
internal sealed class LipsyncClosures(IServiceProvider services, IServiceProvider voices)
{
    private const float Closed = 0.05f;
    private const float Contact = 0.35f;
    private const int Before = SpeechFormat.SampleRate * 30 / 1000;
    private const int After = SpeechFormat.SampleRate * 20 / 1000;

    // The model was trained on both engines; its card has the figures for one that it never heard.
    private static readonly string[] Voices = ["flite:slt", "espeak:en-gb"];

    /// <summary>Runs it and returns the bars.</summary>
    /// <param name="sentences">How many sentences each voice speaks; they are the shipped personas' own.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Measure>> RunAsync(int sentences, CancellationToken cancellationToken)
    {
        var texts = voices.GetRequiredService<PersonaRoster>().All
            .SelectMany(card => card.Facts.Concat(card.Opinions).Select(statement => (Card: card, statement.Say)))
            .Take(sentences)
            .ToList();
        var heard = new LipAnimator(services.GetRequiredService<LipModels>().Require(), LipStyle.From(ArticulationStyle.Average), TimeProvider.System);
        var cued = new CueAnimator(ArticulationStyle.Average, TimeProvider.System);
        var measures = new List<Measure>();
        foreach (var voice in Voices)
        {
            var (fromCues, fromSound) = (new Tally(), new Tally());
            var products = new Products();
            foreach (var (card, text) in texts)
            {
                var chunks = await SpeakAsync(card, text, voice, cancellationToken);
                var (a, b) = (await AnimateAsync(cued, chunks, cancellationToken), await AnimateAsync(heard, chunks, cancellationToken));
                var phones = chunks.SelectMany(chunk => chunk.Phonemes).ToList();
                fromCues.Add(phones, a);
                fromSound.Add(phones, b);
                products.Add(a, b);
            }

            measures.AddRange(fromSound.Measures($"{voice} from sound", 95, 90));
            measures.AddRange(fromCues.Measures($"{voice} from cues", 98, 90));
            measures.Add(new($"{voice}: r of the gap from sound with the gap from cues", $"{products.Correlation:0.00}", "≥ 0.7", products.Correlation >= 0.7));
        }

        return measures;
    }

    private static async Task<List<SpeechFrame>> AnimateAsync(IAnimator animator, List<SpeechChunk> chunks, CancellationToken cancellationToken) =>
        await animator.AnimateAsync(chunks.ToAsyncEnumerable(), cancellationToken).ToListAsync(cancellationToken);

    private async Task<List<SpeechChunk>> SpeakAsync(PersonaCard card, string text, string voice, CancellationToken cancellationToken) =>
        await voices.GetRequiredService<SpeechStage>()
            .SpeakAsync(SayCommand.ClausesAsync(voices, card, text, cancellationToken), new VoiceChoice(voice), cancellationToken)
            .ToListAsync(cancellationToken);

    /// <summary>Counts over many sentences.</summary>
    private sealed class Tally
    {
        private int _labials, _shut, _dentals, _touching, _vowels, _mistaken;

        /// <summary>Counts one sentence.</summary>
        public void Add(List<PhonemeCue> phones, List<SpeechFrame> frames)
        {
            var range = (float)Numbers.Percentile([.. frames.Select(frame => (double)MouthOpening.Of(frame.Mouth))], 0.96);
            for (var i = 0; i < phones.Count; i++)
            {
                var phone = phones[i];
                if (phone.Phone.ClosesLips())
                {
                    _labials++;
                    _shut += Any(frames, phone.Start - Before, phone.End + After, mouth => MouthOpening.Of(mouth) < Closed * range);
                }
                else if (phone.Phone is Phone.F or Phone.V)
                {
                    _dentals++;
                    _touching += Any(frames, phone.Start - Before, phone.End + After, mouth => mouth[ArkitShape.MouthRollLower] >= Contact);
                }
                else if (phone.Phone.IsVowel() && !Near(phones, i, Before + After))
                {
                    _vowels++;
                    var middle = (phone.Start + phone.End) / 2;
                    var frame = frames.MinBy(frame => Math.Abs(frame.Start + (SpeechFormat.SamplesPerFrame / 2) - middle))!;
                    _mistaken += MouthOpening.Of(frame.Mouth) < Closed * range ? 1 : 0;
                }
            }
        }

        /// <summary>The bars.</summary>
        public IEnumerable<Measure> Measures(string what, double closures, double contacts)
        {
            var (shut, touching, mistaken) = (Share(_shut, _labials), Share(_touching, _dentals), Share(_mistaken, _vowels));
            yield return new($"{what}: p b m closed, of {_labials}", $"{shut:0.0} %", $"≥ {closures} %", shut >= closures);
            yield return new($"{what}: f v lower lip at the teeth, of {_dentals}", $"{touching:0.0} %", $"≥ {contacts} %", touching >= contacts);
            yield return new($"{what}: vowels away from p b m shut by mistake, of {_vowels}", $"{mistaken:0.0} %", "≤ 2 %", mistaken <= 2);
        }

        private static double Share(int part, int all) => 100.0 * part / Math.Max(1, all);

        private static int Any(List<SpeechFrame> frames, long from, long to, Func<ShapeWeights, bool> holds) => frames.Any(frame =>
            frame.Start + (SpeechFormat.SamplesPerFrame / 2) is var centre && centre >= from && centre <= to && holds(frame.Mouth)) ? 1 : 0;

        private static bool Near(List<PhonemeCue> phones, int vowel, int distance) => phones.Any(other =>
            other.Phone.ClosesLips() && other.End > phones[vowel].Start - distance && other.Start < phones[vowel].End + distance);
    }

    /// <summary>Pearson's r of two gaps over many sentences.</summary>
    private sealed class Products
    {
        private double _n, _x, _y, _xx, _yy, _xy;

        /// <summary>r.</summary>
        public double Correlation => ((_n * _xy) - (_x * _y)) / Math.Sqrt((((_n * _xx) - (_x * _x)) * ((_n * _yy) - (_y * _y))) + 1e-12);

        /// <summary>Adds one sentence.</summary>
        public void Add(List<SpeechFrame> a, List<SpeechFrame> b)
        {
            foreach (var (first, second) in a.Zip(b))
            {
                double x = MouthOpening.Of(first.Mouth), y = MouthOpening.Of(second.Mouth);
                _n++;
                _x += x;
                _y += y;
                _xx += x * x;
                _yy += y * y;
                _xy += x * y;
            }
        }
    }
}
