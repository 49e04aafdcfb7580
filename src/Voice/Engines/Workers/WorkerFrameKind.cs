namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>What a frame from a worker carries. A frame is kind (1 byte), payload length (int32, little endian), payload.</summary>
internal enum WorkerFrameKind : byte
{
    /// <summary>int32: samples per second of the PCM that follows.</summary>
    Format = 1,

    /// <summary>Signed 16-bit mono samples.</summary>
    Pcm = 2,

    /// <summary>int64 first sample, float32 stress 0..1, UTF-8 phone name (empty: pause). Ends where the next one starts.</summary>
    Phone = 3,

    /// <summary>int32 position in the request's text (code points), int64 first sample.</summary>
    Word = 4,

    /// <summary>int64 total samples: the request is done.</summary>
    End = 5,

    /// <summary>byte: 1 when trying again may help; UTF-8 message. The request is done.</summary>
    Error = 6,

    /// <summary>UTF-8 JSON list of voices. The request is done.</summary>
    Voices = 7,

    /// <summary>UTF-8 text that answers a question. The request is done.</summary>
    Text = 8,
}
