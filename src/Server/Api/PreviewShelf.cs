using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Api;

/// <summary>
/// The moving previews and still portraits of faces, made once for each face and program version and kept on disk.
/// Thread-safe; one clip is made at a time, so that a gallery that opens does not take the cores from a call, and a still
/// never waits for a clip.
/// </summary>
internal sealed class PreviewShelf(FaceLibrary faces, IOptions<PathOptions> paths) : IDisposable
{
    private const int Size = 320;
    private const int Frames = 5 * SpeechFormat.FrameRate;
    private const int MostDrawings = 600;
    private const string Drawing = "looks-";

    private readonly SemaphoreSlim _drawing = new(1);
    private readonly SemaphoreSlim _filming = new(1);

    /// <summary>Path of the still picture of a persona, a PNG.</summary>
    public Task<string> PortraitAsync(PersonaCard card, CancellationToken cancellationToken) =>
        StillAsync(Name(card.Face), () => faces.Open(card.Face, Size, Size), card, cancellationToken);

    /// <summary>Path of the silent clip of a persona, an MP4 that loops without a jump.</summary>
    public Task<string> ClipAsync(PersonaCard card, CancellationToken cancellationToken) =>
        ClipAsync(Name(card.Face), () => faces.Open(card.Face, Size, Size), card, cancellationToken);

    /// <summary>Path of the still picture of a face, a PNG.</summary>
    public Task<string> PortraitAsync(string face, CancellationToken cancellationToken) => PortraitAsync(new PersonaCard { Face = face }, cancellationToken);

    /// <summary>Path of the silent clip of a face.</summary>
    public Task<string> ClipAsync(string face, CancellationToken cancellationToken) => ClipAsync(new PersonaCard { Face = face }, cancellationToken);

    /// <summary>Path of the still picture of a drawing that is in no library.</summary>
    public Task<string> PortraitAsync(SketchLooks looks, CancellationToken cancellationToken) =>
        StillAsync(Name(looks), () => SketchComposer.Compose(looks).CreatePainter(Size, Size), new PersonaCard(), cancellationToken);

    /// <summary>Path of the silent clip of a drawing that is in no library.</summary>
    public Task<string> ClipAsync(SketchLooks looks, CancellationToken cancellationToken) =>
        ClipAsync(Name(looks), () => SketchComposer.Compose(looks).CreatePainter(Size, Size), new PersonaCard(), cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _drawing.Dispose();
        _filming.Dispose();
    }

    private Task<string> StillAsync(string name, Func<IPainter> open, PersonaCard card, CancellationToken cancellationToken) =>
        OnceAsync(_drawing, name + ".png", path => WriteStillAsync(open, card, path, cancellationToken), cancellationToken);

    private Task<string> ClipAsync(string name, Func<IPainter> open, PersonaCard card, CancellationToken cancellationToken) =>
        OnceAsync(_filming, name + ".mp4", path => WriteClipAsync(open, card, path, cancellationToken), cancellationToken);

    private async Task<string> OnceAsync(SemaphoreSlim making, string name, Func<string, Task> write, CancellationToken cancellationToken)
    {
        var folder = paths.Value.Resolve(Path.Combine(paths.Value.Cache, "previews", typeof(FaceLibrary).Module.ModuleVersionId.ToString("N")));
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return path;
        }

        await making.WaitAsync(cancellationToken);
        try
        {
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(folder);
                Prune(folder, name);
                await write(path);
            }
        }
        finally
        {
            making.Release();
        }

        return path;
    }

    /// <summary>Drawings are offered by the handful and chosen by the one: the oldest offers go.</summary>
    private static void Prune(string folder, string name)
    {
        if (!name.StartsWith(Drawing, StringComparison.Ordinal))
        {
            return;
        }

        var kept = new DirectoryInfo(folder).GetFiles(Drawing + "*");
        foreach (var old in kept.OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostDrawings))
        {
            old.Delete();
        }
    }

    private static async Task WriteStillAsync(Func<IPainter> open, PersonaCard card, string path, CancellationToken cancellationToken)
    {
        using var painter = open();
        Life(card).Advance(Attitude.Idle, card.EmotionBaseline.Mix(), default, 0, false, out var motion);
        var unfinished = path + ".part";
        await File.WriteAllBytesAsync(unfinished, Still.Png(painter, motion), cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }

    private async Task WriteClipAsync(Func<IPainter> open, PersonaCard card, string path, CancellationToken cancellationToken)
    {
        using var painter = open();
        var options = new ClipMuxerOptions { Ffmpeg = paths.Value.Ffmpeg, Width = Size, Height = Size, Sound = false, Preset = "veryfast", Quality = 23 };
        await using var muxer = new ClipMuxer(options, path);
        await new ClipStage(painter, Life(card), muxer).LoopAsync(Frames, card.EmotionBaseline.Mix(), cancellationToken);
        await muxer.CompleteAsync(cancellationToken);
    }

    /// <summary>A face that changes gets a new name, so that no old preview is shown for it.</summary>
    private string Name(string id)
    {
        var face = faces.Find(id);
        return $"{face.Id}-{face.Revision}";
    }

    private static string Name(SketchLooks looks) =>
        Drawing + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(LooksJson.Write(looks).GetRawText())))[..24];

    private static LifeMotion Life(PersonaCard card) => new(7, card.Temperament());
}
