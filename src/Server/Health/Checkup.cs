using System.Diagnostics;
using Microsoft.Extensions.Options;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;

namespace PersonaAvatar.Server.Health;

/// <summary>Looks at everything the service needs and says what is missing and what to do about it.</summary>
internal sealed class Checkup(
    IOptions<PathOptions> paths, IOptions<LlmOptions> llm, PersonaRoster personas, VoiceCatalogue voices, DeviceCheck devices, TimeProvider time)
{
    /// <summary>All findings, in the order a newcomer would mend them.</summary>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding>
        {
            Finding.Ok(".NET", Environment.Version.ToString()),
            Finding.Ok("cores", Environment.ProcessorCount.ToString()),
        };
        findings.Add(await FfmpegAsync(cancellationToken));
        findings.Add(Voices("espeak", "apt-get install espeak-ng"));
        findings.Add(Voices("flite", "apt-get install flite"));
        findings.Add(Personas());
        findings.AddRange(devices.Run());
        findings.Add(Page());
        findings.Add(Data());
        findings.Add(await MindAsync(cancellationToken));
        return findings;
    }

    private async Task<Finding> FfmpegAsync(CancellationToken cancellationToken)
    {
        const string todo = "not found; install it with: apt-get install ffmpeg (or set PERSONA_FFMPEG)";
        try
        {
            var start = new ProcessStartInfo(paths.Value.Ffmpeg) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            start.ArgumentList.Add("-hide_banner");
            start.ArgumentList.Add("-encoders");
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var encoders = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await errors;
            await process.WaitForExitAsync(cancellationToken);
            return encoders.Contains("libx264", StringComparison.Ordinal) && encoders.Contains(" aac ", StringComparison.Ordinal)
                ? Finding.Ok("ffmpeg", "libx264 and aac present")
                : Finding.Problem("ffmpeg", "has no libx264 or aac encoder; install Debian's ffmpeg package");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Finding.Problem("ffmpeg", todo);
        }
    }

    private Finding Voices(string engine, string install)
    {
        var count = voices.Voices.Count(voice => voice.Engine == engine);
        return count > 0 ? Finding.Ok(engine, $"{count} voices") : Finding.Problem(engine, $"no voice; install it with: {install}");
    }

    private Finding Personas()
    {
        try
        {
            return Finding.Ok("personas", $"{personas.All.Count} cards");
        }
        catch (StoreException unreadable)
        {
            return Finding.Problem("personas", unreadable.Message);
        }
    }

    private Finding Page()
    {
        var folder = paths.Value.Resolve(paths.Value.Web);
        return File.Exists(Path.Combine(folder, "index.html"))
            ? Finding.Ok("page", folder)
            : Finding.Problem("page", $"not built in {folder}; start through ./persona, which builds it");
    }

    private Finding Data()
    {
        var folder = paths.Value.Resolve(paths.Value.Data);
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return Finding.Ok("data", folder);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return Finding.Problem("data", $"cannot write to {folder}: {denied.Message} Set PERSONA_DATA to a folder you own.");
        }
    }

    private async Task<Finding> MindAsync(CancellationToken cancellationToken)
    {
        if (!llm.Value.IsConfigured)
        {
            return Finding.Note("mind", "built in; set PERSONA_LLM_BASEURL and PERSONA_LLM_MODEL to talk through a language model");
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", llm.Value.ApiKey);
        try
        {
            using var answer = await http.GetAsync(new Uri(llm.Value.BaseUrl.TrimEnd('/') + "/models"), both.Token);
            return answer.IsSuccessStatusCode
                ? Finding.Ok("mind", $"{llm.Value.Model} at {llm.Value.BaseUrl}")
                : Finding.Problem("mind", $"{llm.Value.BaseUrl} answers {(int)answer.StatusCode}; check PERSONA_LLM_APIKEY");
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Finding.Problem("mind", $"{llm.Value.BaseUrl} does not answer: {failure.Message}");
        }
    }
}
