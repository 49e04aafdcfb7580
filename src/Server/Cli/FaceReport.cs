using System.Text.Json;
using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Cli;

/// <summary>Prints what is known of a face.</summary>
internal static class FaceReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Lines, or JSON.</summary>
    public static async Task WriteAsync(FaceLibrary library, FaceEntry entry, bool asJson)
    {
        var card = entry.Shipped ? null : library.Stored(entry.Id).Card;
        var (sheet, output) = (card?.Portrait, Console.Out);
        if (asJson)
        {
            var face = new
            {
                entry.Id, entry.Name, entry.Kind, entry.Description, entry.Shipped, card?.Consent, sheet?.LandmarksFrom, sheet?.FromSecond, sheet?.Quality, matteSureness = sheet?.Matte?.Sureness, references = sheet?.References.Select(frame => new { frame.FromSecond, frame.MouthGap }),
            };
            await output.WriteLineAsync(JsonSerializer.Serialize(face, Json));
            return;
        }

        await output.WriteLineAsync($"{entry.Id}\t{entry.Name}\t{entry.Kind}");
        if (card?.Consent is { } agrees)
        {
            await output.WriteLineAsync(agrees ? "a real person, who agrees to be animated" : "a real person, who has not agreed");
        }

        if (sheet?.FromSecond is { } second)
        {
            await output.WriteLineAsync($"the still of the clip at {second:0.00} s");
        }

        if (sheet?.References is { Count: > 0 } frames)
        {
            await output.WriteLineAsync(
                $"reference frames: {frames.Count}, mouth open {frames.Min(frame => frame.MouthGap):F2} to {frames.Max(frame => frame.MouthGap):F2} of the eyes' distance");
        }

        if (sheet?.Matte is { } matte)
        {
            await output.WriteLineAsync($"matte {matte.Sureness:P0} sure: {(matte.Parts ? "the background stands still" : "the background bends with the head")}");
        }

        if (sheet?.Quality is { } quality)
        {
            await output.WriteLineAsync($"quality {quality.Score:P0}: eyes {quality.EyeDistance:F0} pixels apart, sharpness {quality.Sharpness:F2}, turned {quality.Yaw:F0} degrees");
            foreach (var advice in quality.Advice)
            {
                await output.WriteLineAsync($"- {advice}");
            }
        }
    }
}
