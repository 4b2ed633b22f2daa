using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Strips;

/// <summary>
/// Takes a notice apart into the texts that are read for figures. Every leaf but those of the page and of conversion marks is in exactly one of them.
/// </summary>
internal sealed class StripReader
{
    private readonly SourceText source;
    private readonly NearlyOrdered<Strip> strips = new(static strip => strip.Place.Extent.Start);
    private Plan? plan;
    private Holder holder = Holder.Notice;

    private StripReader(SourceText source) => this.source = source;

    /// <summary>The strips in the order of the text.</summary>
    public static List<Strip> Read(PlanNotice notice)
    {
        var reader = new StripReader(notice.Source);
        reader.Read(notice.Header);
        foreach (var plan in notice.Plans)
        {
            reader.Read(plan);
        }

        if (notice.Header.Imprint is { } imprint)
        {
            reader.Read(imprint);
        }

        return UnheldLeaves.Insert(notice, reader.strips.ToList());
    }

    private void Read(NoticeHeader header)
    {
        Add(header.Issuer?.Place);
        Add(header.DocumentNumber?.Place);
        Add(header.Title);
        Add(header.Addressees);
        AddAll(header.Body);
        foreach (var entry in header.Attachments)
        {
            Add(entry.Place);
        }

        Add(header.SignedBy);
        Add(header.IssuedOn?.Place);
        AddAll(header.Annotations);
        foreach (var piece in header.Index.SelectMany(static entry => entry.Place.Pieces))
        {
            Add(new Passage(piece));
        }
    }

    private void Read(Imprint imprint)
    {
        Add(imprint.Sponsor);
        Add(imprint.Supervisor);
        Add(imprint.CopiedTo);
        Add(imprint.PrintedBy);
        Add(imprint.PrintedOn?.Place);
        AddAll(imprint.Others);
    }

    private void Read(Plan next)
    {
        plan = next;
        holder = new Holder(next.Id, next.Id, "", "");
        Add(next.Label);
        foreach (var title in next.TitlePlaces)
        {
            Add(StripKind.Title, title);
        }

        Read(next.Content);
        plan = null;
        holder = Holder.Notice;
    }

    // Sections stand in one another as deep as the text likes, so their contents wait on a stack and not in calls.
    private void Read(ImmutableArray<Block> content)
    {
        var open = new Stack<(ImmutableArray<Block> Blocks, int Next, Holder Holder)>();
        open.Push((content, 0, holder));
        while (open.TryPop(out var level))
        {
            var (blocks, next, outer) = level;
            holder = outer;
            while (next < blocks.Length)
            {
                var block = blocks[next++];
                if (block is Section section)
                {
                    open.Push((blocks, next, holder));
                    holder = new Holder(section.Id, holder.PlanId, section.Id, "");
                    AddHeading(section);
                    (blocks, next) = (section.Content, 0);
                }
                else
                {
                    Read(block);
                }
            }
        }
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(StripKind.Paragraph, paragraph.Text);
                break;
            case Figure figure:
                Add(StripKind.Caption, figure.Caption);
                break;
            case Box box:
                Read(box);
                break;
            case Table table:
                Read(table);
                break;
            default:
                break;
        }
    }

    private void Read(Box box)
    {
        var outer = holder;
        holder = holder with { Id = box.Id, BoxId = box.Id };
        Add(box.Captions);
        foreach (var item in box.Items)
        {
            foreach (var paragraph in item.Paragraphs)
            {
                Add(StripKind.BoxParagraph, paragraph.Text);
            }
        }

        holder = outer;
    }

    private void Read(Table table)
    {
        var outer = holder;
        holder = holder with { Id = table.Id };
        Add(table.Captions);
        var cells = new TableCells(table);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                strips.Add(new Strip(StripKind.Cell, holder, plan, cell.Text, TextOf(cell.Text)) { Value = cells.ValueAt(cell.Text), Indicator = cells.IndicatorAt(cell.Text) });
            }
        }

        foreach (var note in table.Notes)
        {
            Add(StripKind.Note, note.Place);
        }

        holder = outer;
    }

    private void Add(ImmutableArray<Caption> captions)
    {
        foreach (var caption in captions)
        {
            Add(StripKind.Caption, caption.Label);
            Add(StripKind.Caption, caption.Title);
        }
    }

    private void AddAll(ImmutableArray<HeaderField> fields)
    {
        foreach (var field in fields)
        {
            Add(field);
        }
    }

    private void Add(HeaderField? field) => Add(field?.Place);

    private void Add(Passage? place)
    {
        if (place is { } known)
        {
            Add(StripKind.Header, known);
        }
    }

    private void Add(StripKind kind, Passage place)
    {
        if (!place.IsEmpty)
        {
            strips.Add(new Strip(kind, holder, plan, place, TextOf(place)));
        }
    }

    private void AddHeading(Section section) =>
        strips.Add(new Strip(StripKind.Heading, holder, plan, section.Heading, TextOf(section.Heading)) { Section = section });

    private ReadOnlyMemory<char> TextOf(Passage place) =>
        place.Pieces.Length == 1 ? source.Content.AsMemory(place.Pieces[0].Start, place.Pieces[0].Length) : source.Read(place).AsMemory();
}
