using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class CueAnimatorClosureTests
{
    private static readonly Phone[] _labials = [Phone.P, Phone.B, Phone.M];
    private static readonly Phone[] _phones = [.. Enum.GetValues<Phone>().Where(p => p != Phone.SIL)];

    public static TheoryData<int, int> Lengths => new()
    {
        { 40, 0 }, { 40, 13 }, { 40, 31 }, { 55, 7 }, { 70, 0 }, { 70, 22 }, { 90, 17 }, { 120, 3 },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task Every_labial_between_any_two_phones_is_shut_in_a_picture(int milliseconds, int shift)
    {
        foreach (Phone before in _phones)
        {
            var turn = new SpokenTurn();
            foreach (Phone after in _phones)
            {
                Phone labial = _labials[((int)before + (int)after) % 3];
                turn.Clause((Phone.SIL, shift), (before, milliseconds), (labial, milliseconds), (after, milliseconds), (Phone.SIL, 60 + shift));
            }

            AssertClosed(turn, await SpokenTurn.AnimateAsync(turn.Chunks()));
        }
    }

    [Theory]
    [InlineData("average")]
    [InlineData("calm")]
    [InlineData("crisp")]
    [InlineData("mumbling")]
    [InlineData("theatrical")]
    public async Task No_style_opens_a_closure(string style)
    {
        var turn = new SpokenTurn();
        foreach (Phone labial in _labials)
        {
            for (int length = 10; length <= 130; length += 7)
            {
                turn.Clause((Phone.AE, 91), (labial, length), (Phone.S, 53), (labial, length), (labial, length), (Phone.AA, 77), (labial, length));
            }
        }

        AssertClosed(turn, await SpokenTurn.AnimateAsync(turn.Chunks(), ArticulationStyle.Named[style]));
    }

    [Fact]
    public async Task Labials_at_the_very_start_and_end_of_a_turn_are_shut()
    {
        for (int length = 10; length <= 120; length += 11)
        {
            SpokenTurn turn = new SpokenTurn().Clause((Phone.B, length), (Phone.AA, 83), (Phone.P, length));

            AssertClosed(turn, await SpokenTurn.AnimateAsync(turn.Chunks()));
        }
    }

    [Fact]
    public async Task A_vowel_between_two_labials_opens_the_mouth()
    {
        for (int shift = 0; shift < 40; shift += 3)
        {
            SpokenTurn turn = new SpokenTurn().Clause((Phone.SIL, 100 + shift), (Phone.M, 70), (Phone.AA, 100), (Phone.M, 70), (Phone.AA, 100));
            PhonemeCue vowel = turn.Cues[1];
            List<SpeechFrame> frames = await SpokenTurn.AnimateAsync(turn.Chunks());

            float widest = frames.Where(f => f.Start + 960 >= vowel.Start && f.Start + 960 < vowel.End).Max(f => MouthOpening.Of(f.Mouth));

            Assert.True(widest > 0.3f, $"gap {widest} at shift {shift}");
        }
    }

    [Fact]
    public async Task F_and_v_bring_the_lower_lip_to_the_teeth_and_leave_a_slit()
    {
        SpokenTurn turn = new SpokenTurn().Clause((Phone.AA, 120), (Phone.F, 90), (Phone.IY, 120), (Phone.V, 60), (Phone.EH, 120));
        List<SpeechFrame> frames = await SpokenTurn.AnimateAsync(turn.Chunks());

        foreach (PhonemeCue cue in turn.Cues.Where(c => c.Phone is Phone.F or Phone.V))
        {
            SpeechFrame frame = frames.MinBy(f => Math.Abs(f.Start + 960 - ((cue.Start + cue.End) / 2)))!;
            Assert.InRange(MouthOpening.Of(frame.Mouth), 0.02f, 0.3f);
            Assert.True(frame.Mouth[ArkitShape.MouthRollLower] > 0.5f);
        }
    }

    private static void AssertClosed(SpokenTurn turn, List<SpeechFrame> frames)
    {
        foreach (PhonemeCue cue in turn.Cues.Where(c => c.Phone is Phone.P or Phone.B or Phone.M).ToList())
        {
            // A closure may be seen from 30 ms before the sound to 20 ms after it, and at least one picture long.
            float gap = SpokenTurn.SmallestGap(frames, cue.Start - 1440, Math.Max(cue.End + 960, cue.Start + 2400));
            Assert.True(gap <= MouthOpening.Closed, $"{cue} has a gap of {gap}");
        }
    }
}
