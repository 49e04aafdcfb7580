using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Devices;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona landmarks IMAGE... --json out.json: the points of the largest face of each picture.</summary>
internal static class LandmarksCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var images = new Argument<string[]>("image") { Description = "Pictures: PNG, JPEG, WebP, GIF or BMP.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<string>("--json") { Description = "The file to write; - is standard output.", Required = true };
        var tracker = new Option<string?>("--tracker") { Description = "The face tracker; persona models list shows them." };
        var command = new Command("landmarks", "Write the 478 points of the largest face of each picture as JSON.") { images, json, tracker };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = TrackerServices.Build();
            var faces = services.GetRequiredService<FaceTrackers>();
            return await WriteAsync(faces.Require(parsed.GetValue(tracker)), parsed.GetValue(images)!, parsed.GetValue(json)!, cancellationToken);
        });
        return command;
    }

    /// <summary>Writes the points of pictures; answers with the exit code: failure where a file is no picture that can be read.</summary>
    public static async Task<int> WriteAsync(IFaceTracker tracker, IReadOnlyList<string> images, string json, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var unreadable = 0;
        await using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var image in images)
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.WritePropertyName(image);
                try
                {
                    Write(writer, tracker.Find(PictureFile.Read(image)));
                }
                catch (PictureException wrong)
                {
                    unreadable++;
                    writer.WriteNullValue();
                    await Console.Error.WriteLineAsync($"persona: {image}: {wrong.Message}");
                }
            }

            writer.WriteEndObject();
        }

        await using var target = CsvTarget.Open(json);
        await target.Writer.WriteLineAsync(System.Text.Encoding.UTF8.GetString(buffer.ToArray()).AsMemory(), cancellationToken);
        await target.CompleteAsync(cancellationToken);
        return unreadable == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<TrackedFace> faces)
    {
        if (faces.Count == 0)
        {
            writer.WriteNullValue();
            return;
        }

        var face = faces[0];
        writer.WriteStartObject();
        writer.WriteStartArray("landmarks");
        foreach (var point in face.Points)
        {
            Row(writer, point.X, point.Y, point.Z);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("box");
        Row(writer, face.Box.Left, face.Box.Top, face.Box.Right, face.Box.Bottom);
        writer.WriteNumber("score", Rounded(face.Score));
        writer.WriteNumber("presence", Rounded(face.Presence));
        if (face.HasShapes)
        {
            var weights = face.Shapes;
            writer.WriteStartObject("shapes");
            foreach (var shape in Enum.GetValues<ArkitShape>())
            {
                writer.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(shape.ToString()), Rounded(weights[shape]));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter writer, params ReadOnlySpan<float> numbers)
    {
        writer.WriteStartArray();
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(Rounded(number));
        }

        writer.WriteEndArray();
    }

    private static double Rounded(float number) => Math.Round(number, 3);
}
