using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Faces;

/// <summary>Registers the faces: the library, who paints each kind, and the way from a picture to a face.</summary>
internal static class FaceServices
{
    /// <summary>Adds them; wants paths and devices beside it.</summary>
    public static IServiceCollection AddFaces(this IServiceCollection services)
    {
        services.AddSingleton<SketchGallery>();
        services.AddSingleton<IFaceKind, PortraitFaces>();
        services.AddSingleton<IFaceKind, SketchFaces>();
        services.AddSingleton(provider =>
        {
            var paths = provider.GetRequiredService<IOptions<PathOptions>>().Value;
            return new FaceLibrary(provider.GetRequiredService<SketchGallery>(), paths.Resolve(Path.Combine(paths.Data, "faces")), provider.GetServices<IFaceKind>());
        });
        return services.AddSingleton<FaceIntake>();
    }
}
