using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Reads the notice's own matter: issuer, number, title, addressees, body, attachments, signature, date (GB/T 9704—2012, 7.2 and 7.3).</summary>
internal sealed class HeaderReader
{
    private const string IssuerMark = "文件";
    private const int LongestTitleLine = 80;
    private const int LongestTitle = 4;

    private readonly List<TextBlock> blocks;
    private NoticeHeader header = NoticeHeader.Empty;
    private int at;

    private HeaderReader(List<TextBlock> blocks) => this.blocks = blocks;

    /// <summary>The header of the blocks before the first plan; blocks that are no element of it stay out.</summary>
    public static NoticeHeader Read(List<TextBlock> blocks) => new HeaderReader(blocks).Read();

    private NoticeHeader Read()
    {
        var number = blocks.FindIndex(block => OfficialForms.DocumentNumber(block.Text) is not null);
        if (number < 0)
        {
            return header;
        }

        ReadAboveNumber(number);
        header = header with { DocumentNumber = ReadNumber(blocks[number]) };
        at = number + 1;
        if (header.Title is null)
        {
            ReadTitle();
        }

        ReadAddressees();
        ReadBody();
        ReadAttachments();
        ReadClose();
        return header;
    }

    /// <summary>Above the number stands the issuer's mark, or, on a page of the issuer's site, the title.</summary>
    private void ReadAboveNumber(int number)
    {
        var issuer = blocks.FindIndex(0, number, block => block.Text.EndsWith(IssuerMark, StringComparison.Ordinal) && OfficialForms.IsOffice(block.Text));
        if (issuer >= 0)
        {
            var text = LineWraps.RemoveAll(blocks[issuer].Text);
            header = header with { Issuer = new Issuer(blocks[issuer].Passage, text, text[..^IssuerMark.Length]) };
            return;
        }

        var start = number;
        while (start > 0 && number - start < 3 && blocks[start - 1].Text.Length <= LongestTitleLine && !TextMeasure.EndsSentence(blocks[start - 1].Text))
        {
            start--;
            if (blocks[start].Text.Contains("关于", StringComparison.Ordinal))
            {
                break;
            }
        }

        SetTitle(blocks[start..number]);
    }

    private void ReadTitle()
    {
        var start = at;
        while (at < blocks.Count && at - start < LongestTitle && IsTitleLine(blocks[at].Text))
        {
            at++;
        }

        SetTitle(blocks[start..at]);
    }

    private static bool IsTitleLine(ReadOnlySpan<char> text) =>
        !OfficialForms.IsAddressees(text)
        && !TextMeasure.EndsSentence(text)
        && OfficialForms.Date(text) is null
        && OfficialForms.AttachmentList(text) is null;

    private void SetTitle(List<TextBlock> lines)
    {
        if (lines.Count > 0)
        {
            var title = TextBlock.Join(lines);
            header = header with { Title = new HeaderField(title.Passage, LineWraps.Remove(title.Text)) };
        }
    }

    private void ReadAddressees()
    {
        if (at < blocks.Count && OfficialForms.IsAddressees(blocks[at].Text))
        {
            header = header with { Addressees = FieldOf(blocks[at], blocks[at].Text[..^1]) };
            at++;
        }
    }

    private void ReadBody()
    {
        var body = ImmutableArray.CreateBuilder<HeaderField>();
        while (at < blocks.Count && OfficialForms.AttachmentList(blocks[at].Text) is null && OfficialForms.Date(blocks[at].Text) is null && !IsSignature(at))
        {
            body.Add(new HeaderField(blocks[at].Passage, blocks[at].Text.ToString()));
            at++;
        }

        header = header with { Body = body.DrainToImmutable() };
    }

    private void ReadAttachments()
    {
        if (at >= blocks.Count || OfficialForms.AttachmentList(blocks[at].Text) is not { } word)
        {
            return;
        }

        var entries = ImmutableArray.CreateBuilder<AttachmentEntry>();
        entries.Add(ReadEntry(blocks[at], word.Length));
        at++;
        while (at < blocks.Count && NumberMarks.Read(blocks[at].Text) is { Kind: SectionKind.L3 } mark && mark.Ordinal == entries[^1].Number + 1)
        {
            entries.Add(ReadEntry(blocks[at], 0));
            at++;
        }

        header = header with { Attachments = entries.DrainToImmutable() };
    }

    private static AttachmentEntry ReadEntry(TextBlock block, int start)
    {
        var text = block.Text[start..];
        var mark = NumberMarks.Read(text);
        return new AttachmentEntry(block.Passage, mark?.Ordinal, LineWraps.Remove(text[(mark?.Length ?? 0)..]));
    }

    private void ReadClose()
    {
        if (at < blocks.Count && IsSignature(at))
        {
            header = header with { SignedBy = FieldOf(blocks[at], blocks[at].Text) };
            at++;
        }

        if (at < blocks.Count && OfficialForms.Date(blocks[at].Text) is { } date)
        {
            header = header with { IssuedOn = new HeaderDate(blocks[at].Passage, LineWraps.Remove(blocks[at].Text), OfficialForms.Calendar(date)) };
            at++;
        }

        var annotations = ImmutableArray.CreateBuilder<HeaderField>();
        for (; at < blocks.Count && OfficialForms.IsAnnotation(blocks[at].Text); at++)
        {
            annotations.Add(FieldOf(blocks[at], blocks[at].Text));
        }

        header = header with { Annotations = annotations.DrainToImmutable() };
    }

    /// <summary>A short line right above the date.</summary>
    private bool IsSignature(int index) =>
        index + 1 < blocks.Count
        && OfficialForms.Date(blocks[index + 1].Text) is not null
        && OfficialForms.IsOffice(blocks[index].Text);

    private static HeaderField FieldOf(TextBlock block, ReadOnlySpan<char> text) => new(block.Passage, LineWraps.Remove(text));

    private static DocumentNumber ReadNumber(TextBlock block)
    {
        var match = OfficialForms.DocumentNumber(block.Text)!;
        return new DocumentNumber(
            block.Passage,
            LineWraps.RemoveAll(block.Text),
            match.Groups["code"].Value,
            int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture));
    }
}
