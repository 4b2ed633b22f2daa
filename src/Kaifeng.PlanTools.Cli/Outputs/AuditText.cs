using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>The claims that hold and those of which nothing can be told, a row each.</summary>
internal sealed class AuditText(CliConsole console, Messages messages, CheckReport report)
{
    public void Write()
    {
        var rows = report.Files.Zip(report.Result.Notices).SelectMany(pair => ClaimAudit.Of(pair.Second.Figures).Select(audited => Row(SourcePlace.Text(pair.First, pair.Second.Figures.Notice.Source, audited.Place, messages), audited))).ToList();
        if (rows.Count > 0)
        {
            new Ink(console).Text(messages[Message.AuditedClaims], Ink.Bold).EndLine();
            AlignedRows.Write(console, rows);
            console.Out.WriteLine();
        }
    }

    private string[] Row(string where, AuditedClaim audited) =>
    [
        where,
        messages.In(VerdictWords.Of(audited.Claim.Verdict)),
        audited.Claim.Kind.Name(),
        Named(Message.AuditPrinted, audited.Printed),
        Named(Message.AuditComputed, audited.Computed),
        Named(Message.AuditWidth, audited.Width is { } width ? width.ToString(CultureInfo.InvariantCulture) + audited.Claim.Printed.Unit.Printed : ""),
        messages.In(VerdictWords.Of((int)audited.Claim.Reason)),
        OneLine.Short(audited.Text),
    ];

    private string Named(Message name, string value) => value.Length == 0 ? "" : $"{messages[name]} {value}";
}
