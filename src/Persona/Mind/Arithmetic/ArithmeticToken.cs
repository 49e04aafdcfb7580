namespace PersonaAvatar.Personas.Mind.Arithmetic;

/// <summary>A number (kind '#') or an operator: + - * / ^ % ( ) and 'r' square root, 's' squared, 'c' cubed, 'o' "of", 'm' modulo.</summary>
internal readonly record struct ArithmeticToken(char Kind, decimal Value = 0);
