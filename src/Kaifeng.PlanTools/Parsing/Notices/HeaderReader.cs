using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Reads the notice's own matter: issuer, number, title, addressees, body, attachments, signature, date (GB/T 9704—2012, 7.2 and 7.3).</summary>
internal sealed class HeaderReader
{
    /// <summary>The word at the end of an issuer's mark.</summary>
    public const string IssuerMark = "文件";

    private const int LongestTitleLine = 80;
    private const int LongestTitle = 4;
    private const int MostSigners = 8;

    private readonly List<TextBlock> blocks;
    private NoticeHeader header = NoticeHeader.Empty;
    private int at;
    private int date;
    private int signature;

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
        while (at < blocks.Count && OfficialForms.DocumentNumber(blocks[at].Text) is not null)
        {
            at++;
        }

        if (header.Title is null)
        {
            ReadTitle();
        }

        ReadAddressees();
        date = blocks.FindIndex(at, block => OfficialForms.Date(block.Text) is not null);
        date = date < 0 ? blocks.Count : date;
        signature = SignatureStart(blocks, at, date);
        ReadBody();
        ReadAttachments();
        ReadSigners();
        ReadDateAndNotes();
        return header;
    }

    /// <summary>Above the number stands the issuer's mark, or, on a page of the issuer's site, the title.</summary>
    private void ReadAboveNumber(int number)
    {
        var issuer = blocks.FindIndex(0, number, block => block.Text.EndsWith(IssuerMark, StringComparison.Ordinal) && OfficialForms.IsOffice(block.Text));
        if (issuer >= 0)
        {
            var text = OfficialForms.OfficeNames(blocks[issuer].Text);
            header = header with { Issuer = new Issuer(blocks[issuer].Passage, text, text[..^IssuerMark.Length]) };
            return;
        }

        var start = number;
        while (start > 0 && number - start < 3 && blocks[start - 1].Text.Length <= LongestTitleLine && !TextMeasure.EndsSentence(blocks[start - 1].Text))
        {
            start--;
            if (blocks[start].Text.IndexOf("关于", StringComparison.Ordinal) > 0)
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
        while (at < signature && OfficialForms.AttachmentList(blocks[at].Text) is null)
        {
            body.Add(new HeaderField(blocks[at].Passage, blocks[at].Text.ToString()));
            at++;
        }

        header = header with { Body = body.DrainToImmutable() };
    }

    /// <summary>The list goes as far as the signature; a line without the next number continues the entry above.</summary>
    private void ReadAttachments()
    {
        var entries = ImmutableArray.CreateBuilder<AttachmentEntry>();
        var open = new List<TextBlock>();
        for (; at < signature; at++)
        {
            if (open.Count > 0 && EntryMark(blocks[at], entries.Count + 2) > 0)
            {
                entries.Add(ReadEntry(TextBlock.Join(open), entries.Count + 1));
                open = [];
            }

            open.Add(blocks[at]);
        }

        if (open.Count > 0)
        {
            entries.Add(ReadEntry(TextBlock.Join(open), entries.Count + 1));
        }

        header = header with { Attachments = entries.DrainToImmutable() };
    }

    /// <summary>The entry of a list of attachments that has the given place in it, from 1.</summary>
    public static AttachmentEntry ReadEntry(TextBlock block, int number)
    {
        var mark = EntryMark(block, number);
        var word = OfficialForms.AttachmentList(block.Text)?.Length ?? 0;
        return new AttachmentEntry(block.Passage, mark > 0 ? number : null, LineWraps.Remove(block.Text[Math.Max(mark, word)..]));
    }

    /// <summary>
    /// Length of the entry's number with the mark after it, the word 附件 before it included; 0 where another number or none stands there.
    /// Only the expected number counts: <c>1.2022年度名单</c> is entry 1.
    /// </summary>
    private static int EntryMark(TextBlock block, int number)
    {
        var text = block.Text;
        var start = OfficialForms.AttachmentList(text)?.Length ?? 0;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var end = start + digits.Length;
        return text[start..].StartsWith(digits, StringComparison.Ordinal) && end < text.Length && text[end] is '.' or '．' or '、' or '：' or ':'
            ? Characters.SkipBlanks(text, end + 1)
            : 0;
    }

    private void ReadSigners()
    {
        at = signature;
        if (signature < date)
        {
            var signers = blocks[signature..date];
            var names = signers.Select(block => OfficialForms.OfficeNames(block.Text));
            header = header with { SignedBy = new HeaderField(TextBlock.Join(signers).Passage, string.Join(' ', names)) };
            at = date;
        }
    }

    /// <summary>The date, and the notes in brackets right behind it or on lines of their own below.</summary>
    private void ReadDateAndNotes()
    {
        var annotations = ImmutableArray.CreateBuilder<HeaderField>();
        if (at < blocks.Count && OfficialForms.Date(blocks[at].Text) is { } match)
        {
            var block = blocks[at++];
            var end = match.Groups["note"].Success ? match.Groups["note"].Index : block.Text.Length;
            var day = block.Slice(0, end);
            header = header with { IssuedOn = new HeaderDate(day.Passage, LineWraps.Remove(day.Text), OfficialForms.Calendar(match)) };
            if (end < block.Text.Length)
            {
                var note = block.Slice(end, block.Text.Length);
                annotations.Add(FieldOf(note, note.Text));
            }
        }

        for (; at < blocks.Count && OfficialForms.IsAnnotation(blocks[at].Text); at++)
        {
            annotations.Add(FieldOf(blocks[at], blocks[at].Text));
        }

        header = header with { Annotations = annotations.DrainToImmutable() };
    }

    /// <summary>The first of the office names that stand on lines of their own right above the date.</summary>
    public static int SignatureStart(List<TextBlock> blocks, int from, int date)
    {
        var start = date;
        while (start > from && date - start < MostSigners && IsSigner(blocks[start - 1].Text))
        {
            start--;
        }

        return start;
    }

    private static bool IsSigner(ReadOnlySpan<char> text) =>
        OfficialForms.IsOffice(text) && NumberMarks.Read(text) is null && OfficialForms.AttachmentList(text) is null && !char.IsAsciiDigit(text[0]);

    private static HeaderField FieldOf(TextBlock block, ReadOnlySpan<char> text) => new(block.Passage, LineWraps.Remove(text));

    private static DocumentNumber ReadNumber(TextBlock block) => NumberOf(OfficialForms.DocumentNumber(block.Text)!, block.Passage);

    /// <summary>The document number of a match of <see cref="OfficialForms.DocumentNumber"/>.</summary>
    public static DocumentNumber NumberOf(Match match, Passage place) => new(
        place,
        LineWraps.RemoveAll(match.Value),
        match.Groups["code"].Value,
        int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
        int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture));
}
