using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>Writes what belongs to the notice itself: front matter, header and imprint (GB/T 9704—2012, 7.2 to 7.4), each field with a link target of its name.</summary>
internal sealed class HeaderMarkdown(SourceText source, MarkdownLines lines)
{
    /// <summary>The front matter: what programs ask for first, and the entries of the index table.</summary>
    public void WriteFrontMatter(PlanNotice notice)
    {
        var header = notice.Header;
        lines.AddLine("---");
        lines.AddLine($"generator: {MarkedNames.Generator}");
        Entry("title", TitleOf(notice));
        Entry("issuer", header.Issuer?.Name ?? header.SignedBy?.Text ?? "");
        Entry("documentNumber", header.DocumentNumber?.Text ?? "");
        Entry("issuedOn", header.IssuedOn?.Date?.ToString("O", CultureInfo.InvariantCulture) ?? header.IssuedOn?.Text ?? "");
        if (!header.Index.IsEmpty)
        {
            lines.AddLine("index:");
            foreach (var entry in header.Index)
            {
                lines.AddLine($"  - {Scalar(entry.Name)}: {Scalar(entry.Text)}");
            }
        }

        lines.AddLine("---");
    }

    private static string TitleOf(PlanNotice notice) =>
        notice.Header.Title?.Text is { Length: > 0 } title ? title
        : notice.Plans.FirstOrDefault()?.Title is { Length: > 0 } plan ? plan
        : MarkedNames.Placeholder(isLabelled: true);

    /// <summary>The header.</summary>
    public void WriteHeader(NoticeHeader header)
    {
        if (header.Title is { } title)
        {
            lines.AddBlock($"# {LinkTarget.Of(MarkedNames.Title)}{MarkdownText.Inline(title.Text)}");
        }

        Field(MarkedNames.Issuer, header.Issuer?.Place);
        Field(MarkedNames.DocumentNumber, header.DocumentNumber?.Place);
        Field(MarkedNames.Addressees, header.Addressees?.Place);
        Fields(MarkedNames.Body, header.Body.Select(static field => field.Place));
        WriteAttachments(header.Attachments);
        if (header.SignedBy is { } signers)
        {
            Field(MarkedNames.SignedBy, signers.Text);
        }

        Field(MarkedNames.IssuedOn, header.IssuedOn?.Place);
        Fields(MarkedNames.Annotation, header.Annotations.Select(static field => field.Place));
    }

    /// <summary>The imprint, under a rule, and what no part of the notice holds.</summary>
    public void WriteEnd(PlanNotice notice)
    {
        var unplaced = notice.Leaves.Where(static leaf => leaf.Kind == LeafKind.Unplaced).Select(static leaf => new Passage(leaf.Span)).ToList();
        if (notice.Header.Imprint is null && unplaced.Count == 0)
        {
            return;
        }

        lines.AddBlock("---");
        if (notice.Header.Imprint is { } imprint)
        {
            Field(MarkedNames.Sponsor, imprint.Sponsor?.Place);
            Field(MarkedNames.Supervisor, imprint.Supervisor?.Place);
            Field(MarkedNames.CopiedTo, imprint.CopiedTo?.Place);
            Field(MarkedNames.PrintedBy, imprint.PrintedBy?.Place);
            Field(MarkedNames.PrintedOn, imprint.PrintedOn?.Place);
            Fields(MarkedNames.Imprint, imprint.Others.Select(static field => field.Place));
        }

        Fields(MarkedNames.Unplaced, unplaced);
    }

    private void WriteAttachments(ImmutableArray<AttachmentEntry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var number = entries[i].Number is { } printed ? string.Create(CultureInfo.InvariantCulture, $"{printed}. ") : "";
            Field($"{MarkedNames.Attachment}-{(i + 1).ToString(CultureInfo.InvariantCulture)}", ((i == 0 ? "附件：" : "") + number + entries[i].Title).Trim());
        }
    }

    private void Entry(string name, string text)
    {
        if (text.Length > 0)
        {
            lines.AddLine($"{name}: {Scalar(text)}");
        }
    }

    private void Fields(string name, IEnumerable<Passage> places)
    {
        var number = 0;
        foreach (var place in places)
        {
            Field(string.Create(CultureInfo.InvariantCulture, $"{name}-{++number}"), place);
        }
    }

    private void Field(string id, Passage? place)
    {
        if (place is { } passage)
        {
            Field(id, source.Read(passage).Trim());
        }
    }

    private void Field(string id, string text) => lines.AddBlock(LinkTarget.Of(id) + MarkdownText.Inline(text));

    /// <summary>A double-quoted scalar (YAML 1.2, 7.3.1).</summary>
    private static string Scalar(string text) =>
        $"\"{OneLine.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
