using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Figures;

/// <summary>Strips made of a test's own text.</summary>
internal static class FigureTexts
{
    /// <summary>A paragraph that stands alone.</summary>
    public static Strip Paragraph(string text) =>
        new(StripKind.Paragraph, Holder.Notice, null, new Passage(new TextSpan(0, text.Length)), text.AsMemory());

    /// <summary>The numeral expressions of a paragraph.</summary>
    public static IReadOnlyList<Mention> Mentions(string text) => MentionReader.Read(Paragraph(text)).Mentions;

    /// <summary>The paragraph with its numerals marked: <c>货运量[|3750|]万吨</c>.</summary>
    public static string Marked(string text, Func<Mention, (int Start, int End)> place)
    {
        var marked = text;
        foreach (var (start, end) in Mentions(text).Select(place).Reverse())
        {
            marked = marked.Insert(end, "|]").Insert(start, "[|");
        }

        return marked;
    }

    /// <summary>The only figure of a text.</summary>
    public static Amount Amount(string text) => Assert.Single(Mentions(text), static mention => mention.Amount is not null).Amount!;

    /// <summary>A text without the marks <c>[|</c> and <c>|]</c>.</summary>
    public static string Plain(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
