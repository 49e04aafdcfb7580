using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Whether every p, b and m closes the lips that are drawn, with the life of the face on top, over many sentences and both engines.</summary>
internal sealed class ClosureBench(IServiceProvider services)
{
    private const float Closed = 0.05f;
    private static readonly (string Engine, string Voice)[] Voices = [("flite", "flite:slt"), ("espeak-ng", "espeak:en-gb")];

    /// <summary>Runs it and returns the bars.</summary>
    /// <param name="sentences">How many sentences each engine speaks; they are the shipped personas' own.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Measure>> RunAsync(int sentences, CancellationToken cancellationToken)
    {
        var cards = services.GetRequiredService<PersonaRoster>().All;
        var texts = cards.SelectMany(card => card.Facts.Concat(card.Opinions).Select(statement => (Card: card, Text: statement.Say)))
            .Where(pair => pair.Text.Any(letter => "pbmPBM".Contains(letter, StringComparison.Ordinal)))
            .Take(sentences)
            .ToList();
        var bars = new List<Measure>();
        foreach (var (engine, voice) in Voices)
        {
            var (closed, all, phones) = (0, 0, 0);
            foreach (var (card, text) in texts)
            {
                var rehearsal = await Rehearsal.OfAsync(services, card, voice, text, cancellationToken);
                var (hits, cues) = Count(card, rehearsal);
                closed += hits;
                all += cues;
                phones += rehearsal.Phonemes.Count(cue => cue.Phone != Phone.SIL);
            }

            var share = 100.0 * closed / Math.Max(1, all);
            bars.Add(new($"{engine}: p b m with the drawn inner lips closed, of {all} among {phones} phones in {texts.Count} sentences", $"{share:0.0} %", "≥ 98 %", share >= 98));
        }

        return bars;
    }

    private (int Hits, int Cues) Count(PersonaCard card, Rehearsal rehearsal)
    {
        using var painter = services.GetRequiredService<SketchGallery>().Create(card.Face, 512, 512);
        var life = new LifeMotion(1, card.Temperament());
        var gaps = new float[rehearsal.Frames.Count];
        for (var frame = 0; frame < gaps.Length; frame++)
        {
            var spoken = rehearsal.Frames[frame];
            life.Advance(Attitude.Speaking, spoken.Emotion, spoken.Mouth, spoken.Stress, speaking: true, out var motion);
            gaps[frame] = painter.InnerLipGap(motion);
        }

        var range = (float)Numbers.Percentile([.. gaps.Select(gap => (double)gap)], 0.96);
        var cues = rehearsal.Phonemes.Where(cue => cue.Phone is Phone.P or Phone.B or Phone.M).ToList();
        return (cues.Count(cue => IsClosed(cue, gaps, range)), cues.Count);
    }

    /// <summary>Measured on speakers: lips are closed from 30 ms before to 20 ms after the sound; a frame shows its centre.</summary>
    private static bool IsClosed(PhonemeCue cue, float[] gaps, float range)
    {
        const int half = SpeechFormat.SamplesPerFrame / 2;
        const int before = SpeechFormat.SampleRate * 30 / 1000;
        const int after = SpeechFormat.SampleRate * 20 / 1000;
        for (var frame = 0; frame < gaps.Length; frame++)
        {
            var centre = ((long)frame * SpeechFormat.SamplesPerFrame) + half;
            if (centre >= cue.Start - before && centre <= cue.End + after && gaps[frame] < Closed * range)
            {
                return true;
            }
        }

        return false;
    }
}
