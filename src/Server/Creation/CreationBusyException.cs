namespace PersonaAvatar.Server.Creation;

/// <summary>As many personas are being made as the machine can take.</summary>
internal sealed class CreationBusyException()
    : Exception("Several personas are being made right now. Try again in a few seconds.");
