using FsCheck;
using FsCheck.Fluent;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class LifeMotionTests
{
    private const int Minute = 25 * 60;

    [Theory]
    [InlineData(Attitude.Idle, 14, 21)]
    [InlineData(Attitude.Speaking, 22, 31)]
    [InlineData(Attitude.Listening, 10, 17)]
    public void Blinks_come_as_often_as_in_people(Attitude attitude, double least, double most)
    {
        float[] lids = Lids(attitude, 30 * Minute, 7);

        double perMinute = Blinks(lids).Count / 30.0;

        Assert.InRange(perMinute, least, most);
    }

    [Fact]
    public void Every_blink_shuts_the_eyes_closes_faster_than_it_opens_and_some_are_double()
    {
        List<(int Start, int Shut, int End)> blinks = Blinks(Lids(Attitude.Idle, 30 * Minute, 3));

        Assert.All(blinks, b => Assert.True(b.Shut >= 0));
        Assert.All(blinks, b => Assert.InRange(b.End - b.Start, 5, 8));
        Assert.All(blinks, b => Assert.True(b.Shut - b.Start < b.End - b.Shut));
        double doubled = blinks.Zip(blinks.Skip(1), (a, b) => b.Start - a.End).Count(gap => gap <= 6) / (double)blinks.Count;
        Assert.InRange(doubled, 0.05, 0.2);
    }

    [Fact]
    public void The_head_moves_gently_and_within_its_limit()
    {
        var life = new LifeMotion(5, new Temperament { Liveliness = 1f });
        double power = 0;
        float last = 0;
        for (int k = 0; k < 10 * Minute; k++)
        {
            life.Advance((Attitude)(k / 500 % 4), default, default, k % 13 == 0 ? 0.9f : 0f, false, out FaceMotion motion);
            Assert.InRange(motion.HeadYaw, -HeadMotion.Limit, HeadMotion.Limit);
            Assert.InRange(motion.HeadPitch, -HeadMotion.Limit, HeadMotion.Limit);
            Assert.InRange(motion.HeadRoll, -HeadMotion.Limit, HeadMotion.Limit);
            Assert.True(k == 0 || Math.Abs(motion.HeadYaw - last) < 1.5f, $"yaw jumps {motion.HeadYaw - last} degrees");
            last = motion.HeadYaw;
            power += motion.HeadYaw * motion.HeadYaw;
        }

        Assert.InRange(Math.Sqrt(power / (10 * Minute)), 0.8, 5);
    }

    [Fact]
    public void The_same_seed_lives_the_same_life_and_another_seed_another()
    {
        static float[] Live(int seed)
        {
            var life = new LifeMotion(seed, new Temperament());
            var trace = new List<float>();
            for (int k = 0; k < Minute; k++)
            {
                life.Advance((Attitude)(k / 300 % 4), new EmotionMix(k % 2, 0, 0, 0, 0, 0), default, k % 9 == 0 ? 1f : 0f, k % 100 > 50, out FaceMotion motion);
                trace.AddRange([motion.HeadYaw, motion.HeadPitch, motion.Breath, motion.Shapes[ArkitShape.EyeBlinkLeft], motion.Shapes[ArkitShape.EyeLookInLeft]]);
            }

            return [.. trace];
        }

        Assert.Equal(Live(1), Live(1));
        Assert.NotEqual(Live(1), Live(2));
    }

    [Fact]
    public void Whatever_goes_in_every_weight_stays_finite_and_within_its_range()
    {
        Arbitrary<float[]> inputs = Gen.Choose(-50, 150).Select(x => x / 100f).ArrayOf(16).Select(x => x.Length == 16 ? x : new float[16]).ToArbitrary();
        Prop.ForAll(inputs, x =>
        {
            var life = new LifeMotion((int)(x[0] * 100), new Temperament { Arousal = Unit(x[1]), Liveliness = Unit(x[2]), GazeAversion = Unit(x[3]), Expressiveness = Unit(x[4]), Warmth = Unit(x[5]) / 2 });
            var mouth = default(ShapeWeights);
            mouth[ArkitShape.JawOpen] = Unit(x[12]);
            mouth[ArkitShape.MouthClose] = Unit(x[13]);
            mouth[ArkitShape.MouthPucker] = Unit(x[14]);
            var emotion = new EmotionMix(x[6], x[7], x[8], x[9], x[10], x[11]);
            for (int k = 0; k < 100; k++)
            {
                bool speaking = k % 30 < 20;
                life.Advance((Attitude)(k / 25), emotion, mouth, Unit(x[15]), speaking, out FaceMotion motion);
                for (int i = 0; i < ShapeWeights.Count; i++)
                {
                    if (!(motion.Shapes[i] >= 0f && motion.Shapes[i] <= 1f))
                    {
                        return false;
                    }
                }

                bool opensMore = speaking && MouthOpening.Of(motion.Shapes) > MouthOpening.Of(mouth) + 1e-5f;
                if (opensMore || !(motion.Breath is >= 0f and <= 1f) || !float.IsFinite(motion.HeadYaw + motion.HeadPitch + motion.HeadRoll))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_interrupted_mouth_comes_to_rest_within_120_ms_without_a_jump()
    {
        var life = new LifeMotion(1, new Temperament());
        var open = default(ShapeWeights);
        open[ArkitShape.JawOpen] = 0.6f;
        for (int k = 0; k < 25; k++)
        {
            life.Advance(Attitude.Speaking, default, open, 0, true, out _);
        }

        var gaps = new List<float>();
        for (int k = 0; k < 4; k++)
        {
            life.Advance(Attitude.Listening, default, open, 0, false, out FaceMotion motion);
            gaps.Add(MouthOpening.Of(motion.Shapes));
        }

        Assert.InRange(gaps[0], 0.2f, 0.45f);
        Assert.InRange(gaps[1], 0.05f, 0.2f);
        Assert.InRange(gaps[2], 0f, 0.05f);
        Assert.Equal(0f, gaps[3], 3);
    }

    [Fact]
    public void Listening_eyes_rest_on_the_viewer_and_thinking_eyes_leave()
    {
        Assert.True(ShareOnViewer(Attitude.Listening) > 0.85);
        Assert.True(ShareOnViewer(Attitude.Idle) > 0.55);
        Assert.True(ShareOnViewer(Attitude.Thinking) < 0.5);
    }

    [Fact]
    public void Nothing_but_lids_and_eyes_jumps_from_one_picture_to_the_next()
    {
        var life = new LifeMotion(6, new Temperament());
        FaceMotion last = default;
        for (int k = 0; k < 20 * Minute; k++)
        {
            life.Advance((Attitude)(k / 97 % 4), new EmotionMix(k / 200 % 2, 0, k / 300 % 2, 0, 0, 0), default, k % 12 == 0 ? 0.9f : 0f, false, out FaceMotion motion);
            for (int i = (int)ArkitShape.JawForward; k > 0 && i < ShapeWeights.Count; i++)
            {
                Assert.True(Math.Abs(motion.Shapes[i] - last.Shapes[i]) < 0.3f, $"{(ArkitShape)i} jumps at {k}");
            }

            last = motion;
        }
    }

    [Theory]
    [InlineData("joy", ArkitShape.MouthSmileLeft)]
    [InlineData("sadness", ArkitShape.BrowInnerUp)]
    [InlineData("anger", ArkitShape.BrowDownLeft)]
    [InlineData("surprise", ArkitShape.EyeWideLeft)]
    [InlineData("fear", ArkitShape.MouthStretchLeft)]
    [InlineData("disgust", ArkitShape.NoseSneerLeft)]
    public void An_emotion_comes_within_300_ms_and_goes_slower(string name, ArkitShape shape)
    {
        float Is(string emotion) => emotion == name ? 1f : 0f;
        var emotion = new EmotionMix(Is("joy"), Is("sadness"), Is("anger"), Is("surprise"), Is("fear"), Is("disgust"));
        float[] with = Trace(emotion, shape);
        float[] without = Trace(default, shape);

        Assert.True(with[8] - without[8] > 0.25f);
        Assert.True(with[31] - without[31] > 0.08f, "gone too fast");
        Assert.True(Math.Abs(with[^1] - without[^1]) < 0.05f, "still there");
    }

    [Fact]
    public void A_frame_allocates_nothing()
    {
        var life = new LifeMotion(1, new Temperament());
        long before = 0;
        for (int k = 0; k < 2000; k++)
        {
            if (k == 500)
            {
                before = GC.GetAllocatedBytesForCurrentThread();
            }

            life.Advance((Attitude)(k / 40 % 4), new EmotionMix(0.5f, 0, 0, 0, 0, 0), default, k % 7 == 0 ? 1f : 0f, k % 200 > 100, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Breath_is_calm_at_rest_and_faster_when_excited()
    {
        Assert.InRange(Breaths(0.1f), 11.5, 14);
        Assert.InRange(Breaths(1f), 16.5, 19);
    }

    private static double Breaths(float arousal)
    {
        var life = new LifeMotion(2, new Temperament { Arousal = arousal });
        int crossings = 0;
        float last = 0;
        for (int k = 0; k < 10 * Minute; k++)
        {
            life.Advance(Attitude.Idle, default, default, 0, false, out FaceMotion motion);
            crossings += last < 0.5f && motion.Breath >= 0.5f ? 1 : 0;
            last = motion.Breath;
        }

        return crossings / 10.0;
    }

    private static float[] Trace(EmotionMix emotion, ArkitShape shape)
    {
        var life = new LifeMotion(4, new Temperament { Expressiveness = 1f, Warmth = 0f });
        float[] trace = new float[100];
        for (int k = 0; k < trace.Length; k++)
        {
            life.Advance(Attitude.Idle, k < 25 ? emotion : default, default, 0, false, out FaceMotion motion);
            trace[k] = motion.Shapes[shape];
        }

        return trace;
    }

    private static double ShareOnViewer(Attitude attitude)
    {
        var life = new LifeMotion(9, new Temperament());
        int on = 0;
        for (int k = 0; k < 10 * Minute; k++)
        {
            life.Advance(attitude, default, default, 0, false, out FaceMotion motion);
            float yaw = (30f * (motion.Shapes[ArkitShape.EyeLookOutLeft] - motion.Shapes[ArkitShape.EyeLookInLeft])) + motion.HeadYaw;
            float pitch = (30f * (motion.Shapes[ArkitShape.EyeLookUpLeft] - motion.Shapes[ArkitShape.EyeLookDownLeft])) + motion.HeadPitch;
            on += Math.Abs(yaw) < 4f && Math.Abs(pitch) < 4.5f ? 1 : 0;
        }

        return on / (10.0 * Minute);
    }

    private static float[] Lids(Attitude attitude, int frames, int seed)
    {
        var life = new LifeMotion(seed, new Temperament());
        float[] lids = new float[frames];
        for (int k = 0; k < frames; k++)
        {
            life.Advance(attitude, default, default, 0, false, out FaceMotion motion);
            lids[k] = motion.Shapes[ArkitShape.EyeBlinkLeft];
            Assert.Equal(lids[k], motion.Shapes[ArkitShape.EyeBlinkRight]);
        }

        return lids;
    }

    /// <summary>Runs of frames with lids that are not open: first frame, the first shut one (-1 if none), and one past the last.</summary>
    private static List<(int Start, int Shut, int End)> Blinks(float[] lids)
    {
        var blinks = new List<(int, int, int)>();
        int start = -1;
        int shut = -1;
        for (int k = 0; k < lids.Length; k++)
        {
            start = lids[k] > 0f && start < 0 ? k : start;
            shut = lids[k] >= 0.999f && shut < 0 ? k : shut;
            if (lids[k] <= 0f && start >= 0)
            {
                blinks.Add((start, shut, k));
                (start, shut) = (-1, -1);
            }
        }

        return blinks;
    }

    private static float Unit(float x) => Math.Clamp(x, 0f, 1f);
}
