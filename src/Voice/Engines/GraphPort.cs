using Microsoft.ML.OnnxRuntime;

namespace PersonaAvatar.Voices.Engines;

/// <summary>Finds a graph's inputs and outputs by name, else by type and rank: exports differ in what they call them.</summary>
internal static class GraphPort
{
    /// <summary>The name of an input.</summary>
    /// <param name="session">The graph.</param>
    /// <param name="names">What exports call it, usual first.</param>
    /// <param name="types">Element types it may have.</param>
    /// <param name="rank">Its rank.</param>
    /// <param name="taken">Inputs that were found before.</param>
    /// <returns>Null where there is none.</returns>
    public static string? Input(InferenceSession session, IReadOnlyList<string> names, IReadOnlyList<Type> types, int rank, IReadOnlyCollection<string> taken)
    {
        var fitting = session.InputMetadata.Where(i => !taken.Contains(i.Key) && types.Contains(i.Value.ElementType) && i.Value.Dimensions.Length == rank).Select(i => i.Key).ToList();
        return names.FirstOrDefault(fitting.Contains) ?? (fitting.Count == 1 ? fitting[0] : null);
    }

    /// <summary>The inputs of a graph as an error message names them.</summary>
    public static string Describe(InferenceSession session)
        => string.Join(", ", session.InputMetadata.Select(i => $"{i.Key} {i.Value.ElementType.Name}[{string.Join(',', i.Value.Dimensions)}]"));
}
