using System.Buffers;
using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Reading.Html;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Finds what a text that was copied from a web page has before its title: the site's menus, which are dropped, and the lines of its
/// index table, which are entries. The title is the last line before the text that ends like one, with the lines that it goes on from.
/// </summary>
internal sealed class Preamble
{
    private const int Farthest = 250;
    private const int FewestMenuLines = 4;
    private const int LongestMenuLine = 24;
    private const int MenuPercent = 80;
    private const int ShortestTitle = 8;
    private const int LongestTitle = 80;
    private const int ShortestSentence = 40;

    /// <summary>Marks between the steps of the way to a page, and between a menu's words.</summary>
    private static readonly SearchValues<char> Ways = SearchValues.Create(">＞|»");

    private readonly List<TextBlock> blocks;
    private readonly int end;
    private readonly ImmutableArray<IndexEntry>.Builder entries = ImmutableArray.CreateBuilder<IndexEntry>();

    private Preamble(List<TextBlock> blocks)
    {
        this.blocks = blocks;
        end = EndOf(blocks);
    }

    /// <summary>The blocks without menus and index entries.</summary>
    /// <param name="blocks">The text's blocks.</param>
    /// <param name="dropped">Receives a leaf for each block that is dropped.</param>
    /// <param name="entries">The index entries in their order.</param>
    public static List<TextBlock> TakeOff(List<TextBlock> blocks, List<Leaf> dropped, out ImmutableArray<IndexEntry> entries)
    {
        var preamble = new Preamble(blocks);
        var kept = preamble.TakeOff(dropped);
        entries = preamble.entries.DrainToImmutable();
        return kept;
    }

    /// <summary>Where the text begins: at the document number, the first heading or the first sentence.</summary>
    private static int EndOf(List<TextBlock> blocks)
    {
        for (var i = 0; i < blocks.Count && i < Farthest; i++)
        {
            var text = blocks[i].Text;
            if (OfficialForms.DocumentNumber(text) is not null
                || NoticeParts.OpensText(text)
                || ElementReader.IsForeword(text)
                || (text.Length >= ShortestSentence && TextMeasure.EndsSentence(text)))
            {
                return i;
            }
        }

        return 0;
    }

    private List<TextBlock> TakeOff(List<Leaf> dropped)
    {
        var title = TitleStart();
        if (title < FewestMenuLines || !IsMenu(title))
        {
            return blocks;
        }

        var kept = new List<TextBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i < end && IndexTable.EntryOf(blocks[i]) is { } entry)
            {
                entries.Add(entry);
            }
            else if (i < title || (i < end && PageWords.ReasonOf(blocks[i].Text, inArticle: false) != DropReason.None))
            {
                Drop(blocks[i], i < title ? DropReason.Menu : DropReason.PageHead, dropped);
            }
            else
            {
                kept.Add(blocks[i]);
            }
        }

        return kept;
    }

    private int TitleStart()
    {
        var start = end - 1;
        while (start >= 0 && !IsTitle(blocks[start]))
        {
            start--;
        }

        // 云溪市人民政府 / 关于印发……的通知 is one title on two lines.
        return start > 0 && blocks[start].Text.StartsWith("关于", StringComparison.Ordinal) ? start - 1 : start;
    }

    private static bool IsTitle(TextBlock block) =>
        block.Text.Length is >= ShortestTitle and <= LongestTitle
        && !block.Text.ContainsAny(Ways) && block.Text.IndexOfAny('：', ':') < 0
        && (TitleWords.EndsTitle(block.Text.TrimEnd("）)")) || block.Facts is { Role: LineRole.Heading, Level: 1 })
        && PageWords.ReasonOf(block.Text, inArticle: false) == DropReason.None;

    /// <summary>Nearly all lines of a menu are short; an issuer's mark belongs to a notice.</summary>
    private bool IsMenu(int count)
    {
        var menu = 0;
        for (var i = 0; i < count; i++)
        {
            var text = blocks[i].Text;
            if (text.EndsWith(HeaderReader.IssuerMark, StringComparison.Ordinal) && OfficialForms.IsOffice(text) && text.Length > HeaderReader.IssuerMark.Length + 2)
            {
                return false;
            }

            menu += text.Length <= LongestMenuLine || text.ContainsAny(Ways) || IndexTable.EntryOf(blocks[i]) is not null ? 1 : 0;
        }

        return menu * 100 >= count * MenuPercent;
    }

    private static void Drop(TextBlock block, DropReason reason, List<Leaf> dropped)
    {
        foreach (var piece in block.Passage.Pieces)
        {
            dropped.Add(new Leaf(LeafKind.Dropped, piece, reason.Name()));
        }
    }
}
