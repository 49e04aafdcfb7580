using System.Numerics;
using System.Text.Json;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Detection and landmark error on portraits with known points, by kind, as score_landmarks.py measures them.</summary>
internal sealed class TrackerPortraits(IFaceTracker tracker)
{
    /// <summary>The 25 points that are compared: eyes, brows, nose, mouth, outline.</summary>
    private static readonly int[] Compared =
        [33, 133, 468, 362, 263, 473, 70, 105, 107, 336, 334, 300, 1, 98, 327, 61, 291, 0, 13, 14, 17, 152, 234, 454, 10];

    /// <summary>Runs it.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(string evaluation, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(evaluation, "portraits");
        await using var stream = File.OpenRead(Path.Combine(folder, "landmarks.json"));
        using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        var (errors, found, faces, wrong) = (new Dictionary<string, List<double>>(StringComparer.Ordinal), 0, 0, 0);
        foreach (var portrait in json.RootElement.EnumerateObject())
        {
            var seen = tracker.Find(PictureFile.Read(Path.Combine(folder, portrait.Name)));
            if (portrait.Value.GetProperty("points") is not { ValueKind: JsonValueKind.Array } points)
            {
                wrong += seen.Count;
                continue;
            }

            faces++;
            if (seen.Count > 0)
            {
                found++;
                var kind = portrait.Value.GetProperty("kind").GetString()!;
                errors.TryAdd(kind, []);
                errors[kind].Add(Error(seen[0], points));
            }
        }

        var all = errors.Values.SelectMany(values => values).DefaultIfEmpty(1).Average();
        return
        [
            new("tracker: portraits with a face found", $"{found} of {faces}", "≥ 95 %", found >= 0.95 * faces),
            new("tracker: faces seen where there is none", $"{wrong}", "0", wrong == 0),
            new("tracker: mean error of all portraits", $"{all:0.0%}", "≤ 5 %", all <= 0.05),
            .. errors.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => Kind(kind.Key, kind.Value.Average())),
        ];
    }

    private static Measure Kind(string kind, double error) =>
        new($"tracker: mean error, {kind}", $"{error:0.0%}", kind == "photo" ? "≤ 4 %" : "(no bar of its own)", kind != "photo" || error <= 0.04);

    /// <summary>Mean distance over the distance of the outer eye corners.</summary>
    private static double Error(TrackedFace face, JsonElement points)
    {
        Vector2 Known(int index) => new(points[index][0].GetSingle(), points[index][1].GetSingle());
        var unit = Vector2.Distance(Known(FaceMesh.RightEyeOuter), Known(FaceMesh.LeftEyeOuter));
        return Compared.Average(index => Vector2.Distance(new(face.Points[index].X, face.Points[index].Y), Known(index))) / unit;
    }
}
