using System.CommandLine;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Devices;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona styles add NAME FILE: keeps the way somebody moves the mouth, from a video or a motion CSV, under a name.</summary>
internal static class StyleAddCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "What it is called: 1 to 60 letters, digits and hyphens." };
        var file = new Argument<string>("file") { Description = "A video of somebody who talks to the camera, or a motion CSV." };
        var command = new Command("add", "Keep the way somebody moves the mouth; personas and --style know it by its name then.") { name, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = TrackerServices.Build();
            Console.WriteLine(await AddAsync(services, parsed.GetValue(name)!, parsed.GetValue(file)!, cancellationToken));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Keeps it; answers what it is like, in a line.</summary>
    /// <exception cref="UsageException">The name cannot be had, or there is no such file.</exception>
    /// <exception cref="StyleException">The file tells no style, or cannot be written.</exception>
    public static async Task<string> AddAsync(IServiceProvider services, string name, string file, CancellationToken cancellationToken)
    {
        if (name.Length is 0 or > 60 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new UsageException("A style's name is 1 to 60 letters, digits and hyphens.");
        }

        if (ArticulationStyle.Named.ContainsKey(name))
        {
            throw new UsageException($"{name} is a built-in style; choose another name.");
        }

        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file {file}.");
        }

        var style = await VideoStyle.FindAsync(services, Path.GetFullPath(file), cancellationToken);
        var kept = services.GetRequiredService<LipStyles>().Keep(name, style);
        var traits = LipStyle.Traits.Zip(style.Values.ToArray(), (trait, value) => $"{trait} {value:+0.0;-0.0;0.0}");
        return $"{kept}: {string.Join(", ", traits)} (0 is the average speaker, 1 one standard deviation)";
    }
}
