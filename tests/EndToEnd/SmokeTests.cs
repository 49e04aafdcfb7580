namespace PersonaAvatar.Tests.EndToEnd;

public sealed class SmokeTests
{
    [Fact]
    public void The_house_stands() => Assert.True(Environment.Version.Major >= 10);
}
