namespace PersonaAvatar.Personas.Mind.Arithmetic;

/// <summary>
/// Works a sum out, exactly where decimals allow: sum := product (± product)*; product := power (×÷ power)*;
/// power := sign atom (^ power)?. Powers bind to the right and before a sign.
/// </summary>
/// <remarks>Throws <see cref="DivideByZeroException"/>, <see cref="OverflowException"/> and <see cref="FormatException"/> (not a sum).</remarks>
internal sealed class ArithmeticParser
{
    private const int Deepest = 60;
    private const int LargestPower = 400;

    private readonly List<ArithmeticToken> _tokens;
    private int _at;
    private int _depth;

    private ArithmeticParser(List<ArithmeticToken> tokens) => _tokens = tokens;

    private char Next => _at < _tokens.Count ? _tokens[_at].Kind : '\0';

    /// <summary>The value of the tokens.</summary>
    public static decimal Evaluate(List<ArithmeticToken> tokens)
    {
        var parser = new ArithmeticParser(tokens);
        decimal value = parser.Sum();
        return parser._at == tokens.Count ? value : throw new FormatException("Something is left after the sum.");
    }

    private decimal Sum()
    {
        if (++_depth > Deepest)
        {
            throw new FormatException("The sum is too deep.");
        }

        decimal value = Product();
        if (Next == '%' && AtPercentEnd())
        {
            _at++;
            value /= 100;
        }

        while (Next is '+' or '-')
        {
            bool plus = Take() == '+';
            decimal right = Product();
            // "200 + 10%" means ten percent of what is there.
            if (Next == '%' && AtPercentEnd())
            {
                _at++;
                right = value * right / 100;
            }

            value = plus ? value + right : value - right;
        }

        _depth--;
        return value;
    }

    private decimal Product()
    {
        decimal value = Signed();
        while (true)
        {
            switch (Next)
            {
                case '*' or 'o':
                    _at++;
                    value *= Signed();
                    break;
                case '/':
                    _at++;
                    value /= Signed();
                    break;
                case 'm':
                    _at++;
                    value %= Signed();
                    break;
                case '%' when !AtPercentEnd():
                    value = Percent(value);
                    break;
                default:
                    return value;
            }
        }
    }

    // "15 % of 80" and "15 % * 80" are percentages; "17 % 5" between two numbers is a remainder.
    private decimal Percent(decimal value)
    {
        _at++;
        return Next is '#' or '(' ? value % Signed() : value / 100;
    }

    private bool AtPercentEnd() => _at + 1 == _tokens.Count || _tokens[_at + 1].Kind is ')' or '+' or '-';

    private decimal Signed()
    {
        int signs = 0;
        while (Next is '-' or '+')
        {
            signs += Take() == '-' ? 1 : 0;
        }

        decimal value = Power();
        return signs % 2 == 0 ? value : -value;
    }

    private decimal Power()
    {
        decimal value = Atom();
        while (Next is 's' or 'c')
        {
            value = Take() == 's' ? value * value : value * value * value;
        }

        if (Next != '^')
        {
            return value;
        }

        _at++;
        if (++_depth > Deepest)
        {
            throw new FormatException("The sum is too deep.");
        }

        decimal result = Raise(value, Signed());
        _depth--;
        return result;
    }

    private decimal Atom()
    {
        switch (Next)
        {
            case '#':
                return _tokens[_at++].Value;
            case '!':
                throw new OverflowException("A number is too long.");
            case 'r':
                _at++;
                return Root(Signed());
            case '(':
                _at++;
                decimal value = Sum();
                return Take() == ')' ? value : throw new FormatException("A bracket is open.");
            default:
                throw new FormatException("A number is missing.");
        }
    }

    private char Take()
    {
        char kind = Next;
        _at++;
        return kind;
    }

    private static decimal Raise(decimal value, decimal power)
    {
        if (power != decimal.Truncate(power))
        {
            double raised = Math.Pow((double)value, (double)power);
            return double.IsFinite(raised) ? (decimal)raised : throw new OverflowException("No such power.");
        }

        if (value == 0 && power < 0)
        {
            throw new DivideByZeroException();
        }

        if (value is 0 or 1)
        {
            return power == 0 ? 1 : value;
        }

        if (Math.Abs(power) > LargestPower)
        {
            throw new OverflowException("The power is too large.");
        }

        decimal result = 1;
        for (int i = 0; i < Math.Abs((int)power); i++)
        {
            result *= value;
        }

        return power < 0 ? 1 / result : result;
    }

    private static decimal Root(decimal value)
    {
        if (value < 0)
        {
            throw new FormatException("A negative number has no real root.");
        }

        decimal root = (decimal)Math.Sqrt((double)value);
        decimal whole = Math.Round(root);
        return whole < 10_000_000_000m && whole * whole == value ? whole : root;
    }
}
