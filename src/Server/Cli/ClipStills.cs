using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Server.Cli;

/// <summary>The stills of a clip that suit best as a face.</summary>
internal static class ClipStills
{
    private const double Longest = 60;
    private const double Every = 0.16;

    private static readonly string[] Clips = [".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ogv", ".ts", ".wmv", ".3gp"];

    /// <summary>Whether a file is read as a clip: by the end of its name.</summary>
    public static bool IsClip(string path) => Clips.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks at about six pictures a second of the first minute.</summary>
    /// <returns>The best picture, the second at which it is shown, and others of other mouths.</returns>
    /// <exception cref="UsageException">The file holds no video.</exception>
    /// <exception cref="FaceException">No face is seen in it.</exception>
    public static async Task<(Picture Picture, double Seconds, IReadOnlyList<ReferenceDraft> References)> ChooseAsync(VideoFile video, IFaceTracker tracker, CancellationToken cancellationToken)
    {
        var (choice, others) = (new StillChoice(), new ReferenceChoice());
        TimeSpan? Expected() => video.Length is { } length ? TimeSpan.FromSeconds(Math.Min(Longest, length.TotalSeconds)) : null;
        await new MediaProgress("watching", Expected, TimeSpan.FromSeconds(10)).ShowAsync(progress => LookAsync(video, tracker, choice, others, progress, cancellationToken));
        return choice.Best is { } best
            ? (best, choice.Seconds, others.Take(choice.Seconds))
            : throw new FaceException("No face was found in the first minute of the clip; use a clip that shows one, or a picture with its points set by hand.");
    }

    private static async Task<bool> LookAsync(
        VideoFile video, IFaceTracker tracker, StillChoice choice, ReferenceChoice others, IProgress<TimeSpan> progress, CancellationToken cancellationToken)
    {
        var follower = tracker.Follow(new FollowOptions { Smooth = false, LookEvery = 0 });
        var next = 0.0;
        await foreach (var (seconds, picture) in video.ReadAsync(cancellationToken))
        {
            if (seconds > Longest)
            {
                break;
            }

            progress.Report(TimeSpan.FromSeconds(seconds));
            if (seconds < next)
            {
                continue;
            }

            next = seconds + Every;
            if (follower.Next(picture, seconds) is [var face, ..])
            {
                choice.Offer(picture, face.Points, face.Presence, seconds);
                others.Offer(picture, face.Points, face.Presence, seconds);
            }
        }

        return choice.Best is not null;
    }
}
