using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// Checks a text with a slip in it as if nothing were known of it, and tells which rules saw the slip: those with a finding that the untouched
/// text has not, among whose places is the slip's or one of the identities that break. A rule that had something to say of the same place
/// before has not seen it.
/// </summary>
public sealed class MutationHarness
{
    private readonly SourceText source;
    private readonly ImmutableArray<Rule> rules;
    private readonly ImmutableArray<Finding> before;
    private readonly HashSet<(string Rule, string Message)> known;

    /// <summary>Checks the untouched text.</summary>
    public MutationHarness(NoticeFigures figures, ImmutableArray<Rule> rules)
    {
        source = figures.Notice.Source;
        this.rules = rules;
        before = Checker.Check([figures], rules).Notices[0].Findings;
        known = [.. before.Select(static finding => (finding.Rule.Id, finding.Message.En))];
    }

    /// <summary>Plants a slip, reads the text anew and checks it. Calls do not disturb each other.</summary>
    public SlipOutcome Check(PlantedSlip slip)
    {
        var figures = FigureReader.Read(NoticeParser.Parse(slip.In(source)));
        ImmutableArray<TextSpan> places = [.. slip.Place.Pieces, .. slip.Broken];
        var said = before.Where(finding => Touches(finding, slip.Place.Pieces, static span => span)).Select(static finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var seen = Checker.Check([figures], rules).Notices[0].Findings
            .Where(finding => !known.Contains((finding.Rule.Id, finding.Message.En)) && !said.Contains(finding.Rule.Id) && Touches(finding, places, slip.Edits.Before));
        return new SlipOutcome(slip, [.. seen.Select(static finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static bool Touches(Finding finding, IEnumerable<TextSpan> places, Func<TextSpan, TextSpan> place) =>
        finding.Others.Select(static other => other.Place).Prepend(finding.Place)
            .SelectMany(static passage => passage.Pieces)
            .Select(place)
            .Any(span => places.Any(other => Math.Max(span.Start, other.Start) < Math.Min(span.End, other.End) || (other.IsEmpty && span.Contains(other))));
}
