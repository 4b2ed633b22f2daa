using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Glued;

/// <summary>
/// Cuts a text that stands in one line at the number marks that count on: behind a sentence, or behind a heading's title.
/// A line with fewer than two headings of the upper levels is a paragraph, whatever its numbers.
/// </summary>
internal sealed class MarkCuts
{
    private const int Shortest = 600;
    private const int FewestHeadings = 2;
    private const int LongestTitle = 40;
    private const int ShortestTitle = 2;

    private readonly Dictionary<SectionKind, int> counts = [];
    private readonly List<int> cuts = [];
    private int headings;
    private NumberMark last;

    // Where the title of the last heading begins, and whether nothing but that title has come since.
    private int titleStart;
    private bool inTitle;

    /// <summary>Where the parts of a line begin, the first left out.</summary>
    public static List<int> Find(ReadOnlySpan<char> text)
    {
        if (text.Length < Shortest)
        {
            return [];
        }

        var marks = new MarkCuts();
        marks.Read(text);
        return marks.headings < FewestHeadings ? [] : GluedHeads.AddTo(text, marks.cuts);
    }

    private void Read(ReadOnlySpan<char> text)
    {
        var afterStop = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (MayBegin(c) && (afterStop || EndsTitle(i) || EndsHead(text, i)) && GluedMarks.Read(text, i) is { } mark && CountsOn(mark))
            {
                Take(mark, text, i);
                i += mark.Length - 1;
                afterStop = false;
                continue;
            }

            inTitle = inTitle && c is not ('。' or '；' or '，' or '：' or '！' or '？');
            afterStop = c is '。' or '！' or '？' || (afterStop && (Characters.IsBlank(c) || Characters.IsCloser(c)));
        }

        SplitTitle(text, text.Length);
    }

    private static bool MayBegin(char c) => c is '第' or '（' or '(' || char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c);

    private bool EndsTitle(int at) => inTitle && at - titleStart is >= ShortestTitle and <= LongestTitle;

    /// <summary>The first heading follows the plan's title or a date, which end with no mark.</summary>
    private bool EndsHead(ReadOnlySpan<char> text, int at) =>
        counts.Count == 0 && at > 0 && (text[at - 1] is '日' or '）' || TitleWords.EndsTitle(text[..at])) && GluedMarks.Read(text, at) is { Kind: <= SectionKind.L1 };

    private bool CountsOn(NumberMark mark) =>
        mark.Kind is not (SectionKind.D1 or SectionKind.D2 or SectionKind.D3)
        && (mark.Ordinal == 1 || counts.GetValueOrDefault(mark.Kind) == mark.Ordinal - 1)
        && (!inTitle || mark.Kind > last.Kind);

    private void Take(NumberMark mark, ReadOnlySpan<char> text, int at)
    {
        SplitTitle(text, at);
        foreach (var kind in counts.Keys.Where(kind => kind > mark.Kind).ToArray())
        {
            counts.Remove(kind);
        }

        counts[mark.Kind] = mark.Ordinal;
        headings += mark.Kind is SectionKind.Part or SectionKind.Chapter or SectionKind.Section or SectionKind.L1 ? 1 : 0;
        cuts.Add(at);
        (last, titleStart, inTitle) = (mark, at + mark.Length, true);
    }

    /// <summary>Cuts the text off the title of the heading above, unless that heading holds nothing but its title.</summary>
    private void SplitTitle(ReadOnlySpan<char> text, int end)
    {
        if (!inTitle && counts.Count > 0 && last.Kind <= SectionKind.L2 && GluedTitles.OfHeading(text[titleStart..end], last.Kind >= SectionKind.L1) is var length and > 0)
        {
            cuts.Add(Characters.SkipBlanks(text, titleStart + length));
        }
    }
}
