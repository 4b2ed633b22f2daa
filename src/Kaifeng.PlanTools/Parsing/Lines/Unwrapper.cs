using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>Puts the lines of a wrapped text together again: one block for each paragraph or heading.</summary>
internal sealed class Unwrapper
{
    // Widths in per cent of a full line.
    private const int Full = 88;
    private const int NearlyFull = 75;
    private const int Short = 60;

    // A heading's last characters on a line of their own, end mark included.
    private const int Rest = 25;

    // An indent of two squares in half squares, and how many of a hundred lines have it where it means something.
    private const int Indent = 4;
    private const int FewestIndents = 5;
    private const int MostIndents = 60;

    /// <summary>Lines of the longest remark in brackets.</summary>
    private const int LongestRemark = 8;

    private readonly List<TextBlock> lines;
    private readonly int fullWidth;
    private readonly HashSet<SectionKind> runInKinds;
    private readonly bool hasIndents;

    private Unwrapper(List<TextBlock> lines, int fullWidth)
    {
        this.lines = lines;
        this.fullWidth = fullWidth;
        runInKinds = FindRunInKinds(lines);
        hasIndents = FindIndents(lines);
    }

    /// <summary>The paragraphs of a wrapped text.</summary>
    public static List<TextBlock> Unwrap(List<TextBlock> lines, LineLayout layout) =>
        new Unwrapper(lines, layout.FullWidth).Unwrap();

    private List<TextBlock> Unwrap()
    {
        var blocks = new List<TextBlock>();
        var open = new List<TextBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (open.Count > 0 && StartsBlock(i, open))
            {
                blocks.Add(TextBlock.Join(open));
                open = [];
            }

            open.Add(lines[i]);
        }

        if (open.Count > 0)
        {
            blocks.Add(TextBlock.Join(open));
        }

        return blocks;
    }

    private bool StartsBlock(int index, List<TextBlock> open)
    {
        var above = lines[index - 1];
        var line = lines[index];
        if (line.Facts.Group != above.Facts.Group || StandsAlone(line) || StandsAlone(above) || (hasIndents && IsIndented(line)))
        {
            return true;
        }

        if (open.Count <= 2 && HeadingGoesOn(open, line) is { } goesOn)
        {
            return !goesOn;
        }

        var ends = EndsSentence(open) || (line.BlankBefore && TitleWords.EndsTitle(above.Text));
        if (NumberMarks.Read(line.Text) is { } mark)
        {
            // A decimal number is more often a figure, so that the line above must be short of full for it to be a heading's.
            var isDecimal = mark.Kind is SectionKind.D2 or SectionKind.D3;
            return ends || !IsAtLeast(above, isDecimal ? Full : NearlyFull);
        }

        if (ends && IsAtLeast(above, Full) && !line.BlankBefore)
        {
            // A paragraph that ends at the end of a full line shows only by the lead of the next one.
            return !Leads.Find(line.Text).IsEmpty;
        }

        return ends || (!IsAtLeast(above, NearlyFull) && (line.BlankBefore || !IsAtLeast(above, Short)));
    }

    /// <summary>Whether a sentence is over; the bracket of a remark that closes there may have opened some lines above.</summary>
    private static bool EndsSentence(List<TextBlock> open) =>
        TextMeasure.EndsSentence(open[^1].Text)
        || (open.Count > 1 && open[^1].Text[^1] is '）' or ')' && TextMeasure.EndsSentence(TextBlock.Join(open[Math.Max(0, open.Count - LongestRemark)..]).Text));

    /// <summary>Captions, rows with tabs and the set forms of a document's head and imprint are never joined with their neighbours.</summary>
    private static bool StandsAlone(TextBlock line) =>
        line.Facts.Role != LineRole.Text
        || line.HasCells
        || CaptionMarks.Read(line.Text) is not null
        || OfficialForms.AttachmentLabel(line.Text) is not null
        || OfficialForms.DocumentNumber(line.Text) is not null
        || OfficialForms.Date(line.Text) is not null
        || OfficialForms.ImprintWord(line.Text) is not null;

    /// <summary>Whether the text sets its paragraphs off by an indent of two squares: some lines have it, most have none.</summary>
    private static bool FindIndents(List<TextBlock> lines)
    {
        var indented = lines.Count(IsIndented);
        return indented * 100 >= lines.Count * FewestIndents && indented * 100 <= lines.Count * MostIndents;
    }

    private static bool IsIndented(TextBlock line)
    {
        var blanks = line.RawLine[..^line.RawLine.TrimStart().Length];
        return TextMeasure.HalfSquares(blanks) >= Indent;
    }

    /// <summary>Whether a heading goes on in <paramref name="line"/>; <c>null</c> where the open block is no heading.</summary>
    private bool? HeadingGoesOn(List<TextBlock> open, TextBlock line)
    {
        if (NumberMarks.Read(open[0].Text) is not { } mark || HoldsSentenceEnd(open[0].Text[mark.Length..]))
        {
            return null;
        }

        if (runInKinds.Contains(mark.Kind))
        {
            return null;
        }

        return open.Count == 1
            && IsAtLeast(open[0], NearlyFull)
            && !IsAtLeast(line, Short)
            && (!TextMeasure.EndsSentence(line.Text) || !IsAtLeast(line, Rest))
            && NumberMarks.Read(line.Text) is null;
    }

    private bool IsAtLeast(TextBlock line, int percent) => TextMeasure.HalfSquares(line.Text) * 100 >= fullWidth * percent;

    private static bool HoldsSentenceEnd(ReadOnlySpan<char> text) => text.IndexOf('。') >= 0;

    /// <summary>The kinds of heading that go on as a paragraph more often than not in this text.</summary>
    private static HashSet<SectionKind> FindRunInKinds(List<TextBlock> lines)
    {
        var counts = new Dictionary<SectionKind, int>();
        foreach (var line in lines)
        {
            if (NumberMarks.Read(line.Text) is { } mark)
            {
                var text = line.Text[mark.Length..];
                var runIn = text.IndexOf('。') is var end and >= 0 && end < text.Length - 1;
                counts[mark.Kind] = counts.GetValueOrDefault(mark.Kind) + (runIn ? 1 : -1);
            }
        }

        return [.. counts.Where(pair => pair.Value > 0).Select(pair => pair.Key)];
    }
}
