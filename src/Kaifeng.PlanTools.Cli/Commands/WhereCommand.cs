using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Numbers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools where INPUT… QUANTITY</c>: every place where a quantity stands, however it is written.</summary>
internal static class WhereCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools where kaifeng-2022-29.txt 3750万吨",
        "plan-tools where 'notices/**/*.txt' 4.62亿",
        "plan-tools where out/kaifeng-2022-29/notice.json 13.2亿美元 --plan 1,3",
    ];

    public static Command Create(CommandContext context)
    {
        var inputs = Inputs();
        var quantity = Quantity();
        var plan = PlanOption.Create();
        var command = new Command("where", "Shows every place where a quantity stands, however it is written: 4.62亿, 46200万, 四亿六千二百万.") { inputs, quantity, plan };
        context.AddReading(command);
        command.SetAction(parsed => (int)Run(context, parsed, parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(quantity), PlanOption.Of(parsed, plan)));
        return command;
    }

    // The last one is the quantity.
    private static Argument<string[]> Inputs()
    {
        var inputs = CommonOptions.Inputs();
        inputs.CustomParser = static result =>
        {
            var paths = result.Tokens.Select(static token => token.Value).ToArray();
            paths = paths[..Math.Max(paths.Length - 1, 1)];
            result.OnlyTake(paths.Length);
            return paths;
        };
        return inputs;
    }

    private static Argument<Amount> Quantity() => new("QUANTITY")
    {
        Description = "The quantity as it could be printed: 4.62亿元 is found in units that convert to 元, 4.62亿 in any unit.",
        CustomParser = Parse,
    };

    private static Amount? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var amount = QuantityText.Parse(text);
        if (amount is null)
        {
            result.AddError($"\"{text}\" is no quantity, such as 4.62亿元.");
        }

        return amount;
    }

    private static ExitCode Run(CommandContext context, ParseResult parsed, string[] arguments, Amount wanted, PlanChoice plans)
    {
        var found = 0;
        var code = EachNotice.Show(context, parsed, arguments, plans, (file, notice) => found += Show(context, file, notice, wanted));
        return code == ExitCode.Ok && found == 0 ? ExitCode.Negative : code;
    }

    private static int Show(CommandContext context, InputFile file, PlanNotice notice, Amount wanted) => Interruptible.Run(
        () =>
        {
            var places = QuantitySearch.Find(FigureReader.Read(notice), wanted).ToList();
            AlignedRows.Write(context.Console, places.Select(place => Row(SourcePlace.Text(file, notice.Source, place.Place, context.Reporter.Messages), place)));
            return places.Count;
        },
        context.Console.Cancelled);

    private static string[] Row(string where, QuantityPlace place) =>
    [
        where,
        place.Printed,
        place.Unit,
        place.SectionId,
        place.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        place.Subject,
    ];
}
