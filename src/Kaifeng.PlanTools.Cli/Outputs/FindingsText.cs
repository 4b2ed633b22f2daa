using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Spectre.Console;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Findings for people: the place, what is wrong, the source line with carets, the other places, a hint.</summary>
internal sealed class FindingsText(CliConsole console, Messages messages, CheckReport report)
{
    private const string Indent = "    ";
    private const int LeastWidth = 40;
    private const int MostWidth = 100;

    private static readonly Style[] Styles = [Ink.Blue, Ink.Yellow, Ink.Red];

    private readonly Ink ink = new(console);
    private readonly int width = Math.Clamp(console.Width() ?? MostWidth, LeastWidth, MostWidth) - Indent.Length;

    public void Write()
    {
        foreach (var finding in report.Shown.Findings)
        {
            Write(finding);
        }
    }

    private void Write(Finding finding)
    {
        var style = Styles[(int)finding.Severity];
        ink.Text($"{Place(finding.Notice, finding.Place)}: ", Ink.Bold)
            .Text(CheckSums.WordOf(finding.Severity, messages), style)
            .Text(messages[Message.FindingSays, finding.Rule.Id, finding.Rule.Name, OneLine.Of(messages.In(finding.Message))])
            .EndLine();
        ink.Text(Indent).Text(messages.In(Whereabouts.Of(finding.Notice, finding.Place).Text), Ink.Grey).EndLine();
        if (finding.Place.Pieces.Length > 0)
        {
            Write(Excerpt.Of(finding.Notice.Source, finding.Place, width), finding.Notice.Source, style);
        }

        WriteOthers(finding);
        if (finding.Hint is { } hint)
        {
            ink.Text(Indent).Text(OneLine.Of(messages[Message.Hint, messages.In(hint)]), Ink.Bold).EndLine();
        }

        ink.EndLine();
    }

    private void Write(Excerpt excerpt, SourceText source, Style style)
    {
        ink.Text(Indent + excerpt.Line).EndLine();
        if (excerpt.Carets.Length > 0)
        {
            ink.Text(Indent).Text(excerpt.Carets, style).EndLine();
        }

        if (excerpt.ContinuesAt is { } line)
        {
            ink.Text(Indent).Text(Continuation(source, line), Ink.Grey).EndLine();
        }
    }

    private string Continuation(SourceText source, int line) => WordPlace.Of(source, source.LineSpan(line).Start) is { } place
        ? messages[Message.ContinuesIn, messages.In(place)]
        : messages[Message.ContinuesAt, line];

    private void WriteOthers(Finding finding)
    {
        var rows = finding.Others.Select(other => Row(finding, other)).ToList();
        var places = rows.Select(static row => row.Place.GetCellWidth()).DefaultIfEmpty().Max();
        var roles = rows.Select(static row => row.Role.GetCellWidth()).DefaultIfEmpty().Max();
        foreach (var (place, role, text) in rows)
        {
            ink.Text(Indent).Text(Padded(place, places), Ink.Grey).Text($"  {Padded(role, roles)}  {text}").EndLine();
        }
    }

    private (string Place, string Role, string Text) Row(Finding finding, FindingPlace other)
    {
        var source = other.Notice.Source;
        var place = ReferenceEquals(other.Notice, finding.Notice) ? SourcePlace.Within(source, other.Place.Extent.Start, messages) : Place(other.Notice, other.Place);
        return (place, OneLine.Of(messages.In(other.Role)), OneLine.Short(source.Read(other.Place)) + PlanOf(finding, other));
    }

    private string PlanOf(Finding finding, FindingPlace other) =>
        OtherPlans.NameOf(finding, other) is { } plan ? messages[Message.InPlan, OneLine.Of(messages.In(plan))] : "";

    private string Place(PlanNotice notice, Passage place) => OneLine.Of(SourcePlace.Text(report.FileOf(notice), notice.Source, place.Extent.Start, messages));

    private static string Padded(string text, int columns) => text + new string(' ', columns - text.GetCellWidth());
}
