namespace PersonaAvatar.Server.Settings;

/// <summary>What the server does with the installed voices by itself, section Voices; the engines a user brings are beside it.</summary>
public sealed class VoiceSettings
{
    /// <summary>Whether the service measures voices that were not measured yet, after its start and while nobody speaks. Default: true.</summary>
    public bool MeasureAtStart { get; set; } = true;
}
