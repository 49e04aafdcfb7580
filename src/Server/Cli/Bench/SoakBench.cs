using PersonaAvatar.Server.Hubs;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>One long session that talks and idles: memory, drift, and what is left behind.</summary>
internal sealed class SoakBench(TimeProvider time)
{
    private static readonly TimeSpan Sample = TimeSpan.FromSeconds(5);

    /// <summary>Runs it and returns the bars; reports each minute.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(ServerUnderTest server, TimeSpan length, Action<string> report, CancellationToken cancellationToken)
    {
        var memory = new List<(double Minute, double Megabytes)>();
        var drift = new List<double>();
        var idleChildren = server.Memory().Children;
        await using (var viewer = await HubViewer.OpenAsync(server.Address, new OpenRequest("rosa", null, null, true, null), false, cancellationToken))
        {
            using var end = new CancellationTokenSource(length, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
            var talking = TalkAndIdleAsync(viewer, both.Token);
            var started = time.GetTimestamp();
            for (var next = Sample; next < length; next += Sample)
            {
                await Task.Delay(next - time.GetElapsedTime(started), time, cancellationToken);
                var minutes = time.GetElapsedTime(started).TotalMinutes;
                memory.Add((minutes, server.Memory().Bytes / 1048576.0));
                drift.Add(viewer.MediaSeconds - time.GetElapsedTime(started).TotalSeconds);
                if (memory.Count % 12 == 0)
                {
                    report($"minute {minutes:0}: {memory[^1].Megabytes:0} MB, media clock {(drift[^1] - drift[0]) * 1000:+0;-0} ms against the wall clock");
                }
            }

            await talking;
        }

        await Task.Delay(Sample, time, cancellationToken);
        return Bars(length, memory, drift, server.Memory().Children - idleChildren);
    }

    private static IReadOnlyList<Measure> Bars(TimeSpan length, List<(double Minute, double Megabytes)> memory, List<double> drift, int left)
    {
        // Memory settles while code is compiled and caches fill; flat means the last third against the middle one.
        var third = memory.Count / 3;
        var middle = memory.Skip(third).Take(third).Average(sample => sample.Megabytes);
        var last = memory.Skip(2 * third).Average(sample => sample.Megabytes);
        var growth = 100 * (last - middle) / middle;
        var drifted = (Median(drift.Skip(drift.Count - 12)) - Median(drift.Take(12))) * 1000;
        return
        [
            new($"memory over {length.TotalMinutes:0} minutes, last third against the middle one ({middle:0} MB)", $"{growth:+0.0;-0.0} %", "± 5 %", Math.Abs(growth) <= 5),
            new($"media clock against the wall clock over {length.TotalMinutes:0} minutes", $"{drifted:+0;-0;0} ms", "≤ 20 ms", Math.Abs(drifted) <= 20),
            new("processes left after the session", $"{left}", "0", left <= 0),
        ];
    }

    private static double Median(IEnumerable<double> values) => Numbers.Percentile([.. values], 0.5);

    private async Task TalkAndIdleAsync(HubViewer viewer, CancellationToken cancellationToken)
    {
        string[] lines = ["Tell me a story.", "How are you?", "What do you think about rain?", "Tell me a joke.", "What did I say before?"];
        try
        {
            for (var line = 0; ; line++)
            {
                await viewer.TalkAsync($"{lines[line % lines.Length]}", cancellationToken);
                await Task.Delay(TimeSpan.FromSeconds(5 + (line % 4 * 5)), time, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The time is over.
        }
    }
}
