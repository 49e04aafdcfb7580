using System.Globalization;
using PersonaAvatar.Personas.Mind.Arithmetic;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>The time and the date.</summary>
internal sealed class ClockAnswerer : IAnswerer
{
    private static readonly Pattern s_time = new(@"\b(what time is it|what is the time|the time please|tell me the time|have the time|got the time|what hour is it|current time|how late is it|know what time it is)\b");
    private static readonly Pattern s_day = new(@"\b(what day is [[it|today]]|which day is [[it|today]]|what is today|day of the week|is it [[monday|tuesday|wednesday|thursday|friday|saturday|sunday]])\b");
    private static readonly Pattern s_date = new(@"\b(what is the date|the date today|what date is|today is date|todays date|what month is|current date|which date)\b");
    private static readonly Pattern s_year = new(@"\b(what year is|which year is|current year)\b");

    private static readonly string[] s_frames = ["It is {x}.", "My clock says {x}.", "It is {x} where you are.", "By the clock it is {x}.", "We have come to {x}.", "{x}, and time does not wait for us.", "Just now it is {x}."];

    public string? Answer(Turn turn)
    {
        string line = turn.Line.Lower;
        DateTimeOffset now = turn.Now;
        string? told = s_time.In(line) ? Time(now)
            : s_day.In(line) ? now.ToString("dddd", CultureInfo.InvariantCulture)
            : s_date.In(line) || line is "what is todays date" or "what is today's date" ? Date(now)
            : s_year.In(line) ? now.Year.ToString(CultureInfo.InvariantCulture)
            : null;
        return told is null ? null : Speaker.Open(turn, Say(turn, told));
    }

    private static string Say(Turn turn, string told) =>
        turn.Wording.TryFresh(s_frames, frame => Capital(frame.Replace("{x}", told, StringComparison.Ordinal)))
            ?? $"You keep asking, and it is {told} still.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Date(DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{now:dddd}, the {now.Day}{Suffix(now.Day)} of {now:MMMM} {now.Year}");

    private static string Suffix(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };

    // As people say it: "twenty to five in the afternoon".
    private static string Time(DateTimeOffset now)
    {
        int minute = now.Minute;
        int hour = minute > 30 ? now.Hour + 1 : now.Hour;
        string name = hour % 24 == 0 ? "midnight" : hour == 12 ? "noon" : NumberWords.Spell(hour % 12);
        string part = hour % 12 == 0 ? "" : hour switch
        {
            < 12 => " in the morning",
            < 18 => " in the afternoon",
            < 22 => " in the evening",
            _ => " at night",
        };
        return minute switch
        {
            0 => hour % 12 == 0 ? name : $"{name} o'clock{part}",
            15 => $"a quarter past {name}{part}",
            30 => $"half past {name}{part}",
            45 => $"a quarter to {name}{part}",
            < 30 => $"{Minutes(minute)} past {name}{part}",
            _ => $"{Minutes(60 - minute)} to {name}{part}",
        };
    }

    private static string Minutes(int minutes) =>
        minutes % 5 == 0 ? NumberWords.Spell(minutes) : $"{NumberWords.Spell(minutes)} minute{(minutes == 1 ? "" : "s")}";
}
