using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Health;

namespace PersonaAvatar.Server.Devices;

/// <summary>What the doctor says about devices and models.</summary>
internal sealed class DeviceCheck(ModelDevice device, LipModels lips, FaceTrackers faces)
{
    /// <summary>The findings.</summary>
    public IReadOnlyList<Finding> Run() => [Device(), Lips(), Faces()];

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

    private Finding Faces()
    {
        if (faces.Default == FaceTrackers.Own && !File.Exists(faces.DetectorPath) && !File.Exists(faces.MeshPath))
        {
            return Finding.Note("faces", $"no {faces.MeshPath}: faces in pictures cannot be found; persona models add brings a tracker");
        }

        try
        {
            return Finding.Ok("faces", $"tracker {faces.Require().Name}");
        }
        catch (TrackerModelException unusable)
        {
            return Finding.Problem("faces", unusable.Message);
        }
    }
}
