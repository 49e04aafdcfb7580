using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Text;
using VoiceChoice = PersonaAvatar.Voices.Speaking.VoiceChoice;

namespace PersonaAvatar.Server.Api;

/// <summary>POST /api/voices/audition: a line in a voice and tone, as a WAV file.</summary>
internal static class AuditionApi
{
    private const int LargestBody = 20_000;
    private const int LongestText = 400;

    /// <summary>Maps the route.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGroup("/api/voices").ExplainFaults().MapPost("/audition", SpeakAsync);

    private static async Task<IResult> SpeakAsync(HttpRequest request, VoiceCatalogue voices, SpeechStage speech, TimeProvider time, CancellationToken cancellationToken)
    {
        var wish = await RequestBody.ReadJsonAsync<AuditionRequest>(request, LargestBody, cancellationToken);
        var text = SpokenText.Clean(wish.Text ?? "");
        if (wish.Voice is null || text.Length > LongestText || !text.Any(char.IsLetterOrDigit))
        {
            throw new RequestException($"An audition needs a voice and a text of 1 to {LongestText} characters.");
        }

        Check(wish.Voice);
        var choice = new VoiceChoice(voices.Resolve(wish.Voice.Id).Id, wish.Voice.Tone());
        return Results.Bytes(WaveBytes.Write(await SpokenSample.SpeakAsync(speech, choice, text, time, cancellationToken)), "audio/wav");
    }

    /// <summary>The tone within the limits of a card, checked by the card's own rules.</summary>
    private static void Check(Personas.Cards.VoiceChoice voice)
    {
        var wrong = PersonaCardValidator.Validate(new PersonaCard { Voice = voice }).Where(error => error.StartsWith("voice.", StringComparison.Ordinal)).ToList();
        if (wrong.Count > 0)
        {
            throw new RequestException(string.Join("; ", wrong));
        }
    }
}
