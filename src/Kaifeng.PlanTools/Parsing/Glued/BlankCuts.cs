using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Glued;

/// <summary>
/// Finds wide blanks (the indent of a paragraph, <c>　　</c>) that stand in a line where a line break was lost.
/// Blanks inside words, between offices and between cells stay: before a cut a sentence, a title or a heading is over.
/// </summary>
internal static class BlankCuts
{
    private const int Width = 4;
    private const int LongestHeading = 60;
    private const int LongestRemark = 200;

    private static readonly PhraseSet Wide = new("\u3000\u3000", "\u2003\u2003", "    ", "\u00A0\u00A0\u00A0\u00A0");

    /// <summary>Where the parts of a line begin, the first left out; none where no sentence stands before a wide blank.</summary>
    public static List<int> Find(ReadOnlySpan<char> text)
    {
        var cuts = new List<int>();
        var (start, sentences, from) = (0, 0, 0);
        while (from < text.Length && Wide.IndexIn(text[from..]) is var index and >= 0)
        {
            var end = from + index;
            from = Characters.SkipBlanks(text, end);
            var part = text[start..end].TrimEnd();
            if (from < text.Length && WidthOf(text[end..from]) >= Width && IsOver(part, text[from..]))
            {
                sentences += TextMeasure.EndsSentence(part[Math.Max(0, part.Length - LongestRemark)..]) ? 1 : 0;
                cuts.Add(from);
                start = from;
            }
        }

        return sentences > 0 ? cuts : [];
    }

    private static int WidthOf(ReadOnlySpan<char> blanks)
    {
        var width = 0;
        foreach (var c in blanks)
        {
            width += c is '\u3000' or '\u2003' ? 2 : 1;
        }

        return width;
    }

    private static bool IsOver(ReadOnlySpan<char> part, ReadOnlySpan<char> rest)
    {
        if (part.IsEmpty)
        {
            return false;
        }

        var beginning = rest[..Math.Min(rest.Length, LongestHeading)];
        return TextMeasure.EndsSentence(part[Math.Max(0, part.Length - LongestRemark)..])
            || NumberMarks.Read(beginning) is not null
            || TitleWords.EndsTitle(part)
            || IsDate(rest)
            || (part.Length <= LongestHeading && NumberMarks.Read(part) is not null);
    }

    private static bool IsDate(ReadOnlySpan<char> rest)
    {
        var end = Wide.IndexIn(rest);
        return OfficialForms.Date((end < 0 ? rest : rest[..end]).TrimEnd()) is not null;
    }
}
