using System.CommandLine;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona track VIDEO [--tracker NAME] --csv out.csv: what the largest face of a video does, frame by frame.</summary>
internal static class TrackCommand
{
    /// <summary>The first line.</summary>
    public static string Header { get; } = string.Join(
        ',',
        ["time_s", "aperture", "width", "jaw", .. Enum.GetNames<ArkitShape>().Select(JsonNamingPolicy.CamelCase.ConvertName), "headYaw", "headPitch", "headRoll"]);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var video = new Argument<string>("video") { Description = "A video: anything ffmpeg reads." };
        var csv = new Option<string>("--csv") { Description = "The file to write; - is standard output.", Required = true };
        var tracker = new Option<string?>("--tracker") { Description = "The face tracker; persona models list shows them." };
        var raw = new Option<bool>("--raw") { Description = "Do not smooth over time." };
        var command = new Command("track", "Write what the face in a video does as CSV, one row a frame; cells are empty where no face is seen.") { video, csv, tracker, raw };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = TrackerServices.Build();
            var file = new VideoFile(services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, parsed.GetValue(video)!);
            var seen = await WriteAsync(
                services.GetRequiredService<FaceTrackers>().Require(parsed.GetValue(tracker)), file, parsed.GetValue(csv)!, !parsed.GetValue(raw), cancellationToken);
            if (seen == 0)
            {
                throw new UsageException($"There is no face in {parsed.GetValue(video)} that the tracker can see.");
            }

            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Tracks a video; answers in how many frames a face was seen. Where that is none, no file is left.</summary>
    public static async Task<long> WriteAsync(IFaceTracker tracker, VideoFile video, string csv, bool smooth, CancellationToken cancellationToken)
    {
        await using var target = CsvTarget.Open(csv);
        var follower = tracker.Follow(new FollowOptions { Smooth = smooth });
        var seen = await new MediaProgress("watching", () => video.Length, TimeSpan.FromMinutes(1)).ShowAsync(async progress =>
        {
            var count = 0L;
            var isBegun = false;
            var line = new StringBuilder(1024);
            await foreach (var (seconds, picture) in video.ReadAsync(cancellationToken))
            {
                if (!isBegun)
                {
                    // Not before there is a picture: a file that is missing writes nothing.
                    await target.Writer.WriteLineAsync(Header.AsMemory(), cancellationToken);
                    isBegun = true;
                }

                var faces = follower.Next(picture, seconds);
                count += faces.Count > 0 ? 1 : 0;
                await target.Writer.WriteLineAsync(Row(line.Clear(), seconds, faces), cancellationToken);
                progress.Report(TimeSpan.FromSeconds(seconds));
            }

            return count;
        });
        if (seen > 0)
        {
            await target.CompleteAsync(cancellationToken);
        }

        return seen;
    }

    private static StringBuilder Row(StringBuilder line, double seconds, IReadOnlyList<TrackedFace> faces)
    {
        line.Append($"{seconds:0.000}");
        if (faces.Count == 0)
        {
            return line.Append(',', 3 + ShapeWeights.Count + 3);
        }

        var face = faces[0];
        line.Append($",{face.Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom):0.#####}");
        line.Append($",{face.Measure(FaceMesh.MouthRight, FaceMesh.MouthLeft):0.#####},{face.Measure(FaceMesh.Chin, FaceMesh.NoseTip):0.#####}");
        var shapes = face.Shapes;
        for (var i = 0; i < ShapeWeights.Count; i++)
        {
            if (face.HasShapes)
            {
                line.Append($",{shapes[i]:0.####}");
            }
            else
            {
                line.Append(',');
            }
        }

        return line.Append($",{face.Head.Yaw:0.###},{face.Head.Pitch:0.###},{face.Head.Roll:0.###}");
    }
}
