using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>How near two facts stand, from 0 to 3: a statement's operands are looked for from its own clause outwards.</summary>
internal static class Nearness
{
    private const double Clause = 3.0;
    private const double Sentence = 2.7;
    private const double Row = 2.2;
    private const double Paragraph = 2.2;
    private const double Table = 1.0;
    private const double Section = 1.5;
    private const double Plan = 0.9;
    private const int FiguresOfParagraph = 3;
    private const double Elsewhere = 0.3;

    /// <summary>The nearness of two facts.</summary>
    public static double Of(Fact left, Fact right)
    {
        var (a, b) = (left.Site, right.Site);
        if (a.IsCell && b.IsCell && ReferenceEquals(a.Table, b.Table))
        {
            return a.Row == b.Row ? Row : Table;
        }

        if (a.StripIndex == b.StripIndex)
        {
            return a.Sentence != b.Sentence ? Paragraph - (0.1 * Math.Min(5, Math.Abs(a.Sentence - b.Sentence)))
                : Math.Abs(a.Clause - b.Clause) <= 1 ? Clause
                : Sentence;
        }

        // Counted in figures: how many cells and paragraphs stand between depends on the container.
        var apart = Math.Abs(left.Index - right.Index) / FiguresOfParagraph;
        return left.Holder.SectionId == right.Holder.SectionId && left.Holder.PlanId == right.Holder.PlanId ? Section - (0.03 * Math.Min(20, apart))
            : left.Holder.PlanId == right.Holder.PlanId ? Plan - (0.002 * Math.Min(150, apart))
            : Elsewhere;
    }

    /// <summary>Whether both stand in one sentence of prose.</summary>
    public static bool InOneSentence(Fact left, Fact right) =>
        !left.Site.IsCell && left.Site.StripIndex == right.Site.StripIndex && left.Site.Sentence == right.Site.Sentence;

    /// <summary>Whether both stand in one paragraph, or in one table.</summary>
    public static bool InOneBlock(Fact left, Fact right) =>
        left.Site.IsCell ? ReferenceEquals(left.Site.Table, right.Site.Table) : left.Site.StripIndex == right.Site.StripIndex;
}
