using System.CommandLine;
using Kaifeng.PlanTools.Exporting.Json.Schema;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary><c>plan-tools schema</c>: the JSON Schema of <c>notice.json</c>.</summary>
internal static class SchemaCommand
{
    public static readonly string[] Examples =
    [
        "plan-tools schema > notice.schema.json",
        "plan-tools schema | jq '.\"$defs\".indicator.properties'",
    ];

    public static Command Create(CommandContext context)
    {
        var command = new Command("schema", "Prints the JSON Schema (2020-12) of notice.json.");
        command.SetAction(_ =>
        {
            context.Console.Out.Write(NoticeSchema.Print());
            return (int)ExitCode.Ok;
        });
        return command;
    }
}
