using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Finds the whole of which a known part is a share.</summary>
internal static class ShareWholes
{
    private const double LeastLikeness = 0.55;
    private const double LikenessAfterAmong = 0.8;
    private const double LikenessOfTotal = 0.7;
    private const double LikenessInSentence = 0.7;
    private const double LeastInSentence = 0.3;

    private static readonly PhraseSet Totals = new("总", "共", "合计", "全部", "全市", "全省", "全县", "全区", "全国", "规模", "拥有", "现有", "全年");
    private static readonly PhraseSet Meant = new("全部", "总数", "总量", "总额", "全市", "全县", "全区", "规划", "总计", "合计", "计划总数");

    /// <summary>The amounts that may be the whole, with how much they resemble what the words name.</summary>
    public static IEnumerable<(Fact Whole, double Likeness)> Of(RelationInput input, Fact claim, Fact part)
    {
        var isNamed = claim.Whole.Length > 1 && Meant.LengthAtStart(claim.Whole) != claim.Whole.Length;
        return from whole in Candidates(input, part, isNamed ? claim.Whole : part.Subject.Name)
               where !ReferenceEquals(whole, part) && !ReferenceEquals(whole, claim)
                   && LevelFacts.IsAmount(whole) && whole.End != ChangeEnd.Base
                   && whole.Amount.BaseValue >= part.Amount.BaseValue
                   && LevelFacts.CanBeOfOneYear(whole, part)
               let likeness = LikenessOf(input, claim, part, whole, isNamed)
               where likeness >= LeastLikeness
               select (whole, likeness);
    }

    private static IEnumerable<Fact> Candidates(RelationInput input, Fact part, string name) =>
        part.Site.Table is { } table
            ? input.Facts.OfTable(table).Where(other => other.Site.Column == part.Site.Column && other.Unit == part.Unit)
            : input.Pool(part, part.Unit, name);

    private static double LikenessOf(RelationInput input, Fact claim, Fact part, Fact whole, bool isNamed)
    {
        var likeness = isNamed ? input.Likeness.Of(whole.Subject.Name, claim.Whole) : 0;
        var isBefore = Nearness.InOneSentence(whole, part) && whole.Index < part.Index;
        if (isNamed)
        {
            return whole.Site.IsCell && TableTotals.IsTotalRow(whole) ? 1
                : isBefore && likeness > LeastInSentence ? Math.Max(likeness, LikenessInSentence)
                : likeness;
        }

        return whole.Site.IsCell ? TableTotals.IsTotalRow(whole) ? 1 : 0
            : isBefore && IsAmong(part) ? LikenessAfterAmong
            : Totals.IsIn(whole.Site.Before) || Totals.IsIn(whole.Subject.Name) ? LikenessOfTotal
            : input.LikenessOf(whole, part);
    }

    private static bool IsAmong(Fact part) => part.Site.Before.Contains("其中", StringComparison.Ordinal);
}
