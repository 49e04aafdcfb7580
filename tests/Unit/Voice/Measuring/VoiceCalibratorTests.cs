using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Measuring;

public sealed class VoiceCalibratorTests(VoiceRoomFixture fixture) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("persona-measured-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Path => System.IO.Path.Combine(folder.FullName, "voices", "measured.jsonl");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("flite:slt", "female")]
    [InlineData("flite:rms", "male")]
    [InlineData("flite:awb", "male")]
    [InlineData("espeak:en-us", "male")]
    [InlineData("espeak:en-us+f2", "female")]
    [InlineData("espeak:de+f3", "female")]
    [InlineData("espeak:fr-fr+m3", "male")]
    public async Task The_gender_that_is_measured_is_the_one_the_voice_was_made_with(string id, string gender)
    {
        var traits = (await MeasureAsync(id)).Traits;
        Assert.Equal(gender, VoiceGender.Of(traits.Pitch, traits.FormantScale));
        Assert.InRange(traits.Pace, 8, 18);
        Assert.InRange(traits.Tilt, -16, -3);
    }

    [Fact]
    public async Task What_a_tone_does_is_predicted_from_the_neutral_voice()
    {
        var room = await fixture.OpenAsync();
        var profile = await MeasureAsync("espeak:en-us+f2");
        var tone = new Tone { Pitch = -3, Formant = 0.92, Rate = 0.85 };
        var predicted = ToneFitter.Predict(profile, tone);
        var heard = await new VoiceTuner(room.Stage, room.Catalogue, room.Matcher).HearAsync("espeak:en-us+f2", tone, CalibrationText.English, Token);
        Assert.InRange(12 * Math.Log2(heard.Pitch / predicted.Pitch), -0.7, 0.7);
        Assert.InRange(heard.Pace / predicted.Pace, 0.9, 1.1);
        Assert.InRange(heard.FormantScale / predicted.FormantScale, 0.92, 1.08);
    }

    [Fact]
    public async Task A_second_run_measures_only_what_is_missing()
    {
        var room = await fixture.OpenAsync();
        var seen = new List<CalibrationProgress>();
        await Calibrator(room, new VoiceProfiles()).RunAsync(["flite:kal"], 1, null, Token);
        await File.AppendAllTextAsync(Path, "\n{\"schema\":2,\"profile\":{\"voiceId\":\"flite:sl", Token);

        var profiles = new VoiceProfiles();
        var again = Calibrator(room, profiles);
        await again.LoadAsync(Token);
        Assert.Equal("flite:kal", Assert.Single(profiles.All).VoiceId);
        await again.RunAsync(["flite:kal", "flite:awb"], 1, new Seen(seen), Token);
        Assert.Equal([new CalibrationProgress(1, 2, ""), new CalibrationProgress(2, 2, "flite:awb")], seen);

        var third = new VoiceProfiles();
        await Calibrator(room, third).LoadAsync(Token);
        Assert.Equal(["flite:awb", "flite:kal"], third.All.Select(p => p.VoiceId));
    }

    [Fact]
    public async Task Another_version_of_the_engine_is_measured_again()
    {
        var room = await fixture.OpenAsync();
        new ProfileFile(Path).Append(new VoiceProfile { VoiceId = "flite:slt", Version = "libflite.so.1.0 1", Traits = new VoiceTraits { Pitch = 99 } });
        var profiles = new VoiceProfiles();
        await Calibrator(room, profiles).LoadAsync(Token);
        Assert.Empty(profiles.All);
    }

    [Fact]
    public async Task The_version_names_the_library()
    {
        var room = await fixture.OpenAsync();
        Assert.StartsWith("libespeak-ng.so.", await room.Engines[0].VersionAsync("espeak:de", Token), StringComparison.Ordinal);
        Assert.StartsWith("libflite.so.", await room.Engines[1].VersionAsync("flite:slt", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_and_a_variant_are_put_together()
    {
        var room = await fixture.OpenAsync();
        var profiles = new VoiceProfiles();
        await Calibrator(room, profiles).RunAsync(["espeak:en-us", "espeak:en-us+f2", "espeak:it"], 2, null, Token);
        var composed = profiles.Of(room.Catalogue.Resolve("espeak:it+f2"));
        Assert.Equal(ProfileSource.Composed, composed.Source);
        var heard = (await MeasureAsync("espeak:it+f2")).Traits;
        Assert.InRange(12 * Math.Log2(heard.Pitch / composed.Traits.Pitch), -1, 1);
        Assert.InRange(heard.FormantScale / composed.Traits.FormantScale, 0.92, 1.08);
    }

    [Fact]
    public async Task A_voice_that_fails_is_reported_and_others_go_on()
    {
        var room = await fixture.OpenAsync();
        var profiles = new VoiceProfiles();
        var calibrator = new VoiceCalibrator([new Mute(room.Engines[0]), room.Engines[1]], room.Catalogue, profiles, new ProfileFile(Path), null);
        var failures = await calibrator.RunAsync(["espeak:de", "flite:kal"], 1, null, Token);
        Assert.Equal("espeak:de", Assert.Single(failures).Key);
        Assert.Equal("flite:kal", Assert.Single(profiles.All).VoiceId);
    }

    [Fact]
    public async Task Each_voice_waits_for_its_turn()
    {
        var room = await fixture.OpenAsync();
        var profiles = new VoiceProfiles();
        List<int> known = [];
        await Calibrator(room, profiles).RunAsync(["flite:kal", "flite:kal16"], 1, null, Token, _ =>
        {
            known.Add(profiles.All.Count);
            return Task.CompletedTask;
        });
        Assert.Equal([0, 1], known);
    }

    [Fact]
    public async Task What_another_process_keeps_us_from_writing_is_known_all_the_same()
    {
        var room = await fixture.OpenAsync();
        var profiles = new VoiceProfiles();
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await using (new FileStream(Path, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await Calibrator(room, profiles).MeasureAsync("flite:kal", Token);
        }

        Assert.Single(profiles.All);
        Assert.Empty(await new ProfileFile(Path).ReadAsync(Token));
    }

    [Fact]
    public void Words_are_counted_in_order() => Assert.Equal(3, SphinxListener.Common(["the", "old", "man", "walked"], ["old", "the", "old", "and", "man"]));

    private async Task<VoiceProfile> MeasureAsync(string id) => await Calibrator(await fixture.OpenAsync(), new VoiceProfiles()).MeasureAsync(id, Token);

    private VoiceCalibrator Calibrator(PersonaAvatar.Voices.Speaking.VoiceRoom room, VoiceProfiles profiles) => new(room.Engines, room.Catalogue, profiles, new ProfileFile(Path), null);

    private sealed class Seen(List<CalibrationProgress> list) : IProgress<CalibrationProgress>
    {
        public void Report(CalibrationProgress value) => list.Add(value);
    }

    private sealed class Mute(IVoiceEngine real) : IVoiceEngine
    {
        public string Name => real.Name;

        public ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken) => real.ListAsync(cancellationToken);

        public IAsyncEnumerable<PersonaAvatar.Voices.Speech.SpeechChunk> SpeakAsync(PersonaAvatar.Voices.Speech.Clause clause, string voiceId, Tone tone, CancellationToken cancellationToken)
            => AsyncEnumerable.Empty<PersonaAvatar.Voices.Speech.SpeechChunk>();
    }
}
