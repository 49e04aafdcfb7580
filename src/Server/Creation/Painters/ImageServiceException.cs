namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>The image service gave no picture.</summary>
/// <param name="message">Why, for people.</param>
/// <param name="canRetry">Whether another attempt may do better.</param>
/// <param name="innerException">What caused it.</param>
internal sealed class ImageServiceException(string message, bool canRetry, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether another attempt may do better.</summary>
    public bool CanRetry { get; } = canRetry;
}
