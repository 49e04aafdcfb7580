using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Tests.Unit.Rendering.Lips;
using PersonaAvatar.Tests.Unit.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Server.Devices;

public sealed class LipStylesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-styles-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_named_style_is_found_whatever_its_case_and_none_is_the_average()
    {
        using ServiceProvider services = Services();
        var styles = services.GetRequiredService<LipStyles>();

        Assert.Equal(LipStyle.From(ArticulationStyle.Crisp).Values.ToArray(), styles.Find("Crisp").Values.ToArray());
        Assert.Equal(new float[LipStyle.Length], styles.Find("").Values.ToArray().Select(value => MathF.Round(value, 5)));
    }

    [Theory]
    [InlineData("crips")]
    [InlineData("../calm")]
    [InlineData("/etc/passwd")]
    public void What_does_not_exist_is_refused_with_the_names_that_do(string name)
    {
        using ServiceProvider services = Services();

        var refused = Assert.Throws<StyleException>(() => services.GetRequiredService<LipStyles>().Find(name));

        Assert.Contains("theatrical", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_motion_file_in_the_styles_folder_becomes_a_style_of_its_name()
    {
        InstalledLipModel.Require(InstalledLipModel.StylePath);
        using ServiceProvider services = Services();
        var styles = services.GetRequiredService<LipStyles>();
        await WriteMotionAsync("grand", ArticulationStyle.Theatrical);
        await WriteMotionAsync("small", ArticulationStyle.Mumbling);

        (LipStyle grand, LipStyle small) = (styles.Find("grand"), styles.Find("small"));

        Assert.Equal(["grand", "small"], styles.Names.TakeLast(2));
        Assert.True(grand.Values[0] > small.Values[0] + 1.5f, $"strength {grand.Values[0]:0.00} against {small.Values[0]:0.00}");
        Assert.True(grand.Values[2] > small.Values[2] + 0.5f, $"rounding {grand.Values[2]:0.00} against {small.Values[2]:0.00}");
        Assert.Same(grand, styles.Find("grand"));
    }

    [Fact]
    public async Task A_motion_file_that_is_too_short_is_refused_in_one_sentence()
    {
        InstalledLipModel.Require(InstalledLipModel.StylePath);
        using ServiceProvider services = Services();
        string path = Path.Combine(_folder.FullName, "short.csv");
        await File.WriteAllTextAsync(path, $"{MotionCsv.Header}\n{MotionCsv.Row(0, default)}\n", TestContext.Current.CancellationToken);

        var refused = Assert.Throws<StyleException>(() => services.GetRequiredService<LipStyles>().FindOrRead(path));

        Assert.Contains("short.csv gives no style", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_of_a_card_moves_its_mouth_and_never_opens_a_closure()
    {
        using ServiceProvider services = Services();
        var animators = services.GetRequiredService<Animators>();
        SpokenTurn turn = Speech();

        var spans = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (string style in ArticulationStyle.Named.Keys)
        {
            List<SpeechFrame> frames = await animators.CreateNamed(style)
                .AnimateAsync(turn.Chunks().ToAsyncEnumerable(), TestContext.Current.CancellationToken)
                .ToListAsync(TestContext.Current.CancellationToken);
            spans[style] = frames.Max(frame => MouthOpening.Of(frame.Mouth));
            foreach (PhonemeCue cue in turn.Cues.Where(cue => cue.Phone.ClosesLips()))
            {
                Assert.Contains(frames, frame => frame.Start >= cue.Start - SpeechFormat.SamplesPerFrame && frame.Start < cue.End
                    && MouthOpening.Of(frame.Mouth) <= MouthOpening.Closed);
            }
        }

        Assert.True(spans["mumbling"] < spans["calm"] && spans["calm"] < spans["average"] && spans["average"] < spans["theatrical"]);
    }

    [Fact]
    public void Every_shipped_persona_has_a_style_that_exists()
    {
        using ServiceProvider services = Services();
        var styles = services.GetRequiredService<LipStyles>();

        foreach (PersonaCard card in PersonaLibrary.Load().All)
        {
            Assert.NotEqual("", card.SpeakingStyle.Articulation);
            Assert.NotNull(styles.Find(card.SpeakingStyle.Articulation));
        }
    }

    private static SpokenTurn Speech()
    {
        var turn = new SpokenTurn();
        foreach (Phone vowel in new[] { Phone.AA, Phone.IY, Phone.UW, Phone.AE, Phone.OW, Phone.EH })
        {
            turn.Clause((Phone.M, 80), (vowel, 150), (Phone.S, 90), (vowel, 120), (Phone.B, 70), (Phone.AY, 160), (Phone.SIL, 120));
        }

        return turn;
    }

    private async Task WriteMotionAsync(string name, ArticulationStyle style)
    {
        List<SpeechFrame> frames = await SpokenTurn.AnimateAsync(Speech().Chunks(), style);
        var lines = frames.Select((frame, k) => MotionCsv.Row(k / 25.0, new FaceMotion { Shapes = frame.Mouth }));
        string folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, "styles")).FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, name + ".csv"), [MotionCsv.Header, .. lines], TestContext.Current.CancellationToken);
    }

    private ServiceProvider Services()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Devices:LipModel", Path.Combine(_folder.FullName, "none.onnx")), new("Devices:LipStyleModel", InstalledLipModel.StylePath),
            new("Devices:Provider", "cpu"),
        ]).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddOptions<PathOptions>().Configure(paths => paths.Data = _folder.FullName);
        services.AddSingleton(TimeProvider.System);
        services.AddDevices(configuration);
        services.AddSingleton<Animators>();
        return services.BuildServiceProvider();
    }
}
