namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>The language of messages and headers; never of data.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese.</summary>
    Zh,
}

/// <summary>Chooses the language.</summary>
internal static class Languages
{
    public static readonly string[] Names = ["en", "zh"];

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>What follows <c>--lang</c> on a command line that is not parsed yet; <c>null</c> where it is not there.</summary>
    public static string? AskedIn(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal) || args[i].StartsWith("--lang:", StringComparison.Ordinal))
            {
                return args[i]["--lang=".Length..];
            }

            if (args[i] == "--lang" && i + 1 < args.Length)
            {
                return args[i + 1];
            }
        }

        return null;
    }

    /// <summary>The language asked for; else that of the first variable that is set, as POSIX orders them.</summary>
    public static Language Choose(string? asked, CliConsole console)
    {
        var name = asked ?? Variables.Select(console.Environment).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
        return name is not null && name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Zh : Language.En;
    }
}
