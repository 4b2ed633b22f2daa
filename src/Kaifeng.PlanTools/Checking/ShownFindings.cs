using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking;

/// <summary>
/// Keeps a report in proportion to its text: of the findings of one rule in one notice so many are listed, and of the places of a finding
/// so many. What is left out is counted in the message of the last finding that is listed, which every format prints.
/// </summary>
internal static class ShownFindings
{
    /// <summary>How many other places a finding lists at most.</summary>
    public const int MostPlaces = 20;

    private const int MostAnyway = 50;
    private const int CharactersPerFinding = 400;
    private const int PlacesPerFinding = 3;

    // A place that holds a page counts for as many as it has lines or pieces.
    private const int CharactersPerLine = 100;

    /// <summary>How many findings of one rule a report of a text lists.</summary>
    public static int MostOfRule(SourceText source) => MostAnyway + (source.Content.Length / CharactersPerFinding);

    /// <summary>The findings of one notice that a report lists, in their order.</summary>
    public static ImmutableArray<Finding> Of(SourceText source, IReadOnlyCollection<Finding> findings)
    {
        var most = MostOfRule(source);
        var left = findings.CountBy(static finding => finding.Rule).ToDictionary(static pair => pair.Key, pair => new Left(pair.Value, most));
        return [.. findings.Where(finding => left[finding.Rule].IsOpen).Select(finding => left[finding.Rule].Take(finding))];
    }

    /// <summary>The known findings of one notice that a report lists, in their order.</summary>
    public static ImmutableArray<SuppressedFinding> Of(SourceText source, ImmutableArray<SuppressedFinding> known)
    {
        var (most, listed) = (MostOfRule(source), new Dictionary<RuleInfo, int>(ReferenceEqualityComparer.Instance));
        return [.. known.Where(one => (listed[one.Finding.Rule] = listed.GetValueOrDefault(one.Finding.Rule) + 1) <= most)];
    }

    // What of a rule may still be listed.
    private sealed class Left(int count, int most)
    {
        private int listed;
        private int lines = most;
        private int places = most * PlacesPerFinding;

        public bool IsOpen => lines > 0;

        public Finding Take(Finding finding)
        {
            listed++;
            lines -= LinesOf(finding.Place);
            var kept = 0;
            for (; kept < Math.Min(finding.Others.Length, MostPlaces) && places > 0; kept++)
            {
                places -= LinesOf(finding.Others[kept].Place);
            }

            if (kept < finding.Others.Length)
            {
                var more = finding.Others.Length - kept;
                finding = With(finding, $"（另有{more}处相关位置未列出）", FormattableString.Invariant($" ({more} more places are not listed)")) with
                {
                    Others = finding.Others[..kept],
                };
            }

            var rest = count - listed;
            return !IsOpen && rest > 0
                ? With(finding, $"（此后同类问题还有{rest}处，未列出）", FormattableString.Invariant($" ({rest} more findings of this rule follow and are not listed)"))
                : finding;
        }

        private static int LinesOf(Passage place) => Math.Max(place.Pieces.Length, 1) + (place.Length / CharactersPerLine);

        private static Finding With(Finding finding, string zh, string en) => finding with { Message = new(finding.Message.Zh + zh, finding.Message.En + en) };
    }
}
