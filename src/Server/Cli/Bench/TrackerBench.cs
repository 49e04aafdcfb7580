using System.Numerics;
using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// A face tracker against portraits and clips with known landmarks. They are not part of the project: they are looked for in ../shared/eval
/// beside the checkout, and without them this bench is skipped.
/// </summary>
internal sealed class TrackerBench(IServiceProvider services, IFaceTracker tracker)
{
    private const int StillFrames = 60;
    private const int Settling = 10;

    private readonly PathOptions _paths = services.GetRequiredService<IOptions<PathOptions>>().Value;

    /// <summary>Runs it.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        var evaluation = _paths.Resolve("../shared/eval");
        var clips = Path.Combine(evaluation, "clips");
        if (!Directory.Exists(clips))
        {
            return [new("tracker: portraits and clips", "skipped", $"needs {evaluation}", true)];
        }

        var measures = new List<Measure>(await new TrackerPortraits(tracker).RunAsync(evaluation, cancellationToken));
        var (jitter, milliseconds, frames) = (0.0, 0.0, 0);
        foreach (var clip in Directory.GetDirectories(clips).Order(StringComparer.Ordinal))
        {
            var (opening, still, spent) = await FollowAsync(clip, cancellationToken);
            var r = Correlation(opening, clip);
            measures.Add(new($"tracker: r of the mouth's opening, {Path.GetFileName(clip)}", $"{r:0.000}", "≥ 0.9", r >= 0.9));
            jitter = Math.Max(jitter, still);
            milliseconds += spent;
            frames += opening.Count;
        }

        measures.Add(new("tracker: jitter on a still picture with sensor noise, worst clip", $"{jitter:0.00%} of the inter-ocular distance", "≤ 0.5 %", jitter <= 0.005));
        measures.Add(new("tracker: time of a followed frame, one core", $"{milliseconds / frames:0.0} ms", "≤ 15 ms", milliseconds / frames <= 15));
        return measures;
    }

    private async Task<(List<(double Seconds, double Opening)> Opening, double Jitter, double Milliseconds)> FollowAsync(string clip, CancellationToken cancellationToken)
    {
        var follower = tracker.Follow();
        var opening = new List<(double, double)>();
        var (jitter, spent) = (0.0, TimeSpan.Zero);
        await foreach (var (seconds, picture) in new VideoFile(_paths.Ffmpeg, Path.Combine(clip, "clip.mp4")).ReadAsync(cancellationToken))
        {
            if (opening.Count == 0)
            {
                jitter = Jitter(picture);
            }

            // Processor time, because the machine may be busy with other things; the tracker keeps to one thread.
            var before = Environment.CpuUsage.TotalTime;
            var faces = follower.Next(picture, seconds);
            spent += Environment.CpuUsage.TotalTime - before;
            opening.Add((seconds, faces.Count == 0 ? 0 : faces[0].Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom)));
        }

        return (opening, jitter, spent.TotalMilliseconds);
    }

    /// <summary>Root mean square of the points' movement over a picture that stands still under noise of 2 levels.</summary>
    private double Jitter(Picture picture)
    {
        var noise = new Random(1);
        var follower = tracker.Follow();
        var noisy = new Picture(picture.Width, picture.Height);
        var (sum, squares, unit, count) = (new Vector2[FaceMesh.Count], 0.0, 1.0, 0);
        var positions = new List<Vector2[]>();
        for (var frame = 0; frame < StillFrames; frame++)
        {
            for (var i = 0; i < picture.Pixels.Length; i++)
            {
                noisy.Pixels[i] = i % 4 == 3 ? picture.Pixels[i] : (byte)Math.Clamp(picture.Pixels[i] + (2.45 * (noise.NextDouble() + noise.NextDouble() - noise.NextDouble() - noise.NextDouble()) * 1.4), 0, 255);
            }

            var faces = follower.Next(noisy, frame / 25.0);
            if (faces.Count > 0 && frame >= Settling)
            {
                unit = faces[0].InterOcular;
                positions.Add([.. faces[0].Points.ToArray().Select(point => new Vector2(point.X, point.Y))]);
            }
        }

        foreach (var points in positions)
        {
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += points[i] / positions.Count;
            }
        }

        foreach (var points in positions)
        {
            for (var i = 0; i < sum.Length; i++, count++)
            {
                squares += Vector2.DistanceSquared(points[i], sum[i]);
            }
        }

        return count == 0 ? 1 : Math.Sqrt(squares / count) / unit;
    }

    private static double Correlation(List<(double Seconds, double Opening)> ours, string clip)
    {
        var (xs, ys) = (new List<double>(), new List<double>());
        var lines = File.ReadAllLines(Path.Combine(clip, "lips.csv"));
        var header = lines[0].Split(',').Select(cell => cell.Trim()).ToList();
        var (time, aperture) = (header.IndexOf("time_s"), header.IndexOf("aperture"));
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            xs.Add(double.Parse(cells[aperture]));
            ys.Add(At(ours, double.Parse(cells[time])));
        }

        var (mx, my) = (xs.Average(), ys.Average());
        var (xy, xx, yy) = (0.0, 0.0, 0.0);
        foreach (var (x, y) in xs.Zip(ys))
        {
            xy += (x - mx) * (y - my);
            xx += (x - mx) * (x - mx);
            yy += (y - my) * (y - my);
        }

        return xy / Math.Sqrt(Math.Max(xx * yy, 1e-12));
    }

    /// <summary>Our value at a time, between frames on the straight line.</summary>
    private static double At(List<(double Seconds, double Opening)> ours, double seconds)
    {
        var next = ours.FindIndex(sample => sample.Seconds >= seconds);
        if (next <= 0)
        {
            return next < 0 ? ours[^1].Opening : ours[0].Opening;
        }

        var (before, after) = (ours[next - 1], ours[next]);
        var share = (seconds - before.Seconds) / (after.Seconds - before.Seconds);
        return before.Opening + (share * (after.Opening - before.Opening));
    }
}
