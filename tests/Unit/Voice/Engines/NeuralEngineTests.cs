using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Engines.Kokoro;
using PersonaAvatar.Voices.Engines.Piper;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Engines;

/// <summary>Graphs with the shapes of the real exports sing sines: see Graphs/make_graphs.py.</summary>
public sealed class NeuralEngineTests(VoiceRoomFixture fixture) : IDisposable
{
    private const string Description = """
        {"audio":{"sample_rate":22050},"espeak":{"voice":"en-us"},"inference":{"noise_scale":0.667,"length_scale":1.5,"noise_w":0.8},"num_speakers":SPEAKERS,"speaker_id_map":MAP,
         "phoneme_id_map":{"_":[0],"^":[1],"$":[2]," ":[3],".":[10],"h":[20],"ə":[59],"l":[24],"o":[27],"ʊ":[100],"ˈ":[120],"ɡ":[66],"d":[17],"b":[15],"a":[14],"ɪ":[74],"ː":[122],"m":[25]}}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("persona-neural-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_piper_voice_speaks_every_phone_at_its_own_pace()
    {
        Piper("en_US-sine-low", "piper", speakers: 1);
        using var engine = await EngineAsync();
        Assert.Equal([new EngineVoice("piper:en_US-sine-low", "piper", "en_US-sine-low", "en-us", "")], await engine.ListAsync(Token));
        var chunks = await SpeakAsync(engine, "piper:en_US-sine-low", "Hello.", new Tone());

        // ^ h ə l ˈ o ʊ . $, a pad after every one but the last: 17 numbers of 512 samples, half as long again.
        Assert.Equal(17 * 512 * 1.5 / 22050 * SpeechFormat.SampleRate, chunks[^1].End, 60.0);
        Assert.InRange(Spoken.Pitch(chunks.Sound()), 99, 101);
        Assert.Empty(chunks.SelectMany(c => c.Phonemes));
        Assert.Equal("Hello.", Assert.Single(chunks.SelectMany(c => c.Words)).Text);
    }

    [Fact]
    public async Task A_tone_moves_pitch_and_pace_of_a_piper_voice()
    {
        Piper("en_US-sine-low", "piper", speakers: 1);
        using var engine = await EngineAsync();
        var plain = await SpeakAsync(engine, "piper:en_US-sine-low", "Hello hello hello.", new Tone());
        var toned = await SpeakAsync(engine, "piper:en_US-sine-low", "Hello hello hello.", new Tone { Pitch = 4, Rate = 1.25 });
        Assert.InRange(Spoken.Pitch(toned.Sound()) / Spoken.Pitch(plain.Sound()), 1.24, 1.28);
        Assert.InRange(plain[^1].End / (double)toned[^1].End, 1.23, 1.27);
        Assert.False(engine.MovesPitchAlone("piper:en_US-sine-low"));
    }

    [Fact]
    public async Task Speakers_of_one_model_are_voices_and_lengths_become_cues()
    {
        Piper("en_US-choir-low", "piper-many", speakers: 2);
        using var engine = await EngineAsync();
        Assert.Equal(["piper:en_US-choir-low#anna", "piper:en_US-choir-low#bert"], (await engine.ListAsync(Token)).Select(v => v.Id));
        var bert = await SpeakAsync(engine, "piper:en_US-choir-low#bert", "Hello.", new Tone());
        Assert.InRange(Spoken.Pitch(bert.Sound()), 149, 151);
        var phones = bert.SelectMany(c => c.Phonemes).ToList();
        Assert.Equal([Phone.HH, Phone.AH, Phone.L], phones.Where(p => p.Phone != Phone.SIL).Take(3).Select(p => p.Phone));
        Assert.Contains(phones, p => p.Stress == 1);
        Assert.Equal(bert[^1].End, phones[^1].End);
        Assert.All(phones.Zip(phones.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
        await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(engine, "piper:en_US-choir-low#carl", "Hello.", new Tone()));
    }

    [Fact]
    public async Task What_is_no_piper_voice_is_told_apart_from_what_is_missing()
    {
        Piper("en_US-good-low", "piper", speakers: 1);
        File.WriteAllText(Path.Combine(folder.FullName, "en_US-good-low.onnx.json"), "{\"audio\":{}}");
        Piper("en_US-other-low", "kokoro", speakers: 1);
        File.WriteAllBytes(Path.Combine(folder.FullName, "en_US-torn-low.onnx"), [1, 2, 3]);
        File.WriteAllText(Path.Combine(folder.FullName, "en_US-torn-low.onnx.json"), Description.Replace("SPEAKERS", "1").Replace("MAP", "{}"));
        using var engine = await EngineAsync();
        Assert.Equal(["piper:en_US-other-low", "piper:en_US-torn-low"], (await engine.ListAsync(Token)).Select(v => v.Id));
        Assert.Contains("en_US-good-low.onnx.json", Assert.Single(engine.Complaints), StringComparison.Ordinal);
        Assert.Contains("expected input int64[1,N]", (await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(engine, "piper:en_US-other-low", "Hi.", new Tone()))).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be opened", (await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(engine, "piper:en_US-torn-low", "Hi.", new Tone()))).Message, StringComparison.Ordinal);
        Assert.Contains("no Piper voice", (await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(engine, "piper:../../etc", "Hi.", new Tone()))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kokoro", false)]
    [InlineData("kokoro-timed", true)]
    public async Task A_kokoro_voice_speaks_with_its_style(string graph, bool timed)
    {
        using var engine = await KokoroAsync(graph, archive: !timed);
        Assert.Equal([new EngineVoice("kokoro:af_sine", "kokoro", "sine", "en-us", "female"), new EngineVoice("kokoro:bm_low", "kokoro", "low", "en-gb", "male")], await engine.ListAsync(Token));
        var chunks = await SpeakAsync(engine, "kokoro:af_sine", "Hello there, my friend.", new Tone());
        Assert.InRange(Spoken.Pitch(chunks.Sound()), 218, 222);
        Assert.Equal("Hello there, my friend.", string.Join(' ', chunks.SelectMany(c => c.Words).Select(w => w.Text)));
        Assert.Equal(timed, chunks.SelectMany(c => c.Phonemes).Any());
        Assert.InRange(Spoken.Pitch((await SpeakAsync(engine, "kokoro:bm_low", "Hello there.", new Tone { Pitch = 2 })).Sound()), 122, 125.5);
        await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(engine, "kokoro:af_nobody", "Hi.", new Tone()));
    }

    [Fact]
    public void Kokoro_reads_english_as_it_was_taught()
    {
        var piece = KokoroVocabulary.Read("").Encode("həlˈoʊ wˈɜːld, dʒˈɔɪ!", "en-us", 510);
        Assert.Equal("həlˈO wˈɜːld, ʤˈY!", string.Concat(piece.Symbols.Skip(1).SkipLast(1)));
        Assert.Equal([0, 50, 83, 54, 156, 31, 16, 65, 156, 87, 158, 54, 46, 3, 16, 82, 156, 41, 5, 0], piece.Ids);
    }

    [Fact]
    public void Marks_that_end_something_are_kept_and_others_are_not()
        => Assert.Equal([("It costs 3.50 now", ','), (" doesn't it", '?'), (" Yes", '…'), ("", '\0')], PhonemeText.Cut("It costs 3.50 now, doesn't it? Yes…"));

    [Fact]
    public async Task Transcription_has_stress_and_no_language_marks()
    {
        var room = await fixture.OpenAsync();
        var said = await PhonemeText.ReadAsync((IPhonemizer)room.Engines[0], "Hello, world!", "en-us", Token);
        Assert.Equal("həlˈoʊ, wˈɜːld!", said);
        Assert.DoesNotContain('(', await PhonemeText.ReadAsync((IPhonemizer)room.Engines[0], "Das ist ein Update.", "de", Token));
    }

    private static async Task<List<SpeechChunk>> SpeakAsync(IVoiceEngine engine, string voice, string text, Tone tone)
        => await engine.SpeakAsync(new Clause(0, 0, text, EmotionMix.Neutral), voice, tone, Token).ToListAsync(Token);

    private static string Graph(string name) => Path.Combine(AppContext.BaseDirectory, "Voice", "Engines", "Graphs", name + ".onnx");

    private async Task<PiperEngine> EngineAsync()
        => new(new PiperVoiceOptions { Folder = folder.FullName, Loaded = 1 }, (IPhonemizer)(await fixture.OpenAsync()).Engines[0], () => new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL });

    private void Piper(string name, string graph, int speakers)
    {
        File.Copy(Graph(graph), Path.Combine(folder.FullName, name + ".onnx"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".onnx.json"), Description.Replace("SPEAKERS", $"{speakers}").Replace("MAP", speakers > 1 ? "{\"anna\":0,\"bert\":1}" : "{}"));
    }

    private async Task<KokoroEngine> KokoroAsync(string graph, bool archive)
    {
        var voices = Path.Combine(folder.FullName, archive ? "voices.bin" : "voices");
        (string Name, float Hertz)[] styles = [("af_sine", 220), ("bm_low", 110)];
        if (archive)
        {
            await using var file = File.Create(voices);
            using var zip = new ZipArchive(file, ZipArchiveMode.Create);
            foreach (var (name, hertz) in styles)
            {
                await using var entry = await zip.CreateEntry(name + ".npy").OpenAsync(Token);
                var header = "{'descr': '<f4', 'fortran_order': False, 'shape': (510, 1, 256), }".PadRight(117) + "\n";
                await entry.WriteAsync((byte[])[0x93, .. "NUMPY"u8, 1, 0, .. BitConverter.GetBytes((ushort)header.Length), .. Encoding.ASCII.GetBytes(header), .. Style(hertz)], Token);
            }
        }
        else
        {
            Directory.CreateDirectory(voices);
            foreach (var (name, hertz) in styles)
            {
                await File.WriteAllBytesAsync(Path.Combine(voices, name + ".bin"), Style(hertz), Token);
            }
        }

        var options = new KokoroVoiceOptions { Model = Graph(graph), Voices = voices };
        return new KokoroEngine(options, (IPhonemizer)(await fixture.OpenAsync()).Engines[0], () => new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL });
    }

    // Only the rows a short text uses hold the voice's pitch: taking another row would be heard.
    private static byte[] Style(float hertz)
    {
        var rows = new float[510 * 256];
        for (var row = 5; row < 60; row++)
        {
            rows[row * 256] = hertz;
        }

        return MemoryMarshal.AsBytes<float>(rows).ToArray();
    }
}
