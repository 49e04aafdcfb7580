using Microsoft.Extensions.Options;

namespace PersonaAvatar.Server.Devices;

[OptionsValidator]
internal sealed partial class DeviceOptionsValidator : IValidateOptions<DeviceOptions>;
