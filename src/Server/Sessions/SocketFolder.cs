namespace PersonaAvatar.Server.Sessions;

/// <summary>The private folder of this process for the encoders' sockets; deleted with the process.</summary>
internal sealed class SocketFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("persona-").FullName;

    /// <summary>The folder of one session, not yet created.</summary>
    public string For(string session) => Path.Combine(_path, session);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (IOException)
        {
            // An encoder that is just ending may still hold a socket; the folder is in the temporary directory.
        }
    }
}
