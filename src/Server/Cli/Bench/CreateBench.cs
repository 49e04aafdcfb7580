using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Server.Creation;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// ChatAnything's evaluation in our form: every description must end as a face that can be animated, and its category should
/// be recognised and drawn. Whole creations, voices and store included, are timed on some of them and removed again.
/// </summary>
internal sealed class CreateBench(IServiceProvider services)
{
    private const int Size = 160;
    private const int Timed = 16;
    private const int Seed = 7;
    private const double FirstBar = 3;
    private const double WholeBar = 10;
    private const int PreviewSize = 320;
    private const string Resource = "creation/descriptions.txt";

    private readonly TimeProvider _time = services.GetRequiredService<TimeProvider>();

    /// <summary>Runs it on so many descriptions, evenly over the categories.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(int count, string? sheets, CancellationToken cancellationToken)
    {
        var all = Read();
        var step = Math.Max(1, all.Count / Math.Max(1, Math.Min(count, all.Count)));
        var chosen = all.Where((_, index) => index % step == 0).ToList();
        var (animatable, recognised, drawn) = (0, 0, 0);
        var pictures = new List<(string Category, byte[] Picture)>();
        foreach (var (category, description) in chosen)
        {
            var draft = await services.GetRequiredService<ICharacterWriter>().WriteAsync(description, Seed, cancellationToken);
            var sketch = SketchComposer.Compose(draft.Looks.ToSketch(Seed));
            using var painter = sketch.CreatePainter(Size, Size);
            animatable += MovingFace.Holds(painter) ? 1 : 0;
            recognised += Same(draft.Category, category) ? 1 : 0;
            drawn += sketch.SubjectKnown && Same(sketch.Category, category) ? 1 : 0;
            pictures.Add((category, Still.Png(painter, default)));
        }

        if (sheets is not null)
        {
            await ContactSheet.WriteAsync(sheets, pictures, Size, cancellationToken);
        }

        var (first, whole) = await TimeAsync(chosen, cancellationToken);
        return
        [
            new Measure("descriptions that end as a face that moves", Part(animatable, chosen.Count), "100 %", animatable == chosen.Count),
            new Measure("category recognised", Part(recognised, chosen.Count), "told", true),
            new Measure("subject known and drawn in its category", Part(drawn, chosen.Count), "told", true),
            new Measure("first preview with its PNG file, slowest", $"{first:0.00} s", $"{FirstBar:0} s", first <= FirstBar),
            new Measure("whole creation with voice and store, slowest", $"{whole:0.00} s", $"{WholeBar:0} s", whole <= WholeBar),
        ];
    }

    private static List<(string Category, string Description)> Read() =>
    [
        .. DescriptionFile.Lines(Resource)
            .Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .Select(parts => (parts[0], parts[1])),
    ];

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Part(int some, int all) => $"{100.0 * some / Math.Max(1, all):0.0} % of {all}";

    /// <summary>Milliseconds the page's picture of a drawing takes, from the looks to the file.</summary>
    private double Preview(SketchLooks looks)
    {
        var began = _time.GetTimestamp();
        using var painter = SketchComposer.Compose(looks).CreatePainter(PreviewSize, PreviewSize);
        _ = Still.Png(painter, default);
        return _time.GetElapsedTime(began).TotalMilliseconds;
    }

    /// <summary>Slowest first preview and slowest whole creation in seconds; the first creation warms up and does not count.</summary>
    private async Task<(double First, double Whole)> TimeAsync(List<(string Category, string Description)> chosen, CancellationToken cancellationToken)
    {
        var (slowestFirst, slowestWhole) = (0.0, 0.0);
        var some = chosen.Where((_, index) => index % Math.Max(1, chosen.Count / Timed) == 0).Take(Timed).ToList();
        foreach (var (index, (_, description)) in some.Prepend(some[0]).Index())
        {
            var (first, whole) = (0.0, 0.0);
            await foreach (var step in services.GetRequiredService<PersonaCreation>().CreateAsync(new CreationRequest(description, Seed), cancellationToken))
            {
                first = step is FacePainted { Option.Looks: { } looks } && first == 0 ? step.Milliseconds + Preview(LooksJson.Read(looks)!) : first;
                if (step is PersonaStored stored)
                {
                    whole = step.Milliseconds;
                    await services.GetRequiredService<PersonaEditing>().RemoveAsync(stored.Id, cancellationToken);
                }
            }

            (slowestFirst, slowestWhole) = index == 0 ? (0, 0) : (Math.Max(slowestFirst, first / 1000), Math.Max(slowestWhole, whole / 1000));
        }

        return (slowestFirst, slowestWhole);
    }
}
