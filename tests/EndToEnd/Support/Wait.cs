namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>Waits for something another process does.</summary>
internal static class Wait
{
    /// <summary>Until a condition holds; fails the test after a generous limit, which no passing test comes near.</summary>
    public static async Task UntilAsync(Func<bool> condition, int limitSeconds = 30)
    {
        for (var waited = 0; !condition(); waited += 20)
        {
            Assert.True(waited < limitSeconds * 1000, $"This did not come true within {limitSeconds} s.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Until a condition that is asked for elsewhere holds.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, int limitSeconds)
    {
        for (var waited = 0; !await condition(); waited += 250)
        {
            Assert.True(waited < limitSeconds * 1000, $"This did not come true within {limitSeconds} s.");
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }
    }
}
