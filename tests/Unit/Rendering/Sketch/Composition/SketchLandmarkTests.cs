using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Composition;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch.Composition;

public sealed class SketchLandmarkTests
{
    [Theory]
    [InlineData("person", "woman")]
    [InlineData("animal", "cat")]
    [InlineData("fruit", "banana")]
    [InlineData("clothes", "shoe")]
    public void Landmarks_have_their_indices_and_stand_in_a_face_s_order(string category, string subject)
    {
        var marks = Composed.Of(category, subject).Landmarks(default, 512, 512);
        var at = marks.ToDictionary(mark => mark.Index);

        Assert.Equal(marks.Select(mark => mark.Index).Order(), marks.Select(mark => mark.Index));
        Assert.All(marks, mark => Assert.True(mark.Index is >= 0 and < 478 && mark.X is > -40f and < 552f && mark.Y is > -60f and < 572f));
        Assert.True(marks.Count >= 120);
        Assert.True(at[468].X < at[1].X && at[1].X < at[473].X, "irises lie on either side of the nose");
        Assert.True(at[105].Y < at[468].Y && at[468].Y < at[1].Y && at[1].Y < at[13].Y && at[13].Y < at[152].Y, "brow, eye, nose, lip, chin");
        Assert.True(at[61].X < at[0].X && at[0].X < at[291].X, "mouth corners");
        Assert.True(at[234].X < at[33].X && at[263].X < at[454].X, "eyes lie inside the outline");
    }

    [Fact]
    public void The_inner_lips_stand_the_told_gap_apart_and_the_lids_meet_in_a_blink()
    {
        var sketch = Composed.Of("person", "woman");
        var open = Frame.Motion((ArkitShape.JawOpen, 0.6f));
        using var painter = sketch.CreatePainter(512, 512);
        var rest = sketch.Landmarks(default, 512, 512).ToDictionary(mark => mark.Index);
        var spoken = sketch.Landmarks(open, 512, 512).ToDictionary(mark => mark.Index);
        var blink = sketch.Landmarks(Frame.Motion((ArkitShape.EyeBlinkLeft, 1f)), 512, 512).ToDictionary(mark => mark.Index);
        var eyes = 0.5f * (rest[263].X + rest[362].X - rest[33].X - rest[133].X);

        Assert.Equal(0f, rest[14].Y - rest[13].Y, 0.2f);
        Assert.Equal(painter.InnerLipGap(open), (spoken[14].Y - spoken[13].Y) / eyes, 0.03f);
        Assert.True(spoken[152].Y > rest[152].Y + 5f, "the chin drops");
        Assert.Equal(0f, blink[374].Y - blink[386].Y, 2f);
        Assert.True(rest[374].Y - rest[386].Y > 10f);
    }
}
