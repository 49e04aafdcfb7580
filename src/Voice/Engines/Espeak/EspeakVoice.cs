using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>espeak_VOICE of speak_lib.h.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct EspeakVoice
{
    public byte* Name;

    /// <summary>A list of (priority byte, zero-terminated tag), ended by a zero byte.</summary>
    public byte* Languages;

    /// <summary>File of the voice inside the data directory, for example "gmw/en-US".</summary>
    public byte* Identifier;

    public byte Gender;
    public byte Age;
    public byte Variant;
    public byte Reserved;
    public int Score;
    public nint Spare;
}
