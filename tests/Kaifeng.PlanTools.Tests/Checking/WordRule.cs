using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking;

/// <summary>A rule for tests: it finds words, and holds each against the first of its kind in the notices that it sees together.</summary>
internal sealed class WordRule(string id, string word, Severity severity = Severity.Error) : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = id,
        Name = $"{word}-printed",
        Severity = severity,
        Title = new("不该有的字", "A word that should not be there"),
        Rationale = new("理由", "Why"),
        RestsOn = new("依据", "What"),
        Remedy = new("改法", "How"),
        Bad = [],
        Good = [],
    };

    /// <summary>Whether the word is in two pieces, cut after its first character at the end of a line.</summary>
    public bool IsCut { get; init; }

    /// <summary>The text over which the rule falls.</summary>
    public string? FallsOver { get; init; }

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        FindingPlace? first = null;
        foreach (var notice in input.Notices.Select(static figures => figures.Notice))
        {
            var content = notice.Source.Content;
            if (FallsOver is not null && content.Contains(FallsOver, StringComparison.Ordinal))
            {
                throw new InvalidOperationException(FallsOver);
            }

            var printed = IsCut ? word.Insert(1, "\n") : word;
            for (var i = content.IndexOf(printed, StringComparison.Ordinal); i >= 0; i = content.IndexOf(printed, i + 1, StringComparison.Ordinal))
            {
                var place = IsCut ? new Passage([new TextSpan(i, i + 1), new TextSpan(i + 2, i + printed.Length)]) : new Passage(new TextSpan(i, i + printed.Length));
                findings.Add(new Finding
                {
                    Rule = Info,
                    Severity = severity,
                    Notice = notice,
                    PlanId = "p1",
                    Place = place,
                    Message = new($"印有“{word}”", $"\"{word}\" is printed"),
                    Printed = word,
                    Computed = "-1+1",
                    Others = first is null ? [] : [first],
                    Hint = first is null ? null : new LocalText("去掉一处", "take one away"),
                });
                first ??= new FindingPlace(notice, place, new("第一处", "first place"));
            }
        }
    }
}
