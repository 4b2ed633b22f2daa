using System.Buffers;
using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// Announced numbers and the lists that they count. A list that ends with 等 may name some of them alone: there only more names than
/// announced are detectable.
/// </summary>
internal static class CountSites
{
    private const int LongestName = 40;
    private const int LongestLink = 6;

    // What has one of these may be two names.
    private static readonly SearchValues<char> Joints = SearchValues.Create("和与及，,；：");

    /// <summary>All of them, in the order of the claims: an announced number and its list are a site each.</summary>
    public static IEnumerable<SlipSite> Of(NoticeFigures figures)
    {
        var source = figures.Notice.Source;
        foreach (var claim in figures.Claims.Where(static claim => claim is { Verdict: Verdict.Consistent, Identity.Derivation: Derivation.None, Operands.Length: 1, Computed.IsBounded: true }))
        {
            var list = claim.Operands[0].Place;
            var isChoice = IsChoice(source, list, claim.Stated);
            var numbers = FigureChanges.Of(source, claim.Stated, claim.Printed)
                .Where(static change => change.Amount.Value > 1)
                .Select(change => new SlipDraft(change.Kind, change.Edits, () => Broken(claim, change.Amount.Value, 0, isChoice)));
            yield return new SlipSite(claim.Kind == ClaimKind.Count ? SlipClass.Count : SlipClass.Total, claim.Stated, [.. numbers]);
            if (claim.Kind == ClaimKind.Count)
            {
                var text = source.Read(list);
                var names = Names(text);
                var items = names.Count == claim.Computed.Low
                    ? names.Skip(1).Where(name => IsOne(text[name]))
                    : [];
                yield return new SlipSite(
                    SlipClass.Count,
                    list,
                    [.. items.Select(name => new SlipDraft(PlantedKind.Item, [.. TextEdit.At(list, name.Start.Value - 1, name.End.Value, "")], () => Broken(claim, claim.Printed.Value, 1, isChoice)))]);
            }
        }
    }

    private static ImmutableArray<TextSpan> Broken(Claim claim, decimal announced, int left, bool isChoice)
    {
        var (least, most) = (claim.Computed.Low - left, claim.Computed.High - left);

        // One name is no list: what is left of two shows no slip.
        return most < 2 && left > 0 ? [] : announced < least || (announced > most && !isChoice) ? ClaimSites.PlacesOf([claim]) : [];
    }

    // A、B等五大, A、B etc 5个; “五基地”包括A、B等省级基地.
    private static bool IsChoice(SourceText source, Passage list, Passage stated)
    {
        var text = source.Read(list);
        var last = text[(text.LastIndexOf('、') + 1)..];
        var end = list.Extent.End;
        var link = source.Content.AsSpan(end, Math.Min(stated.Extent.Start > end ? Math.Min(stated.Extent.Start - end, LongestLink) : 1, source.Content.Length - end));
        return last.Contains('等', StringComparison.Ordinal) || link.Contains('等') || link.Contains("etc", StringComparison.Ordinal);
    }

    // The names between 、 outside of brackets and quotation marks.
    private static List<Range> Names(string list)
    {
        var (names, start, depth) = (new List<Range>(), 0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += Characters.IsOpener(list[i]) ? 1 : Characters.IsCloser(list[i]) ? -1 : 0;
            if (depth == 0 && list[i] == '、')
            {
                names.Add(start..i);
                start = i + 1;
            }
        }

        names.Add(start..list.Length);
        return names;
    }

    private static bool IsOne(string name) => name.Length is > 0 and <= LongestName && !name.AsSpan().ContainsAny(Joints);
}
