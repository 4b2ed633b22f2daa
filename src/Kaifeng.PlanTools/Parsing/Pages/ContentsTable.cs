using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Pages;

/// <summary>Finds the table of contents (目录).</summary>
internal static class ContentsTable
{
    private const int LongestContents = 400;

    /// <summary>Gives a reason to the blocks from 目录 to the line where the first entry is printed again as a heading.</summary>
    public static void Mark(List<TextBlock> blocks, string?[] reasons)
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
