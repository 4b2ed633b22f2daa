namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>What a table is for.</summary>
internal enum TableKind : byte
{
    /// <summary>To place things side by side; its cells are blocks.</summary>
    Layout,

    /// <summary>A frame around text: no row has more than one cell with text.</summary>
    Frame,

    /// <summary>Rows and columns.</summary>
    Data,
}

/// <summary>Tells the tables of a page apart.</summary>
internal sealed class TableKinds
{
    // A cell with so many lines, or with nearly all of the table's text in so many, is no cell of a real table.
    private const int FewestLinesOfLayout = 10;
    private const int FewestLinesOfMain = 5;
    private const int MainPercent = 80;

    private readonly Dictionary<int, TableKind> kinds = [];
    private readonly Page page;
    private readonly PageMeasures measures;
    private readonly Stack<Facts> open = [];

    private TableKinds(Page page, PageMeasures measures)
    {
        this.page = page;
        this.measures = measures;
    }

    /// <summary>The tables of a page.</summary>
    public static TableKinds Of(Page page, PageMeasures measures)
    {
        var tables = new TableKinds(page, measures);
        for (var i = 0; i < page.Nodes.Length; i++)
        {
            tables.CloseBefore(i);
            tables.Take(i);
        }

        tables.CloseBefore(page.Nodes.Length);
        return tables;
    }

    /// <summary>What the table at a node is; layout for a node that is none.</summary>
    public TableKind At(int node) => kinds.GetValueOrDefault(node);

    private void CloseBefore(int node)
    {
        while (open.TryPeek(out var table) && node >= page.Nodes[table.Table].End)
        {
            kinds[table.Table] = Decide(open.Pop());
        }
    }

    private void Take(int index)
    {
        ref var node = ref page.Nodes[index];
        if (node.Tag == Tag.Table)
        {
            if (open.TryPeek(out var outer))
            {
                outer.HoldsBlocks = true;
            }

            open.Push(new Facts { Table = index });
        }
        else if (open.TryPeek(out var table))
        {
            TakeInside(table, index, node);
        }
    }

    private void TakeInside(Facts table, int index, in PageNode node)
    {
        switch (node.Tag)
        {
            case Tag.Row:
                table.FilledInRow = 0;
                break;
            case Tag.Cell when measures.Visible[index] > 0:
                table.Filled++;
                table.MostFilledInRow = Math.Max(table.MostFilledInRow, ++table.FilledInRow);
                table.MostLines = Math.Max(table.MostLines, measures.Lines[index]);
                if (measures.Visible[index] > table.MostText)
                {
                    table.MostText = measures.Visible[index];
                    table.LinesOfMain = measures.Lines[index];
                }

                break;
            case Tag.Heading or Tag.Pre or Tag.Menu or Tag.Article:
                table.HoldsBlocks |= measures.Visible[index] > 0;
                break;
        }

        var isPart = Tags.TableParts.Holds(node.Tag) || node.Tag is Tag.Cell or Tag.Caption;
        table.HoldsStrayText |= !isPart && Tags.TableParts.Holds(page.Nodes[node.Parent].Tag) && !page.TextOf(node).IsWhiteSpace();
    }

    private TableKind Decide(Facts table)
    {
        if (table.HoldsStrayText || table.Filled == 0)
        {
            return TableKind.Layout;
        }

        if (table.MostFilledInRow <= 1)
        {
            return TableKind.Frame;
        }

        var all = measures.Visible[table.Table];
        var isMain = (long)table.MostText * 100 >= (long)all * MainPercent && table.LinesOfMain >= FewestLinesOfMain;
        return table.HoldsBlocks || isMain || table.MostLines >= FewestLinesOfLayout ? TableKind.Layout : TableKind.Data;
    }

    private sealed class Facts
    {
        public int Table { get; init; }

        public int Filled { get; set; }

        public int FilledInRow { get; set; }

        public int MostFilledInRow { get; set; }

        public int MostText { get; set; }

        public int LinesOfMain { get; set; }

        public int MostLines { get; set; }

        public bool HoldsBlocks { get; set; }

        public bool HoldsStrayText { get; set; }
    }
}
