using System.Diagnostics;
using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Engines.Espeak;
using PersonaAvatar.Voices.Engines.Flite;
using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Engines;

/// <summary>Worker processes: they die when they should, and are replaced.</summary>
public sealed class WorkerTests
{
    private static readonly Clause Hello = new(0, 0, "Hello there, my friend.", EmotionMix.Neutral);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cancelled_request_kills_its_process_and_the_next_one_speaks()
    {
        await using var engine = new FliteEngine(VoiceRoomFixture.Command, workers: 1);
        await engine.ListAsync(Token);
        using var worker = Process.GetProcessById(Assert.Single(engine.ProcessIds));
        using var interrupt = new CancellationTokenSource();
        var text = string.Concat(Enumerable.Repeat("tell me more about it ", 15));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in engine.SpeakAsync(Hello with { Text = text }, "flite:slt", new Tone { Rate = 0.5 }, interrupt.Token))
            {
                await interrupt.CancelAsync();
            }
        });
        await worker.WaitForExitAsync(Token);
        Assert.NotEmpty(await engine.SpeakAsync(Hello, "flite:slt", new Tone(), Token).ToListAsync(Token));
        Assert.DoesNotContain(worker.Id, engine.ProcessIds);
    }

    [Fact]
    public async Task A_crashed_process_is_replaced_without_anyone_noticing()
    {
        await using var engine = new EspeakEngine(VoiceRoomFixture.Command, workers: 1);
        await engine.ListAsync(Token);
        using (var worker = Process.GetProcessById(Assert.Single(engine.ProcessIds)))
        {
            worker.Kill();
            await worker.WaitForExitAsync(Token);
        }

        Assert.NotEmpty(await engine.SpeakAsync(Hello, "espeak:en-us", new Tone(), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Disposing_leaves_no_process()
    {
        var engine = new EspeakEngine(VoiceRoomFixture.Command, workers: 2);
        engine.Prestart();
        var workers = engine.ProcessIds.Select(Process.GetProcessById).ToList();
        Assert.Equal(2, workers.Count);
        await engine.DisposeAsync();
        foreach (var worker in workers)
        {
            await worker.WaitForExitAsync(Token);
            worker.Dispose();
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await engine.SpeakAsync(Hello, "espeak:en-us", new Tone(), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_worker_ends_when_its_input_closes()
    {
        var start = new ProcessStartInfo(VoiceRoomFixture.Command.FileName, [.. VoiceRoomFixture.Command.Arguments, "espeak"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        using var worker = Process.Start(start)!;
        worker.StandardInput.Close();
        await worker.WaitForExitAsync(Token);
        Assert.Equal(0, worker.ExitCode);
    }

    [Fact]
    public async Task A_worker_that_cannot_start_is_reported_as_final()
    {
        await using var engine = new EspeakEngine(new VoiceWorkerCommand("/no/such/program", []), workers: 1);
        var error = await Assert.ThrowsAsync<VoiceEngineException>(async () => await engine.SpeakAsync(Hello, "espeak:en-us", new Tone(), Token).ToListAsync(Token));
        Assert.False(error.CanRetry);
        Assert.Empty(await engine.ListAsync(Token));
    }

    [Fact]
    public async Task A_program_that_is_no_worker_is_found_out()
    {
        await using var silent = new EspeakEngine(new VoiceWorkerCommand("true", []), workers: 1);
        var error = await Assert.ThrowsAsync<VoiceEngineException>(async () => await silent.SpeakAsync(Hello, "espeak:en-us", new Tone(), Token).ToListAsync(Token));
        Assert.False(error.CanRetry);
    }

    [Fact]
    public async Task Waiting_callers_queue_for_one_worker()
    {
        await using var engine = new EspeakEngine(VoiceRoomFixture.Command, workers: 1);
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
            (i, await engine.SpeakAsync(Hello with { Epoch = i }, "espeak:en-us", new Tone(), Token).ToListAsync(Token))));
        Assert.Single(engine.ProcessIds);
        Assert.All(all, a => Assert.All(a.Item2, c => Assert.Equal(a.i, c.Epoch)));
        // The library varies a period here and there: equal to a few milliseconds.
        Assert.True(all.Max(a => a.Item2[^1].End) - all.Min(a => a.Item2[^1].End) < 480);
    }

    [Fact]
    public async Task The_protocol_refuses_garbage()
    {
        var reader = new FrameReader(new MemoryStream("HTTP/1.1 400 Bad Request"u8.ToArray()));
        await Assert.ThrowsAsync<InvalidDataException>(async () => await reader.ReadAsync(Token));
        var cut = new FrameReader(new MemoryStream([2, 8, 0, 0, 0, 1, 1]));
        await Assert.ThrowsAsync<EndOfStreamException>(async () => await cut.ReadAsync(Token));
        Assert.Null(await new FrameReader(new MemoryStream()).ReadAsync(Token));
    }

    [Fact]
    public async Task Frames_arrive_as_written()
    {
        var stream = new MemoryStream();
        var writer = new FrameWriter(stream);
        writer.Format(22050);
        writer.Pcm([1, -2, 3]);
        writer.Phone(123456789012, 0.5f, "oʊ");
        writer.End(3);
        stream.Position = 0;
        var reader = new FrameReader(stream);
        Assert.Equal([0x22, 0x56, 0, 0], (await reader.ReadAsync(Token))!.Value.Payload);
        Assert.Equal([1, 0, 0xFE, 0xFF, 3, 0], (await reader.ReadAsync(Token))!.Value.Payload);
        var phone = (await reader.ReadAsync(Token))!.Value;
        Assert.Equal(WorkerFrameKind.Phone, phone.Kind);
        Assert.Equal(123456789012, BitConverter.ToInt64(phone.Payload));
        Assert.Equal("oʊ"u8.ToArray(), phone.Payload[12..]);
        Assert.Equal(WorkerFrameKind.End, (await reader.ReadAsync(Token))!.Value.Kind);
        Assert.Null(await reader.ReadAsync(Token));
    }
}
