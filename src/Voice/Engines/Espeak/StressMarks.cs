namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>
/// Stress of the phones to come. Phoneme events carry none, the library's transcription does: the two are walked together,
/// and where they differ (linking phones, spelled letters) the walk catches up within a few phones.
/// </summary>
internal sealed class StressMarks
{
    private const int LookAhead = 6;

    private readonly List<(string Phone, float Stress)> marks = [];
    private int next;

    /// <summary>Adds a clause's transcription: words apart by spaces, phones by underscores, marks before the phone.</summary>
    public void Add(string transcription)
    {
        foreach (var phone in transcription.Split([' ', '_', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var stress = phone.Contains('ˈ', StringComparison.Ordinal) ? 1f : phone.Contains('ˌ', StringComparison.Ordinal) ? 0.5f : 0f;
            marks.Add((phone.Replace("ˈ", "").Replace("ˌ", ""), stress));
        }
    }

    /// <summary>The stress of the next phone, 0, 0.5 or 1. Event names are cut at eight bytes, so a prefix is enough.</summary>
    public float Next(string phone)
    {
        var end = Math.Min(marks.Count, next + LookAhead);
        for (var i = next; i < end; i++)
        {
            if (marks[i].Phone.StartsWith(phone, StringComparison.Ordinal))
            {
                next = i + 1;
                return marks[i].Stress;
            }
        }

        return 0;
    }
}
