using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Model;

/// <summary>The notice's own matter, with the element names of GB/T 9704—2012, clause 7. What is not printed is <c>null</c> or empty.</summary>
public sealed record NoticeHeader
{
    /// <summary>A header without any element.</summary>
    public static NoticeHeader Empty { get; } = new();

    /// <summary><c>发文机关</c>, from the <c>发文机关标志</c> (<c>开封市人民政府文件</c>).</summary>
    public Issuer? Issuer { get; init; }

    /// <summary><c>发文字号</c>.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary><c>标题</c>, without the blanks of its line wraps.</summary>
    public HeaderField? Title { get; init; }

    /// <summary><c>主送机关</c>.</summary>
    public HeaderField? Addressees { get; init; }

    /// <summary><c>正文</c>, a field for each paragraph.</summary>
    public ImmutableArray<HeaderField> Body { get; init; } = [];

    /// <summary><c>附件说明</c>.</summary>
    public ImmutableArray<AttachmentEntry> Attachments { get; init; } = [];

    /// <summary><c>发文机关署名</c>.</summary>
    public HeaderField? SignedBy { get; init; }

    /// <summary><c>成文日期</c>.</summary>
    public HeaderDate? IssuedOn { get; init; }

    /// <summary><c>附注</c>, such as <c>（此件公开发布）</c>.</summary>
    public ImmutableArray<HeaderField> Annotations { get; init; } = [];

    /// <summary><c>索引表</c>: what a site's page or a file's front matter says of the notice.</summary>
    public ImmutableArray<IndexEntry> Index { get; init; } = [];

    /// <summary><c>版记</c>, from the end of the text.</summary>
    public Imprint? Imprint { get; init; }
}

/// <summary>A header element: where it stands and its text.</summary>
public sealed record HeaderField(Passage Place, string Text);

/// <summary>The issuing body as its mark prints it (<c>开封市人民政府文件</c>) and its name without <c>文件</c>.</summary>
public sealed record Issuer(Passage Place, string Text, string Name);

/// <summary><c>发文字号</c>: <c>汴政〔2022〕29号</c> has the agency code 汴政, the year 2022 and the serial 29.</summary>
public sealed record DocumentNumber(Passage Place, string Text, string AgencyCode, int Year, int Serial);

/// <summary>A line of the list of attachments.</summary>
/// <param name="Place">Where the entry stands, its number included.</param>
/// <param name="Number">The printed number; <c>null</c> where a sole attachment has none.</param>
/// <param name="Title">The attachment's title without the blanks of line wraps.</param>
public sealed record AttachmentEntry(Passage Place, int? Number, string Title);

/// <summary>An entry of the index table.</summary>
/// <param name="Place">Where its name and its text stand, a piece each.</param>
/// <param name="Name">The name without colon and blanks: <c>索引号</c>.</param>
/// <param name="Text">The text without the blanks of line wraps.</param>
public sealed record IndexEntry(Passage Place, string Name, string Text);

/// <summary>A date as printed and, where it exists in the calendar, as a date.</summary>
public sealed record HeaderDate(Passage Place, string Text, DateOnly? Date);

/// <summary><c>版记</c> and what offices print beside it.</summary>
public sealed record Imprint
{
    /// <summary><c>主办</c>, the office in charge.</summary>
    public HeaderField? Sponsor { get; init; }

    /// <summary><c>督办</c>, the office that supervises.</summary>
    public HeaderField? Supervisor { get; init; }

    /// <summary><c>抄送机关</c>.</summary>
    public HeaderField? CopiedTo { get; init; }

    /// <summary><c>印发机关</c>.</summary>
    public HeaderField? PrintedBy { get; init; }

    /// <summary><c>印发日期</c>.</summary>
    public HeaderDate? PrintedOn { get; init; }

    /// <summary>Whatever else stands there.</summary>
    public ImmutableArray<HeaderField> Others { get; init; } = [];
}
