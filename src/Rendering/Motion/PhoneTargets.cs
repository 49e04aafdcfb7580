using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Where each phone wants the mouth: least-squares targets of 2406 phones of 27 speakers (3.9 minutes of English talking
/// heads at 25 fps), given the weights of <see cref="Dominance"/>. ZH did not occur and takes SH; the front rounded vowel
/// did not occur and lies between UW and IY with the rounding of AO; h has no target of its own.
/// </summary>
internal static class PhoneTargets
{
    private static readonly MouthPose[] _targets = Fill();

    /// <summary>The target of a phone.</summary>
    public static MouthPose Of(Phone phone) => _targets[(int)phone];

    private static MouthPose[] Fill()
    {
        var targets = new MouthPose[(int)Phone.ZH + 1];
        FillVowels(targets);
        FillConsonants(targets);
        return targets;
    }

    private static void FillVowels(MouthPose[] targets)
    {
        targets[(int)Phone.SIL] = new(0.44f, 0.59f, 0.43f, 0.38f, 0.17f);
        targets[(int)Phone.AA] = new(0.83f, 0.51f, 0.80f, 0.83f, 0.01f);
        targets[(int)Phone.AE] = new(0.96f, 0.77f, 0.96f, 0.90f, -0.30f);
        targets[(int)Phone.AH] = new(0.62f, 0.50f, 0.58f, 0.42f, 0.32f);
        targets[(int)Phone.AO] = new(0.56f, 0.17f, 0.63f, 0.77f, 1.65f);
        targets[(int)Phone.AW] = new(0.60f, 0.47f, 0.59f, 0.61f, 0.18f);
        targets[(int)Phone.AY] = new(0.86f, 0.64f, 0.85f, 0.74f, -0.06f);
        targets[(int)Phone.EH] = new(0.91f, 0.68f, 0.84f, 0.67f, -0.25f);
        targets[(int)Phone.ER] = new(0.52f, 0.48f, 0.54f, 0.53f, 0.42f);
        targets[(int)Phone.EY] = new(0.67f, 0.75f, 0.65f, 0.58f, -0.02f);
        targets[(int)Phone.IH] = new(0.66f, 0.63f, 0.60f, 0.42f, 0.13f);
        targets[(int)Phone.IY] = new(0.63f, 0.66f, 0.59f, 0.42f, 0.04f);
        targets[(int)Phone.OW] = new(0.39f, 0.19f, 0.49f, 0.60f, 1.30f);
        targets[(int)Phone.OY] = new(0.53f, 0.30f, 0.55f, 0.39f, 0.79f);
        targets[(int)Phone.UH] = new(0.45f, 0.41f, 0.49f, 0.47f, 0.55f);
        targets[(int)Phone.UW] = new(0.31f, 0.21f, 0.43f, 0.38f, 1.09f);
        targets[(int)Phone.YU] = new(0.38f, 0.19f, 0.48f, 0.38f, 1.65f);
    }

    private static void FillConsonants(MouthPose[] targets)
    {
        targets[(int)Phone.B] = new(0.08f, 0.40f, 0.13f, 0.42f, 0.47f);
        targets[(int)Phone.CH] = new(0.48f, 0.16f, 0.51f, 0.41f, 0.88f);
        targets[(int)Phone.D] = new(0.33f, 0.49f, 0.35f, 0.28f, 0.47f);
        targets[(int)Phone.DH] = new(0.36f, 0.50f, 0.29f, 0.29f, -0.04f);
        targets[(int)Phone.F] = new(0.16f, 0.47f, 0.09f, 0.33f, 0.35f);
        targets[(int)Phone.G] = new(0.55f, 0.61f, 0.57f, 0.46f, 0.59f);
        targets[(int)Phone.HH] = targets[(int)Phone.SIL];
        targets[(int)Phone.JH] = new(0.61f, 0.39f, 0.58f, 0.36f, 0.58f);
        targets[(int)Phone.K] = new(0.50f, 0.54f, 0.53f, 0.46f, 0.37f);
        targets[(int)Phone.L] = new(0.35f, 0.29f, 0.44f, 0.50f, 1.08f);
        targets[(int)Phone.M] = new(0.20f, 0.42f, 0.20f, 0.28f, 0.81f);
        targets[(int)Phone.N] = new(0.21f, 0.56f, 0.19f, 0.33f, 0.13f);
        targets[(int)Phone.NG] = new(0.40f, 0.65f, 0.40f, 0.24f, 0.26f);
        targets[(int)Phone.P] = new(0.14f, 0.37f, 0.18f, 0.35f, 0.81f);
        targets[(int)Phone.R] = new(0.31f, 0.24f, 0.36f, 0.42f, 1.47f);
        targets[(int)Phone.S] = new(0.53f, 0.71f, 0.41f, 0.13f, -0.01f);
        targets[(int)Phone.SH] = new(0.66f, 0.35f, 0.63f, 0.38f, 0.32f);
        targets[(int)Phone.T] = new(0.41f, 0.64f, 0.33f, 0.31f, 0.11f);
        targets[(int)Phone.TH] = new(0.39f, 0.51f, 0.33f, 0.19f, 0.35f);
        targets[(int)Phone.V] = new(0.20f, 0.47f, 0.14f, 0.26f, 0.28f);
        targets[(int)Phone.W] = new(0.08f, -0.05f, 0.23f, 0.52f, 2.97f);
        targets[(int)Phone.Y] = new(0.41f, 0.59f, 0.37f, 0.25f, 0.06f);
        targets[(int)Phone.Z] = new(0.48f, 0.49f, 0.37f, 0.07f, 0.10f);
        targets[(int)Phone.ZH] = targets[(int)Phone.SH];
    }
}
