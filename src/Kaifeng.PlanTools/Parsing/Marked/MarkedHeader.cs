using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marked;

/// <summary>Reads the fields of header and imprint from paragraphs whose link target names the field.</summary>
internal sealed class MarkedHeader
{
    private static readonly Dictionary<string, Func<NoticeHeader, TextBlock, NoticeHeader>> Fields = new(StringComparer.Ordinal)
    {
        [MarkedNames.Issuer] = static (header, block) => header.Issuer is null ? header with { Issuer = IssuerOf(block) } : header,
        [MarkedNames.DocumentNumber] = static (header, block) => header.DocumentNumber is null ? header with { DocumentNumber = NumberOf(block) } : header,
        [MarkedNames.Title] = static (header, block) => header.Title is null ? header with { Title = FieldOf(block) } : header,
        [MarkedNames.Addressees] = static (header, block) => header.Addressees is null ? header with { Addressees = AddresseesOf(block) } : header,
        [MarkedNames.SignedBy] = static (header, block) => header.SignedBy is null ? header with { SignedBy = new HeaderField(block.Passage, block.Text.ToString()) } : header,
        [MarkedNames.IssuedOn] = static (header, block) => header.IssuedOn is null ? header with { IssuedOn = DateOf(block) } : header,
        [MarkedNames.Unplaced] = static (header, _) => header,
    };

    private static readonly Dictionary<string, Func<Imprint, TextBlock, Imprint>> ImprintFields = new(StringComparer.Ordinal)
    {
        [MarkedNames.Sponsor] = static (imprint, block) => imprint.Sponsor is null ? imprint with { Sponsor = AfterWord(block) } : imprint,
        [MarkedNames.Supervisor] = static (imprint, block) => imprint.Supervisor is null ? imprint with { Supervisor = AfterWord(block) } : imprint,
        [MarkedNames.CopiedTo] = static (imprint, block) => imprint.CopiedTo is null ? imprint with { CopiedTo = AfterWord(block) } : imprint,
        [MarkedNames.PrintedBy] = static (imprint, block) => imprint.PrintedBy is null ? imprint with { PrintedBy = AfterWord(block) } : imprint,
        [MarkedNames.PrintedOn] = static (imprint, block) => imprint.PrintedOn is null ? imprint with { PrintedOn = DateOf(block) } : imprint,
    };

    // Of these a header may have any number.
    private static readonly Dictionary<string, Action<MarkedHeader, TextBlock>> Lists = new(StringComparer.Ordinal)
    {
        [MarkedNames.Body] = static (reader, block) => reader.body.Add(new HeaderField(block.Passage, block.Text.ToString())),
        [MarkedNames.Attachment] = static (reader, block) => reader.attachments.Add(HeaderReader.ReadEntry(block, reader.attachments.Count + 1)),
        [MarkedNames.Annotation] = static (reader, block) => reader.annotations.Add(FieldOf(block)),
        [MarkedNames.Imprint] = static (reader, block) => reader.others.Add(AfterWord(block)),
    };

    private readonly ImmutableArray<HeaderField>.Builder body = ImmutableArray.CreateBuilder<HeaderField>();
    private readonly ImmutableArray<AttachmentEntry>.Builder attachments = ImmutableArray.CreateBuilder<AttachmentEntry>();
    private readonly ImmutableArray<HeaderField>.Builder annotations = ImmutableArray.CreateBuilder<HeaderField>();
    private readonly ImmutableArray<HeaderField>.Builder others = ImmutableArray.CreateBuilder<HeaderField>();
    private NoticeHeader header = NoticeHeader.Empty;

    /// <summary>What has been read.</summary>
    public NoticeHeader Header => header with
    {
        Body = body.ToImmutable(),
        Attachments = attachments.ToImmutable(),
        Annotations = annotations.ToImmutable(),
        Imprint = others.Count == 0 ? header.Imprint : (header.Imprint ?? new Imprint()) with { Others = others.ToImmutable() },
    };

    /// <summary>Takes a block that is a field of header or imprint; <c>false</c> for any other.</summary>
    public bool Take(TextBlock block)
    {
        var name = MarkedNames.NameOf(block.Facts.Target);
        if (Fields.TryGetValue(name, out var read))
        {
            header = read(header, block);
            return true;
        }

        if (Lists.TryGetValue(name, out var add))
        {
            add(this, block);
            return true;
        }

        if (ImprintFields.TryGetValue(name, out var readImprint))
        {
            header = header with { Imprint = readImprint(header.Imprint ?? new Imprint(), block) };
            return true;
        }

        return false;
    }

    private static HeaderField FieldOf(TextBlock block) => new(block.Passage, LineWraps.Remove(block.Text));

    private static Issuer IssuerOf(TextBlock block)
    {
        var text = OfficialForms.OfficeNames(block.Text);
        return new Issuer(block.Passage, text, text.EndsWith(HeaderReader.IssuerMark, StringComparison.Ordinal) ? text[..^HeaderReader.IssuerMark.Length] : text);
    }

    private static DocumentNumber? NumberOf(TextBlock block) =>
        OfficialForms.DocumentNumber(block.Text) is { } match ? HeaderReader.NumberOf(match, block.Passage) : null;

    private static HeaderField AddresseesOf(TextBlock block) => new(block.Passage, LineWraps.Remove(OfficialForms.IsAddressees(block.Text) ? block.Text[..^1] : block.Text));

    private static HeaderDate? DateOf(TextBlock block) =>
        OfficialForms.Date(block.Text) is { } match ? new HeaderDate(block.Passage, LineWraps.Remove(block.Text), OfficialForms.Calendar(match)) : null;

    private static HeaderField AfterWord(TextBlock block) =>
        new(block.Passage, LineWraps.Remove(block.Text[(OfficialForms.ImprintWord(block.Text)?.Length ?? 0)..]));
}
