namespace PersonaAvatar.Rendering.Muxing;

/// <summary>What a <see cref="MediaPart"/> holds. The numbers are part of the wire format.</summary>
public enum MediaPartKind
{
    /// <summary>The initialisation segment (ftyp and moov) of a new generation.</summary>
    Init = 0,

    /// <summary>A fragment (moof and mdat), or a piece of one.</summary>
    Fragment = 1,

    /// <summary>No data: fragments were left out because the viewer was too slow; a keyframe follows.</summary>
    Gap = 2,
}
