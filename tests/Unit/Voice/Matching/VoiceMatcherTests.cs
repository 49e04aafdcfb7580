using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Matching;

public sealed class VoiceMatcherTests
{
    private readonly VoiceProfiles profiles = new();

    [Fact]
    public void A_deep_man_gets_the_deeper_man_and_the_reason_names_both_numbers()
    {
        var matcher = Matcher(("a:low", "en-us", 98, 0.98), ("a:high", "en-us", 150, 1.02), ("a:woman", "en-us", 205, 1.18));
        var best = matcher.Rank(new VoiceWish { Language = "en", Gender = "male", Pitch = -0.6 })[0];
        Assert.Equal("a:low", best.VoiceId);
        var pitch = best.Reasons.Single(r => r.Trait == "pitch");
        Assert.True(pitch.Wanted);
        Assert.Equal("pitch 98 Hz, wanted 90–111", pitch.Text);
        Assert.True(pitch.Met);
    }

    [Fact]
    public void Nothing_but_the_language_is_answered()
    {
        var matcher = Matcher(("a:en", "en-us", 120, 1), ("a:pt", "pt", 120, 1), ("a:br", "pt-br", 120, 1));
        Assert.Equal("a:br", matcher.Rank(new VoiceWish { Language = "pt-BR" })[0].VoiceId);
        Assert.Equal(["a:br", "a:pt"], matcher.Rank(new VoiceWish { Language = "pt-BR" }).Select(m => m.VoiceId).Order());
        Assert.Equal(["a:br", "a:pt"], matcher.Rank(new VoiceWish { Language = "pt-AO" }).Select(m => m.VoiceId).Order());
        Assert.Empty(matcher.Rank(new VoiceWish { Language = "xx" }));
    }

    [Theory]
    [InlineData("zh", "cmn", true)]
    [InlineData("zh-HK", "yue", true)]
    [InlineData("no", "nb", true)]
    [InlineData("en_GB", "en-gb", true)]
    [InlineData("de", "nl", false)]
    [InlineData("de", "mul", true)]
    [InlineData("", "en", false)]
    public void Tags_of_one_language_agree(string wanted, string voice, bool speaks) => Assert.Equal(speaks, LanguageFit.Of(voice, wanted, null) > 0);

    [Fact]
    public void An_accent_decides_between_equals()
    {
        var matcher = Matcher(("a:us", "en-us", 120, 1), ("a:scot", "en-gb-scotland", 120, 1));
        Assert.Equal("a:scot", matcher.Rank(new VoiceWish { Language = "en", Accent = "Scottish" })[0].VoiceId);
        Assert.Equal("a:us", matcher.Rank(new VoiceWish { Language = "en", Accent = "American accent" })[0].VoiceId);
        Assert.Equal("a:us", matcher.Rank(new VoiceWish { Language = "en", Accent = "Martian" })[0].VoiceId);
    }

    [Fact]
    public void A_voice_that_others_have_gives_way_to_one_as_good()
    {
        var matcher = Matcher(("a:one", "en-us", 120, 1), ("a:two", "en-us", 121, 1));
        var wish = new VoiceWish { Language = "en", Gender = "male" };
        var first = matcher.Rank(wish)[0].VoiceId;
        Assert.NotEqual(first, matcher.Rank(wish, new VoiceMatcherOptions { InUse = [first] })[0].VoiceId);
        Assert.DoesNotContain(matcher.Rank(wish, new VoiceMatcherOptions { Except = [first] }), m => m.VoiceId == first);
    }

    [Fact]
    public void The_same_wish_gives_the_same_ranking()
    {
        var matcher = Matcher([.. Enumerable.Range(0, 40).Select(i => ($"a:v{i}", "en-us", 90.0 + (i % 7 * 20), 0.95 + (i % 5 * 0.06)))]);
        var wish = new VoiceWish { Language = "en", Gender = "female", Pitch = 0.3, Pace = 0.5, Energy = 0.2, Warmth = 0.8, Roughness = 0.9 };
        var (once, again) = (matcher.Rank(wish), matcher.Rank(wish));
        Assert.Equal(once.Select(m => (m.VoiceId, m.Score, string.Join(',', m.Reasons))), again.Select(m => (m.VoiceId, m.Score, string.Join(',', m.Reasons))));
    }

    [Fact]
    public void Tones_stay_within_natural_limits_whatever_is_wished()
    {
        var matcher = Matcher(("a:v", "en-us", 100, 1));
        double?[] sizes = [null, -1, 0, 1, 7, double.NaN];
        foreach (var wish in from pitch in sizes from pace in sizes from other in sizes select new VoiceWish { Language = "en", Gender = "female", Age = "child", Pitch = pitch, Pace = pace, Energy = other, Warmth = other, Roughness = other })
        {
            var match = matcher.Rank(wish)[0];
            Assert.InRange(match.Tone.Pitch, -5, 5);
            Assert.InRange(match.Tone.Formant, 0.84, 1.19);
            Assert.InRange(match.Tone.Rate, 0.62, 1.5);
            Assert.InRange(match.Tone.Range, 0.45, 1.8);
            Assert.InRange(match.Tone.Gain, -12, 6);
            Assert.InRange(match.Score, 0, 1);
        }
    }

    [Fact]
    public void A_voice_without_pitch_of_its_own_is_predicted_to_change_size_with_it()
    {
        var profile = Profile("a:v", 200, 1.17) with { Response = new ToneResponse(1, 1, 0, 1) };
        var sound = ToneFitter.Predict(profile, new Tone { Pitch = -2, Formant = 1.1 });
        Assert.Equal(200 * Math.Pow(2, -2 / 12.0), sound.Pitch, 6);
        Assert.Equal(1.17 * Math.Pow(2, -2 / 12.0), sound.FormantScale, 6);
    }

    [Fact]
    public void The_next_voice_sounds_like_the_one_that_failed()
    {
        var matcher = Matcher(("a:f", "en-us", 200, 1.17), ("b:m", "en-us", 105, 1), ("b:f", "en-us", 190, 1.2), ("a:g", "en-us", 201, 1.17));
        var next = new VoiceSuccession(matcher);
        var failed = new VoiceChoice("a:f", new Tone { Pitch = 1, Effects = ["robot"] });
        var first = next.Next(failed, [])!;
        Assert.Equal("b:f", first.Id);
        Assert.Equal(["robot"], first.Tone.Effects);
        Assert.Equal("a:g", next.Next(failed, ["b:f", "b:m"])!.Id);
        Assert.Null(next.Next(failed, ["b:f", "b:m", "a:g"]));
    }

    [Theory]
    [InlineData("a very deep, slow old man", "male", "old", -1.0, -0.6)]
    [InlineData("a squeaky little girl who talks a bit fast", "female", "child", 0.6, 0.3)]
    [InlineData("an owl", null, null, null, null)]
    public void Words_become_a_wish(string text, string? gender, string? age, double? pitch, double? pace)
    {
        var wish = WishReader.Read(text, "en");
        Assert.Equal((gender, age, pitch, pace), (wish.Gender, wish.Age, wish.Pitch, wish.Pace));
    }

    private static VoiceProfile Profile(string id, double pitch, double scale) => new()
    {
        VoiceId = id,
        Traits = new VoiceTraits { Pitch = pitch, FormantScale = scale, PitchRange = 5, Tilt = -8, Harmonicity = 12, Pace = 12.5, LoudnessRange = 20, Voiced = 0.8, Jitter = 0.01 },
    };

    private VoiceMatcher Matcher(params (string Id, string Language, double Pitch, double Scale)[] voices)
    {
        foreach (var voice in voices)
        {
            profiles.Add(Profile(voice.Id, voice.Pitch, voice.Scale));
        }

        return new VoiceMatcher(new VoiceCatalogue([.. voices.Select(v => new EngineVoice(v.Id, v.Id[..1], v.Id, v.Language, ""))], []), profiles);
    }
}
