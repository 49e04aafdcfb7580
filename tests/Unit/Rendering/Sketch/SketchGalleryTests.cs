using PersonaAvatar.Rendering.Sketch;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch;

public sealed class SketchGalleryTests
{
    [Fact]
    public void Eight_faces_are_shipped_each_with_a_name_and_a_description()
    {
        var faces = new SketchGallery().Faces;

        Assert.Equal(["rosa", "finn", "mira", "theo", "plume", "pip", "unit-7", "earl-grey"], faces.Select(face => face.Id));
        Assert.All(faces, face => Assert.True(face.Name.Length > 2 && face.Description.Length > 30));
    }

    [Fact]
    public void An_unknown_face_is_refused_with_the_names_there_are()
    {
        var refusal = Assert.Throws<UnknownFaceException>(() => new SketchGallery().Create("rosy", 512, 512));

        Assert.Contains("rosy", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("rosa", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("earl-grey", refusal.Known);
    }

    [Theory]
    [InlineData(511, 512)]
    [InlineData(512, 0)]
    [InlineData(8192, 512)]
    public void A_picture_size_that_no_video_can_have_is_refused(int width, int height) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SketchGallery().Create("rosa", width, height));

    [Fact]
    public void Letter_case_of_an_id_does_not_matter()
    {
        using var painter = new SketchGallery().Create("Earl-Grey", 64, 48);

        Assert.Equal((64, 48), (painter.Width, painter.Height));
    }
}
