using System.Text.RegularExpressions;

namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>A pattern over a listener's words. <c>[[a|b]]</c> groups without capturing; the group <c>x</c> is the slot.</summary>
/// <remarks>
/// Backtracking, because the linear-time engine takes seconds to build these and 20 ms to first meet a line. The
/// patterns repeat only over distinct words, so they stay linear on the 2000 characters a line may have; the limit is a safety net.
/// </remarks>
internal sealed class Pattern(string expression)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    private readonly Regex _regex = new(
        expression.Replace("[[", "(?:", StringComparison.Ordinal).Replace("]]", ")", StringComparison.Ordinal),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        s_longest);

    public bool In(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>What the group <c>x</c> holds; null when the pattern does not match or the group is empty.</summary>
    public string? Slot(string text)
    {
        try
        {
            return _regex.Match(text) is { Success: true } match && match.Groups["x"].Value.Trim() is { Length: > 0 } slot ? slot : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
