using System.CommandLine;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The way of the commands that show something of notices: one after the other, those that cannot be read reported.</summary>
internal static class EachNotice
{
    /// <summary>Shows the chosen plans of each notice.</summary>
    public static ExitCode Show(CommandContext context, ParseResult parsed, string[] arguments, PlanChoice plans, Action<InputFile, PlanNotice> show)
    {
        var inputs = context.Inputs(parsed);
        foreach (var input in inputs.Find(arguments, findsJson: true))
        {
            NoticeInputs.Guard(context.Reporter, input.File, () =>
            {
                if (Read(context, inputs.Reader(context.Reporter), input, plans) is { } notice)
                {
                    show(input.File, notice);
                }
            });
        }

        return context.Reporter.ExitCode;
    }

    private static PlanNotice? Read(CommandContext context, InputReader reader, NamedInput input, PlanChoice plans)
    {
        if (reader.ReadFile(input) is not { } file || reader.ReadNotice(input, file) is not { } notice)
        {
            return null;
        }

        if (!NoticeShape.IsNotice(notice))
        {
            context.Reporter.Note(input.File.Path, Message.NoNotice);
        }

        return plans.Of(notice, context.Reporter, input.File.Path);
    }
}
