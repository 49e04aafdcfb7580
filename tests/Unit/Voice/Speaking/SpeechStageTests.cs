using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Speaking;

public sealed class SpeechStageTests(VoiceRoomFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("espeak:en-us")]
    [InlineData("espeak:en-gb+f3")]
    [InlineData("flite:slt")]
    [InlineData("flite:kal16")]
    public async Task A_turn_is_one_contiguous_counter_that_starts_with_sound(string voice)
    {
        var room = await fixture.OpenAsync();
        var chunks = await room.Stage.SpeakAsync(Spoken.Clauses("Hello there, my friend.", "How are you, really?", "Tell me!"), new VoiceChoice(voice), Token).ToListAsync(Token);
        Assert.Equal(0, chunks[0].Start);
        Assert.All(chunks.Zip(chunks.Skip(1)), p => Assert.Equal(p.First.End, p.Second.Start));
        Assert.All(chunks, c => Assert.InRange(c.Samples.Length, 1, SpeechFormat.SampleRate));
        Assert.Equal([0, 1, 2], chunks.Select(c => c.Clause).Distinct());

        var cues = chunks.SelectMany(c => c.Phonemes).ToList();
        Assert.All(cues.Zip(cues.Skip(1)), p => Assert.Equal(p.First.End, p.Second.Start));
        Assert.Equal(chunks[^1].End, cues[^1].End);
        Assert.Equal("Hello there, my friend. How are you, really? Tell me!", string.Join(' ', chunks.SelectMany(c => c.Words).Select(w => w.Text)));

        // Sound within 20 ms, be it the breath of an h below the trimmer's -56 dBFS after levelling, and a pause of about 0.3 s after each sentence.
        var sound = chunks.Sound();
        Assert.Contains(sound[..960], x => Math.Abs(x) > 0.0005f);
        Assert.All(chunks.Where(c => c.Clause == 1).Take(1), c => Assert.True(Spoken.Decibels(sound.AsSpan((int)c.Start - 9600, 9600)) < -50));
        Assert.All(sound, x => Assert.InRange(x, -1f, 1f));
    }

    [Theory]
    [InlineData("espeak:en-us")]
    [InlineData("espeak:it+f2")]
    [InlineData("espeak:en-gb+whisper")]
    [InlineData("flite:slt")]
    [InlineData("flite:rms")]
    [InlineData("flite:awb")]
    [InlineData("flite:kal16")]
    public async Task Every_voice_is_equally_loud(string voice)
    {
        var room = await fixture.OpenAsync();
        var sound = (await room.Stage.SpeakAsync(Spoken.Clauses("The early morning rain fell on all our alley all year long."), new VoiceChoice(voice), Token).ToListAsync(Token)).Sound();
        Assert.InRange(Spoken.Decibels([.. sound.Where(x => Math.Abs(x) > 0.003f)]), -22.5, -17.5);
    }

    [Fact]
    public async Task A_failing_engine_hands_over_to_another_voice_and_no_word_is_lost_or_said_twice()
    {
        var room = await fixture.OpenAsync();
        var reports = new List<VoiceFallback>();
        var stage = new SpeechStage([new DyingEngine(room.Engines[0]), room.Engines[1]], room.Catalogue, reports.Add);
        var told = new List<VoiceFallback>();
        var chunks = await stage.SpeakAsync(Spoken.Clauses("One two three four five six.", "Seven eight."), new VoiceChoice("espeak:en-us"), Token, told.Add).ToListAsync(Token);
        Assert.Equal("One two three four five six. Seven eight.", string.Join(' ', chunks.SelectMany(c => c.Words).Select(w => w.Text)));
        Assert.All(chunks.Zip(chunks.Skip(1)), p => Assert.Equal(p.First.End, p.Second.Start));
        Assert.Equal("flite", Assert.Single(reports).Replacement?.Split(':')[0]);
        Assert.Equal(reports, told);
    }

    [Fact]
    public async Task A_voice_that_failed_rests_for_a_minute_and_is_tried_again()
    {
        var room = await fixture.OpenAsync();
        var reports = new List<VoiceFallback>();
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var stage = new SpeechStage([new DyingEngine(room.Engines[0]), room.Engines[1]], room.Catalogue, reports.Add, time: time);
        for (var turn = 0; turn < 3; turn++)
        {
            var chunks = await stage.SpeakAsync(Spoken.Clauses("One two three four."), new VoiceChoice("espeak:en-us"), Token).ToListAsync(Token);
            Assert.Equal("One two three four.", string.Join(' ', chunks.SelectMany(c => c.Words).Select(w => w.Text)));
        }

        Assert.Single(reports);
        time.Advance(TimeSpan.FromSeconds(61));
        await stage.SpeakAsync(Spoken.Clauses("One two three four."), new VoiceChoice("espeak:en-us"), Token).ToListAsync(Token);
        Assert.Equal(2, reports.Count);
    }

    [Fact]
    public async Task A_voice_without_alternative_fails_with_its_own_reason()
    {
        var room = await fixture.OpenAsync();
        var stage = new SpeechStage([new DyingEngine(room.Engines[0])], room.Catalogue);
        var error = await Assert.ThrowsAsync<VoiceEngineException>(async () => await stage.SpeakAsync(Spoken.Clauses("Uno due tre quattro cinque."), new VoiceChoice("espeak:it"), Token).ToListAsync(Token));
        Assert.Equal("It died.", error.Message);
    }

    [Fact]
    public async Task What_the_source_of_clauses_throws_reaches_the_listener()
    {
        var room = await fixture.OpenAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await room.Stage.SpeakAsync(Broken(), new VoiceChoice("espeak:en-us"), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task An_unknown_voice_is_refused_with_near_names()
    {
        var room = await fixture.OpenAsync();
        await Assert.ThrowsAsync<UnknownVoiceException>(async () => await room.Stage.SpeakAsync(Spoken.Clauses("Hi."), new VoiceChoice("flite:slk"), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task At_most_one_clause_is_made_ahead()
    {
        var room = await fixture.OpenAsync();
        var asked = 0;
        await using var chunks = room.Stage.SpeakAsync(Counted(() => asked++), new VoiceChoice("espeak:en-us"), Token).GetAsyncEnumerator(Token);
        Assert.True(await chunks.MoveNextAsync());
        for (var i = 0; i < 200; i++)
        {
            await Task.Yield();
        }

        // The one heard, the one ready, and the one waiting for its place.
        Assert.InRange(asked, 1, 3);
    }

    private static async IAsyncEnumerable<Clause> Counted(Action ask)
    {
        for (var i = 0; i < 50; i++)
        {
            await Task.Yield();
            ask();
            yield return new Clause(0, i, $"This is sentence number {i}.", EmotionMix.Neutral);
        }
    }

    private static async IAsyncEnumerable<Clause> Broken()
    {
        await Task.Yield();
        yield return new Clause(0, 0, "Hello.", EmotionMix.Neutral);
        throw new InvalidOperationException("The source broke.");
    }

    /// <summary>Speaks the first chunks of every clause and then dies for good.</summary>
    private sealed class DyingEngine(IVoiceEngine real) : IVoiceEngine
    {
        public string Name => real.Name;

        public ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken) => real.ListAsync(cancellationToken);

        public async IAsyncEnumerable<SpeechChunk> SpeakAsync(Clause clause, string voiceId, Tone tone, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var words = 0;
            await foreach (var chunk in real.SpeakAsync(clause, voiceId, tone, cancellationToken))
            {
                words += chunk.Words.Count;
                yield return chunk;
                if (words >= 2)
                {
                    break;
                }
            }

            throw new VoiceEngineException("It died.", canRetry: false);
        }
    }
}
