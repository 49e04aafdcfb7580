namespace PersonaAvatar.Rendering.Matting;

/// <summary>A grid parted into person and background.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Person">Row by row, 1 the person, 0 the background; a little soft between.</param>
/// <param name="Sure">Row by row, how sure that is, 0..1.</param>
/// <param name="Sureness">How sure it is where both meet, 0..1.</param>
internal sealed record Segmented(int Width, int Height, float[] Person, float[] Sure, float Sureness);
