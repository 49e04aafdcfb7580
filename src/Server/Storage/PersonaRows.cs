using System.Text;
using System.Text.Json;
using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Server.Storage;

/// <summary>Turns personas into rows and back.</summary>
internal static class PersonaRows
{
    /// <summary>A persona as a new row, version 1.</summary>
    public static StoredPersona ToRow(this KeptPersona persona, DateTimeOffset now)
    {
        var row = new StoredPersona
        {
            Id = persona.Card.Id, Name = "", Card = "", Face = "", Voice = "", Source = "", Description = "", Category = "", Making = "",
            Version = 1, CreatedAt = now.ToUnixTimeMilliseconds(),
        };
        row.Take(persona, now);
        return row;
    }

    /// <summary>Takes over everything but the key, the version and the time of creation.</summary>
    public static void Take(this StoredPersona row, KeptPersona persona, DateTimeOffset now)
    {
        row.Name = persona.Card.Name;
        row.Card = JsonSerializer.Serialize(persona.Card, PersonaCardJson.Default.PersonaCard);
        row.Face = persona.Card.Face;
        row.Voice = persona.Card.Voice.Id;
        row.Source = persona.Source.ToString();
        row.Description = persona.Description;
        row.Category = persona.Category;
        row.Seed = persona.Seed;
        row.Making = JsonSerializer.Serialize(persona.Making, MakingJson.Default.PersonaMaking);
        row.ChangedAt = now.ToUnixTimeMilliseconds();
    }

    /// <summary>A row as a persona.</summary>
    /// <exception cref="PersonaCardException">The card in it cannot be used any more.</exception>
    public static KeptPersona ToPersona(this StoredPersona row) =>
        new(PersonaCardReader.Read(Encoding.UTF8.GetBytes(row.Card), $"the stored persona '{row.Id}'"),
            Enum.TryParse<PersonaSource>(row.Source, out var source) ? source : PersonaSource.Imported)
        {
            Description = row.Description,
            Category = row.Category,
            Seed = row.Seed,
            Making = ReadMaking(row.Making),
            Version = row.Version,
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
            ChangedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.ChangedAt),
        };

    private static PersonaMaking ReadMaking(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, MakingJson.Default.PersonaMaking) ?? PersonaMaking.Unknown;
        }
        catch (JsonException)
        {
            // How it was made is a memory: a persona without one still talks.
            return PersonaMaking.Unknown;
        }
    }
}
