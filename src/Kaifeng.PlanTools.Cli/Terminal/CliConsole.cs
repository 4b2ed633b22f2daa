namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>All that a command knows of the world but files.</summary>
public sealed record CliConsole
{
    /// <summary>Standard output: data alone.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether a person reads the output; else it is a pipe or a file.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether a person reads the messages.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Finds the columns of the terminal that shows the output; <c>null</c> where there is none or it does not tell.</summary>
    public Func<int?> Width { get; init; } = static () => null;

    /// <summary>Whether the output may be coloured: on a terminal that can, and whose user has not said no (https://no-color.org).</summary>
    public bool IsColoured => IsTerminal && string.IsNullOrEmpty(Environment("NO_COLOR")) && Environment("TERM") != "dumb";

    /// <summary>Tells how long something takes, and on which day suppressions are looked at; never what time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Reads an environment variable; <c>null</c> where it is not set.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>Is cancelled when the user breaks off.</summary>
    public CancellationToken Cancelled { get; init; }
}
