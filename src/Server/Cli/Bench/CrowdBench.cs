using PersonaAvatar.Server.Hubs;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Several sessions that all speak at once: how many pictures come late.</summary>
internal sealed class CrowdBench(TimeProvider time)
{
    private static readonly string[] Personas = ["rosa", "finn", "mira", "theo", "plume", "pip", "unit-7", "earl-grey"];

    /// <summary>Runs it and returns the bars.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(ServerUnderTest server, int sessions, TimeSpan length, CancellationToken cancellationToken)
    {
        var viewers = new List<HubViewer>();
        try
        {
            for (var index = 0; index < sessions; index++)
            {
                var request = new OpenRequest(Personas[index % Personas.Length], null, null, false, null);
                viewers.Add(await HubViewer.OpenAsync(server.Address, request, record: false, cancellationToken));
            }

            using var end = new CancellationTokenSource(length, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
            await Task.WhenAll(viewers.Select(viewer => TalkOnAsync(viewer, both.Token)));
            cancellationToken.ThrowIfCancellationRequested();
            return await ReadAsync(server, sessions, viewers.Sum(viewer => viewer.Gaps), cancellationToken);
        }
        finally
        {
            foreach (var viewer in viewers)
            {
                await viewer.DisposeAsync();
            }
        }
    }

    private static async Task TalkOnAsync(HubViewer viewer, CancellationToken cancellationToken)
    {
        string[] lines = ["Tell me a story.", "Tell me something about yourself.", "What do you like?", "Tell me a joke.", "Tell me more.", "Why?"];
        try
        {
            for (var line = 0; ; line++)
            {
                await viewer.TalkAsync(lines[line % lines.Length], cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    private static async Task<IReadOnlyList<Measure>> ReadAsync(ServerUnderTest server, int sessions, int gaps, CancellationToken cancellationToken)
    {
        var stages = (await server.StatusAsync(cancellationToken))["stages"]!.AsArray();
        var frames = stages.Sum(stage => stage!["frames"]!.GetValue<long>());
        var late = stages.Sum(stage => stage!["late"]!.GetValue<long>() + stage["repeated"]!.GetValue<long>());
        var stalls = stages.Sum(stage => stage!["stalls"]!.GetValue<long>());
        var share = 100.0 * late / Math.Max(1, frames);
        return
        [
            new($"{sessions} sessions speaking at once: late or repeated pictures of {frames}", $"{share:0.00} %", "< 1 %", share < 1),
            new($"{sessions} sessions: speech that came too late, frames", $"{stalls}", "0", stalls == 0),
            new($"{sessions} sessions: viewers skipped ahead", $"{gaps}", "0", gaps == 0),
        ];
    }
}
