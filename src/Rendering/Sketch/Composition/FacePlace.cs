namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Where a face sits on a thing. Heights are from the head's centre, lengths in design units.</summary>
/// <param name="X">Column of the head's centre in the picture.</param>
/// <param name="Y">Row of the head's centre in the picture.</param>
/// <param name="Scale">Size of the features; 1 is an apple's.</param>
/// <param name="EyeY">Height of the eyes.</param>
/// <param name="MouthY">Height of the mouth.</param>
/// <param name="EyeX">Half the distance of the eyes before scaling.</param>
internal sealed record FacePlace(float X = 256f, float Y = 292f, float Scale = 1f, float EyeY = -18f, float MouthY = 66f, float EyeX = 56f)
{
    /// <summary>Height of the nose.</summary>
    public float NoseY => EyeY + ((MouthY - EyeY) * 0.47f);
}
