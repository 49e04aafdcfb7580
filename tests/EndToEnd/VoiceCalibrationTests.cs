using System.Net.Http.Json;
using System.Text.Json;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>The installed voices are measured once, after the start.</summary>
public sealed class VoiceCalibrationTests
{
    [Fact]
    public async Task Voices_are_measured_after_the_start_and_the_next_start_goes_on()
    {
        await using var server = new RunningServer(new() { ["PERSONA_Voices__MeasureAtStart"] = "true" });
        await server.InitializeAsync();
        await Wait.UntilAsync(async () => (await VoicesAsync(server)).Measured >= 2, 180);
        await server.StopAsync();
        var kept = await File.ReadAllLinesAsync(Path.Combine(server.DataFolder, "voices", "measured.jsonl"), TestContext.Current.CancellationToken);
        var before = kept.Count(line => line.Length > 0);
        Assert.True(before >= 2);

        await server.StartAgainAsync();
        await Wait.UntilAsync(async () => (await VoicesAsync(server)).Measured > 0, 180);
        var (measured, total, running) = await VoicesAsync(server);

        Assert.True(measured >= before - 1, $"{measured} of the {before} measured before are known");
        Assert.True(running && total > 100);
        Assert.Contains("Measuring how the voices sound, once: 0 of", server.LogText, StringComparison.Ordinal);
    }

    private static async Task<(int Measured, int Total, bool Running)> VoicesAsync(RunningServer server)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var voices = (await http.GetFromJsonAsync<JsonElement>("/api/status", TestContext.Current.CancellationToken)).GetProperty("voices");
        return (voices.GetProperty("measured").GetInt32(), voices.GetProperty("total").GetInt32(), voices.GetProperty("running").GetBoolean());
    }
}
