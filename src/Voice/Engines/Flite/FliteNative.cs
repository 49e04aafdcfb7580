using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>
/// The part of flite 2.x that is used; none of it has variable arguments. One thread only. flite keeps the pointers of
/// feature names it is given, so names come from <see cref="Literal"/>.
/// </summary>
internal static unsafe partial class FliteNative
{
    private const string Library = "libflite.so.1";

    [LibraryImport(Library, EntryPoint = "flite_init")]
    public static partial int Init();

    [LibraryImport(Library, EntryPoint = "flite_synth_text")]
    public static partial nint SynthText(byte* text, FliteVoice* voice);

    [LibraryImport(Library, EntryPoint = "delete_utterance")]
    public static partial void DeleteUtterance(nint utterance);

    [LibraryImport(Library, EntryPoint = "flite_feat_set_float")]
    public static partial void SetFloat(nint features, byte* name, float value);

    [LibraryImport(Library, EntryPoint = "feat_set")]
    public static partial void Set(nint features, byte* name, nint value);

    [LibraryImport(Library, EntryPoint = "new_audio_streaming_info")]
    public static partial FliteStreaming* NewStreaming();

    [LibraryImport(Library, EntryPoint = "audio_streaming_info_val")]
    public static partial nint StreamingValue(FliteStreaming* streaming);

    [LibraryImport(Library, EntryPoint = "utt_relation")]
    public static partial nint Relation(nint utterance, byte* name);

    [LibraryImport(Library, EntryPoint = "relation_head")]
    public static partial nint Head(nint relation);

    [LibraryImport(Library, EntryPoint = "item_next")]
    public static partial nint Next(nint item);

    [LibraryImport(Library, EntryPoint = "item_as")]
    public static partial nint As(nint item, byte* relation);

    [LibraryImport(Library, EntryPoint = "item_parent")]
    public static partial nint Parent(nint item);

    [LibraryImport(Library, EntryPoint = "item_feat_present")]
    public static partial int HasFeature(nint item, byte* name);

    [LibraryImport(Library, EntryPoint = "item_feat_int")]
    public static partial int IntFeature(nint item, byte* name);

    [LibraryImport(Library, EntryPoint = "item_feat_float")]
    public static partial float FloatFeature(nint item, byte* name);

    [LibraryImport(Library, EntryPoint = "item_feat_string")]
    public static partial byte* StringFeature(nint item, byte* name);

    /// <summary>A pointer to a UTF-8 literal: it lies in the program's image, ends with zero and never moves.</summary>
    public static byte* Literal(ReadOnlySpan<byte> literal) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(literal));
}
