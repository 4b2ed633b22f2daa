using System.CommandLine;
using System.CommandLine.Parsing;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    private static readonly ByteSize DefaultMaxSize = new(256L << 20);

    public static Argument<string[]> Inputs()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Raw text or notice.json: files, a folder, a pattern in quotes such as 'texts/**/*.txt', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        inputs.Validators.Add(static result =>
        {
            if (result.Tokens.Any(static token => token.Value.Length == 0))
            {
                result.AddError("Argument 'INPUT' has an empty value.");
            }

            foreach (var token in result.Tokens.Where(static token => IsOption(token.Value)))
            {
                result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        return inputs;
    }

    // -22.3 is a quantity.
    private static bool IsOption(string word) => word is ['-', not (>= '0' and <= '9'), ..] && !File.Exists(word);

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The folder to write to; each notice gets a folder in it.",
        HelpName = "DIR",
        DefaultValueFactory = static _ => "out",
    };

    public static Option<bool> Bom() => new("--bom")
    {
        Description = "Begin CSV files with a byte order mark, so that Excel reads them as UTF-8.",
    };

    public static Option<string?> Lang()
    {
        var option = new Option<string?>("--lang")
        {
            Description = "The language of messages; the environment's (LC_ALL, LC_MESSAGES, LANG) if not given.",
            HelpName = "zh|en",
            Recursive = true,
        };
        Choice.AmongIfGiven(option, Languages.Names);
        return option;
    }

    public static Option<ByteSize> MaxSize() => new("--max-size")
    {
        Description = "The largest input to read, such as 64MB.",
        HelpName = "SIZE",
        DefaultValueFactory = static _ => DefaultMaxSize,
        CustomParser = ParseSize,
    };

    public static Option<bool> Quiet() => new("--quiet", "-q")
    {
        Description = "Say nothing but what failed: no notes, no summary, no progress.",
        Recursive = true,
    };

    private static ByteSize ParseSize(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ByteSize.Parse(text) is { } size)
        {
            return size;
        }

        result.AddError($"--max-size: \"{text}\" is no size from 1 to 2047MB.");
        return DefaultMaxSize;
    }
}
