namespace PersonaAvatar.Tests.Unit;

public sealed class SmokeTests
{
    [Fact]
    public void The_house_stands() => Assert.True(Environment.Version.Major >= 10);
}
