using System.Globalization;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking.Rules.Agreement;

/// <summary>A rule that reports subjects of which different figures are printed for the same year.</summary>
internal abstract class AgreementRule : Rule
{
    private const int MostPlaces = 24;

    // A subject this short and without a year may be another thing each time it is named.
    private const int ShortestWithoutYear = 6;
    private const int ShortestOfCount = 5;

    /// <summary>Whether two statements are held against each other by this rule.</summary>
    protected abstract bool AreHeld(Statement one, Statement other);

    // Without a year, what one section says again and again is said of different things: the areas of its projects.
    protected bool AreHeld(Topic topic, Statement one, Statement other) =>
        AreHeld(one, other)
        && !StatementText.AreInOneSentence(one, other)
        && (topic.Year is not null || one.Quantity.Holder.Id != other.Quantity.Holder.Id || one.NoticeNumber != other.NoticeNumber);

    /// <summary>The parts of a topic's statements that are looked at together.</summary>
    protected abstract IEnumerable<IReadOnlyList<Statement>> Parts(IReadOnlyList<Statement> said);

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var (topic, said) in input.Statements.All)
        {
            if (said.Count < 2 || !IsTold(topic))
            {
                continue;
            }

            foreach (var part in Parts(said))
            {
                if (part.Count > 1 && Disagreement.Find(part, (one, other) => AreHeld(topic, one, other)) is { } found)
                {
                    findings.Add(Report(topic, found, SeverityOf(topic, found)));
                }
            }
        }

        AddRestated(input, findings);
    }

    /// <summary>Whether a figure said again belongs to the rule: in one plan, or in two.</summary>
    protected virtual bool IsAbout(Claim restated) => false;

    // Under names that only resemble each other; what the topics tell is not told again.
    private void AddRestated(RuleInput input, List<Finding> findings)
    {
        var told = findings.Where(finding => ReferenceEquals(finding.Rule, Info)).SelectMany(static finding => finding.Others.Select(static other => other.Place).Append(finding.Place)).ToHashSet();
        foreach (var figures in input.Notices)
        {
            foreach (var claim in figures.Claims)
            {
                if (claim is { Kind: ClaimKind.Restated, Verdict: Verdict.Inconsistent, Operands: [var other] } && IsAbout(claim) && !(told.Contains(claim.Stated) && told.Contains(other.Place)))
                {
                    findings.Add(Report(figures.Notice, claim, other));
                }
            }
        }
    }

    private Finding Report(PlanNotice notice, Claim claim, Operand other)
    {
        var (printed, elsewhere) = (FigureText.Of(notice.Source, claim.Stated, claim.Printed), FigureText.Of(notice.Source, other.Place, other.Amount));
        return new Finding
        {
            Rule = Info,
            Severity = claim.IsRemote ? Severity.Note : Severity.Warning,
            Notice = notice,
            PlanId = claim.Holder.PlanId,
            Place = claim.Stated,
            Message = new($"同一指标此处为{printed}，别处为{elsewhere}", $"the same figure is {printed} here and {elsewhere} elsewhere"),
            Printed = printed,
            Computed = elsewhere,
            Others = [new FindingPlace(notice, other.Place, new("同一指标", "the same subject"))],
        };
    }

    /// <summary>How sure it is that the statements are of one thing.</summary>
    protected abstract Severity SeverityOf(Topic topic, Disagreement found);

    /// <summary>Whether a statement says by itself of what it is: in a table, or of the whole area.</summary>
    protected static bool IsDefinite(Statement statement) => statement.IsCell || StatementText.IsOfArea(statement.Subject);

    // A rate of growth without a year can be of any.
    private static bool IsTold(Topic topic) => (topic.Year is not null || topic.Aspect is not (Aspect.Growth or Aspect.GrowthOfYear)) && topic.Subject.Length >= (topic.Year is null ? ShortestWithoutYear : ShortestOfCount);

    /// <summary>The finding that tells of a disagreement.</summary>
    protected Finding Report(Topic topic, Disagreement found, Severity severity)
    {
        var odd = found.Odd;
        var others = found.Said.Where(said => said != odd).ToList();
        var variants = others.Where(said => !Comparison.Agree(said.Quantity.Amount, odd.Quantity.Amount)).Select(static said => said.Printed).Where(printed => printed != odd.Printed).Distinct(StringComparer.Ordinal).Take(MostPlaces).ToList();
        var year = topic.Year?.ToString(CultureInfo.InvariantCulture);
        var name = AspectNames.After(odd.Subject, topic.Aspect);
        return new Finding
        {
            Rule = Info,
            Severity = severity,
            Notice = odd.Notice,
            PlanId = odd.Quantity.Holder.PlanId,
            Place = odd.Quantity.Place,
            Message = new(
                $"{(year is null ? "" : year + "年")}{name.Zh}此处为{odd.Printed}，别处为{string.Join("、", variants)}",
                $"{name.En}{(year is null ? "" : " in " + year)} is {odd.Printed} here and {string.Join(", ", variants)} elsewhere"),
            Printed = odd.Printed,
            Computed = string.Join(" / ", variants),
            Others = [.. others.Take(MostPlaces).Select(static said => new FindingPlace(said.Notice, said.Quantity.Place, new("同一指标", "the same subject")))],
        };
    }
}
