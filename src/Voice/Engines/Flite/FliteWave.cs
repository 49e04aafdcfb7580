using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>cst_wave.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FliteWave
{
    public byte* Type;
    public int SampleRate;
    public int Count;
    public int Channels;
    public short* Samples;
}
