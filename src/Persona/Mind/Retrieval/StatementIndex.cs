using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Retrieval;

/// <summary>
/// Finds statements by BM25 (Robertson and Zaragoza 2009; k1 = 1.2, b = 0.4, for statements are short) over stems, and over
/// the topics of <see cref="Synonyms"/> at a lower weight.
/// </summary>
internal sealed class StatementIndex
{
    private const double K1 = 1.2;
    private const double B = 0.4;
    private const double TopicWeight = 0.35;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, List<(int Entry, double Count)>> _postings = new(StringComparer.Ordinal);
    private readonly double _meanLength;

    public StatementIndex(PersonaCard card)
    {
        Identity self = card.Identity;
        Add(self.Family, "family children married husband wife", isOpinion: false);
        Add(self.Occupation, "work job living", isOpinion: false);
        Add(self.Home, "home live house", isOpinion: false);
        Add(self.Origin, "born childhood from", isOpinion: false);
        Add(self.Appearance, "look appearance wear", isOpinion: false);
        foreach (Statement fact in card.Facts)
        {
            Add(fact.Say, fact.About, isOpinion: false);
        }

        foreach (Statement opinion in card.Opinions)
        {
            Add(opinion.Say, opinion.About, isOpinion: true);
        }

        _meanLength = _entries.Average(entry => entry.Length);
    }

    /// <summary>Whether any statement holds this stem.</summary>
    public bool Knows(string stem) => _postings.ContainsKey(stem);

    /// <summary>All statements that bear on the query, best first; ties in the card's order.</summary>
    /// <param name="stems">Stems with weights.</param>
    public List<Found> Find(IEnumerable<(string Stem, double Weight)> stems)
    {
        double[] scores = new double[_entries.Count];
        double[] direct = new double[_entries.Count];
        double wanted = 0;
        foreach ((string stem, double weight) in stems.GroupBy(pair => pair.Stem).Select(group => (group.Key, group.Max(pair => pair.Weight))))
        {
            wanted += weight * Rarity(stem);
            Score(stem, weight, scores, direct);
            foreach (int topic in Synonyms.Topics(stem))
            {
                Score(TopicTerm(topic), weight * TopicWeight, scores, null);
            }
        }

        return [.. _entries
            .Select((entry, index) => new Found(entry.Say, entry.IsOpinion, scores[index], wanted > 0 ? direct[index] / wanted : 0))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)];
    }

    private static string TopicTerm(int topic) => $"#{topic}";

    private void Score(string term, double weight, double[] scores, double[]? direct)
    {
        if (!_postings.TryGetValue(term, out List<(int Entry, double Count)>? postings))
        {
            return;
        }

        double rarity = weight * Rarity(term);
        foreach ((int entry, double count) in postings)
        {
            double length = 1 - B + (B * _entries[entry].Length / _meanLength);
            scores[entry] += rarity * count * (K1 + 1) / (count + (K1 * length));
            if (direct is not null)
            {
                direct[entry] += rarity;
            }
        }
    }

    private double Rarity(string term)
    {
        int holding = _postings.TryGetValue(term, out List<(int Entry, double Count)>? postings) ? postings.Count : 0;
        return Math.Log(1 + ((_entries.Count - holding + 0.5) / (holding + 0.5)));
    }

    private void Add(string say, string about, bool isOpinion)
    {
        if (say.Length == 0)
        {
            return;
        }

        // Topic words were written to be found by; they weigh twice.
        List<string> aboutStems = Sentences.Stems(about);
        List<string> stems = [.. Sentences.Stems(say), .. aboutStems, .. aboutStems];
        int index = _entries.Count;
        _entries.Add(new Entry(say, isOpinion, stems.Count));
        foreach (IGrouping<string, string> group in stems.GroupBy(stem => stem))
        {
            Post(group.Key, index, group.Count());
        }

        foreach (IGrouping<int, int> topic in stems.Distinct().SelectMany(Synonyms.Topics).GroupBy(topic => topic))
        {
            Post(TopicTerm(topic.Key), index, topic.Count());
        }
    }

    private void Post(string term, int entry, double count) =>
        (_postings.TryGetValue(term, out List<(int Entry, double Count)>? list) ? list : _postings[term] = []).Add((entry, count));

    private sealed record Entry(string Say, bool IsOpinion, int Length);
}
