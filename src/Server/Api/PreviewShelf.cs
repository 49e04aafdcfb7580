using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Voices.Speech;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace PersonaAvatar.Server.Api;

/// <summary>
/// The moving previews and still portraits of the gallery, made once for each face and program version and kept on disk.
/// Thread-safe; one is made at a time, so that a gallery that opens does not take the cores from a call.
/// </summary>
internal sealed class PreviewShelf(FaceLibrary faces, IOptions<PathOptions> paths) : IDisposable
{
    private const int Size = 320;
    private const int Frames = 5 * SpeechFormat.FrameRate;

    private readonly SemaphoreSlim _making = new(1);

    /// <summary>Path of the still picture, a PNG.</summary>
    public Task<string> PortraitAsync(PersonaCard card, CancellationToken cancellationToken) =>
        OnceAsync(Name(card, ".png"), path => WritePortraitAsync(card, path, cancellationToken), cancellationToken);

    /// <summary>Path of the silent clip, an MP4 that loops without a jump.</summary>
    public Task<string> ClipAsync(PersonaCard card, CancellationToken cancellationToken) =>
        OnceAsync(Name(card, ".mp4"), path => WriteClipAsync(card, path, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _making.Dispose();

    private async Task<string> OnceAsync(string name, Func<string, Task> write, CancellationToken cancellationToken)
    {
        var folder = paths.Value.Resolve(Path.Combine(paths.Value.Cache, "previews", typeof(FaceLibrary).Module.ModuleVersionId.ToString("N")));
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return path;
        }

        await _making.WaitAsync(cancellationToken);
        try
        {
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(folder);
                await write(path);
            }
        }
        finally
        {
            _making.Release();
        }

        return path;
    }

    private async Task WritePortraitAsync(PersonaCard card, string path, CancellationToken cancellationToken)
    {
        using var painter = faces.Open(card.Face, Size, Size);
        Life(card).Advance(Attitude.Idle, card.EmotionBaseline.Mix(), default, 0, false, out var motion);
        using var bitmap = new SKBitmap(new SKImageInfo(Size, Size, SKColorType.Bgra8888, SKAlphaType.Opaque));
        painter.Paint(motion, 0, bitmap.GetPixelSpan());
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        var unfinished = path + ".part";
        await File.WriteAllBytesAsync(unfinished, png.ToArray(), cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }

    private async Task WriteClipAsync(PersonaCard card, string path, CancellationToken cancellationToken)
    {
        using var painter = faces.Open(card.Face, Size, Size);
        var options = new ClipMuxerOptions { Ffmpeg = paths.Value.Ffmpeg, Width = Size, Height = Size, Sound = false, Preset = "veryfast", Quality = 23 };
        await using var muxer = new ClipMuxer(options, path);
        await new ClipStage(painter, Life(card), muxer).LoopAsync(Frames, card.EmotionBaseline.Mix(), cancellationToken);
        await muxer.CompleteAsync(cancellationToken);
    }

    /// <summary>A face that changes gets a new name, so that no old preview is shown for it.</summary>
    private string Name(PersonaCard card, string extension)
    {
        var face = faces.Find(card.Face);
        return $"{face.Id}-{face.Revision}{extension}";
    }

    private static LifeMotion Life(PersonaCard card) => new(7, card.Temperament());
}
