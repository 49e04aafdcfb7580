using Microsoft.Extensions.Time.Testing;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

/// <summary>A clock the test moves whose timers call back on the thread pool, as real ones do, and not on the test's thread.</summary>
internal sealed class PoolTime : FakeTimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(_ => ThreadPool.QueueUserWorkItem(_ => callback(state)), state: null, dueTime, period);
}
