using System.ComponentModel;
using System.Diagnostics;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// CMU pocketsphinx (Debian packages pocketsphinx and pocketsphinx-en-us) with its American English model. It may answer any
/// sequence out of the text's words and some forty that sound alike, so that the score tells how distinct a voice is rather than
/// how well the recogniser guesses. Thread-safe; a child process a call.
/// </summary>
public sealed class SphinxListener : IWordListener
{
    private const string Executable = "pocketsphinx_continuous";
    private const int SampleRate = 16_000;

    private static readonly string[] Others =
    [
        "young", "woman", "worked", "above", "liver", "cooked", "goats", "he", "gives", "her", "nine", "bread", "bottles", "walking", "around", "feather",
        "whether", "was", "from", "with", "green", "house", "morning", "water", "friend", "music", "seven", "read", "men", "cold", "ankles", "save", "coats", "alone",
    ];

    private SphinxListener()
    {
    }

    /// <summary>The listener, or null where pocketsphinx is not installed.</summary>
    public static SphinxListener? TryCreate()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Any(folder => File.Exists(Path.Combine(folder, Executable))) && Directory.Exists("/usr/share/pocketsphinx/model/en-us") ? new SphinxListener() : null;
    }

    /// <inheritdoc/>
    public async Task<double?> UnderstoodAsync(ReadOnlyMemory<float> samples, string text, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        if (language.Split('-')[0] is not ("en" or Matching.LanguageFit.Any))
        {
            return null;
        }

        string[] words = [.. WrittenWords.Split(text).Select(Plain).Where(w => w.Length > 0)];
        var folder = Directory.CreateTempSubdirectory("persona-listen-");
        try
        {
            var (sound, grammar) = (Path.Combine(folder.FullName, "said.raw"), Path.Combine(folder.FullName, "words.jsgf"));
            await File.WriteAllBytesAsync(sound, Narrow(samples.Span), cancellationToken);
            var choices = string.Join(" | ", words.Concat(Others).Distinct());
            await File.WriteAllTextAsync(grammar, $"#JSGF V1.0;\ngrammar words;\npublic <all> = ( {choices} )+ ;\n", cancellationToken);
            var heard = await ListenAsync(sound, grammar, cancellationToken);
            return string.IsNullOrWhiteSpace(heard) ? null : (double)Common(words, heard.Split(' ', StringSplitOptions.RemoveEmptyEntries)) / words.Length;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Length of the longest sequence of words that both have in this order.</summary>
    internal static int Common(IReadOnlyList<string> said, IReadOnlyList<string> heard)
    {
        var row = new int[heard.Count + 1];
        foreach (var word in said)
        {
            var diagonal = 0;
            for (var j = 1; j <= heard.Count; j++)
            {
                var above = row[j];
                row[j] = word == heard[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static async Task<string?> ListenAsync(string sound, string grammar, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Executable, ["-infile", sound, "-jsgf", grammar, "-logfn", "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
            try
            {
                var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
                var heard = await process.StandardOutput.ReadToEndAsync(cancellationToken);
                await complaints;
                await process.WaitForExitAsync(cancellationToken);
                return process.ExitCode == 0 ? heard.Replace('\n', ' ') : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                throw;
            }
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Plain(string word) => new string([.. word.ToLowerInvariant().Where(c => c is (>= 'a' and <= 'z') or '\'')]);

    private static byte[] Narrow(ReadOnlySpan<float> samples)
    {
        var resampler = new Resampler(SpeechFormat.SampleRate, SampleRate);
        var narrow = new List<float>();
        resampler.Push(samples, narrow);
        resampler.Finish(narrow);
        var peak = narrow.Count == 0 ? 1 : Math.Max(0.01f, narrow.Max(Math.Abs));
        var bytes = new byte[narrow.Count * 2];
        for (var i = 0; i < narrow.Count; i++)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(2 * i), (short)(narrow[i] / peak * 28_000));
        }

        return bytes;
    }
}
