await Console.Out.WriteLineAsync("skeleton");
