using Microsoft.Extensions.Options;

namespace PersonaAvatar.Server.Creation.Painters;

[OptionsValidator]
internal sealed partial class ImageOptionsValidator : IValidateOptions<ImageOptions>;
