using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Engines;

/// <summary>The real engines.</summary>
public sealed class EngineTests(VoiceRoomFixture fixture)
{
    public static TheoryData<string> Voices => ["espeak:en-us", "espeak:en-gb+f3", "flite:slt", "flite:rms", "flite:awb", "flite:kal16", "flite:kal"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Voices))]
    public async Task Cues_are_contiguous_and_cover_all_sound(string voice)
    {
        var chunks = await SpeakAsync(voice, "Peter, my mum, bought brown bread; \"maybe\" (of the 21 maps) it's Bob's!");
        long position = 0;
        foreach (var chunk in chunks)
        {
            Assert.Equal(position, chunk.Start);
            Assert.All(chunk.Phonemes, p => Assert.InRange(p.Start, chunk.Start, chunk.End - 1));
            Assert.All(chunk.Words, w => Assert.InRange(w.Start, chunk.Start, chunk.End - 1));
            position = chunk.End;
        }

        var cues = chunks.SelectMany(c => c.Phonemes).ToList();
        Assert.Equal(0, cues[0].Start);
        Assert.Equal(position, cues[^1].End);
        Assert.All(cues.Zip(cues.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.All(cues, c => Assert.True(c.End > c.Start));
        Assert.All(cues.Where(c => !c.Phone.IsVowel()), c => Assert.Equal(0, c.Stress));
        Assert.Contains(cues, c => c.Stress == 1);
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public async Task Every_lip_closure_of_a_known_sentence_is_there(string voice)
    {
        var cues = (await SpeakAsync(voice, "Bob put my map by a big pump.")).SelectMany(c => c.Phonemes).ToList();
        Phone[] expected = [Phone.B, Phone.B, Phone.P, Phone.M, Phone.M, Phone.P, Phone.B, Phone.B, Phone.P, Phone.M, Phone.P];
        Assert.Equal(expected, cues.Where(c => c.Phone.ClosesLips()).Select(c => c.Phone));
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public async Task Words_are_those_written_in_order(string voice)
    {
        const string text = "He said \"hello\" to Dr. Jones, and 50% of the people — all of them — left at 10:30!";
        var words = (await SpeakAsync(voice, text)).SelectMany(c => c.Words).ToList();
        Assert.Equal(text, string.Join(' ', words.Select(w => w.Text)));
        Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"{pair}"));
        Assert.All(words, w => Assert.True(w.End > w.Start, $"{w}"));
    }

    [Theory]
    [InlineData("espeak:en-us")]
    [InlineData("flite:slt")]
    public async Task An_unvoiced_stop_between_vowels_is_silent_while_its_closure_lasts(string voice)
    {
        var chunks = await SpeakAsync(voice, "A copper pocket, a happy paper, a cookie.");
        var sound = chunks.Sound();
        var speech = Spoken.Decibels(sound);
        var stops = chunks.SelectMany(c => c.Phonemes).Where(c => c.Phone is Phone.P or Phone.K).ToList();
        Assert.True(stops.Count >= 7, $"{stops.Count} stops");

        // The middle of the closure: a third into the stop, 8 ms.
        var quiet = stops.Count(s => Spoken.Decibels(sound.AsSpan((int)(s.Start + ((s.End - s.Start) / 3) - 192), 384)) < speech - 15);
        Assert.True(quiet >= stops.Count - 1, $"{quiet} of {stops.Count}");
    }

    [Theory]
    [InlineData("espeak:en-us", 4, 1, 1)]
    [InlineData("espeak:en-us", -4, 1, 1)]
    [InlineData("espeak:en-us", 3, 1.15, 1.1)]
    [InlineData("espeak:en-us", 0, 0.85, 1)]
    [InlineData("flite:slt", 4, 1, 1)]
    [InlineData("flite:slt", -3, 1.15, 1.2)]
    [InlineData("flite:awb", 0, 0.85, 0.8)]
    [InlineData("flite:rms", 3, 1, 1)]
    [InlineData("flite:rms", -2, 0.9, 1)]
    public async Task Pitch_and_rate_do_what_they_say(string voice, double pitch, double formant, double rate)
    {
        const string text = "The early morning rain fell on all our alley all year long.";
        var plain = (await SpeakAsync(voice, text)).Sound();
        var toned = (await SpeakAsync(voice, text, new Tone { Pitch = pitch, Formant = formant, Rate = rate })).Sound();
        var ratio = Spoken.Pitch(toned) / Spoken.Pitch(plain) / Math.Pow(2, pitch / 12);
        Assert.InRange(ratio, 0.95, 1.05);
        Assert.InRange(plain.Length / (double)toned.Length / rate, 0.93, 1.07);
    }

    [Theory]
    [InlineData("espeak:en-us")]
    [InlineData("flite:slt")]
    public async Task Hostile_text_is_spoken_as_plain_text_or_not_at_all(string voice)
    {
        var spoken = await SpeakAsync(voice, "<speak>[[h@l'oU]]\u0001\u0002 \u0000five\u001b[31m</speak> %s%n ok");
        Assert.Contains(spoken.SelectMany(c => c.Words), w => w.Text.Contains("five", StringComparison.Ordinal));
        Assert.Empty(await SpeakAsync(voice, "\u0001\u0002\u0003"));
    }

    [Fact]
    public async Task A_tag_changes_nothing_that_it_names()
    {
        var marked = (await SpeakAsync("espeak:en-us", "<prosody rate='x-fast'> hello hello hello hello")).SelectMany(c => c.Words).Where(w => w.Text == "hello").Average(w => w.End - w.Start);
        var plain = (await SpeakAsync("espeak:en-us", "well then hello hello hello hello")).SelectMany(c => c.Words).Where(w => w.Text == "hello").Average(w => w.End - w.Start);
        Assert.InRange(marked / plain, 0.9, 1.1);
    }

    [Fact]
    public async Task A_megabyte_is_spoken_piece_by_piece_and_can_be_left()
    {
        var room = await fixture.OpenAsync();
        var text = string.Concat(Enumerable.Repeat("tell me more about it ", 50_000));
        long samples = 0;
        await foreach (var chunk in room.Engines[0].SpeakAsync(new Clause(0, 0, text, EmotionMix.Neutral), "espeak:en-us", new Tone(), Token))
        {
            samples = chunk.End;
            if (samples > 60 * SpeechFormat.SampleRate)
            {
                break;
            }
        }

        Assert.True(samples > 60 * SpeechFormat.SampleRate);
    }

    [Theory]
    [InlineData("espeak:it", "Buongiorno, la mamma fa la pappa.")]
    [InlineData("espeak:de", "Guten Morgen, meine lieben Freunde.")]
    [InlineData("espeak:fr-fr", "Bonjour, un bon vin blanc.")]
    [InlineData("espeak:ru", "Привет, мама мыла раму.")]
    [InlineData("espeak:el", "Καλημέρα σας.")]
    [InlineData("espeak:ar", "صباح الخير.")]
    [InlineData("espeak:hi", "नमस्ते दुनिया.")]
    [InlineData("espeak:ja", "こんにちは。")]
    [InlineData("espeak:cmn", "你好，妈妈。")]
    [InlineData("espeak:ko", "안녕하세요.")]
    [InlineData("espeak:vi", "Xin chào các bạn.")]
    [InlineData("espeak:tr", "Günaydın, merhaba.")]
    [InlineData("espeak:pl", "Dzień dobry, mamo.")]
    public async Task Languages_speak_with_lips(string voice, string text)
    {
        var chunks = await SpeakAsync(voice, text);
        var cues = chunks.SelectMany(c => c.Phonemes).ToList();
        Assert.True(Spoken.Decibels(chunks.Sound()) > -40);
        Assert.True(cues.Count(c => c.Phone.IsVowel()) >= 3);
        Assert.True(cues.Count(c => c.Phone != Phone.SIL && !c.Phone.IsVowel()) >= 3);
    }

    [Fact]
    public async Task An_unknown_voice_cannot_be_retried()
    {
        var error = await Assert.ThrowsAsync<VoiceEngineException>(async () => await SpeakAsync("espeak:xx-nope", "Hello."));
        Assert.False(error.CanRetry);
        Assert.Contains("xx-nope", error.Message, StringComparison.Ordinal);
    }

    private async Task<List<SpeechChunk>> SpeakAsync(string voice, string text, Tone? tone = null)
    {
        var room = await fixture.OpenAsync();
        var engine = room.Engines.Single(e => voice.StartsWith(e.Name + ":", StringComparison.Ordinal));
        return await engine.SpeakAsync(new Clause(0, 0, text, EmotionMix.Neutral), voice, tone ?? new Tone(), Token).ToListAsync(Token);
    }
}
