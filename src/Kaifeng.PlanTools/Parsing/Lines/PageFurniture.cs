using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>Takes what belongs to the page and not to the text off the lines: page numbers, running heads and the table of contents.</summary>
internal static class PageFurniture
{
    private const string PageNumber = "page-number";
    private const int FewestPageNumbers = 3;
    private const int ShortestPage = 6;
    private const int MostMissing = 3;
    private const int LongestContents = 400;

    /// <summary>The blocks without page furniture; <paramref name="dropped"/> receives a leaf for each piece taken off.</summary>
    public static List<TextBlock> TakeOff(List<TextBlock> blocks, List<Leaf> dropped)
    {
        var reasons = new string?[blocks.Count];
        MarkContents(blocks, reasons);
        MarkPageNumbers(blocks, reasons);
        MarkRunningHeads(blocks, reasons);
        var kept = new List<TextBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (reasons[i] is not { } reason)
            {
                kept.Add(blocks[i]);
                continue;
            }

            foreach (var piece in blocks[i].Passage.Pieces)
            {
                dropped.Add(new Leaf(LeafKind.Dropped, piece, reason));
            }
        }

        return kept;
    }

    /// <summary>
    /// Numbers between dashes alone on their lines (<c>— 12 —</c>) are the numbers of pages, and bare ones that count up about a page apart.
    /// </summary>
    private static void MarkPageNumbers(List<TextBlock> blocks, string?[] reasons)
    {
        var run = new List<int>();
        var last = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (reasons[i] is not null || blocks[i].Row is not null || PageNumberOf(blocks[i].Text) is not { } number || IsBoxNumber(blocks, i))
            {
                continue;
            }

            if (Characters.IsDash(blocks[i].Text[0]) && Characters.IsDash(blocks[i].Text[^1]))
            {
                reasons[i] = PageNumber;
            }
            else if (run.Count == 0 || (number > last && number <= last + MostMissing && i - run[^1] >= ShortestPage))
            {
                run.Add(i);
                last = number;
            }
            else if (run.Count < FewestPageNumbers)
            {
                run = [i];
                last = number;
            }
        }

        if (run.Count >= FewestPageNumbers)
        {
            run.ForEach(i => reasons[i] = PageNumber);
        }
    }

    /// <summary>The document number that is printed again at the top of pages. One right above an attachment's label belongs to that.</summary>
    private static void MarkRunningHeads(List<TextBlock> blocks, string?[] reasons)
    {
        var first = blocks.FindIndex(block => OfficialForms.DocumentNumber(block.Text) is not null);
        if (first < 0)
        {
            return;
        }

        var number = LineWraps.RemoveAll(blocks[first].Text);
        for (var i = first + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Row is null
                && blocks[i].Text.Length <= number.Length * 2
                && blocks[i].Text[^1] == number[^1]
                && LineWraps.RemoveAll(blocks[i].Text) == number
                && (i + 1 == blocks.Count || OfficialForms.AttachmentLabel(blocks[i + 1].Text) is null))
            {
                reasons[i] = "running-head";
            }
        }
    }

    /// <summary>A number below the lone word 专栏 belongs to the box's label.</summary>
    private static bool IsBoxNumber(List<TextBlock> blocks, int index) =>
        index > 0 && blocks[index - 1].Text.SequenceEqual("专栏");

    private static int? PageNumberOf(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (Characters.IsDash(text[0]) || text[0] == ' '))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && (Characters.IsDash(text[^1]) || text[^1] == ' '))
        {
            text = text[..^1];
        }

        return text.Length is > 0 and <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>A table of contents reaches from 目录 to the line where its first entry is printed again as a heading.</summary>
    private static void MarkContents(List<TextBlock> blocks, string?[] reasons)
    {
        for (var i = 0; i < blocks.Count && i < LongestContents; i++)
        {
            var words = ContentsWords(blocks, i);
            if (words == 0)
            {
                continue;
            }

            var first = i + words;
            var end = EndOfContents(blocks, first);
            if (end > first)
            {
                for (var k = blocks[i].Text.Length <= 4 ? i : first; k < end; k++)
                {
                    reasons[k] = "contents";
                }
            }

            return;
        }
    }

    /// <summary>How many blocks the words 目录 take from <paramref name="index"/>: one, two where each stands on a line, none otherwise.</summary>
    private static int ContentsWords(List<TextBlock> blocks, int index)
    {
        if (blocks[index].Text.Length > 80 || blocks[index].Text[^1] is not ('目' or '录'))
        {
            return 0;
        }

        var text = LineWraps.RemoveAll(blocks[index].Text);
        if (text == "目" && index + 1 < blocks.Count && blocks[index + 1].Text.SequenceEqual("录"))
        {
            return 2;
        }

        return text.EndsWith("目录", StringComparison.Ordinal) ? 1 : 0;
    }

    private static int EndOfContents(List<TextBlock> blocks, int first)
    {
        if (first >= blocks.Count)
        {
            return first;
        }

        var entry = EntryOf(blocks[first].Text);
        var limit = Math.Min(blocks.Count, first + LongestContents);
        var end = first;
        for (var i = first; i < limit; i++)
        {
            if (IsEntry(blocks[i].Text))
            {
                end = i + 1;
            }
            else if (i > first && entry.Length >= 4 && EntryOf(blocks[i].Text) is { Length: >= 4 } text && entry.StartsWith(text, StringComparison.Ordinal))
            {
                return end > first ? end : i;
            }
        }

        return end;
    }

    /// <summary>A line with dot leaders before a page number.</summary>
    private static bool IsEntry(ReadOnlySpan<char> text) =>
        text.Length > 6 && char.IsDigit(text[^1]) && (text.IndexOf("......", StringComparison.Ordinal) >= 0 || text.IndexOf("……", StringComparison.Ordinal) >= 0);

    /// <summary>An entry's words without leaders, page number and blanks.</summary>
    private static string EntryOf(ReadOnlySpan<char> text)
    {
        text = text.Length > 80 ? text[..80] : text;
        var leaders = text.IndexOf("...", StringComparison.Ordinal);
        return LineWraps.RemoveAll(leaders > 0 ? text[..leaders] : text.TrimEnd("0123456789… ."));
    }
}
