using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>Goes through a strip once, from numeral to numeral, and knows sentence and clause at each.</summary>
internal ref struct SiteCursor(StripMentions strip, int index, Dictionary<int, (Table Table, int Row, int Column)> cells)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；;，,：:");

    private readonly ReadOnlySpan<char> text = strip.Strip.Text.Span;
    private FactSite site = InCell(new FactSite(strip, index, 0), cells);
    private int at;

    /// <summary>The site of a numeral; numerals must come in their order.</summary>
    public FactSite MoveTo(int mention)
    {
        var start = strip.Mentions[mention].Start;
        while (at < start && text[at..start].IndexOfAny(Ends) is var next and >= 0)
        {
            at += next + 1;
            Pass(text[at - 1]);
        }

        at = Math.Max(at, strip.Mentions[mention].End);
        return site with { Mention = mention };
    }

    private void Pass(char mark)
    {
        site = site with { Clause = site.Clause + 1, ClauseStart = at };
        if (mark is not ('，' or ',' or '：' or ':'))
        {
            site = site with { Sentence = site.Sentence + 1, SentenceStart = at };
        }
    }

    private static FactSite InCell(FactSite site, Dictionary<int, (Table Table, int Row, int Column)> cells)
    {
        var strip = site.Strip.Strip;
        return strip.Kind == StripKind.Cell && cells.TryGetValue(strip.Place.Extent.Start, out var cell)
            ? site with { Table = cell.Table, Row = cell.Row, Column = cell.Column }
            : site;
    }
}
