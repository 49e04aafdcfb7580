namespace PersonaAvatar.Server.Devices;

/// <summary>Puts devices and models into the container.</summary>
internal static class DeviceServices
{
    /// <summary>Adds the device, the models, and what the doctor says about them.</summary>
    public static IServiceCollection AddDevices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<DeviceOptions, DeviceOptionsValidator>().Bind(configuration.GetSection("Devices"));
        services.AddSingleton<ModelDevice>();
        services.AddSingleton<LipModels>();
        services.AddSingleton<FaceTrackers>();
        services.AddSingleton<ModelShelf>();
        services.AddSingleton<LipStyles>();
        services.AddSingleton<DeviceCheck>();
        return services;
    }
}
