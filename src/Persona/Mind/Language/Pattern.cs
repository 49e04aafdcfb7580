using System.Text.RegularExpressions;

namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>A pattern over a listener's words; runs in linear time, so no line can hold it up.</summary>
internal sealed class Pattern(string expression)
{
    private readonly Regex _regex = new(
        expression.Replace("[[", "(?:", StringComparison.Ordinal).Replace("]]", ")", StringComparison.Ordinal),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public bool In(string text) => _regex.IsMatch(text);

    /// <summary>What the group <c>x</c> holds; null when the pattern does not match or the group is empty.</summary>
    public string? Slot(string text) =>
        _regex.Match(text) is { Success: true } match && match.Groups["x"].Value.Trim() is { Length: > 0 } slot ? slot : null;
}
