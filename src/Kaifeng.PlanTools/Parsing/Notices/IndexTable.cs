using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Reads the index table (<c>索引表</c>) that sites print above a notice, and the front matter of a file. What it says fills the
/// header where the notice itself does not print it.
/// </summary>
internal static class IndexTable
{
    private static readonly string[] NumberNames = ["发文字号", "文号", "发文文号", "文件编号", "公文字号", "documentNumber"];
    private static readonly string[] IssuerNames = ["发文机关", "发布机构", "发布机关", "制发机关", "发文单位", "发布单位", "公开主体", "issuer"];
    private static readonly string[] TitleNames = ["标题", "名称", "信息名称", "文件名称", "公文名称", "title"];

    // A page's own title stands under no name; a site may have added to it, so that it counts last.
    private static readonly string[] NoName = [""];
    private static readonly string[] DateNames = ["成文日期", "发文日期", "issuedOn"];

    private const int LongestName = 16;
    private static readonly string[] PlainNames =
        [.. NumberNames, .. IssuerNames, .. TitleNames, .. DateNames, "索引号", "主题分类", "主题词", "公开方式", "公开范围", "公文种类", "有效性", "生效日期", "信息分类"];

    /// <summary>The entries, in the order of the text: lines that the container marks as such, name and text with a tab between.</summary>
    public static ImmutableArray<IndexEntry> Read(SourceText source)
    {
        var entries = ImmutableArray.CreateBuilder<IndexEntry>();
        for (var line = 1; line <= source.Lines.Length; line++)
        {
            if (source.LineAt(line).Role == LineRole.Index && ReadEntry(source, source.LineSpan(line)) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>The entry that a line of plain text is, a name of the index table and a colon before it; <c>null</c> where it is none.</summary>
    public static IndexEntry? EntryOf(TextBlock block)
    {
        var colon = block.Text[..Math.Min(block.Text.Length, LongestName)].IndexOfAny('：', ':');
        var name = colon > 0 ? LineWraps.RemoveAll(block.Text[..colon]) : "";
        if (name.Length == 0 || Array.IndexOf(PlainNames, name) < 0)
        {
            return null;
        }

        var text = Characters.SkipBlanks(block.Text, colon + 1);
        return new IndexEntry(block.Passage, name, LineWraps.Remove(block.Text[text..]));
    }

    /// <summary>The header with what only the index table says.</summary>
    public static NoticeHeader Fill(NoticeHeader header)
    {
        if (header.Index.IsEmpty)
        {
            return header;
        }

        return header with
        {
            DocumentNumber = header.DocumentNumber ?? Number(Find(header, NumberNames)),
            Issuer = header.Issuer ?? (Find(header, IssuerNames) is { } issuer && AgreesWith(header.SignedBy, issuer.Text) ? new Issuer(TextOf(issuer), issuer.Text, issuer.Text) : null),
            Title = header.Title ?? (FindTitle(header) is { } title ? new HeaderField(TextOf(title), title.Text) : null),
            IssuedOn = header.IssuedOn ?? Date(Find(header, DateNames)),
        };
    }

    /// <summary>The title that the index table gives; <c>null</c> where it gives none.</summary>
    public static string? TitleOf(NoticeHeader header) => FindTitle(header)?.Text;

    /// <summary>A site may name the office that put the notice there, or nonsense; where the notice is signed, the signature decides.</summary>
    private static bool AgreesWith(HeaderField? signature, string issuer) =>
        signature is null || signature.Text.Contains(issuer, StringComparison.Ordinal) || issuer.Contains(signature.Text, StringComparison.Ordinal);

    private static IndexEntry? ReadEntry(SourceText source, TextSpan line)
    {
        var tab = source[line].IndexOf('\t');
        var name = TextMeasure.Trim(source.Content, line with { End = tab < 0 ? line.End : line.Start + tab });
        var text = TextMeasure.Trim(source.Content, new TextSpan(name.End, line.End));
        if (name.IsEmpty && text.IsEmpty)
        {
            return null;
        }

        Passage place = new([.. new[] { name, text }.Where(static piece => !piece.IsEmpty)]);
        return new IndexEntry(place, LineWraps.RemoveAll(source[name]).TrimEnd('：', ':'), LineWraps.Remove(source[text]));
    }

    private static IndexEntry? Find(NoticeHeader header, string[] names) =>
        header.Index.FirstOrDefault(entry => entry.Text.Length > 0 && Array.IndexOf(names, entry.Name) >= 0);

    private static IndexEntry? FindTitle(NoticeHeader header) => Find(header, TitleNames) ?? Find(header, NoName);

    private static Passage TextOf(IndexEntry entry)
    {
        var last = entry.Place.Pieces[^1];
        return new(last with { Start = Math.Max(last.Start, last.End - entry.Text.Length) });
    }

    private static DocumentNumber? Number(IndexEntry? entry) =>
        entry is not null && OfficialForms.DocumentNumber(entry.Text) is { } match ? HeaderReader.NumberOf(match, TextOf(entry)) : null;

    private static HeaderDate? Date(IndexEntry? entry) =>
        entry is not null && OfficialForms.Date(entry.Text) is { } match ? new HeaderDate(TextOf(entry), entry.Text, OfficialForms.Calendar(match)) : null;
}
