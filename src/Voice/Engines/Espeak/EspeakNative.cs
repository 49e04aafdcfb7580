using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>The part of speak_lib.h that is used; none of it has variable arguments. One thread only.</summary>
internal static unsafe partial class EspeakNative
{
    public const int OutputSynchronous = 2;
    public const int PhonemeEvents = 1;
    public const int PhonemeIpa = 2;
    public const int DoNotExit = 0x8000;
    public const uint CharsUtf8 = 1;
    public const int Rate = 1;
    public const int Volume = 2;
    public const int Pitch = 3;
    public const int Range = 4;

    private const string Library = "libespeak-ng.so.1";

    [LibraryImport(Library, EntryPoint = "espeak_Initialize")]
    public static partial int Initialize(int output, int bufferMilliseconds, byte* path, int options);

    [LibraryImport(Library, EntryPoint = "espeak_SetSynthCallback")]
    public static partial void SetSynthCallback(delegate* unmanaged[Cdecl]<short*, int, EspeakEvent*, int> callback);

    [LibraryImport(Library, EntryPoint = "espeak_SetVoiceByName", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetVoiceByName(string name);

    [LibraryImport(Library, EntryPoint = "espeak_SetParameter")]
    public static partial int SetParameter(int parameter, int value, int relative);

    [LibraryImport(Library, EntryPoint = "espeak_Synth")]
    public static partial int Synth(byte* text, nuint size, uint position, int positionType, uint endPosition, uint flags, uint* identifier, nint userData);

    [LibraryImport(Library, EntryPoint = "espeak_TextToPhonemes")]
    public static partial byte* TextToPhonemes(byte** text, int textMode, int phonemeMode);

    [LibraryImport(Library, EntryPoint = "espeak_ListVoices")]
    public static partial EspeakVoice** ListVoices(nint specification);

    [LibraryImport(Library, EntryPoint = "espeak_Info", StringMarshalling = StringMarshalling.Utf8)]
    public static partial byte* Info(byte** dataPath);

    [LibraryImport(Library, EntryPoint = "espeak_Terminate")]
    public static partial int Terminate();
}
