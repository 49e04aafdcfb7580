namespace PersonaAvatar.Voices.Engines.Kokoro;

/// <summary>Kokoro: one model, many styles of voice.</summary>
public sealed class KokoroVoiceOptions
{
    /// <summary>The model, .onnx; empty turns the engine off.</summary>
    public string Model { get; set; } = "";

    /// <summary>The styles: a file of all of them (voices-v1.0.bin, a NumPy archive), or a folder with one NAME.bin of raw float32 each.</summary>
    public string Voices { get; set; } = "";

    /// <summary>config.json or tokenizer.json of the model, with the numbers of its symbols; empty uses those of Kokoro 82M.</summary>
    public string Vocabulary { get; set; } = "";
}
