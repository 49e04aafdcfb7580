using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>
/// Makes personas of descriptions: the character first, then voice and face side by side, then the store. What it does is
/// told as it happens. Cancelling leaves nothing behind. Thread-safe.
/// </summary>
internal sealed class PersonaCreation(
    ICharacterWriter writer, VoiceChoosing voices, FaceChoosing faceChoosing, FaceLibrary faces, PersonaRoster personas, PersonaStore store, CreationGate gate, TimeProvider time)
{
    private const int EventsAhead = 64;
    private const int StoreAttempts = 3;

    /// <summary>Makes a persona.</summary>
    /// <param name="request">The wish.</param>
    /// <param name="cancellationToken">Stops it; nothing is stored.</param>
    /// <exception cref="DescriptionException">The description cannot be used; the message is for the user.</exception>
    /// <exception cref="CreationBusyException">As many personas are being made as the machine can take.</exception>
    /// <exception cref="StoreException">The persona cannot be stored.</exception>
    public async IAsyncEnumerable<CreationEvent> CreateAsync(CreationRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        T Stamp<T>(T step)
            where T : CreationEvent => step with { Milliseconds = Math.Round(time.GetElapsedTime(began).TotalMilliseconds, 1) };

        var description = Description.Clean(request.Description);
        var seed = request.Seed ?? Random.Shared.Next();
        using var seat = await gate.EnterAsync(cancellationToken);
        var draft = await writer.WriteAsync(description, seed, cancellationToken);
        var parts = new CreationParts(draft, description, seed, personas.FreeId(request.Id ?? draft.Card.Id));
        yield return Stamp(Character(parts));

        var events = Channel.CreateBounded<CreationEvent>(EventsAhead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var choosing = ChooseAsync(parts, events.Writer, stop.Token);
        var stored = false;
        try
        {
            await foreach (var step in events.Reader.ReadAllAsync(cancellationToken))
            {
                yield return Stamp(step);
            }

            var (voiceOptions, faceOptions) = await choosing;
            var persona = await StoreAsync(parts, voiceOptions, faceOptions, cancellationToken);
            stored = true;
            yield return Stamp(new PersonaStored(persona.Card.Id, persona.Card.Name, persona.Card.Voice.Id, persona.Card.Face) { Persona = persona });
        }
        finally
        {
            await stop.CancelAsync();
            if (!stored)
            {
                await ForgetAsync(choosing);
            }
        }
    }

    private static CharacterWritten Character(CreationParts parts)
    {
        var card = parts.Draft.Card;
        return new CharacterWritten(
            card.Name, card.Tagline, card.Description, card.Language, parts.Draft.Category, card.Greetings[0],
            card.Personality.Traits, parts.Draft.Reasons, parts.Draft.Notices, parts.Seed);
    }

    private async Task<(IReadOnlyList<VoiceOption> Voices, IReadOnlyList<FaceOption> Faces)> ChooseAsync(
        CreationParts parts, ChannelWriter<CreationEvent> events, CancellationToken cancellationToken)
    {
        // Its work goes on beside its reader.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        Exception? failure = null;
        try
        {
            var voice = Task.Run(() => ChooseVoiceAsync(parts, events, cancellationToken), cancellationToken);
            var face = faceChoosing.FindAsync(parts, step => events.WriteAsync(step, cancellationToken), cancellationToken);
            await Task.WhenAll(voice, face);
            return (await voice, await face);
        }
        catch (Exception fault)
        {
            failure = fault;
            throw;
        }
        finally
        {
            events.TryComplete(failure);
        }
    }

    private async Task<IReadOnlyList<VoiceOption>> ChooseVoiceAsync(CreationParts parts, ChannelWriter<CreationEvent> events, CancellationToken cancellationToken)
    {
        var wish = parts.Draft.Voice.ToWish();
        var ranked = await voices.RankAsync(wish, cancellationToken);
        return ranked.Count == 0
            ? []
            : await voices.AuditionAsync(ranked, wish, parts.Draft.Card.Greetings[0], heard => events.WriteAsync(heard, cancellationToken), cancellationToken);
    }

    private async Task<KeptPersona> StoreAsync(
        CreationParts parts, IReadOnlyList<VoiceOption> voiceOptions, IReadOnlyList<FaceOption> faceOptions, CancellationToken cancellationToken)
    {
        var (draft, id) = (parts.Draft, parts.Id);
        var face = faces.Keep(faceOptions[0], id, draft.Card.Name);
        var options = faceOptions.ToArray();
        options[0] = options[0] with { Face = face, Own = options[0].Own || options[0].Looks is not null };
        var persona = new KeptPersona(draft.Card with { Id = id, Face = face, Voice = voiceOptions.Count > 0 ? voiceOptions[0].Voice : draft.Card.Voice }, PersonaSource.Created)
        {
            Description = parts.Description,
            Category = draft.Category,
            Seed = parts.Seed,
            Making = new PersonaMaking { Reasons = Reasons(draft, voiceOptions, options), Notices = draft.Notices, Voices = voiceOptions, Faces = options },
        };
        try
        {
            return await AddAsync(persona, cancellationToken);
        }
        catch
        {
            Forget(options);
            throw;
        }
    }

    /// <summary>Another process may take the id between our looking and our writing.</summary>
    private async Task<KeptPersona> AddAsync(KeptPersona persona, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await store.AddAsync(persona, cancellationToken);
            }
            catch (PersonaTakenException) when (attempt < StoreAttempts)
            {
                persona = persona with { Card = persona.Card with { Id = personas.FreeId(persona.Card.Id) } };
            }
        }
    }

    private static List<MakingReason> Reasons(CharacterDraft draft, IReadOnlyList<VoiceOption> voiceOptions, FaceOption[] faceOptions)
    {
        var reasons = new List<MakingReason>();
        reasons.AddRange(draft.Reasons.Select(text => new MakingReason("character", text)));
        reasons.AddRange(voiceOptions.Count == 0
            ? [new MakingReason("voice", $"No installed voice speaks {draft.Card.Language}, so a plain one reads its lines.")]
            : voiceOptions[0].Reasons.Select(text => new MakingReason("voice", text)));
        reasons.AddRange(faceOptions[0].Reasons.Select(text => new MakingReason("face", text)));
        return reasons;
    }

    private async Task ForgetAsync(Task<(IReadOnlyList<VoiceOption> Voices, IReadOnlyList<FaceOption> Faces)> choosing)
    {
        try
        {
            Forget((await choosing).Faces);
        }
#pragma warning disable CA1031 // What stopped the creation is being told already.
        catch (Exception)
#pragma warning restore CA1031
        {
            // Nothing was chosen, so nothing was kept.
        }
    }

    /// <summary>Removes what was put into the library for a persona that is not to be.</summary>
    private void Forget(IEnumerable<FaceOption> options)
    {
        foreach (var option in options.Where(option => option is { Own: true, Face.Length: > 0 }))
        {
            faces.RemoveIfThere(option.Face);
        }
    }
}
