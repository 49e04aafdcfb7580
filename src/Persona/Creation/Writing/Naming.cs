using PersonaAvatar.Personas.Creation.Knowledge;
using PersonaAvatar.Personas.Creation.Understanding;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Gives a name that fits kind, culture and gender.</summary>
internal sealed class Naming(Encyclopedia knowledge)
{
    private static readonly string[] s_noPlace = ["england", "ireland", "usa", "scotland", "england"];

    private static readonly Dictionary<string, string> s_titles = new(StringComparer.Ordinal)
    {
        ["professor"] = "Professor", ["doctor"] = "Doctor", ["captain"] = "Captain", ["sea captain"] = "Captain", ["ship captain"] = "Captain", ["pirate"] = "Captain", ["general"] = "General", ["inspector"] = "Inspector",
        ["police inspector"] = "Inspector", ["detective"] = "Inspector", ["colonel"] = "Colonel", ["sergeant"] = "Sergeant", ["admiral"] = "Admiral", ["king"] = "King", ["queen"] = "Queen", ["prince"] = "Prince", ["princess"] = "Princess",
        ["count"] = "Count", ["countess"] = "Countess", ["duke"] = "Duke", ["duchess"] = "Duchess", ["baron"] = "Baron", ["baroness"] = "Baroness", ["emperor"] = "Emperor", ["empress"] = "Empress", ["lord"] = "Lord", ["lady"] = "Lady",
        ["nun"] = "Sister", ["monk"] = "Brother", ["priest"] = "Father", ["grandmother"] = "Granny", ["granny"] = "Granny", ["grandma"] = "Grandma", ["grandfather"] = "Grandpa", ["grandpa"] = "Grandpa", ["aunt"] = "Aunt", ["uncle"] = "Uncle",
        ["chef"] = "Chef", ["judge"] = "Judge", ["sheriff"] = "Sheriff", ["mayor"] = "Mayor", ["baker"] = "Baker",
    };

    public string Of(Understood from, string? gender, Entry? place, Chooser chooser)
    {
        string title = from.Writing == "en" ? Title(from) : "";
        if (from.IsPerson)
        {
            Entry home = place ?? knowledge.Find(from.Writing switch { "de" => "germany", "fr" => "france", "es" => "spain", _ => chooser.Pick(s_noPlace) })!;
            string first = chooser.Pick(home.In("en")[gender == "male" ? "he" : "she"]);
            bool child = from.Age == "child";
            string last = chooser.Pick(home.In("en")["last"]);
            return child ? first : title is "Granny" or "Grandma" or "Grandpa" or "Aunt" or "Uncle" or "Brother" or "Sister" or "King" or "Queen" or "Prince" or "Princess" ? $"{title} {first}"
                : title.Length > 0 && chooser.Share < 0.6 ? $"{title} {last}" : $"{first} {last}";
        }

        IReadOnlyList<string> own = from.Being.Entry.In("en")["given"];
        IReadOnlyList<string> shared = knowledge.Find(from.Being.Entry.Layer)!.In("en")["given"];
        place ??= from.Writing == "en" ? null : knowledge.Find(from.Writing switch { "de" => "germany", "fr" => "france", _ => "spain" });
        if (place is not null && (from.Writing != "en" || chooser.Share < 0.7))
        {
            string[] local = [.. gender == "male" ? [] : place.In("en")["she"], .. gender == "female" ? [] : place.In("en")["he"]];
            return $"{title} {chooser.Pick(local)}".Trim();
        }

        if (gender is not null && knowledge.Find(from.Being.Entry.Layer)!.In("en")[gender == "male" ? "he" : "she"] is { Count: > 0 } gendered)
        {
            return $"{title} {chooser.Pick(gendered)}".Trim();
        }

        string given = own.Count > 0 && chooser.Share < 0.5 ? chooser.Pick(own) : chooser.Pick(shared);
        return $"{title} {given}".Trim();
    }

    private static string Title(Understood from) =>
        s_titles.GetValueOrDefault(from.Role?.English ?? "", "") is { Length: > 0 } title ? title : s_titles.GetValueOrDefault(from.Being.English, "");
}
