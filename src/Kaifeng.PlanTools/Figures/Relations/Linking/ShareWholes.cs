using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Finds the whole of which a known part is a share.</summary>
internal static class ShareWholes
{
    private const double LeastLikeness = 0.55;
    private const int Reach = 24;
    private const double LikenessAfterAmong = 0.8;
    private const double LikenessOfTotal = 0.7;
    private const double LikenessInSentence = 0.7;
    private const double LeastInSentence = 0.3;

    private static readonly PhraseSet All = new("全部", "所有", "各项", "各类", "整个", "全社会", "总体");
    private static readonly PhraseSet TotalEnds = new("总数", "总量", "总额", "总户数", "总人数", "总面积", "总规模", "总件数");
    private static readonly PhraseSet Areas = new("全省", "全国", "全球", "世界", "全市", "全县", "全区");
    private static readonly PhraseSet Totals = new("总", "共", "合计", "全部", "全市", "全省", "全县", "全区", "全国", "规模", "拥有", "现有", "全年");
    private static readonly PhraseSet Meant = new("全部", "总数", "总量", "总额", "规划", "总计", "合计", "计划总数");

    /// <summary>The amounts that may be the whole, with how much they resemble what the words name.</summary>
    public static IEnumerable<(Fact Whole, double Likeness)> Of(RelationInput input, Fact claim, Fact part)
    {
        var name = NameOf(claim.Whole);
        var isNamed = name.Length > 1 && Meant.LengthAtStart(name) != name.Length;
        return from whole in Candidates(input, part, isNamed && !IsArea(name) ? name : part.Subject.Name)
               where (!ShareParts.IsBracketed(claim) || (whole.Site.StripIndex == part.Site.StripIndex && !IsSibling(whole))) && !ReferenceEquals(whole, part) && !ReferenceEquals(whole, claim)
                   && LevelFacts.IsAmount(whole) && (whole.Aspect is Aspect.Change or Aspect.NetAdded) == (part.Aspect is Aspect.Change or Aspect.NetAdded) && whole.End != ChangeEnd.Base
                   && whole.Amount.BaseValue >= part.Amount.BaseValue
                   && LevelFacts.CanBeOfOneYear(whole, part)
               let likeness = IsRightBefore(claim, whole) ? 1 : IsArea(name) ? LikenessOfArea(input, part, whole, name) : LikenessOf(input, name, part, whole, isNamed)
               where likeness >= LeastLikeness
               select (whole, likeness);
    }

    private static IEnumerable<Fact> Candidates(RelationInput input, Fact part, string name) =>
        part.Site.Table is { } table
            ? input.Facts.OfTable(table).Where(other => other.Site.Column == part.Site.Column && other.Unit == part.Unit)
            : input.Pool(part, part.Unit, name);

    // 三级医院28.7亿人次（占28.3%）: a part as well.
    private static bool IsSibling(Fact whole) => whole.Site.After is ['（' or '(', '占', ..];

    // 占全部贷款: 贷款.
    private static string NameOf(string whole)
    {
        var length = All.LengthAtStart(whole);
        return length > 0 && whole.Length - length > 1 ? whole[length..] : whole;
    }

    private static string StemOf(string name)
    {
        var length = TotalEnds.LengthAtEnd(name);
        return name.Length - length >= 2 ? name[..^length] : name;
    }

    // 占全省的: the figure of that area.
    private static bool IsArea(string name) => name.Length == 2 && Areas.LengthAtStart(name) == 2;

    private static double LikenessOfArea(RelationInput input, Fact part, Fact whole, string area) =>
        whole.Subject.Scopes.Contains(area) || whole.Site.SentenceBefore.Contains(area, StringComparison.Ordinal) ? Math.Max(input.Likeness.Of(whole.Subject.Name, part.Subject.Name), LikenessOfTotal) : 0;

    // 占总农户6.60万户的五成.
    private static bool IsRightBefore(Fact claim, Fact whole) => whole.Index == claim.Index - 1 && whole.Site.UpTo(claim.Site) is "的" or "的约" or "的近";

    private static double LikenessOf(RelationInput input, string name, Fact part, Fact whole, bool isNamed)
    {
        var likeness = isNamed ? input.Likeness.Of(whole.Subject.Name, name) : 0;
        var isBefore = Nearness.InOneSentence(whole, part) && whole.Index < part.Index;
        if (isNamed)
        {
            // 占排查总数的: what was 排查.
            likeness = whole.Site.Before[Math.Max(0, whole.Site.Before.Length - Reach)..].Contains(StemOf(name), StringComparison.Ordinal) ? Math.Max(likeness, LikenessOfTotal) : likeness;
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
