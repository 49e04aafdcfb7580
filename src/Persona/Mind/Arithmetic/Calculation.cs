using System.Globalization;

namespace PersonaAvatar.Personas.Mind.Arithmetic;

/// <summary>The answer to a sum, or why it has none.</summary>
/// <param name="Value">The result as spoken text, such as "56" or "minus 0.3333"; null when there is none.</param>
/// <param name="Problem">Why there is none: "zero" (division by it), "huge", "unclear"; null when there is one.</param>
internal readonly record struct Calculation(string? Value, string? Problem)
{
    /// <summary>The calculation a line asks for; null when it asks for none.</summary>
    public static Calculation? Of(string text)
    {
        List<ArithmeticToken>? tokens = ArithmeticReader.Read(text);
        if (tokens is null)
        {
            return null;
        }

        try
        {
            return new Calculation(Spell(ArithmeticParser.Evaluate(tokens)), null);
        }
        catch (DivideByZeroException)
        {
            return new Calculation(null, "zero");
        }
        catch (OverflowException)
        {
            return new Calculation(null, "huge");
        }
        catch (FormatException)
        {
            return new Calculation(null, "unclear");
        }
    }

    private static string Spell(decimal value)
    {
        decimal shown = Math.Round(value, 4);
        bool exact = shown == value;
        string digits = Math.Abs(shown).ToString("0.####", CultureInfo.InvariantCulture);
        return $"{(exact ? "" : "about ")}{(shown < 0 ? "minus " : "")}{digits}";
    }
}
