using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>cst_audio_streaming_info: who is called with sound while an utterance is made.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FliteStreaming
{
    public int MinimumBuffer;
    public delegate* unmanaged[Cdecl]<FliteWave*, int, int, int, FliteStreaming*, int> OnSound;
    public nint Utterance;
    public nint Item;
    public nint UserData;
}
