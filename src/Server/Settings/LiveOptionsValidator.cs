using Microsoft.Extensions.Options;

namespace PersonaAvatar.Server.Settings;

[OptionsValidator]
internal sealed partial class LiveOptionsValidator : IValidateOptions<LiveOptions>;
