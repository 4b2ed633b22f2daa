using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests;

/// <summary>A notice's structure as lines that a reviewer can read against the text; golden files hold it.</summary>
internal sealed class StructureText
{
    private readonly StringBuilder text = new();
    private readonly SourceText source;

    private StructureText(SourceText source) => this.source = source;

    public static string Of(PlanNotice notice)
    {
        var writer = new StructureText(notice.Source);
        writer.WriteHeader(notice.Header);
        foreach (var plan in notice.Plans)
        {
            writer.Line(0, $"plan {plan.Id} 附件{plan.Attachment} “{plan.Title}” {plan.Period?.Start}–{plan.Period?.End} titles {writer.Lines(plan.TitlePlaces)} lines {writer.Range(plan.Span)}");
            writer.WriteBlocks(plan.Content, 1);
        }

        writer.WriteLeaves(notice.Leaves);
        return writer.text.ToString();
    }

    private void WriteHeader(NoticeHeader header)
    {
        Field("issuer", header.Issuer?.Place, header.Issuer?.Name);
        Field("number", header.DocumentNumber?.Place, header.DocumentNumber is { } number ? $"{number.AgencyCode} {number.Year} {number.Serial}" : null);
        Field("title", header.Title);
        Field("addressees", header.Addressees);
        Fields("body", header.Body);
        foreach (var entry in header.Attachments)
        {
            Field("attachment", entry.Place, $"{entry.Number} {entry.Title}");
        }

        Field("signed by", header.SignedBy);
        Field("issued on", header.IssuedOn?.Place, header.IssuedOn?.Date?.ToString("O", CultureInfo.InvariantCulture));
        Fields("annotation", header.Annotations);
        Field("sponsor", header.Imprint?.Sponsor);
        Field("supervisor", header.Imprint?.Supervisor);
        Field("copied to", header.Imprint?.CopiedTo);
        Field("printed by", header.Imprint?.PrintedBy);
        Field("printed on", header.Imprint?.PrintedOn?.Place, header.Imprint?.PrintedOn?.Date?.ToString("O", CultureInfo.InvariantCulture));
        Fields("other", header.Imprint?.Others ?? []);
    }

    private void Fields(string name, ImmutableArray<HeaderField> fields)
    {
        foreach (var field in fields)
        {
            Field(name, field);
        }
    }

    private void Field(string name, HeaderField? field) => Field(name, field?.Place, field?.Text);

    private void Field(string name, Passage? place, string? value)
    {
        if (place is { } passage)
        {
            Line(0, $"{name} {Segments(passage)}: {Short(value ?? "")}");
        }
    }

    private void WriteBlocks(ImmutableArray<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            WriteBlock(block, depth);
        }
    }

    private void WriteBlock(Block block, int depth)
    {
        switch (block)
        {
            case Section section:
                Line(depth, $"{section.Kind.Name()}{(section.RunIn ? " run-in" : "")} {section.Number} {section.Title} ({section.Id}, {Range(section.Span)})");
                WriteBlocks(section.Content, depth + 1);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph, depth, "¶");
                break;
            case Figure figure:
                Line(depth, $"figure {figure.Label} {figure.Title} ({Range(figure.Span)})");
                break;
            case Box box:
                Line(depth, $"box {box.Label} {box.Title} ({box.Id}, {Range(box.Span)}, captions {Lines(box.Captions.Select(caption => new Passage(caption.Span)))})");
                foreach (var item in box.Items)
                {
                    Line(depth + 1, $"item {item.Number} <{item.Lead}>");
                    foreach (var paragraph in item.Paragraphs)
                    {
                        WriteParagraph(paragraph, depth + 2, "¶");
                    }
                }

                break;
            case Table table:
                WriteTable(table, depth);
                break;
        }
    }

    private void WriteParagraph(Paragraph paragraph, int depth, string mark)
    {
        var number = paragraph.Number.Length > 0 ? $" №{paragraph.Number}" : "";
        var lead = paragraph.Lead.Length > 0 ? $" <{paragraph.Lead}>" : "";
        Line(depth, $"{mark} {Segments(paragraph.Text)}{number}{lead} {Short(source.Read(paragraph.Text))}");
    }

    private void WriteTable(Table table, int depth)
    {
        Line(depth, $"table {table.Label} {table.Title} ({table.Id}, {Range(table.Span)}, captions {Lines(table.Captions.Select(caption => new Passage(caption.Span)))})");
        Line(depth + 1, "columns " + string.Join(" | ", table.Columns.Select(column => $"{column.Header} {column.Role.Name()} {column.Year}".Trim())));
        Line(depth + 1, "rows " + string.Join(' ', table.Rows.Select(row => $"{source.LineOf(row.Span.Start)}{row.Kind.Name()[0]}")));
        foreach (var indicator in table.Indicators)
        {
            var parent = indicator.Parent.Length > 0 ? $"{indicator.Parent} → " : "";
            var values = string.Join(' ', indicator.Values.Select(value => $"{value.Role.Name()}{value.Year}={value.Printed}{(value.Cumulative ? "Σ" : "")}"));
            Line(depth + 1, $"{indicator.Row}. {indicator.Category} / {parent}{indicator.Name} ({indicator.Unit}){indicator.NoteMark} {values} {indicator.Attribute} {(indicator.Repair.Length > 0 ? "repair: " + indicator.Repair : "")}".TrimEnd());
        }

        foreach (var note in table.Notes)
        {
            Line(depth + 1, $"note {Segments(note.Place)}: {source.Read(note.Place)}");
        }
    }

    private void WriteLeaves(ImmutableArray<Leaf> leaves)
    {
        foreach (var group in leaves.GroupBy(leaf => leaf.Kind).OrderBy(group => group.Key))
        {
            Line(0, $"leaves {group.Key.Name()} {group.Count()}");
        }

        foreach (var leaf in leaves.Where(leaf => leaf.Kind is LeafKind.Markup or LeafKind.Dropped or LeafKind.Unplaced))
        {
            var place = source.PositionOf(leaf.Span.Start);
            Line(0, $"{leaf.Kind.Name()} {leaf.Reason} {place.Line}:{place.Column} {Short(source[leaf.Span].ToString())}");
        }
    }

    private string Segments(Passage passage) => Lines(passage.Pieces.Select(piece => new Passage(piece)));

    private string Lines(IEnumerable<Passage> passages) => string.Join(';', passages.Select(passage => source.LineOf(passage.Extent.Start)).Distinct());

    private string Range(TextSpan span) => $"{source.LineOf(span.Start)}–{source.LineOf(Math.Max(span.Start, span.End - 1))}";

    private static string Short(string value)
    {
        value = value.Replace('\t', '⇥');
        return value.Length <= 36 ? value : $"{value[..20]}…{value[^14..]}";
    }

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line.TrimEnd()).Append('\n');
}
