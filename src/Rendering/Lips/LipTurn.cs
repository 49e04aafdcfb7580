using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// One turn on its way from chunks to frames: what was heard goes through the model once; what would come if silence
/// followed is tried on a copy. Not thread-safe.
/// </summary>
internal sealed class LipTurn(LipModel model, LipStyle style)
{
    private const int FrameLength = SpeechFormat.SamplesPerFrame;

    private readonly TurnSound _sound = new();
    private readonly TurnHearing _hearing = new(model, style);
    private TurnHearing? _supposing;
    private long _fed;
    private long _next;
    private long _supposedEnd;
    private bool _ended;

    /// <summary>The place in the model of what was heard.</summary>
    public LipRequest Heard => _hearing.Request;

    /// <summary>The place in the model of what is supposed.</summary>
    public LipRequest Supposed => _supposing!.Request;

    /// <summary>Whether a frame could be given whose sound is complete.</summary>
    public bool HoldsCompleteFrame => (_next + 1) * FrameLength <= _sound.End;

    /// <summary>Takes in a chunk.</summary>
    /// <exception cref="ArgumentException">The chunk does not continue the turn.</exception>
    public void Accept(SpeechChunk chunk) => _sound.Add(chunk);

    /// <summary>Nothing more comes: silence follows.</summary>
    public void End() => _ended = true;

    /// <summary>Hears on; true when a step of <see cref="Heard"/> is due.</summary>
    public bool Hears()
    {
        while (_fed < _sound.End)
        {
            ReadOnlySpan<float> rest = _sound.From(_fed);
            int offered = rest.Length;
            bool due = _hearing.Fill(ref rest);
            _fed += offered - rest.Length;
            if (due)
            {
                return true;
            }
        }

        if (!_ended || _next * FrameLength >= _sound.End)
        {
            return false;
        }

        _hearing.FillSilence();
        return true;
    }

    /// <summary>Takes the row of the step that is done: a frame, unless the row belongs to none or its frame left already.</summary>
    public SpeechFrame? TakeHeard()
    {
        LipRow row = _hearing.Take(out long picture);
        return picture == _next ? Frame(row) : null;
    }

    /// <summary>Begins to suppose that silence follows.</summary>
    public void Suppose()
    {
        _supposing ??= new TurnHearing(model, style);
        _supposing.CopyFrom(_hearing);
        _supposedEnd = _sound.End / FrameLength;
    }

    /// <summary>Supposes on; true when a step of <see cref="Supposed"/> is due, false when all complete frames left.</summary>
    public bool SupposesMore
    {
        get
        {
            if (_next >= _supposedEnd)
            {
                return false;
            }

            _supposing!.FillSilence();
            return true;
        }
    }

    /// <summary>Takes the row of the supposed step that is done.</summary>
    public SpeechFrame? TakeSupposed()
    {
        LipRow row = _supposing!.Take(out long picture);
        return picture == _next ? Frame(row) : null;
    }

    private SpeechFrame Frame(in LipRow row)
    {
        long start = _next++ * FrameLength;
        return _sound.Frame(start, MouthMapping.ToShapes(row.Pose, row.Events, style.Shapes), row.Stress, last: start + FrameLength >= _sound.End);
    }
}
