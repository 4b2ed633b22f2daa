using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Finds the rows of the table that a number speaks of: <c>共6个项目，具体如下：</c>, <c>约束性指标4项</c>, <c>合计 7家</c>.</summary>
internal static class TableCounts
{
    private const int FewRows = 2;
    private const int MostDifference = 3;
    private const int LongestBefore = 12;

    /// <summary>The rows, if a table stands beside the announcer, or is its own.</summary>
    public static Listing? Find(CountInput input, in Announcer announcer)
    {
        var strip = input[announcer.Strip];
        return strip.Kind switch
        {
            StripKind.Paragraph => Beside(input, announcer, strip),
            StripKind.Caption => OfCaption(input, announcer, strip),
            StripKind.Cell => OfTotal(input, announcer, strip),
            StripKind.Note => input.TableOf(strip) is { } table ? OfTable(input, announcer, table, pointsThere: true) : null,
            _ => null,
        };
    }

    private static Listing? Beside(CountInput input, in Announcer announcer, Strip strip)
    {
        var blocks = input.Around(strip);
        var at = BlockAt(blocks, strip);
        if (at < 0)
        {
            return null;
        }

        var text = input.TextOf(announcer);
        if (at + 1 < blocks.Length && blocks[at + 1] is Table next)
        {
            return OfTable(input, announcer, next, pointsThere: text[^1] == '：' || TableWords.PointsAhead(text));
        }

        return at > 0 && blocks[at - 1] is Table before ? OfTable(input, announcer, before, pointsThere: TableWords.PointsBack(text)) : null;
    }

    private static int BlockAt(ImmutableArray<Block> blocks, Strip strip)
    {
        var (low, high) = (0, blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = blocks[middle].Span;
            if (span.Start <= strip.Place.Extent.Start && strip.Place.Extent.Start < span.End)
            {
                return middle;
            }

            (low, high) = span.Start > strip.Place.Extent.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    // 约束性指标4项, 20项指标: the words on either side say which rows are meant.
    private static Listing? OfTable(CountInput input, in Announcer announcer, Table table, bool pointsThere)
    {
        var text = input.TextOf(announcer);
        var start = Nesting.StartOf(text, Math.Max(0, announcer.Start - LongestBefore), announcer.Start, "，。；：、");
        var words = string.Concat(text[start..announcer.Start], "|", text[announcer.End..announcer.NounEnd]);
        if (TableWords.AttributeIn(words) is { } attribute)
        {
            var rows = table.Indicators.Where(indicator => indicator.Attribute.StartsWith(attribute, StringComparison.Ordinal)).ToArray();
            return rows.Length == 0 ? null : OfIndicators(rows, isSure: table.Indicators.All(static indicator => indicator.Attribute.Length > 0));
        }

        if (table.Indicators.Length > 0)
        {
            return words.Contains("指标", StringComparison.Ordinal) ? OfIndicators([.. table.Indicators], isSure: pointsThere, isWhole: pointsThere || text[..announcer.Start].EndsWith("共", StringComparison.Ordinal)) : null;
        }

        return pointsThere && !TableWords.IsChoice(table.Title) && (text[..announcer.Start].EndsWith("共", StringComparison.Ordinal) || TableWords.CountsRows(words)) ? OfRows(input, announcer, table, Certainty.Sure) : null;
    }

    // An indicator with parts may be counted with them or without.
    private static Listing OfIndicators(Indicator[] rows, bool isSure, bool isWhole = false)
    {
        var whole = rows.Count(static row => row.Parent.Length == 0);
        return new Listing(Math.Min(whole == 0 ? rows.Length : whole, rows.Length), rows.Length, isSure || isWhole ? Certainty.Sure : Certainty.Possible, [.. rows.Select(static row => new Passage(row.Span))]);
    }

    private static Listing? OfCaption(CountInput input, in Announcer announcer, Strip strip)
    {
        var text = input.TextOf(announcer);
        var isWhole = announcer.Start > 0 && text[announcer.Start - 1] is '（' or '共' or '(';
        return input.TableOf(strip) is not { } table || TableWords.IsChoice(table.Title) ? null
            : table.Indicators.Length > 0 ? (isWhole ? OfIndicators([.. table.Indicators], isSure: true) : null)
            : OfRows(input, announcer, table, isWhole || announcer.NounEnd > announcer.End ? Certainty.Sure : Certainty.Possible);
    }

    // 合计 7家: the rows above it are counted.
    private static Listing? OfTotal(CountInput input, in Announcer announcer, Strip strip)
    {
        if (input.TableOf(strip) is not { Indicators.Length: 0 } table || announcer.NounEnd != input.TextOf(announcer).Length)
        {
            return null;
        }

        var row = table.Rows.FirstOrDefault(row => row.Span.Start <= strip.Place.Extent.Start && strip.Place.Extent.Start < row.Span.End);
        var isTotal = row is not null && row.Cells.Length > 1 && TableWords.IsTotal(input.ReadOf(row.Cells[0].Text)) && announcer.Start <= 1;
        return isTotal && announcer.End == input.TextOf(announcer).Length ? OfRows(input, announcer, table, Certainty.Sure) : null;
    }

    private static Listing? OfRows(CountInput input, in Announcer announcer, Table table, Certainty certainty)
    {
        var widest = table.Rows.Max(static row => row.Cells.Length);
        var rows = table.Rows.Skip(table.Rows[0].Kind == RowKind.Header || table.Rows.All(static row => row.Kind == RowKind.Other) ? 1 : 0)
            .Where(row => row.Kind != RowKind.Header && !TableWords.IsTotal(input.ReadOf(row.Cells[0].Text)) && row.Cells.Length > 1 && row.Cells.Length >= widest - 1).ToArray();
        return rows.Length < FewRows ? null : Of(rows, Math.Abs(rows.Length - announcer.Number) <= MostDifference ? certainty : Certainty.Possible);
    }

    private static Listing Of(TableRow[] rows, Certainty certainty) => new(rows.Length, rows.Length, certainty, [.. rows.Select(static row => row.Cells[0].Text)]);
}
