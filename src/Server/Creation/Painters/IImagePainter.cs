namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Paints a picture from words. Thread-safe.</summary>
internal interface IImagePainter
{
    /// <summary>What people call it.</summary>
    string Name { get; }

    /// <summary>Paints one picture.</summary>
    /// <param name="wish">What is wanted.</param>
    /// <param name="cancellationToken">Hangs up.</param>
    /// <returns>The bytes of a picture file, unchecked.</returns>
    /// <exception cref="ImageServiceException">The service does not answer, refuses, or answers something else.</exception>
    Task<byte[]> PaintAsync(ImageWish wish, CancellationToken cancellationToken);
}
