using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Server.Creation;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>What is understood of descriptions that were written before anything was made of them, and that nothing is tuned on.</summary>
internal sealed class HeldOutBench(ICharacterWriter writer)
{
    private const int Size = 160;
    private const int Seed = 7;

    /// <summary>Runs it on all of them.</summary>
    /// <param name="detail">Told a line for each that missed something.</param>
    /// <param name="sheets">A folder for contact sheets, or null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Measure>> RunAsync(Action<string> detail, string? sheets, CancellationToken cancellationToken)
    {
        var tallies = new Dictionary<string, (int Held, int Count)>(StringComparer.Ordinal);
        var pictures = new List<(string Category, byte[] Picture)>();
        foreach (var wanted in HeldOutDescription.Read())
        {
            var draft = await writer.WriteAsync(wanted.Text, Seed, cancellationToken);
            var sketch = SketchComposer.Compose(draft.Looks.ToSketch(Seed));
            using var painter = sketch.CreatePainter(Size, Size);
            var missed = new List<string>();
            foreach (var (what, holds, found) in Judge(wanted, draft, sketch).Prepend(("ends as a face that moves", MovingFace.Holds(painter), "stiff")))
            {
                var (held, count) = tallies.GetValueOrDefault(what);
                tallies[what] = (held + (holds ? 1 : 0), count + 1);
                if (!holds)
                {
                    missed.Add($"{what} {found}");
                }
            }

            if (missed.Count > 0)
            {
                detail($"{wanted.Text}: {string.Join(", ", missed)}");
            }

            pictures.Add((wanted.Category, Still.Png(painter, default)));
        }

        if (sheets is not null)
        {
            await ContactSheet.WriteAsync(sheets, pictures, Size, cancellationToken);
        }

        return [.. tallies.Select(pair => new Measure($"held out: {pair.Key}", $"{pair.Value.Held} of {pair.Value.Count}", "told", true))];
    }

    private static IEnumerable<(string What, bool Holds, string Found)> Judge(HeldOutDescription wanted, CharacterDraft draft, ComposedSketch sketch)
    {
        yield return ("category recognised", draft.Category == wanted.Category, draft.Category);
        yield return ("drawn in its category", sketch.SubjectKnown && sketch.Category == wanted.Category, $"{sketch.Category}/{sketch.Shape}");
        if (wanted.Subjects.Count > 0)
        {
            var drawn = sketch.SubjectKnown && (wanted.Subjects.Contains(draft.Looks.Subject) || wanted.Subjects.Contains(sketch.Shape));
            yield return ("subject drawn", drawn, $"{draft.Looks.Subject}/{sketch.Shape}");
        }

        yield return ("language", draft.Card.Language.Split('-')[0] == wanted.Language, draft.Card.Language);
        if (wanted.Gender is { } gender)
        {
            yield return ("gender", draft.Voice.Gender == gender, draft.Voice.Gender ?? "none");
        }

        if (wanted.Pitch is { } pitch)
        {
            yield return ("pitch as said", draft.Voice.Pitch is { } asked && Math.Sign(asked) == pitch, $"{draft.Voice.Pitch}");
        }

        if (wanted.Pace is { } pace)
        {
            yield return ("pace as said", draft.Voice.Pace is { } asked && Math.Sign(asked) == pace, $"{draft.Voice.Pace}");
        }
    }
}
