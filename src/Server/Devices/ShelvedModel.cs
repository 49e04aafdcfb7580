namespace PersonaAvatar.Server.Devices;

/// <summary>A model that is installed.</summary>
/// <param name="Name">Its name: for a tracker's parts tracker/part.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Complaint">What is wrong with it; null when all is well as far as was looked.</param>
internal sealed record ShelvedModel(string Name, string Kind, string Path, long Bytes, string? Complaint);
