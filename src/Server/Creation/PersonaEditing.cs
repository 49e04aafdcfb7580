using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;

namespace PersonaAvatar.Server.Creation;

/// <summary>What can be done with personas that exist, by the page and on the command line alike. Thread-safe.</summary>
internal sealed class PersonaEditing(PersonaRoster personas, PersonaStore store, FaceLibrary faces, VoiceCatalogue voices)
{
    /// <summary>Replaces the card of a persona.</summary>
    /// <param name="id">The persona.</param>
    /// <param name="version">The version the change was made on.</param>
    /// <param name="card">The new card, valid by itself.</param>
    /// <param name="cancellationToken">Leaves the persona as it was.</param>
    /// <exception cref="UnknownPersonaException">There is no such persona.</exception>
    /// <exception cref="ReadOnlyPersonaException">It is an original.</exception>
    /// <exception cref="PersonaChangedException">It was changed since that version.</exception>
    /// <exception cref="PersonaCardException">The id was changed.</exception>
    /// <exception cref="UnknownVoiceException">There is no such voice.</exception>
    /// <exception cref="Rendering.Sketch.UnknownFaceException">There is no such face.</exception>
    public async Task<KeptPersona> ChangeAsync(string id, int version, PersonaCard card, CancellationToken cancellationToken)
    {
        var persona = Own(id);
        if (version != persona.Version)
        {
            // Told first: what an old card names, such as a drawing, may be gone by now.
            throw new PersonaChangedException(persona.Card.Id);
        }

        if (card.Id != persona.Card.Id)
        {
            throw new PersonaCardException($"id must stay {persona.Card.Id}; duplicate the persona to have it under another id.");
        }

        var checkedCard = card with { Voice = card.Voice with { Id = voices.Resolve(card.Voice.Id).Id }, Face = faces.Find(card.Face).Id };
        return Tidy(await store.ReplaceAsync(persona with { Card = checkedCard, Version = version }, cancellationToken));
    }

    /// <summary>Gives a persona one of the faces that were offered when it was made.</summary>
    /// <param name="id">The persona.</param>
    /// <param name="version">The version the choice was made on.</param>
    /// <param name="option">The number of the offer, from 0.</param>
    /// <param name="cancellationToken">Leaves the persona as it was.</param>
    /// <exception cref="FaceException">There is no such offer, or it cannot be painted.</exception>
    public async Task<KeptPersona> ChooseFaceAsync(string id, int version, int option, CancellationToken cancellationToken)
    {
        var persona = Own(id);
        if (version != persona.Version)
        {
            throw new PersonaChangedException(persona.Card.Id);
        }

        var options = persona.Making.Faces.ToArray();
        if (option < 0 || option >= options.Length)
        {
            throw new FaceException($"There is no face {option} to choose for '{persona.Card.Id}'; there are {options.Length}, counted from 0.");
        }

        var drawn = options[option].Looks is not null;
        var face = faces.Keep(options[option], persona.Card.Id, persona.Card.Name);
        options[option] = options[option] with { Face = face, Own = drawn || options[option].Own };
        try
        {
            return Tidy(await store.ReplaceAsync(
                persona with { Card = persona.Card with { Face = face }, Making = persona.Making with { Faces = options }, Version = version }, cancellationToken));
        }
        catch
        {
            if (drawn)
            {
                faces.RemoveIfThere(face);
            }

            throw;
        }
    }

    /// <summary>Copies a persona, original or not; the copy can be changed.</summary>
    /// <param name="id">The persona.</param>
    /// <param name="cancellationToken">Stores nothing.</param>
    /// <exception cref="UnknownPersonaException">There is no such persona.</exception>
    public Task<KeptPersona> DuplicateAsync(string id, CancellationToken cancellationToken)
    {
        var persona = personas.Keep(id);
        return store.AddAsync(persona with { Card = persona.Card with { Id = personas.FreeId(persona.Card.Id) }, Source = PersonaSource.Duplicated }, cancellationToken);
    }

    /// <summary>Removes a persona, and the faces that were made for it unless another persona has them.</summary>
    /// <param name="id">The persona.</param>
    /// <param name="cancellationToken">Leaves it.</param>
    /// <exception cref="UnknownPersonaException">There is no such persona.</exception>
    /// <exception cref="ReadOnlyPersonaException">It is an original.</exception>
    public async Task RemoveAsync(string id, CancellationToken cancellationToken)
    {
        var persona = Own(id);
        await store.RemoveAsync(persona.Card.Id, cancellationToken);
        foreach (var face in persona.Making.Faces.Where(option => option is { Own: true, Face.Length: > 0 }).Select(option => option.Face))
        {
            RemoveUnused(face);
        }
    }

    /// <summary>Drawings that are no longer worn leave the library: they can be drawn again from their looks.</summary>
    private KeptPersona Tidy(KeptPersona persona)
    {
        foreach (var option in persona.Making.Faces.Where(option => option is { Own: true, Looks: not null, Face.Length: > 0 } && option.Face != persona.Card.Face))
        {
            RemoveUnused(option.Face);
        }

        return persona;
    }

    private void RemoveUnused(string face)
    {
        if (!store.UsesFace(face))
        {
            faces.RemoveIfThere(face);
        }
    }

    private KeptPersona Own(string id)
    {
        var persona = personas.Keep(id);
        return persona.Source == PersonaSource.Original ? throw new ReadOnlyPersonaException(persona.Card.Id) : persona;
    }
}
