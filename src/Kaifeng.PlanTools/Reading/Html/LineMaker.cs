using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Lays the text of a page out as lines, in the order of the file. Goes through the list of nodes, never into itself.</summary>
internal sealed class LineMaker
{
    private readonly Page page;
    private readonly PageMeasures measures;
    private readonly TableKinds tables;
    private readonly Article article;
    private readonly LineWriter writer;
    private readonly TableRows rows;
    private readonly Stack<int> open = [];
    private int groupStart;
    private int groupEnd;
    private int groups;

    private LineMaker(Page page, PageMeasures measures, TableKinds tables, Article article)
    {
        this.page = page;
        this.measures = measures;
        this.tables = tables;
        this.article = article;
        writer = new LineWriter(page, article);
        rows = new TableRows(page);
    }

    /// <summary>The lines of a page that hold anything but blanks.</summary>
    public static List<PageLine> Make(Page page, PageMeasures measures, TableKinds tables, Article article)
    {
        var maker = new LineMaker(page, measures, tables, article);
        maker.Write(0, page.Nodes.Length);
        maker.EndBlock();
        return maker.writer.Lines;
    }

    private void Write(int start, int end)
    {
        for (var i = start; i < end;)
        {
            CloseBefore(i);
            ref var node = ref page.Nodes[i];
            if (node.Tag == Tag.Text)
            {
                WriteText(i);
                i++;
            }
            else if (node.Tag == Tag.Table && tables.At(i) == TableKind.Data)
            {
                EndBlock();
                WriteTable(i);
                i = node.End;
            }
            else
            {
                Enter(i);
                i++;
            }
        }

        CloseBefore(end);
    }

    private void Enter(int index)
    {
        ref var node = ref page.Nodes[index];
        if (node.Tag == Tag.Break)
        {
            EndLine();
        }
        else if (EndsLines(index))
        {
            EndBlock();
            writer.Begin(index);
            open.Push(index);
            if (IsFrame(index))
            {
                (groupStart, groupEnd) = (index, node.End);
                groups++;
            }
        }
    }

    private void CloseBefore(int index)
    {
        while (open.TryPeek(out var block) && index >= page.Nodes[block].End)
        {
            EndBlock();
            open.Pop();
        }
    }

    /// <summary>A block does, and an element within a line where the article begins or what it holds is no part of it.</summary>
    private bool EndsLines(int index) =>
        page.Nodes[index].Tag.IsBlock() || index == article.Node || article.ReasonAt(index) != article.ReasonAt(Math.Max(page.Nodes[index].Parent, 0));

    /// <summary>A quotation or a framed text in the article, unless it holds most of it.</summary>
    private bool IsFrame(int index)
    {
        ref var node = ref page.Nodes[index];
        return index >= groupEnd
            && index > article.Node
            && article.Holds(index)
            && (node.Tag == Tag.Quote || (node.Tag == Tag.Table && tables.At(index) == TableKind.Frame))
            && measures.Visible[index] * 2L <= measures.Visible[article.Node];
    }

    private void WriteText(int index)
    {
        ref var node = ref page.Nodes[index];
        if (node.Style.HasFlag(TextStyle.Pre) && !node.Style.HasFlag(TextStyle.Hidden))
        {
            WritePreformatted(node);
        }
        else
        {
            writer.Add(node);
        }
    }

    private void WritePreformatted(in PageNode node)
    {
        var text = page.TextOf(node);

        // The characters' line is that of the first that is no blank.
        var fileLine = node.FileLine - text[..^text.TrimStart().Length].Count('\n');
        while (text.IndexOf('\n') is var end and >= 0)
        {
            writer.AddAsIs(text[..end].TrimEnd('\r'), node.Style, fileLine++);
            if (writer.HasText || !writer.IsFresh)
            {
                var isBlank = !writer.HasText;
                EndLine();
                writer.StartsBlock |= isBlank;
            }

            text = text[(end + 1)..];
        }

        writer.AddAsIs(text, node.Style, fileLine);
    }

    /// <summary>
    /// A row is a line. One whose only cell goes over all columns above the others or below them is no row but the table's caption, its unit, a note.
    /// </summary>
    private void WriteTable(int table)
    {
        var grid = rows.Read(table);
        var first = grid.FindIndex(row => !row.IsWhole);
        var last = grid.FindLastIndex(row => !row.IsWhole);
        var at = table + 1;
        for (var i = 0; i < grid.Count; i++)
        {
            var node = grid[i].Node;
            WriteCaptions(ref at, node);
            if (i < first || i > last)
            {
                Write(node, page.Nodes[node].End);
                EndBlock();
            }
            else
            {
                WriteRow(grid[i]);
            }

            at = page.Nodes[node].End;
        }

        WriteCaptions(ref at, page.Nodes[table].End);
        EndBlock();
    }

    private void WriteRow(in GridRow row)
    {
        writer.Begin(row.Node);
        rows.Write(row, writer);
        writer.EndLine(LineRole.Row, row.Node, GroupAt(row.Node), rows.MergedOf(row));
    }

    private void WriteCaptions(ref int at, int end)
    {
        for (; at < end; at++)
        {
            if (page.Nodes[at].Tag == Tag.Caption)
            {
                Write(at, page.Nodes[at].End);
                EndBlock();
            }
        }
    }

    private void EndBlock()
    {
        EndLine();
        writer.StartsBlock = true;
    }

    private void EndLine()
    {
        var node = open.TryPeek(out var block) ? block : 0;
        writer.EndLine(page.Nodes[node].Tag == Tag.Heading ? LineRole.Heading : LineRole.Text, node, GroupAt(node));
    }

    private int GroupAt(int node) => node >= groupStart && node < groupEnd ? groups : 0;
}
