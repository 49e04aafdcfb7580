using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// What engines behind HTTP have in common: a clause becomes a request, the reply's sound becomes chunks while it arrives. An
/// engine adds the request and how it splits a tone.
/// </summary>
public abstract class RemoteEngine : IVoiceEngine
{
    // Fourteen to fifteen letters a second until a voice was heard.
    private const double UsualSecondsPerLetter = 0.068;

    // Longer than any clause speaks: a service that never stops is stopped.
    private const int LongestSeconds = 300;

    private readonly ConcurrentDictionary<string, double> paces = new(StringComparer.OrdinalIgnoreCase);
    private readonly SpeechDownload download;

    private protected RemoteEngine(string name, SpeechDownload download) => (Name, this.download) = (name, download);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public bool IsRemote => true;

    /// <inheritdoc/>
    public abstract bool MovesPitchAlone(string voiceId);

    /// <inheritdoc/>
    public abstract ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask<string> VersionAsync(string voiceId, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SpeechChunk> SpeakAsync(
        Clause clause, string voiceId, Tone tone, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(voiceId);
        ArgumentNullException.ThrowIfNull(tone);
        var voice = voiceId.StartsWith(Name + ":", StringComparison.OrdinalIgnoreCase) ? voiceId[(Name.Length + 1)..] : voiceId;
        var prosody = Prosody(tone);
        var decoder = new PcmDecoder(RawRate);
        var sound = new SoundClause(clause, prosody.Formant, paces.GetValueOrDefault(voice, UsualSecondsPerLetter) / prosody.Rate);
        using var request = await RequestAsync(clause, voice, prosody, cancellationToken);
        using var reply = await download.SendAsync(request, cancellationToken);
        await using var body = await download.OpenAsync(reply, cancellationToken);
        var buffer = new byte[16 * 1024];
        long heard = 0;
        while (await download.ReadAsync(body, buffer, cancellationToken) is var count and > 0)
        {
            var samples = Decode(decoder, buffer.AsSpan(0, count));
            heard += samples.Length;
            if (samples.Length > 0 && sound.Take(samples, decoder.SampleRate) is { } chunk)
            {
                yield return chunk;
            }

            if (heard > (long)LongestSeconds * decoder.SampleRate)
            {
                throw new VoiceEngineException($"{Name} does not stop speaking; choose another voice.", canRetry: false);
            }
        }

        if (heard == 0 || decoder.IsShort)
        {
            throw new VoiceEngineException($"{Name} {(heard == 0 ? "sent no sound" : "broke off in mid-speech")}; say it again.", canRetry: true);
        }

        if (sound.Finish() is { } last)
        {
            yield return last;
        }

        Remember(voice, sound.SecondsPerLetter * prosody.Rate);
    }

    /// <summary>Samples per second of a reply without a header.</summary>
    private protected abstract int RawRate { get; }

    /// <summary>How the tone is split between the service and the resampler.</summary>
    private protected abstract NativeProsody Prosody(Tone tone);

    /// <summary>The request for one clause.</summary>
    private protected abstract ValueTask<HttpRequestMessage> RequestAsync(Clause clause, string voice, NativeProsody prosody, CancellationToken cancellationToken);

    private float[] Decode(PcmDecoder decoder, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return decoder.Decode(bytes);
        }
        catch (InvalidDataException e)
        {
            throw new VoiceEngineException($"{Name} sent sound that cannot be read: {e.Message}; set its format to pcm.", canRetry: false, e);
        }
    }

    // A third of what is new: one odd clause does not move the captions of all others.
    private void Remember(string voice, double secondsPerLetter)
    {
        if (secondsPerLetter is > 0.02 and < 0.3)
        {
            paces.AddOrUpdate(voice, secondsPerLetter, (_, old) => old + ((secondsPerLetter - old) / 3));
        }
    }
}
