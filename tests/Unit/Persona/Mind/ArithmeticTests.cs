using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PersonaAvatar.Personas.Mind.Arithmetic;

namespace PersonaAvatar.Tests.Unit.Persona.Mind;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData("what is 7 * 8", "56")]
    [InlineData("What is seven times eight?", "56")]
    [InlineData("how much is twenty-one plus thirty four", "55")]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("(2 + 3) * 4", "20")]
    [InlineData("2 ^ 3 ^ 2", "512")]
    [InlineData("-2 ^ 2", "minus 4")]
    [InlineData("15% of 80", "12")]
    [InlineData("fifteen percent of eighty", "12")]
    [InlineData("200 + 10%", "220")]
    [InlineData("20% + 5", "5.2")]
    [InlineData("half of nine", "4.5")]
    [InlineData("the square root of 144", "12")]
    [InlineData("two to the power of ten", "1024")]
    [InlineData("1,000,000 / 8", "125000")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("10 divided by 3", "about 3.3333")]
    [InlineData("three hundred and seven minus eight", "299")]
    [InlineData("two thousand five hundred divided by five", "500")]
    [InlineData("five squared", "25")]
    [InlineData("three point five times two", "7")]
    [InlineData("17 mod 5", "2")]
    [InlineData("6 × 7 ÷ 2", "21")]
    [InlineData("3 - 5", "minus 2")]
    public void Sums_are_worked_out(string line, string expected) => Assert.Equal(new Calculation(expected, null), Calculation.Of(line));

    [Theory]
    [InlineData("10 / 0", "zero")]
    [InlineData("5 mod 0", "zero")]
    [InlineData("0 ^ -1", "zero")]
    [InlineData("99999999999999999999 * 99999999999999999999", "huge")]
    [InlineData("9 ^ 9 ^ 9", "huge")]
    [InlineData("99999999999999999999999999999999999999 + 1", "huge")]
    [InlineData("(1 + 2", "unclear")]
    [InlineData("1 + * 2", "unclear")]
    [InlineData("square root of -4", "unclear")]
    public void What_cannot_be_worked_out_says_why(string line, string problem) => Assert.Equal(problem, Calculation.Of(line)?.Problem);

    [Theory]
    [InlineData("I have two dogs and one cat")]
    [InlineData("What do you think of the year 1984?")]
    [InlineData("one more please")]
    [InlineData("are you fifty")]
    [InlineData("Hello")]
    [InlineData("my number is 555-1234 call me")]
    public void Ordinary_talk_is_no_sum(string line) => Assert.Null(Calculation.Of(line));

    [Fact]
    public void Deep_brackets_are_refused_and_not_overflowed()
    {
        string deep = new string('(', 900) + "1" + new string(')', 900) + " + 1";

        Assert.Equal("unclear", Calculation.Of(deep)?.Problem);
    }

    [Fact]
    public void Sums_of_integers_agree_with_the_machine()
    {
        Prop.ForAll<short, short, byte>((a, b, c) =>
        {
            decimal expected = ((decimal)a + b) * c;
            string digits = Math.Abs(expected).ToString(CultureInfo.InvariantCulture);
            return Calculation.Of($"({a} + {b}) * {c}")?.Value == (expected < 0 ? $"minus {digits}" : digits);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_gives_a_value_or_a_reason_or_is_no_sum() =>
        Prop.ForAll<string>(text => Calculation.Of($"3 + {text}") is not { } sum || (sum.Value is null) != (sum.Problem is null)).QuickCheckThrowOnFailure();
}
