using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>Head of cst_voice.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FliteVoice
{
    public byte* Name;
    public nint Features;
}
