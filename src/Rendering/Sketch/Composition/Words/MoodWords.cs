namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Tempers by name.</summary>
internal static class MoodWords
{
    private static readonly Vocabulary Names = new("""
        cheerful, happy, merry, jolly, joyful, glad, smiling, friendly, warm, sunny, bubbly, jovial, delighted, good natured, optimistic, amused, playful, enthusiastic, excited, chatty, welcoming, hopeful = cheerful
        kind, gentle, loving, caring, sweet, tender, patient, motherly, affectionate, generous, soft hearted, warm hearted, compassionate, helpful, romantic, sentimental, in love, lovesick, passionate, sincere, loyal = kind
        grumpy, grouchy, cranky, cross, irritable, surly, gruff, crabby, moody, curmudgeonly, bad tempered, cantankerous, sulky, annoyed, impatient = grumpy
        angry, furious, fierce, wild, hot tempered, raging, aggressive, fiery = angry
        sad, melancholic, melancholy, gloomy, lonely, wistful, mournful, heartbroken, sorrowful, homesick, depressed, nostalgic = sad
        sleepy, tired, drowsy, lazy, exhausted, weary, dreamy, dozy, bored, languid, relaxed, laid back = sleepy
        shy, timid, bashful, nervous, anxious, worried, afraid, scared, fearful, embarrassed, insecure, humble, modest = shy
        proud, arrogant, haughty, vain, noble, regal, majestic, dignified, posh, snobbish, aloof, elegant, pompous = proud
        cheeky, mischievous, naughty, impish, sly, cunning, roguish, witty, sarcastic, ironic, smug, crafty, sneaky, flirty, sassy = cheeky
        stern, serious, strict, solemn, severe, formal, solitary, dutiful, stoic, disciplined, determined, earnest, sober, stubborn, grim = stern
        wise, thoughtful, scholarly, learned, philosophical, reflective, curious, clever, intelligent, pensive, attentive = wise
        surprised, astonished, amazed, startled, shocked, wide eyed, naive, innocent, confused, bewildered, scatterbrained, absent minded, puzzled = surprised
        evil, wicked, villainous, sinister, menacing, cruel, devilish, spooky, scary, mad, crazy, insane, eerie = evil
        brave, bold, heroic, confident, adventurous, fearless, daring, courageous, energetic, lively, sporty, cool = bold
        calm, peaceful, serene, quiet, zen, tranquil, composed, neutral, balanced, mysterious, mystical = calm
        """);

    private static readonly Dictionary<string, Mood> Moods = new(StringComparer.Ordinal)
    {
        ["cheerful"] = new(-0.05f, 0.25f, 1f, 0.55f),
        ["kind"] = new(-0.28f, 0.12f, 0.96f, 0.42f),
        ["grumpy"] = new(0.62f, -0.12f, 0.78f, -0.36f),
        ["angry"] = new(0.85f, -0.1f, 0.92f, -0.42f),
        ["sad"] = new(-0.62f, 0.08f, 0.84f, -0.38f),
        ["sleepy"] = new(-0.2f, 0.12f, 0.6f, 0.12f),
        ["shy"] = new(-0.5f, 0.2f, 1f, 0.14f),
        ["proud"] = new(0.1f, 0.5f, 0.76f, 0.14f, 0.3f),
        ["cheeky"] = new(0.28f, 0.22f, 0.92f, 0.4f, 0.6f),
        ["stern"] = new(0.42f, 0f, 0.86f, -0.12f),
        ["wise"] = new(-0.1f, 0.2f, 0.84f, 0.24f),
        ["surprised"] = new(-0.22f, 0.7f, 1.12f, 0.08f),
        ["evil"] = new(0.75f, 0.25f, 0.88f, 0.45f, 0.35f),
        ["bold"] = new(0.26f, 0.12f, 0.95f, 0.36f, 0.24f),
        ["calm"] = Mood.Calm,
    };

    /// <summary>The temper a word names, with its plain name.</summary>
    public static (string Name, Mood Mood)? Find(IReadOnlyList<string> tokens, int at, out int length) =>
        Names.Match(tokens, at, out length) is { } name ? (name, Moods[name]) : null;

    /// <summary>A temper by its plain name.</summary>
    public static Mood Of(string name) => Moods[name];
}
