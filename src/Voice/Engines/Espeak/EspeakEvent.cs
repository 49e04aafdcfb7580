using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>espeak_EVENT of speak_lib.h, ABI revision 11 and later.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct EspeakEvent
{
    public const int ListTerminated = 0;
    public const int Word = 1;
    public const int Phoneme = 7;

    public int Type;
    public uint Identifier;
    public int TextPosition;
    public int Length;
    public int AudioPosition;
    public int Sample;
    public nint UserData;
    public fixed byte Name[8];
}
