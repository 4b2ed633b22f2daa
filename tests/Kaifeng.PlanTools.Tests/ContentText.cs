using System.Collections.Immutable;
using System.Text;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests;

/// <summary>What a notice says, wherever it stands: the same for every container. Lines, leaves and remarks on repaired rows are left out.</summary>
internal sealed class ContentText
{
    private readonly StringBuilder text = new();
    private readonly SourceText source;

    private ContentText(SourceText source) => this.source = source;

    public static string Of(PlanNotice notice)
    {
        var writer = new ContentText(notice.Source);
        writer.WriteHeader(notice.Header);
        foreach (var plan in notice.Plans)
        {
            writer.Line(0, $"plan {plan.Id} {plan.Attachment} “{plan.Label?.Text}” “{plan.Title}” {plan.Period}");
            writer.WriteBlocks(plan.Content, 1);
        }

        return writer.text.ToString();
    }

    /// <summary>The first line in which two notices say different things; <c>null</c> where they say the same.</summary>
    public static string? FirstDifference(PlanNotice one, PlanNotice other)
    {
        var lines = Of(one).Split('\n');
        var others = Of(other).Split('\n');
        for (var i = 0; i < Math.Max(lines.Length, others.Length); i++)
        {
            var line = i < lines.Length ? lines[i] : "(end)";
            var otherLine = i < others.Length ? others[i] : "(end)";
            if (line != otherLine)
            {
                return $"line {i + 1}:\n  {line}\n  {otherLine}";
            }
        }

        return null;
    }

    private void WriteHeader(NoticeHeader header)
    {
        Field("issuer", header.Issuer is { } issuer ? $"{issuer.Text} = {issuer.Name}" : null);
        Field("number", header.DocumentNumber is { } number ? $"{number.Text} = {number.AgencyCode} {number.Year} {number.Serial}" : null);
        Field("title", header.Title?.Text);
        Field("addressees", header.Addressees?.Text);
        Fields("body", header.Body);
        foreach (var entry in header.Attachments)
        {
            Field("attachment", $"{entry.Number} {entry.Title}");
        }

        Field("signed by", header.SignedBy?.Text);
        Field("issued on", header.IssuedOn is { } date ? $"{date.Text} {date.Date:O}" : null);
        Fields("annotation", header.Annotations);
        foreach (var entry in header.Index)
        {
            Field("index", $"{entry.Name} = {entry.Text}");
        }

        Field("sponsor", header.Imprint?.Sponsor?.Text);
        Field("supervisor", header.Imprint?.Supervisor?.Text);
        Field("copied to", header.Imprint?.CopiedTo?.Text);
        Field("printed by", header.Imprint?.PrintedBy?.Text);
        Field("printed on", header.Imprint?.PrintedOn is { } printed ? $"{printed.Text} {printed.Date:O}" : null);
        Fields("other", header.Imprint?.Others ?? []);
    }

    private void Fields(string name, ImmutableArray<HeaderField> fields)
    {
        foreach (var field in fields)
        {
            Field(name, field.Text);
        }
    }

    private void Field(string name, string? value)
    {
        if (value is not null)
        {
            Line(0, $"{name}: {value}");
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
                Line(depth, $"{section.Id} {section.Kind.Name()} run-in={section.RunIn} “{section.Number}” {section.Ordinal} “{section.Title}”");
                WriteBlocks(section.Content, depth + 1);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph, depth);
                break;
            case Figure figure:
                Line(depth, $"figure “{figure.Label}” “{figure.Title}”");
                break;
            case Box box:
                Line(depth, $"{box.Id} box “{box.Label}” “{box.Number}” “{box.Title}”");
                foreach (var item in box.Items)
                {
                    Line(depth + 1, $"item {item.Number} <{item.Lead}>");
                    foreach (var paragraph in item.Paragraphs)
                    {
                        WriteParagraph(paragraph, depth + 2);
                    }
                }

                break;
            case Table table:
                WriteTable(table, depth);
                break;
        }
    }

    private void WriteParagraph(Paragraph paragraph, int depth) =>
        Line(depth, $"{paragraph.Id} “{paragraph.Number}” <{paragraph.Lead}> {source.Read(paragraph.Text)}");

    private void WriteTable(Table table, int depth)
    {
        Line(depth, $"{table.Id} table “{table.Label}” “{table.Number}” “{table.Title}”");
        foreach (var indicator in table.Indicators)
        {
            Line(depth + 1, $"{indicator.Id} [{indicator.Category}] [{indicator.Parent}] [{indicator.Name}] [{indicator.Unit}] [{indicator.NoteMark}] [{indicator.Growth}] [{indicator.Attribute}]");
            foreach (var value in indicator.Values)
            {
                Line(depth + 2, $"[{value.Column}] {value.Year} {value.Role.Name()} [{value.Printed}] {value.Cumulative}");
            }
        }

        if (table.Indicators.IsEmpty)
        {
            foreach (var row in table.Rows)
            {
                Line(depth + 1, string.Join('|', row.Cells.Select(cell => $"{cell.Column}={LineWraps.Remove(source.Read(cell.Text))}")));
            }
        }

        foreach (var note in table.Notes)
        {
            Line(depth + 1, $"note {source.Read(note.Place)}");
        }
    }

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
