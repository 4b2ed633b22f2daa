using System.Globalization;
using Kaifeng.PlanTools.Parsing.Lines;

namespace Kaifeng.PlanTools.Parsing.Pages;

/// <summary>
/// Finds page numbers. Some forms are sure; any other line that is the same but for its number, and numbers glued to a line's beginning,
/// are page numbers where they count up at distances of about a page.
/// </summary>
internal static class PageNumbers
{
    /// <summary>The reason of the leaves.</summary>
    public const string Reason = "page-number";

    private const int FewestSure = 3;

    /// <summary>Gives a reason to the blocks that are page numbers; the lengths of those glued to a block are returned by the block.</summary>
    public static Dictionary<int, int> Mark(List<TextBlock> blocks, string?[] reasons)
    {
        var styles = new Dictionary<string, List<PageNumber>>(StringComparer.Ordinal);
        var bareAndGlued = new List<PageNumber>();
        var (place, sure) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Row is not null)
            {
                continue;
            }

            if (reasons[i] is null && PageNumberForms.IsSure(blocks[i].Text))
            {
                reasons[i] = Reason;
                sure++;
            }
            else if (reasons[i] is null && !IsBoxNumber(blocks, i))
            {
                AddForms(blocks[i], i, place);
            }

            place += blocks[i].Length;
        }

        // A page has one number.
        if (sure >= FewestSure)
        {
            return [];
        }

        foreach (var list in styles.Values)
        {
            PageRuns.Find(list).ForEach(number => reasons[number.Block] = Reason);
        }

        return MarkBare(bareAndGlued, reasons);

        void AddForms(TextBlock block, int index, int place)
        {
            if (PageNumberForms.Read(block.Text) is { } form)
            {
                var list = form.Style == PageNumberForms.Bare ? bareAndGlued : ListOf(form.Style);
                list.Add(new PageNumber(index, place, form.Number));
            }

            if (!block.HasTab && PageNumberForms.GluedLength(block.Text) is var length and > 0)
            {
                AddGlued(block, index, place, length);
            }

            for (var digits = block.HasTab ? 0 : PageNumberForms.MostGluedToDecimal(block.Text); digits > 0; digits--)
            {
                if (block.Text[digits] != '0')
                {
                    AddGlued(block, index, place, digits);
                }
            }
        }

        void AddGlued(TextBlock block, int index, int place, int length) =>
            bareAndGlued.Add(new PageNumber(index, place, int.Parse(block.Text[..length], CultureInfo.InvariantCulture), length, PageNumberForms.IsFigureCaption(block.Text[length..])));

        List<PageNumber> ListOf(string style) => styles.TryGetValue(style, out var list) ? list : styles[style] = [];
    }

    /// <summary>Numbers on lines of their own, and those glued to the first line of a page, are of one run.</summary>
    private static Dictionary<int, int> MarkBare(List<PageNumber> numbers, string?[] reasons)
    {
        var lengths = new Dictionary<int, int>();
        foreach (var number in PageRuns.Find(numbers))
        {
            if (number.GluedLength == 0)
            {
                reasons[number.Block] = Reason;
            }
            else
            {
                lengths[number.Block] = number.GluedLength;
            }
        }

        return lengths;
    }

    /// <summary>A number below the lone word 专栏 belongs to the box's label.</summary>
    private static bool IsBoxNumber(List<TextBlock> blocks, int index) =>
        index > 0 && blocks[index - 1].Text.SequenceEqual("专栏");
}
