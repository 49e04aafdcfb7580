using PersonaAvatar.Server.Cli.Bench;
using PersonaAvatar.Voices.Matching;

namespace PersonaAvatar.Tests.Unit.Server.Cli.Bench;

public sealed class VoiceWishesTests
{
    [Fact]
    public void There_are_sixty_wishes_that_ask_for_what_can_be_asked()
    {
        var wishes = VoiceWishes.Read();
        Assert.Equal(60, wishes.Wishes.Select(w => w.Text).Distinct().Count());
        Assert.All(wishes.Wishes, w => Assert.True(w.Wish is { Gender: null or "female" or "male", Age: null or "child" or "young" or "adult" or "old" }));
        Assert.All(wishes.Wishes, w => Assert.All([w.Wish.Pitch, w.Wish.Pace, w.Wish.Energy, w.Wish.Warmth, w.Wish.Roughness], v => Assert.InRange(v ?? 0, -1, 1)));
        Assert.All(wishes.Wishes, w => Assert.True(w.Wish.Accent is null || LanguageFit.Accent(w.Wish.Language, w.Wish.Accent) is not null, w.Text));
    }

    [Fact]
    public void What_the_chosen_voices_say_is_not_what_they_were_measured_with()
    {
        var wishes = VoiceWishes.Read();
        Assert.All(wishes.Wishes, w => Assert.NotEqual(PersonaAvatar.Voices.Measuring.CalibrationText.For(w.Wish.Language), wishes.TextFor(w.Wish)));
    }
}
