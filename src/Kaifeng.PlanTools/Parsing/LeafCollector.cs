using System.Buffers;
using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing;

/// <summary>
/// Collects the leaves of a parsed notice in the order of the text. What no part of the tree holds becomes unplaced leaves,
/// so that every non-blank character belongs to exactly one.
/// </summary>
internal sealed class LeafCollector
{
    private const int FewestLeaves = 4096;

    private Leaf[] leaves;
    private int count;

    private LeafCollector(List<Leaf> marks)
    {
        leaves = ArrayPool<Leaf>.Shared.Rent(Math.Max(marks.Count * 2, FewestLeaves));
        marks.CopyTo(leaves);
        count = marks.Count;
    }

    /// <summary>The leaves of header, plans and marks, sorted and complete.</summary>
    public static ImmutableArray<Leaf> Collect(SourceText source, NoticeHeader header, ImmutableArray<Plan> plans, List<Leaf> marks)
    {
        var collector = new LeafCollector(marks);
        collector.AddHeader(header);
        foreach (var plan in plans)
        {
            collector.Add(LeafKind.Header, plan.Label?.Place);
            foreach (var title in plan.TitlePlaces)
            {
                collector.Add(LeafKind.Header, title);
            }

            collector.AddBlocks(plan.Content);
        }

        var leaves = collector.Complete(source);
        ArrayPool<Leaf>.Shared.Return(collector.leaves, clearArray: true);
        return leaves;
    }

    private void AddHeader(NoticeHeader header)
    {
        Add(LeafKind.Header, header.Issuer?.Place);
        Add(LeafKind.Header, header.DocumentNumber?.Place);
        Add(LeafKind.Header, header.IssuedOn?.Place);
        foreach (var entry in header.Attachments)
        {
            Add(LeafKind.Header, entry.Place);
        }

        foreach (var entry in header.Index)
        {
            Add(LeafKind.Header, entry.Place);
        }

        AddFields([header.Title, header.Addressees, .. header.Body, header.SignedBy, .. header.Annotations]);
        if (header.Imprint is { } imprint)
        {
            AddFields([imprint.Sponsor, imprint.Supervisor, imprint.CopiedTo, imprint.PrintedBy, .. imprint.Others]);
            Add(LeafKind.Header, imprint.PrintedOn?.Place);
        }
    }

    private void AddFields(IEnumerable<HeaderField?> fields)
    {
        foreach (var field in fields)
        {
            Add(LeafKind.Header, field?.Place);
        }
    }

    private void AddBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            AddBlock(block);
        }
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case Section section:
                Add(LeafKind.Heading, section.Heading);
                AddBlocks(section.Content);
                break;
            case Paragraph paragraph:
                Add(LeafKind.Paragraph, paragraph.Text);
                break;
            case Figure figure:
                Add(LeafKind.Caption, figure.Caption);
                break;
            case Box box:
                AddBox(box);
                break;
            case Table table:
                AddTable(table);
                break;
        }
    }

    private void AddBox(Box box)
    {
        foreach (var caption in box.Captions)
        {
            Add(LeafKind.BoxLabel, caption.Label);
            Add(LeafKind.BoxTitle, caption.Title);
        }

        foreach (var item in box.Items)
        {
            foreach (var paragraph in item.Paragraphs)
            {
                Add(LeafKind.Paragraph, paragraph.Text);
            }
        }
    }

    private void AddTable(Table table)
    {
        foreach (var caption in table.Captions)
        {
            Add(LeafKind.Caption, caption.Label);
            Add(LeafKind.Caption, caption.Title);
        }

        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                Add(LeafKind.Cell, cell.Text);
            }
        }

        foreach (var note in table.Notes)
        {
            Add(LeafKind.Note, note.Place);
        }
    }

    private void Add(LeafKind kind, Passage? place)
    {
        if (place is { } passage)
        {
            foreach (var piece in passage.Pieces)
            {
                Add(new Leaf(kind, piece));
            }
        }
    }

    private void Add(Leaf leaf)
    {
        if (count == leaves.Length)
        {
            var more = ArrayPool<Leaf>.Shared.Rent(count * 2);
            leaves.CopyTo(more, 0);
            ArrayPool<Leaf>.Shared.Return(leaves, clearArray: true);
            leaves = more;
        }

        leaves[count++] = leaf;
    }

    private ImmutableArray<Leaf> Complete(SourceText source)
    {
        var complete = ImmutableArray.CreateBuilder<Leaf>(count);
        var end = 0;
        foreach (var key in SortedKeys())
        {
            ref readonly var leaf = ref leaves[(int)key];
            AddUnplaced(source, end, leaf.Span.Start, complete);
            var span = TextMeasure.Trim(source.Content, leaf.Span);
            if (!span.IsEmpty)
            {
                complete.Add(new Leaf(leaf.Kind, span, leaf.Reason));
            }

            end = leaf.Span.End;
        }

        AddUnplaced(source, end, source.Content.Length, complete);
        return complete.DrainToImmutable();
    }

    /// <summary>A number for each leaf in the order of the text: where the leaf starts, then its index. Numbers sort faster than leaves.</summary>
    private long[] SortedKeys()
    {
        var keys = new long[count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)leaves[i].Span.Start << 32) | (uint)i;
        }

        Array.Sort(keys);
        return keys;
    }

    private static void AddUnplaced(SourceText source, int start, int end, ImmutableArray<Leaf>.Builder complete)
    {
        var rest = TextMeasure.Trim(source.Content, new TextSpan(start, end));
        while (!rest.IsEmpty)
        {
            var line = source.LineSpan(source.LineOf(rest.Start));
            var piece = TextMeasure.Trim(source.Content, new TextSpan(rest.Start, Math.Min(rest.End, line.End)));
            complete.Add(new Leaf(LeafKind.Unplaced, piece));
            rest = TextMeasure.Trim(source.Content, new TextSpan(piece.End, rest.End));
        }
    }
}
