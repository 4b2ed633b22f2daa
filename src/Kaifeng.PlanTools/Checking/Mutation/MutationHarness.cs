using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// Checks a text with a slip in it as if nothing were known of it, and tells which rules saw the slip: those with a finding that the untouched
/// text has not, among whose places is the slip's or one of the identities that break. A rule that reported the same place before has not seen it.
/// </summary>
public sealed class MutationHarness
{
    private readonly SourceText source;
    private readonly ImmutableArray<Rule> rules;
    private readonly HashSet<(string Rule, string Message)> messages;
    private readonly HashSet<(string Rule, TextSpan Place)> places;

    /// <summary>Checks the untouched text.</summary>
    public MutationHarness(NoticeFigures figures, ImmutableArray<Rule> rules)
    {
        source = figures.Notice.Source;
        this.rules = rules;
        var before = Checker.Check([figures], rules).Notices[0].Findings;
        messages = [.. before.Select(static finding => (finding.Rule.Id, finding.Message.En))];
        places = [.. before.Select(static finding => (finding.Rule.Id, finding.Place.Extent))];
    }

    /// <summary>Plants a slip, reads the text anew and checks it. Calls do not disturb each other.</summary>
    public SlipOutcome Check(PlantedSlip slip)
    {
        var figures = FigureReader.Read(NoticeParser.Parse(slip.In(source)));
        var wrong = new TouchedPlaces(slip.Place.Pieces.Concat(slip.Broken));
        var seen = Checker.Check([figures], rules).Notices[0].Findings.Where(finding =>
            !messages.Contains((finding.Rule.Id, finding.Message.En))
            && !places.Contains((finding.Rule.Id, slip.Edits.Before(finding.Place.Extent)))
            && PlacesOf(finding).Select(slip.Edits.Before).Any(wrong.Touch));
        return new SlipOutcome(slip, [.. seen.Select(static finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<TextSpan> PlacesOf(Finding finding) =>
        finding.Others.Select(static other => other.Place).Prepend(finding.Place).SelectMany(static passage => passage.Pieces);
}
