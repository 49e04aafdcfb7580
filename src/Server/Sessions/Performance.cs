using System.Runtime.CompilerServices;
using PersonaAvatar.Personas.Emotions;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Sessions;

/// <summary>One turn from the user's line to the last frame on stage: mind, splitter, voice, animator, stage.</summary>
internal sealed class Performance(SessionParts parts, Cast cast, Turn turn, LiveStage stage, CallEvents page)
{
    private bool _replied;

    /// <summary>Performs the turn; ends when the stage has written its last sample.</summary>
    /// <exception cref="OperationCanceledException">The turn was interrupted.</exception>
    public async Task RunAsync()
    {
        using var floor = parts.Floor.Take();
        var stopped = turn.Stopped;
        var speech = parts.Speech.SpeakAsync(ClausesAsync(stopped), cast.Voice, stopped, Replaced);
        var began = false;
        await foreach (var frame in cast.Animator.AnimateAsync(speech, stopped))
        {
            if (!began)
            {
                began = true;
                page.Timing(turn, "firstSpeech");
            }

            await stage.EnqueueAsync(frame, stopped);
        }

        stage.EndTurn(turn.Epoch);
        if (began)
        {
            await turn.Spoken.WaitAsync(stopped);
        }
    }

    /// <summary>After an interruption: history keeps of the reply what was heard.</summary>
    public void KeepHeard()
    {
        if (_replied)
        {
            cast.Talk.ReplaceLastReply(turn.HeardAtCut ?? "");
        }
    }

    private void Replaced(VoiceFallback fallback)
    {
        // Where nothing can replace it the turn fails, and says so itself.
        if (fallback.Replacement is { } replacement)
        {
            page.Notice("warning", "voice-replaced", $"{cast.Card.Name}'s voice failed, so {replacement} speaks on; it is tried again in a minute. {fallback.Cause.Message}");
        }
    }

    private async IAsyncEnumerable<Clause> ClausesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var index = 0;
        await foreach (var text in parts.Splitter.SplitAsync(TokensAsync(cancellationToken), cancellationToken))
        {
            var emotion = EmotionReader.Read(text, cast.Card.EmotionBaseline);
            yield return new Clause(turn.Epoch, index++, text, emotion.Mix());
        }
    }

    private async IAsyncEnumerable<string> TokensAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (turn.Text is null)
        {
            var greeting = cast.Card.Greetings[turn.Epoch % cast.Card.Greetings.Count];
            cast.Talk.Said(greeting);
            _replied = true;
            yield return greeting;
            yield break;
        }

        await foreach (var token in cast.Talk.ReplyAsync(turn.Text, cancellationToken))
        {
            if (!_replied)
            {
                _replied = true;
                page.Timing(turn, "firstToken");
            }

            yield return token;
        }
    }
}
