using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A rule for people to read.</summary>
internal sealed class RuleText(CliConsole console, Messages messages)
{
    private const string Indent = "    ";

    private const string Between = "- - -";

    private readonly Ink ink = new(console);
    private readonly int? width = console.Width();

    public void Write(Rule checkedBy)
    {
        var rule = checkedBy.Info;
        ink.Text($"{rule.Id} {rule.Name}", Ink.Bold).Text(messages[Message.Bracketed, CheckSums.WordOf(rule.Severity, messages)]).EndLine();
        ink.Text(messages.In(rule.Title)).EndLine();
        Section(Message.Why, [messages.In(rule.Rationale)]);
        Section(Message.RestsOn, [messages.In(rule.RestsOn)]);
        Section(Message.Remedy, [messages.In(rule.Remedy)]);
        Section(Message.Bad, rule.Bad, example => MessagesOf(checkedBy, example));
        Section(Message.Good, rule.Good);
        Section(Message.QuietExample, rule.Quiet);
        ink.EndLine();
        ink.Text(messages[Message.ToSilence, rule.Id]).EndLine();
    }

    // A program gets whole lines. Cells of a table stand between tabs, which wrapping would move.
    private IEnumerable<string> Fitted(string line) =>
        width is { } columns && !line.Contains('\t', StringComparison.Ordinal) ? CellText.Wrap(line, columns - Indent.Length) : [line];

    // What check says of an example.
    private IEnumerable<string> MessagesOf(Rule rule, string example)
    {
        var text = example.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var figures = FigureReader.Read(NoticeParser.Parse(new SourceText("example.txt", text, "")));
        return Checker.Check([figures], [rule]).Notices[0].Findings
            .Select(finding => $"→ {CheckSums.WordOf(finding.Severity, messages)}{messages[Message.FindingSays, finding.Rule.Id, finding.Rule.Name, messages.In(finding.Message)]}");
    }

    private void Section(Message title, IReadOnlyCollection<string> texts, Func<string, IEnumerable<string>>? answer = null)
    {
        if (texts.Count == 0)
        {
            return;
        }

        ink.EndLine();
        ink.Text(messages[title], Ink.Bold).EndLine();
        foreach (var text in texts.Index())
        {
            if (text.Index > 0)
            {
                ink.Text(Indent + Between, Ink.Grey).EndLine();
            }

            foreach (var line in text.Item.TrimEnd('\n').Split('\n').Where(static line => line.Length > 0).SelectMany(Fitted))
            {
                ink.Text(Indent + line).EndLine();
            }

            foreach (var line in (answer?.Invoke(text.Item) ?? []).SelectMany(Fitted))
            {
                ink.Text(Indent).Text(line, Ink.Bold).EndLine();
            }
        }
    }
}
