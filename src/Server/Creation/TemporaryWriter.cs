using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation;

namespace PersonaAvatar.Server.Creation;

internal sealed class TemporaryWriter(PersonaLibrary library) : ICharacterWriter
{
    public Task<CharacterDraft> WriteAsync(string description, int seed, CancellationToken cancellationToken)
    {
        var card = library.Find("finn") with { Id = "yann", Name = "Yann Le Goff", Tagline = "keeps the light and his opinions", Language = "en" };
        return Task.FromResult(new CharacterDraft
        {
            Card = card, Category = "person", Reasons = ["A lighthouse keeper is patient and alone a lot."], Notices = [],
            Voice = new WantedVoice { Language = "en", Gender = "male", Age = "old", Pitch = -0.5, Roughness = 0.6 },
            Looks = new WantedLooks { Category = "person", Subject = "man", Age = "old", Presentation = "masculine", Features = ["white beard", "blue cap", "striped scarf"], Mood = "grumpy" },
        });
    }
}
