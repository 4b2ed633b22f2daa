using System.Globalization;
using Kaifeng.PlanTools.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>Writes the blocks of a parsed file as canonical text, each line where it stands in the file as far as that can be.</summary>
internal sealed class BlockLines
{
    /// <summary>Among so many blocks a rule may close the particulars of a file (<c>**发布日期**：2022年1月</c>).</summary>
    private const int FarthestRule = 8;

    private readonly CanonicalText text = new();
    private readonly string content;
    private readonly bool isOurs;
    private int groups;
    private int group;
    private int lastFileLine;
    private string number = "";
    private int level;

    private BlockLines(string content, bool isOurs)
    {
        this.content = content;
        this.isOurs = isOurs;
    }

    /// <summary>The canonical text of a document.</summary>
    public static CanonicalText Read(MarkdownDocument document, string content, bool isOurs)
    {
        var reader = new BlockLines(content, isOurs);
        var rule = isOurs ? -1 : document.Take(FarthestRule).ToList().FindIndex(static block => block is ThematicBreakBlock);
        for (var i = 0; i < document.Count; i++)
        {
            if (i < rule && document[i] is ParagraphBlock paragraph)
            {
                reader.AddEntries(paragraph);
            }
            else
            {
                reader.Add(document[i]);
            }
        }

        return reader.text;
    }

    private void AddAll(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock matter:
                FrontMatter.Read(matter, text, isOurs);
                break;
            case HeadingBlock heading:
                level = heading.Level;
                AddInlines(heading, LineRole.Heading);
                level = 0;
                break;
            case ParagraphBlock paragraph:
                AddInlines(paragraph, LineRole.Text);
                break;
            case Table table:
                AddTable(table);
                break;
            case HtmlBlock html:
                HtmlBlockText.Read(html, AddLine);
                break;
            case LeafBlock { Lines.Count: > 0 } code:
                AddCode(code);
                break;
            case QuoteBlock quote:
                AddQuote(quote);
                break;
            case ListBlock { IsOrdered: true } list:
                AddOrdered(list);
                break;
            case LinkReferenceDefinition definition:
                AddDefinition(definition);
                break;
            case ContainerBlock container:
                AddAll(container);
                break;
        }
    }

    private void AddInlines(LeafBlock block, LineRole role)
    {
        var lines = InlineLines.Read(block.Inline, block.Line + 1);
        var rows = !isOurs && role == LineRole.Text && lines.Count > 1 && lines.Exists(static line => TornTable.IsDelimiterRow(line.Text));
        foreach (var line in lines)
        {
            if (rows && TornTable.IsDelimiterRow(line.Text))
            {
                continue;
            }

            var cells = rows ? TornTable.Cells(line.Text) : null;
            AddLine(cells is null ? line : line with { Text = cells, Strong = 0 }, cells is null ? role : LineRole.Row);
        }
    }

    /// <summary>Lines above a rule at the file's beginning that begin with a name in bold and a colon are entries of an index.</summary>
    private void AddEntries(ParagraphBlock paragraph)
    {
        var lines = InlineLines.Read(paragraph.Inline, paragraph.Line + 1);
        if (!lines.TrueForAll(static line => ColonAfterName(line) > 0))
        {
            AddInlines(paragraph, LineRole.Text);
            return;
        }

        foreach (var line in lines)
        {
            var end = ColonAfterName(line);
            AddLine(line with { Text = line.Text[..end] + "\t" + line.Text[end..].TrimStart() }, LineRole.Index);
        }
    }

    /// <summary>The end of the colon after a name in bold, or 0; the colon may be bold too.</summary>
    private static int ColonAfterName(InlineLine line)
    {
        if (line.Strong > 1 && line.Text[line.Strong - 1] is ':' or '：')
        {
            return line.Strong;
        }

        return line.Strong > 0 && line.Strong < line.Text.Length && line.Text[line.Strong] is ':' or '：' ? line.Strong + 1 : 0;
    }

    private void AddTable(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(cell => ReadCell(cell, row.Line + 1)).ToList();
            var first = cells.Count > 0 ? cells[0] : new InlineLine("", row.Line + 1, 0, "", "");
            var strong = cells.Find(static cell => cell.Text.Length > 0).Strong;
            AddLine(first with { Text = string.Join('\t', cells.Select(static cell => cell.Text)), Strong = strong }, LineRole.Row);
        }
    }

    private static InlineLine ReadCell(TableCell cell, int fileLine)
    {
        var lines = cell.OfType<LeafBlock>().SelectMany(block => InlineLines.Read(block.Inline, fileLine)).ToList();
        return lines.Count == 0
            ? new InlineLine("", fileLine, 0, "", "")
            : lines[0] with { Text = string.Join(' ', lines.Select(static line => line.Text)).Replace('\t', ' ').Trim() };
    }

    private void AddCode(LeafBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            AddLine(new InlineLine(line.Slice.ToString(), line.Line + 1, 0, "", ""), LineRole.Text);
        }
    }

    private void AddQuote(QuoteBlock quote)
    {
        var outer = group;
        group = outer == 0 ? ++groups : outer;
        AddAll(quote);
        group = outer;
    }

    /// <summary>The number of an ordered item is the notice's; the bullet of another is a mark.</summary>
    private void AddOrdered(ListBlock list)
    {
        var isCounted = list is [ListItemBlock first, ListItemBlock second, ..] && first.Order == second.Order && list[^1] is ListItemBlock last && last.Order == first.Order;
        for (var i = 0; i < list.Count; i++)
        {
            number = list[i] is ListItemBlock item ? NumberOf(item, isCounted ? item.Order + i : null) : "";
            AddItem(list[i]);
        }
    }

    private void AddItem(Block item)
    {
        if (item is ContainerBlock container)
        {
            AddAll(container);
        }

        if (number.Length > 0)
        {
            AddLine(new InlineLine("", item.Line + 1, 0, "", ""), LineRole.Text);
        }
    }

    /// <summary>An item's number as printed with its sign; where all items of a list have the same one, the number that Markdown shows in its place.</summary>
    private string NumberOf(ListItemBlock item, int? shown)
    {
        var printed = content.AsSpan(item.Span.Start);
        var digits = printed.IndexOfAnyExceptInRange('0', '9');
        return digits <= 0 ? "" : shown is { } value
            ? value.ToString(CultureInfo.InvariantCulture) + printed[digits] + " "
            : printed[..(digits + 1)].ToString() + " ";
    }

    /// <summary>A definition of a link shows nowhere, but <c>[注]：…</c> is a text.</summary>
    private void AddDefinition(LinkReferenceDefinition definition)
    {
        if (definition.Url is { } url && !url.All(char.IsAscii) && !definition.Span.IsEmpty)
        {
            AddLine(new InlineLine(content.Substring(definition.Span.Start, definition.Span.Length), definition.Line + 1, 0, "", ""), LineRole.Text);
        }
    }

    private void AddLine(InlineLine line, LineRole role)
    {
        if (text.Count >= line.FileLine && line.FileLine > lastFileLine + 1)
        {
            text.EndBlock();
        }

        while (text.Count < line.FileLine - 1)
        {
            text.Add("", new SourceLine(text.Count + 1));
        }

        var strong = line.Strong == 0 ? 0 : line.Strong + number.Length;
        text.Add(number + line.Text, new SourceLine(line.FileLine, role, strong, group, Target: line.Target, Marks: line.Marks, Level: level));
        number = "";
        lastFileLine = line.FileLine;
    }
}
