using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Cli;

/// <summary>The way a person in a video moves the mouth, for --style.</summary>
internal static class VideoStyle
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The style of that name, of a motion CSV, or of the largest face in the first two minutes of a video.</summary>
    /// <exception cref="UsageException">The file is no video.</exception>
    /// <exception cref="StyleException">There is no such style, or the file tells none.</exception>
    public static async Task<LipStyle> FindAsync(IServiceProvider services, string nameOrFile, CancellationToken cancellationToken)
    {
        var styles = services.GetRequiredService<LipStyles>();
        var video = !styles.Names.Contains(nameOrFile) && File.Exists(nameOrFile)
            && !Path.GetExtension(nameOrFile).Equals(".csv", StringComparison.OrdinalIgnoreCase);
        return video ? await WatchAsync(services, nameOrFile, cancellationToken) : styles.FindOrRead(nameOrFile);
    }

    private static async Task<LipStyle> WatchAsync(IServiceProvider services, string path, CancellationToken cancellationToken)
    {
        var video = new VideoFile(services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, path);
        var follower = services.GetRequiredService<FaceTrackers>().Require(null).Follow(new FollowOptions());
        var mouth = new SeenMouth();
        await new MediaProgress("watching", () => video.Length, TimeSpan.FromMinutes(1)).ShowAsync(async progress =>
        {
            await foreach (var (seconds, picture) in video.ReadAsync(cancellationToken))
            {
                if (seconds > Longest.TotalSeconds)
                {
                    break;
                }

                if (follower.Next(picture, seconds) is [var face, ..])
                {
                    mouth.Add(face);
                }

                progress.Report(TimeSpan.FromSeconds(seconds));
            }

            return mouth.Count;
        });
        try
        {
            return mouth.Style();
        }
        catch (LipModelException tooLittle)
        {
            throw new StyleException($"{path} gives no style: {tooLittle.Message}", tooLittle);
        }
    }
}
