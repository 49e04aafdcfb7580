namespace PersonaAvatar.Personas.Conversations;

/// <summary>What an attempt gives next: a piece of text, its end, or its fault.</summary>
internal readonly record struct ReplyStep(string? Text, ReplyFault? Fault, Exception? Error)
{
    public static ReplyStep End => default;

    public bool IsEnd => Text is null && Fault is null;

    public static ReplyStep Piece(string text) => new(text, null, null);

    public static ReplyStep Failed(ReplyFault fault, Exception? error = null) => new(null, fault, error);
}
