using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A rule for people to read.</summary>
internal sealed class RuleText(CliConsole console, Messages messages)
{
    private const string Indent = "    ";

    private readonly Ink ink = new(console);

    public void Write(RuleInfo rule)
    {
        ink.Text($"{rule.Id} {rule.Name} ", Ink.Bold).Text($"({CheckSums.WordOf(rule.Severity, messages)})").EndLine();
        ink.Text(messages.In(rule.Title)).EndLine();
        Section(Message.Why, [messages.In(rule.Rationale)]);
        Section(Message.RestsOn, [messages.In(rule.RestsOn)]);
        Section(Message.Bad, rule.Bad);
        Section(Message.Good, rule.Good);
        Section(Message.QuietExample, rule.Quiet);
        ink.EndLine();
        ink.Text(messages[Message.ToSilence, rule.Id]).EndLine();
    }

    private void Section(Message title, IReadOnlyCollection<string> texts)
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
                ink.EndLine();
            }

            foreach (var line in text.Item.TrimEnd('\n').Split('\n'))
            {
                ink.Text(line.Length == 0 ? "" : Indent + line).EndLine();
            }
        }
    }
}
