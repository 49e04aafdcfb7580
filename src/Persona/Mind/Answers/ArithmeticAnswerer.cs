using PersonaAvatar.Personas.Mind.Arithmetic;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Works sums out.</summary>
internal sealed class ArithmeticAnswerer : IAnswerer
{
    private static readonly string[] s_results =
        ["That makes {x}.", "The answer is {x}.", "I get {x}.", "It comes to {x}.", "By my reckoning, {x}.", "{x}, unless I dropped a digit.", "{x}, and you may check it.", "Let me see: {x}.", "That would be {x}."];

    private static readonly string[] s_zero = ["Nothing can be divided by zero, not even by me.", "Division by zero has no answer, however nicely one asks.", "By zero? There is no such number, in any school."];
    private static readonly string[] s_huge = ["That number is too large for my head.", "The result would not fit in this room.", "I would run out of breath reading that number out."];
    private static readonly string[] s_unclear = ["That sum has a piece missing somewhere.", "I cannot make a proper sum of that; a bracket or a number is missing.", "Write that sum again, a bit more carefully."];

    public string? Answer(Turn turn)
    {
        if (Calculation.Of(turn.Line.Focus) is not { } sum)
        {
            return null;
        }

        return sum.Problem switch
        {
            "zero" => turn.Wording.Fresh(s_zero, []),
            "huge" => turn.Wording.Fresh(s_huge, []),
            "unclear" => turn.Wording.Fresh(s_unclear, []),
            _ => Result(turn, sum.Value!),
        };
    }

    private static string Result(Turn turn, string value)
    {
        string fresh = turn.Wording.TryFresh(s_results, line => Capital(line.Replace("{x}", value, StringComparison.Ordinal)))
            ?? $"Still {value}, as it was before.";
        return Speaker.Open(turn, fresh);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
