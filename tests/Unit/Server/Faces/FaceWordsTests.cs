using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Server.Faces;

namespace PersonaAvatar.Tests.Unit.Server.Faces;

public sealed class FaceWordsTests
{
    [Fact]
    public void An_unknown_face_is_answered_with_the_nearest_ones_only()
    {
        var gallery = new SketchGallery();
        var unknown = Assert.Throws<UnknownFaceException>(() => new FaceLibrary(gallery, null, []).Find("plum"));

        var sentence = FaceWords.Of(unknown);

        Assert.Contains("no face 'plum'", sentence, StringComparison.Ordinal);
        Assert.Contains("plume", sentence, StringComparison.Ordinal);
        Assert.True(gallery.Faces.Count(face => sentence.Contains(face.Id, StringComparison.Ordinal)) <= 3, sentence);
    }

    [Fact]
    public void Every_other_fault_keeps_its_own_words() => Assert.Equal("Too dark.", FaceWords.Of(new FaceException("Too dark.")));
}
