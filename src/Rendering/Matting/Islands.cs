namespace PersonaAvatar.Rendering.Matting;

/// <summary>Makes a mask one person without holes.</summary>
internal static class Islands
{
    /// <summary>Keeps what hangs together with places known to be the person's, and fills what is shut in by it.</summary>
    /// <param name="mask">Row by row.</param>
    /// <param name="known">1 where the person certainly is.</param>
    /// <param name="width">Columns.</param>
    public static bool[] Settle(bool[] mask, sbyte[] known, int width)
    {
        var person = Flood(mask, true, width, Enumerable.Range(0, mask.Length).Where(i => known[i] == 1));
        var height = mask.Length / width;
        var rim = Enumerable.Range(0, mask.Length).Where(i => i % width == 0 || i % width == width - 1 || i / width == 0 || i / width == height - 1);
        var behind = Flood(person, false, width, rim);
        return [.. behind.Select(outside => !outside)];
    }

    private static bool[] Flood(bool[] mask, bool value, int width, IEnumerable<int> from)
    {
        var reached = new bool[mask.Length];
        var queue = new Queue<int>();
        void Reach(int i)
        {
            if (mask[i] == value && !reached[i])
            {
                reached[i] = true;
                queue.Enqueue(i);
            }
        }

        foreach (var i in from)
        {
            Reach(i);
        }

        while (queue.TryDequeue(out var i))
        {
            var x = i % width;
            if (x > 0)
            {
                Reach(i - 1);
            }

            if (x + 1 < width)
            {
                Reach(i + 1);
            }

            if (i >= width)
            {
                Reach(i - width);
            }

            if (i + width < mask.Length)
            {
                Reach(i + width);
            }
        }

        return reached;
    }
}
