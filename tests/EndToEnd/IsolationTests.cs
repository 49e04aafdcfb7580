using Microsoft.Extensions.DependencyInjection;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Server;
using PersonaAvatar.Server.Cli.Bench;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>Sessions at once: each hears and sees its own persona only, in step.</summary>
public sealed class IsolationTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Voices_and_faces_of_sessions_that_speak_at_once_never_cross_and_lips_stay_in_step()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var services = await Composition.BuildAsync(cancellationToken);
        var cards = services.GetRequiredService<PersonaLibrary>().All;
        // A server that has just started still rehearses and draws its gallery; a hole in a greeting then would be no crossing.
        await Wait.UntilAsync(() => server.LogText.Contains("Gallery previews ready", StringComparison.Ordinal), limitSeconds: 180);
        var recorded = await Task.WhenAll(cards.Select(card => RecordAsync(card, cancellationToken)));
        var greetings = new List<Rehearsal>();
        foreach (var live in recorded)
        {
            greetings.Add(await Rehearsal.OfAsync(services, live.Card, null, live.Greeting, cancellationToken));
        }

        foreach (var live in recorded)
        {
            var fits = greetings.Select(greeting => Fit(live, greeting)).ToList();
            Assert.Equal(recorded.Index().Single(pair => pair.Item == live).Index, fits.IndexOf(fits.Max()));
            var own = greetings[fits.IndexOf(fits.Max())];
            // espeak-ng shakes its pitch a little each time, so that no fit is perfect; another persona's is far from it.
            Assert.True(fits.Max() > 0.3, $"{live.Card.Id}: its own greeting fits by {fits.Max():0.00} only");
            Assert.All(fits.Where(fit => fit < fits.Max()), fit => Assert.InRange(fit, -1, Math.Min(0.4, 0.7 * fits.Max())));
            var mask = MouthMask.Of(services.GetRequiredService<SketchGallery>(), live.Card.Face);
            Assert.InRange(ClipSyncBench.Offset(live.Clip, mask, own, live.FirstFrame), -40, 40);
            Assert.Equal(live.Card.Id, NearestFace(services, live, cards));
        }
    }

    private static double Fit(LiveRecording live, Rehearsal greeting)
    {
        var part = greeting.Samples.AsSpan(0, Math.Min(greeting.Samples.Length, 48_000));
        var at = live.FirstFrame * 1920;
        at = Math.Max(0, at + Alignment.BestLag(live.Clip.Samples, part, at, 4800)); // a greeting may begin with the recording
        var whole = live.Clip.Samples.AsSpan(at, Math.Min(part.Length, live.Clip.Samples.Length - at));
        return Alignment.Correlation(whole, part[..whole.Length], 0);
    }

    private static string NearestFace(IServiceProvider services, LiveRecording live, IReadOnlyList<PersonaCard> cards) => cards.MinBy(card =>
    {
        using var painter = services.GetRequiredService<SketchGallery>().Create(card.Face, DecodedClip.Width, DecodedClip.Height);
        var picture = new byte[DecodedClip.Width * DecodedClip.Height * 4];
        painter.Paint(default, 0, picture);
        return Enumerable.Range(0, DecodedClip.Width * DecodedClip.Height).Sum(pixel =>
            Math.Abs(live.Clip.Picture(live.FirstFrame + 5)[pixel] - ((picture[pixel * 4] * 0.114) + (picture[(pixel * 4) + 1] * 0.587) + (picture[(pixel * 4) + 2] * 0.299))));
    })!.Id;

    private async Task<LiveRecording> RecordAsync(PersonaCard card, CancellationToken cancellationToken)
    {
        await using var viewer = await HubViewer.OpenAsync(server.Address, new OpenRequest(card.Id, null, null, true, null), true, cancellationToken);
        await Wait.UntilAsync(() => viewer.Events.OfType<TurnEndedEvent>().Any(), limitSeconds: 60);
        var ended = viewer.Events.OfType<TurnEndedEvent>().First();
        await Wait.UntilAsync(() => viewer.MediaSeconds > ended.Seconds + 0.5);
        var path = Path.Combine(Path.GetTempPath(), $"persona-live-{Guid.NewGuid():N}.mp4");
        try
        {
            await File.WriteAllBytesAsync(path, viewer.Recording(), cancellationToken);
            var clip = await DecodedClip.ReadAsync("ffmpeg", path, cancellationToken);
            var start = viewer.Events.OfType<SpeechStartedEvent>().First().Seconds;
            return new LiveRecording(card, ended.Heard, clip, (int)Math.Round((start - LiveMuxer.PrimingSeconds) * 25));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed record LiveRecording(PersonaCard Card, string Greeting, DecodedClip Clip, int FirstFrame);
}
