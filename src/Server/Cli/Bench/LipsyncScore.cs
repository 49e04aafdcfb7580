using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// How well lips from sound agree with lips measured on real clips. Clips and scorer are not part of the project: they are
/// looked for in ../shared/eval beside the checkout, and without them this part is skipped.
/// </summary>
internal sealed partial class LipsyncScore(IServiceProvider services)
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Runs it and returns the bars, or one line that says why it was skipped.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        var evaluation = services.GetRequiredService<IOptions<PathOptions>>().Value.Resolve("../shared/eval");
        var clips = Path.Combine(evaluation, "clips");
        var scorer = Path.Combine(evaluation, "score_lipsync.py");
        if (!File.Exists(Python) || !File.Exists(scorer) || !Directory.Exists(clips))
        {
            return [new("lips: agreement with real clips", "skipped", $"needs {scorer}, its clips, and {Python} with numpy", true)];
        }

        var folder = Directory.CreateTempSubdirectory("persona-lips-").FullName;
        try
        {
            foreach (var clip in Directory.GetDirectories(clips).Order(StringComparer.Ordinal))
            {
                var csv = Path.Combine(folder, Path.GetFileName(clip) + ".csv");
                await AnimateCommand.WriteAsync(services, Path.Combine(clip, "audio.wav"), "average", csv, cancellationToken);
            }

            var said = await ScoreAsync(scorer, folder, clips, cancellationToken);
            var pooled = Number(Pooled().Match(said));
            var own = Number(OwnLag().Match(said));
            return
            [
                new("lips: r with the lips of real clips, one lag for all", $"{pooled:0.000}", "≥ 0.46", pooled >= 0.46),
                new("lips: the same at each clip's own lag", $"{own:0.000}", "≥ 0.60", own >= 0.60),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> ScoreAsync(string scorer, string predictions, string clips, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Python, [scorer, predictions, clips]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"The scorer of lips failed: {(await errors).Trim()}");
    }

    private static double Number(Match match) => match.Success
        ? double.Parse(match.Groups["value"].ValueSpan, CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("The scorer of lips said something else than expected; look at score_lipsync.py.");

    [GeneratedRegex(@"pooled_r=(?<value>-?[\d.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pooled();

    [GeneratedRegex(@"mean over clips:.*own-lag r (?<value>-?[\d.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLag();
}
