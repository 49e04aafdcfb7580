using PersonaAvatar.Rendering.Sketch.Characters;
using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A composed character: a blueprint's face with parts round it, painted from the back to the front.</summary>
internal sealed class Figure : ICharacter
{
    private readonly Blueprint _plan;
    private readonly Silhouette _outline;
    private readonly Visage _visage;
    private readonly Eye _eye;
    private readonly Mouth? _mouth;
    private readonly Beak? _beak;
    private readonly Brow _brow;
    private readonly Nose? _nose;
    private readonly IPart[] _parts;

    public Figure(Studio studio, Blueprint plan, Func<Silhouette, IEnumerable<IPart>> parts)
    {
        _plan = plan;
        _outline = new Silhouette(plan.Outline);
        _visage = new Visage(studio, _outline, plan.Skin);
        _eye = new Eye(plan.Eye);
        _brow = new Brow(plan.Brow);
        _nose = plan.Nose is null ? null : new Nose(plan.Nose);
        (_mouth, _beak) = plan.BeakRidge > 0f ? ((Mouth?)null, new Beak(plan.Mouth, plan.BeakRidge)) : (new Mouth(plan.Mouth), null);
        _parts = [.. parts(_outline).OrderBy(part => part.Place)];
    }

    /// <summary>How far the chin stands below its rest in this frame, design units.</summary>
    public float Drop { get; private set; }

    /// <summary>The lip curves of this frame.</summary>
    public MouthForm Form => _mouth?.Form ?? _beak!.Form;

    /// <summary>The lit surface, for parts that are skin themselves.</summary>
    public Visage Visage => _visage;

    /// <summary>What is drawn.</summary>
    public Blueprint Plan => _plan;

    public void Draw(Ink ink)
    {
        _mouth?.Pose(ink);
        _beak?.Pose(ink);
        Drop = _outline.Drop(ink.Pose);
        var next = Paint(ink, 0, Place.Back);
        _visage.Begin(ink);
        _visage.Sockets(ink, _plan.Eye, _plan.Sockets);
        next = Paint(ink, next, Place.Skin);
        ink.Unclip();
        next = Paint(ink, next, Place.Front);
        DrawMouth(ink);
        next = Paint(ink, next, Place.Lip);
        _eye.DrawPair(ink);
        _nose?.Draw(ink);
        next = Paint(ink, next, Place.Fringe);
        _brow.DrawPair(ink);
        Paint(ink, next, Place.Top);
    }

    public void Dispose()
    {
        _visage.Dispose();
        foreach (var part in _parts)
        {
            part.Dispose();
        }
    }

    private void DrawMouth(Ink ink)
    {
        if (_mouth is null)
        {
            _beak!.Draw(ink);
            return;
        }

        if (_plan.Folds)
        {
            _visage.Folds(ink, _mouth, _plan.Mouth, _plan.Nose ?? _plan.FoldNose);
        }

        _mouth.Draw(ink);
    }

    private int Paint(Ink ink, int from, Place last)
    {
        while (from < _parts.Length && _parts[from].Place <= last)
        {
            _parts[from++].Draw(ink, this);
        }

        return from;
    }
}
