using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Speaking;

[assembly: AssemblyFixture(typeof(VoiceRoomFixture))]

namespace PersonaAvatar.Tests.Unit.Voice.Support;

/// <summary>The real engines in real worker processes, opened when the first test asks.</summary>
public sealed class VoiceRoomFixture : IAsyncDisposable
{
    private readonly Lazy<Task<VoiceRoom>> room = new(() => VoiceRoom.OpenAsync(Command, cancellationToken: CancellationToken.None));

    public static VoiceWorkerCommand Command { get; } =
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "PersonaAvatar.Server.dll"), VoiceWorker.Verb]);

    public Task<VoiceRoom> OpenAsync() => room.Value;

    public async ValueTask DisposeAsync()
    {
        if (room.IsValueCreated)
        {
            await (await room.Value).DisposeAsync();
        }
    }
}
