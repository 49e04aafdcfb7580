using System.Text.Json;
using System.Text.Json.Nodes;
using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Tests.Unit.Persona.Support;

/// <summary>Persona cards for tests.</summary>
public static class SomePersona
{
    public static PersonaCard Shipped(string id) => PersonaLibrary.Load().Find(id);

    /// <summary>A good card as JSON, to be spoiled.</summary>
    public static JsonObject Json() =>
        JsonNode.Parse(JsonSerializer.Serialize(Shipped("rosa") with { Id = "anna", Face = "rosa" }, PersonaCardJson.Default.PersonaCard))!.AsObject();
}
