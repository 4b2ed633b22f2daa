namespace Kaifeng.PlanTools.Parsing.Marked;

/// <summary>
/// The ids and classes of the link targets in the Markdown that these tools write. The ids of header fields tell which field a
/// paragraph is; the classes say what the text alone would not.
/// </summary>
internal static class MarkedNames
{
    /// <summary>The generator that the front matter names.</summary>
    public const string Generator = Reading.Markdown.FrontMatter.Generator;

    public const string Issuer = "issuer";
    public const string DocumentNumber = "document-number";
    public const string Title = "title";
    public const string Addressees = "addressees";
    public const string Body = "body";
    public const string Attachment = "attachment";
    public const string SignedBy = "signed-by";
    public const string IssuedOn = "issued-on";
    public const string Annotation = "annotation";
    public const string Sponsor = "sponsor";
    public const string Supervisor = "supervisor";
    public const string CopiedTo = "copied-to";
    public const string PrintedBy = "printed-by";
    public const string PrintedOn = "printed-on";
    public const string Imprint = "imprint";
    public const string Unplaced = "unplaced";

    /// <summary>A table that holds no indicators, whatever its headers say.</summary>
    public const string PlainTable = "plain-table";

    /// <summary>A plan's heading without a title of its own.</summary>
    public const string Untitled = "untitled";

    /// <summary>Before first and last year of a plan whose title does not name them: <c>period-2021-2025</c>.</summary>
    public const string Period = "period";

    /// <summary>A plan whose title names years that are not its own.</summary>
    public const string NoPeriod = "no-period";

    /// <summary>A heading whose beginning only looks like a number.</summary>
    public const string Unnumbered = "unnumbered";

    /// <summary>A paragraph whose beginning only looks like a number.</summary>
    public const string Text = "text";

    /// <summary>The caption of a table.</summary>
    public const string Caption = "caption";

    /// <summary>A caption whose beginning only looks like a label.</summary>
    public const string Unlabelled = "unlabelled";

    /// <summary>The caption of a figure.</summary>
    public const string Figure = "figure";

    /// <summary>A note under a table.</summary>
    public const string Note = "note";

    /// <summary>The column of an indicator's parent.</summary>
    public const string Parent = "parent";

    /// <summary>The column of an indicator's note mark.</summary>
    public const string NoteMark = "note-mark";

    /// <summary>A column of an indicator table that holds nothing of the indicators.</summary>
    public const string Other = "other";

    /// <summary>The headers of the columns that no printed table has.</summary>
    public const string ParentHeader = "上级指标";

    /// <summary>The header of the column of note marks.</summary>
    public const string NoteMarkHeader = "注释标记";

    /// <summary>The words in place of a title where a plan has none.</summary>
    public static string Placeholder(bool isLabelled) => isLabelled ? "（无标题）" : "正文";

    /// <summary>The link target's id without the number at its end: <c>body-2</c> is <c>body</c>.</summary>
    public static string NameOf(string target)
    {
        var end = target.AsSpan().TrimEnd("0123456789").Length;
        return end < target.Length && end > 1 && target[end - 1] == '-' ? target[..(end - 1)] : target;
    }

    /// <summary>Whether the classes hold a name.</summary>
    public static bool Has(string marks, string name)
    {
        foreach (var range in marks.AsSpan().Split(' '))
        {
            if (marks.AsSpan()[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the id is a plan's (<c>p3</c>).</summary>
    public static bool IsPlan(string target) =>
        target.Length > 1 && target[0] == 'p' && char.IsAsciiDigit(target[1]) && target.AsSpan(1).TrimStart("0123456789-").IsEmpty;
}
