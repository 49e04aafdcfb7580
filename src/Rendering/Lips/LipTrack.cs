namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// One sound on its way through the model: features, carried state, and which picture the next row belongs to. The caller
/// fills a chunk, awaits the step of <see cref="Request"/>, takes the row, and goes on. Not thread-safe.
/// </summary>
internal sealed class LipTrack
{
    /// <summary>What the model leaves of an opening in silence; the lips are together there.</summary>
    private const float Ajar = 0.08f;

    /// <summary>Per picture: speech is over half a second after the voice stopped, so that short pauses stay as open as measured.</summary>
    private const float Fading = 0.9f;

    /// <summary>
    /// Most by which lips part from one picture to the next, of a speaker's range: 2.7 eye distances a second, between the fastest that was measured
    /// after p, b and m (2.1) and the 99th percentile of all opening (3.8). They may shut at any speed: a closure that comes late is not heard to belong.
    /// </summary>
    private const float Parting = 0.4f;

    private readonly SoundFeatures _features;
    private readonly LoudAccents _accents = new();
    private long _rows;
    private float _speech;
    private float _gap;

    /// <summary>A sound at its beginning.</summary>
    /// <param name="model">The model it goes through.</param>
    /// <param name="style">Whose mouth.</param>
    public LipTrack(LipModel model, LipStyle style)
    {
        _features = model.CreateFeatures();
        Request = model.CreateRequest();
        style.Values.CopyTo(Request.Style);
    }

    /// <summary>The place in the model.</summary>
    public LipRequest Request { get; }

    /// <summary>The picture whose row the next step gives; below 0 while the first chunks pass.</summary>
    public long Picture => _rows - LipModel.Delay;

    /// <summary>Takes 16 kHz sound until a chunk is complete and a step is due.</summary>
    public bool Fill(ref ReadOnlySpan<float> sound) => _features.Fill(ref sound, Request.Features);

    /// <summary>Takes the row of the step that is done.</summary>
    /// <param name="picture">The picture it belongs to; below 0 it belongs to none.</param>
    public LipRow Take(out long picture)
    {
        picture = Picture;
        _rows++;
        _accents.Hear(Request.Features);
        LipRow row = LipRow.From(Request.Mouth);
        _speech = Math.Max(row.Voice, Fading * _speech);
        float ajar = Ajar * (1f - _speech);
        float aperture = Part(Math.Max(0f, row.Pose.Aperture - ajar) / (1f - ajar), row.Events.Seal);
        return row with { Pose = row.Pose with { Aperture = aperture }, Stress = _accents.At(row.Voice, row.Stress) };
    }

    /// <summary>The aperture that lips have time to reach since the last picture, under a seal that leaves a part of it to be seen.</summary>
    private float Part(float aperture, float seal)
    {
        float left = 1f - seal;
        float reached = aperture * left > _gap + Parting ? (_gap + Parting) / left : aperture;
        _gap = reached * left;
        return reached;
    }

    /// <summary>
    /// At its beginning: takes over what another sound of the same voice taught, as if it went before. That sound must have
    /// come to rest in silence.
    /// </summary>
    public void Know(LipTrack other)
    {
        _features.Know(other._features);
        _accents.CopyFrom(other._accents);
        other.Request.State.CopyTo(Request.State, 0);
    }

    /// <summary>Takes over where another sound of the same model and style is, to hear how it would go on.</summary>
    public void CopyFrom(LipTrack other)
    {
        _features.CopyFrom(other._features);
        _accents.CopyFrom(other._accents);
        other.Request.Features.CopyTo(Request.Features, 0);
        other.Request.State.CopyTo(Request.State, 0);
        _rows = other._rows;
        _speech = other._speech;
        _gap = other._gap;
    }
}
