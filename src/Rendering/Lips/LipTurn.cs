using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// One turn on its way from chunks to frames: what was heard goes through the model once; what would come if silence
/// followed is tried on a copy. Not thread-safe.
/// </summary>
internal sealed class LipTurn
{
    private const int FrameLength = SpeechFormat.SamplesPerFrame;

    /// <summary>Sound from which a voice is known well enough to begin the next turn with it: one second.</summary>
    private const int Telling = SpeechFormat.SampleRate;

    private readonly TurnSound _sound = new();
    private readonly LipModel _model;
    private readonly LipStyle _style;
    private readonly TurnHearing _hearing;
    private TurnHearing? _supposing;
    private long _fed;
    private long _next;
    private long _supposedEnd;
    private bool _ended;

    /// <summary>A turn that begins.</summary>
    /// <param name="model">The model it goes through.</param>
    /// <param name="style">Whose mouth.</param>
    /// <param name="known">The hearing of an earlier turn of the same voice that came to rest, if there is one.</param>
    public LipTurn(LipModel model, LipStyle style, TurnHearing? known)
    {
        (_model, _style) = (model, style);
        _hearing = new TurnHearing(model, style);
        if (known is not null)
        {
            _hearing.Know(known);
        }
    }

    /// <summary>What the turn taught about its voice, once it came to rest; the turn must not be used after.</summary>
    public TurnHearing Lesson => _hearing;

    /// <summary>Whether the turn is long enough to know its voice by.</summary>
    public bool Tells => _sound.End >= Telling;

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

    /// <summary>After the end: hears one picture of silence more; a step of <see cref="Heard"/> is due.</summary>
    public void Rest() => _hearing.FillSilence();

    /// <summary>Takes the row of the step that is done: a frame, unless the row belongs to none or its frame left already.</summary>
    public SpeechFrame? TakeHeard()
    {
        LipRow row = _hearing.Take(out long picture);
        return picture == _next ? Frame(row) : null;
    }

    /// <summary>Begins to suppose that silence follows.</summary>
    public void Suppose()
    {
        _supposing ??= new TurnHearing(_model, _style);
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
        return _sound.Frame(start, MouthMapping.ToShapes(row.Pose, row.Events, _style.Shapes), row.Stress, last: start + FrameLength >= _sound.End);
    }
}
