using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Lists;

/// <summary>
/// Finds items of a box that announce how many things they describe (<c>“两横”工程：</c>) and name fewer, each thing's name being a short sentence
/// above its description, while other items of the box name as many as they announce.
/// </summary>
internal static class LostNames
{
    private const int LongestName = 16;
    private const int FewestNames = 2;

    // With these a sentence begins that describes what was named before it.
    private const string Describing = "是由该其以为";

    /// <summary>The items: where the announcing lead stands, how many it announces and how many names there are.</summary>
    public static IEnumerable<(Passage Lead, int Announced, int Named)> Of(PlanNotice notice)
    {
        foreach (var (_, box) in PlacedBlock.Of<Box>(notice))
        {
            var items = box.Items.SelectMany(static item => item.Paragraphs).Select(paragraph => Read(notice.Source, paragraph)).OfType<(Passage Lead, int Announced, int Named)>().ToImmutableArray();
            if (items.Count(static item => item.Named == item.Announced) >= 2)
            {
                foreach (var item in items.Where(static item => item.Named > 0 && item.Named < item.Announced))
                {
                    yield return item;
                }
            }
        }
    }

    private static (Passage Lead, int Announced, int Named)? Read(SourceText source, Paragraph paragraph)
    {
        if (paragraph.Lead.Length == 0 || CountIn(paragraph.Lead) is not (>= FewestNames and var announced))
        {
            return null;
        }

        var text = source.Read(paragraph.Text);
        var start = text.IndexOf(paragraph.Lead, StringComparison.Ordinal);
        var colon = start + paragraph.Lead.Length;
        return start >= 0 && colon < text.Length && text[colon] is '：' or ':'
            ? (paragraph.Text.Slice(start, colon), announced, CountNames(text.AsSpan(colon + 1)))
            : null;
    }

    // The numeral right behind an opening quotation mark: “两横”.
    private static int? CountIn(string lead)
    {
        var quote = lead.IndexOf('“', StringComparison.Ordinal);
        return quote >= 0 && quote + 1 < lead.Length && ChineseNumerals.DigitOf(lead[quote + 1]) is >= 0 and var digit ? digit : null;
    }

    private static int CountNames(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (text.IndexOf('。') is var end and >= 0)
        {
            count += end is > 1 and <= LongestName && text[..end].IndexOfAny("，；：、") < 0 && !Describing.Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
            text = text[(end + 1)..];
        }

        return count;
    }
}
