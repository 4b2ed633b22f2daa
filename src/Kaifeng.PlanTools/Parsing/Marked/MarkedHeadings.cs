using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marked;

/// <summary>Reads what is marked as a heading, a numbered paragraph or a caption. The export asks these same functions whether its text reads back.</summary>
internal static class MarkedHeadings
{
    /// <summary>The number of a heading, or none.</summary>
    public static NumberMark Number(ReadOnlySpan<char> text, string marks) =>
        MarkedNames.Has(marks, MarkedNames.Unnumbered) || MarkedNames.Has(marks, MarkedNames.Text) ? NumberMark.Unnumbered
        : NumberMarks.Read(text) is { } mark ? mark
        : ElementReader.IsForeword(text) ? new NumberMark(SectionKind.Foreword, "", 0, 0)
        : NumberMark.Unnumbered;

    /// <summary>The number of a paragraph, or <c>null</c>.</summary>
    public static NumberMark? ParagraphNumber(ReadOnlySpan<char> text, string marks) =>
        MarkedNames.Has(marks, MarkedNames.Text) ? null
        : NumberMarks.Read(text) is { Kind: > SectionKind.Section } mark ? mark
        : NumberMarks.ReadItem(text);

    /// <summary>The label of a caption: what the text itself tells, or the bold beginning where only a part is bold.</summary>
    public static CaptionMark Caption(ReadOnlySpan<char> text, int strong, string marks)
    {
        if (MarkedNames.Has(marks, MarkedNames.Unlabelled))
        {
            return new CaptionMark(CaptionKind.Box, "", "", 0, 0);
        }

        CaptionMark? own = text.Contains('\t') ? null : CaptionMarks.Read(text);
        if (strong > 0 && strong < text.Length && own?.LabelLength != strong)
        {
            var label = LineWraps.RemoveAll(text[..strong].TrimEnd("：: "));
            return new CaptionMark(CaptionKind.Box, label, label.TrimStart(['续', '专', '栏', '附', '表']), strong, Characters.SkipBlanks(text, strong));
        }

        return own is { Kind: not CaptionKind.Figure } caption ? caption : new CaptionMark(CaptionKind.Box, "", "", 0, 0);
    }
}
