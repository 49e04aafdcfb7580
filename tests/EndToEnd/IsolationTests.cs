using System.Net.Http.Json;
using System.Text.Json;
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
    private const int Rounds = 5;

    [Fact]
    public async Task Voices_and_faces_of_sessions_that_speak_at_once_never_cross_and_lips_stay_in_step()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var services = await Composition.BuildAsync(cancellationToken);
        var cards = services.GetRequiredService<PersonaLibrary>().All;
        // A server that has just started still rehearses and draws its gallery.
        await Wait.UntilAsync(() => server.LogText.Contains("Gallery previews ready", StringComparison.Ordinal), limitSeconds: 180);
        var recorded = await RecordWholeAsync(cards, cancellationToken);
        var greetings = new List<Rehearsal>();
        foreach (var live in recorded)
        {
            greetings.Add(await Rehearsal.OfAsync(services, live.Card, null, live.Greeting, cancellationToken));
        }

        foreach (var (index, live) in recorded.Index())
        {
            var fits = greetings.Select(greeting => live.Clip.Sound.Find(greeting.Sound, live.Clip.MillisecondsOf(live.FirstFrame), 100).Fit).ToList();
            Assert.True(fits[index] > 0.7, $"{live.Card.Id}: its own greeting fits by {fits[index]:0.00} only");
            Assert.All(fits.Where((_, other) => other != index), fit => Assert.InRange(fit, -1, 0.5));
            var mask = MouthMask.Of(services.GetRequiredService<SketchGallery>(), live.Card.Face);
            Assert.InRange(ClipSyncBench.Offset(live.Clip, mask, greetings[index], live.FirstFrame), -40, 40);
            Assert.Equal(live.Card.Id, NearestFace(services, live, cards));
        }
    }

    private static string NearestFace(IServiceProvider services, LiveRecording live, IReadOnlyList<PersonaCard> cards) => cards.MinBy(card =>
    {
        using var painter = services.GetRequiredService<SketchGallery>().Create(card.Face, DecodedClip.Width, DecodedClip.Height);
        var picture = new byte[DecodedClip.Width * DecodedClip.Height * 4];
        painter.Paint(default, 0, picture);
        return Enumerable.Range(0, DecodedClip.Width * DecodedClip.Height).Sum(pixel =>
            Math.Abs(live.Clip.Picture(live.FirstFrame + 5)[pixel] - ((picture[pixel * 4] * 0.114) + (picture[(pixel * 4) + 1] * 0.587) + (picture[(pixel * 4) + 2] * 0.299))));
    })!.Id;

    /// <summary>
    /// All greet at once. On a busy machine a word may come too late somewhere: such a round has a hole in its sound and says nothing about crossing, so it
    /// is repeated.
    /// </summary>
    private async Task<LiveRecording[]> RecordWholeAsync(IReadOnlyList<PersonaCard> cards, CancellationToken cancellationToken)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var viewers = new List<HubViewer>();
            try
            {
                foreach (var card in cards)
                {
                    viewers.Add(await HubViewer.OpenAsync(server.Address, new OpenRequest(card.Id, null, null, true, null), true, cancellationToken));
                }

                await Wait.UntilAsync(() => viewers.All(viewer => viewer.Events.OfType<SpeechStartedEvent>().Any()), limitSeconds: 60);
                var together = !viewers.Any(viewer => viewer.Events.OfType<TurnEndedEvent>().Any());
                await Task.WhenAll(viewers.Select(GreetedAsync));
                if (together && await StallsAsync(cancellationToken) == 0 && viewers.All(viewer => viewer.Gaps == 0))
                {
                    return await Task.WhenAll(viewers.Zip(cards, (viewer, card) => LiveRecording.OfAsync(viewer, card, cancellationToken)));
                }
            }
            finally
            {
                foreach (var viewer in viewers)
                {
                    await viewer.DisposeAsync();
                }
            }
        }

        throw new InvalidOperationException($"In each of {Rounds} rounds speech came too late somewhere, or some had ended before others began: this machine is too busy for eight sessions.");
    }

    private static async Task GreetedAsync(HubViewer viewer)
    {
        await Wait.UntilAsync(() => viewer.Events.OfType<TurnEndedEvent>().Any(), limitSeconds: 60);
        var ended = viewer.Events.OfType<TurnEndedEvent>().First();
        await Wait.UntilAsync(() => viewer.MediaSeconds > ended.Seconds + 0.5);
    }

    /// <summary>Silent frames inside the turns of all open sessions.</summary>
    private async Task<long> StallsAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var status = await http.GetFromJsonAsync<JsonElement>("/api/status", cancellationToken);
        return status.GetProperty("stages").EnumerateArray().Sum(stage => stage.GetProperty("stalls").GetInt64());
    }

    private sealed record LiveRecording(PersonaCard Card, string Greeting, DecodedClip Clip, int FirstFrame)
    {
        public static async Task<LiveRecording> OfAsync(HubViewer viewer, PersonaCard card, CancellationToken cancellationToken)
        {
            var path = Path.Combine(Path.GetTempPath(), $"persona-live-{Guid.NewGuid():N}.mp4");
            try
            {
                await File.WriteAllBytesAsync(path, viewer.Recording(), cancellationToken);
                var clip = await DecodedClip.ReadAsync("ffmpeg", path, cancellationToken, LiveMuxer.PrimingSeconds);
                var greeting = viewer.Events.OfType<TurnEndedEvent>().First().Heard;
                var start = viewer.Events.OfType<SpeechStartedEvent>().First().Seconds;
                return new LiveRecording(card, greeting, clip, (int)Math.Round((start - LiveMuxer.PrimingSeconds) * 25));
            }
            finally
            {
                File.Delete(path);
            }
        }
    }
}
