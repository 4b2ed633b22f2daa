using System.Collections.Immutable;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The laws that hold for every text, whatever it says.</summary>
internal static class NoticeLaws
{
    /// <summary>Parses the text and checks every law; fails with the law that is broken and where.</summary>
    public static PlanNotice Check(SourceText source)
    {
        var notice = NoticeParser.Parse(source);
        Assert.True(Json(FigureReader.Read(notice)).AsSpan().SequenceEqual(Json(FigureReader.Read(NoticeParser.Parse(source)))), "two runs differ");
        CheckTree(notice);
        return notice;
    }

    /// <summary>Checks the laws of a notice however it was made.</summary>
    public static void CheckTree(PlanNotice notice)
    {
        EveryCharacterIsInOneLeaf(notice);
        SpansNest(notice);
        IdsAreUnique(notice);
        FigureLaws.Check(notice);
        JsonReadsBackEqual(notice);
    }

    /// <summary>CRLF for LF changes nothing but the line ends: lines, columns and structure stay.</summary>
    public static void CheckLineEnds(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Assert.Equal(
            StructureText.Of(NoticeParser.Parse(CorpusTexts.Of(lines))),
            StructureText.Of(NoticeParser.Parse(CorpusTexts.Of(lines.Replace("\n", "\r\n", StringComparison.Ordinal)))));
    }

    /// <summary>Two writings are the same bytes; the notice read back has the same structure, the same figures, the same file and the same exports.</summary>
    private static void JsonReadsBackEqual(PlanNotice notice)
    {
        var figures = FigureReader.Read(notice);
        FigureIdsAreUnique(figures);
        var json = Json(figures);
        Assert.True(json.AsSpan().SequenceEqual(Json(figures)), "two writings of one notice differ");
        var read = NoticeJson.Read(json);
        Assert.True(read.Notice is not null, $"notice.json does not read back: {read.Error} {read.Detail.En}");
        Assert.Equal(StructureText.Of(notice), StructureText.Of(read.Notice));
        var again = FigureReader.Read(read.Notice);
        Assert.True(json.AsSpan().SequenceEqual(Json(again)), "notice.json changes when it is read and written again");
        foreach (var file in CsvFiles.All)
        {
            Assert.True(Csv(file, figures).AsSpan().SequenceEqual(Csv(file, again)), $"{file.FileName} differs when it is made from notice.json");
        }
    }

    private static byte[] Json(NoticeFigures figures)
    {
        using var stream = new MemoryStream();
        NoticeJson.Write(figures, stream);
        return stream.ToArray();
    }

    private static byte[] Csv(CsvFile file, NoticeFigures figures)
    {
        using var stream = new MemoryStream();
        file.Write(figures, stream);
        return stream.ToArray();
    }

    /// <summary>Leaves come in order, on one line each, without overlap and without blanks at their ends; only blanks stand between them.</summary>
    public static void EveryCharacterIsInOneLeaf(PlanNotice notice)
    {
        var source = notice.Source;
        var end = 0;
        foreach (var leaf in notice.Leaves)
        {
            Assert.True(leaf.Span.Start >= end, $"leaf {leaf.Kind} at {source.PositionOf(leaf.Span.Start)} begins before {source.PositionOf(end)}");
            Assert.True(leaf.Span.Length > 0 && leaf.Span.End <= source.Content.Length, $"leaf {leaf.Kind} is empty or reaches out of the text");
            Assert.True(source.LineOf(leaf.Span.Start) == source.LineOf(leaf.Span.End - 1), $"leaf {leaf.Kind} at {source.PositionOf(leaf.Span.Start)} crosses a line end");
            Assert.False(char.IsWhiteSpace(source.Content[leaf.Span.Start]) || char.IsWhiteSpace(source.Content[leaf.Span.End - 1]), $"leaf {leaf.Kind} at {source.PositionOf(leaf.Span.Start)} has blanks at its ends");
            OnlyBlanks(source, end, leaf.Span.Start);
            end = leaf.Span.End;
        }

        OnlyBlanks(source, end, source.Content.Length);
    }

    private static void OnlyBlanks(SourceText source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Assert.True(char.IsWhiteSpace(source.Content[i]), $"“{source.Content[i]}” at {source.PositionOf(i)} belongs to no leaf");
        }
    }

    /// <summary>Parts lie inside what holds them and follow each other.</summary>
    private static void SpansNest(PlanNotice notice)
    {
        var whole = new TextSpan(0, notice.Source.Content.Length);
        var end = 0;
        foreach (var plan in notice.Plans)
        {
            Assert.True(whole.Contains(plan.Span) && plan.Span.Start >= end, $"plan {plan.Id} is out of place");
            end = plan.Span.End;
            BlocksNest(notice.Source, plan.Content, plan.Span);
        }
    }

    private static void BlocksNest(SourceText source, ImmutableArray<Block> blocks, TextSpan outer)
    {
        var end = outer.Start;
        var figures = blocks.OfType<Figure>().ToList();
        foreach (var block in blocks)
        {
            Assert.True(outer.Contains(block.Span), $"{block.GetType().Name} {block.Id} at {source.PositionOf(block.Span.Start)} reaches out of its holder");
            Assert.True(block.Span.Start >= end, $"{block.GetType().Name} {block.Id} at {source.PositionOf(block.Span.Start)} begins before its neighbour ends");

            // A figure may stand between the two pieces of a paragraph that a page break cut; then only the beginnings are in order.
            end = block is Figure || figures.Exists(figure => block.Span.Contains(figure.Span)) ? block.Span.Start : block.Span.End;
            if (block is Section section)
            {
                Assert.True(section.Span.Contains(section.Heading.Extent), $"the heading of {section.Id} lies outside of it");
                BlocksNest(source, section.Content, section.Span);
            }
            else if (block is Box box)
            {
                BlocksNest(source, [.. box.Items.SelectMany(item => item.Paragraphs)], box.Span);
            }
            else if (block is Table table)
            {
                Assert.All(table.Rows, row => Assert.True(table.Span.Contains(row.Span)));
                Assert.All(table.Indicators, indicator => Assert.True(table.Span.Contains(indicator.Span)));
            }
        }
    }

    private static void IdsAreUnique(PlanNotice notice)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var blocks = notice.Plans.SelectMany(plan => Flatten(plan.Content)).Where(block => block is not Figure).ToList();
        var indicators = blocks.OfType<Table>().SelectMany(table => table.Indicators);
        foreach (var id in notice.Plans.Select(plan => plan.Id).Concat(blocks.Select(block => block.Id)).Concat(indicators.Select(indicator => indicator.Id)))
        {
            Assert.True(id.Length > 0 && seen.Add(id), $"id “{id}” is empty or stands twice");
        }
    }

    private static void FigureIdsAreUnique(NoticeFigures figures)
    {
        var ids = figures.Quantities.Select(quantity => quantity.Id).Concat(figures.Targets.Select(target => target.Id)).Concat(figures.Claims.Select(claim => claim.Id));
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Skip(1).Any()).Select(group => group.Key));
    }

    private static IEnumerable<Block> Flatten(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => Flatten(section.Content).Prepend(section),
        Box box => box.Items.SelectMany(item => item.Paragraphs).Prepend<Block>(box),
        _ => [block],
    });
}
