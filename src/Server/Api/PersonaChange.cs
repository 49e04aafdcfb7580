using System.Text.Json;

namespace PersonaAvatar.Server.Api;

/// <summary>A change to a persona.</summary>
/// <param name="Version">The version it was made on.</param>
/// <param name="Card">The whole new card.</param>
internal sealed record PersonaChange(int Version, JsonElement Card);
