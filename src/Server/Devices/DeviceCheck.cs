using PersonaAvatar.Server.Health;

namespace PersonaAvatar.Server.Devices;

/// <summary>What the doctor says about devices and models.</summary>
internal sealed class DeviceCheck(ModelDevice device, LipModels lips)
{
    /// <summary>The findings.</summary>
    public IReadOnlyList<Finding> Run() => [Device(), Lips()];

    private Finding Device() => device.Complaint is { } complaint
        ? Finding.Note("device", $"cpu, because {complaint}")
        : Finding.Ok("device", device.Name);

    private Finding Lips()
    {
        if (lips.Model is not null)
        {
            return Finding.Ok("lips", $"from sound, {lips.Path}");
        }

        return lips.Complaint is { } complaint
            ? Finding.Problem("lips", complaint)
            : Finding.Note("lips", $"no {lips.Path}: lips follow phoneme cues only, and persona animate cannot run");
    }
}
