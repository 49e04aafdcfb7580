using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Hubs;

/// <summary>Drops a connection that calls the hub faster than any person could.</summary>
internal sealed class FloodFilter(IOptions<LiveOptions> options, TimeProvider time) : IHubFilter
{
    private static readonly object Key = new();

    /// <inheritdoc/>
    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        context.Context.Items[Key] = new CallGate(options.Value.CallsPerSecond, time);
        await next(context);
    }

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (invocationContext.Context.Items[Key] is CallGate gate && !gate.TryEnter())
        {
            invocationContext.Context.Abort();
            throw new HubException("Too many calls at once; the connection was closed.");
        }

        return await next(invocationContext);
    }
}
