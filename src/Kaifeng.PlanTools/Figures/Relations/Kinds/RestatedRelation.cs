using System.Globalization;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Figures.Relations.Linking;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;
using GoalWords = Kaifeng.PlanTools.Figures.Vocabulary.GoalWords;

namespace Kaifeng.PlanTools.Figures.Relations.Kinds;

/// <summary>The same thing said again in another place: prose against prose, against a table's cell, under a name that may be shorter the second time.</summary>
internal sealed class RestatedRelation : Relation
{
    private const int MostAlike = 24;
    private const int ShortestName = 3;
    private const double LeastLikeness = 0.7;
    private const double LikenessOfOne = 0.8;
    private const double Certain = 4.0;
    private const int MostValues = 3;
    private const int LongName = 6;

    private static readonly PhraseSet Deictic = new("上述", "这", "以上", "前述", "全部");

    // A figure that each project has: of which one only its own name tells.
    private static readonly PhraseSet OfEach = new("项目", "工程", "总投资", "占地", "建筑面积", "规划面积", "用地", "投资额", "投资", "产能", "年产", "库容", "长度", "全长", "面积", "规模", "容量");

    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Restated;

    /// <inheritdoc/>
    public override void Find(RelationInput input, List<Statement> statements)
    {
        var values = ValuesOf(input);
        foreach (var fact in input.Facts.All)
        {
            if (CanBeRestated(fact) && values[KeyOf(fact)].Count < MostValues && Best(input, fact, values) is { } filling)
            {
                statements.Add(new Statement(ClaimKind.Restated, fact, filling) { IsSure = filling.Score >= Certain + 1 && fact.Amount.Bound == filling.Operands[0].Fact.Amount.Bound && fact.Amount.Bound == Bound.Exact });
            }
        }
    }

    // A name with many figures in one year is one that many things have.
    private static Dictionary<(string, string, int?), HashSet<decimal>> ValuesOf(RelationInput input)
    {
        var values = new Dictionary<(string, string, int?), HashSet<decimal>>();
        foreach (var fact in input.Facts.All)
        {
            if (!values.TryGetValue(KeyOf(fact), out var known))
            {
                values[KeyOf(fact)] = known = [];
            }

            known.Add(fact.Amount.BaseValue);
        }

        return values;
    }

    private static (string Name, string Unit, int? Year) KeyOf(Fact fact) => (fact.Subject.Name, fact.Unit, fact.Year);

    private static bool CanBeRestated(Fact fact) =>
        fact.Aspect is Aspect.Level or Aspect.Share or Aspect.Per or Aspect.Added or Aspect.Total
        && !IsSpoken(fact)
        && (fact.Site.Start == 0 || fact.Site.Text[fact.Site.Start - 1] is not ('（' or '('))
        && fact.Subject.Name.Length >= ShortestName && fact.Amount is { High: null, Bound: Bound.Exact or Bound.AtLeast or Bound.AtMost }
        && fact.Amount.Unit.Dimension is not (Dimension.Multiple or Dimension.Points or Dimension.None or Dimension.Time);

    // 六大, 三地: a number in a phrase counts what stands there.
    private static bool IsSpoken(Fact fact) => Characters.IsIdeograph(fact.Site.Text[fact.Site.Strip.Mentions[fact.Site.Mention].NumeralStart]) && fact.Amount.IsWhole;

    private static Filling? Best(RelationInput input, Fact fact, Dictionary<(string, string, int?), HashSet<decimal>> values)
    {
        Filling? best = null;
        foreach (var other in input.Facts.Alike(fact, fact.Unit, input.NameOf(fact), MostAlike))
        {
            if (other.Index < fact.Index && CanBeRestated(other) && values[KeyOf(other)].Count < MostValues && MaySayTheSame(input, fact, other))
            {
                // A bound and a figure agree where their numbers do (RULES, how figures are compared, 5).
                var filling = Filling.Of(WithoutBound(fact), new Identity(Derivation.Same), ScoreOf(input, fact, other), new FactOperand(OperandRole.Same, WithoutBound(other)));
                if (filling.Outcome.Verdict == Verdict.Consistent)
                {
                    return null;
                }

                best = best is null || filling.Score > best.Score ? filling : best;
            }
        }

        return best is not null && best.Score >= Certain && best.Outcome.Verdict == Verdict.Inconsistent ? best : null;
    }

    private static Fact WithoutBound(Fact fact) => fact.Amount.Bound == Bound.Exact ? fact : fact with { Amount = fact.Amount with { Bound = Bound.Exact } };

    private static bool MaySayTheSame(RelationInput input, Fact fact, Fact other) =>
        !(Nearness.InOneBlock(fact, other) && (fact.Site.IsCell || Nearness.InOneSentence(fact, other)))
        && (fact.Amount.Bound == other.Amount.Bound || (fact.Year is not null && fact.Year == other.Year) || IsBaseAgain(fact, other) || IsBaseAgain(other, fact)) && (fact.Aspect == other.Aspect || (fact.Site.IsCell != other.Site.IsCell && fact.Site.Strip.Strip.Indicator is null && other.Site.Strip.Strip.Indicator is null && IsTask(fact) && IsTask(other))) && fact.Per == other.Per
        && AreOfOneYear(fact, other)
        && (fact.End == ChangeEnd.Base) == (other.End == ChangeEnd.Base || (fact.End == ChangeEnd.Base && fact.Year is not null && fact.Year == other.Year))
        && fact.Subject.Scopes.SequenceEqual(other.Subject.Scopes)
        && IsAmong(fact) == IsAmong(other)
        && input.LikenessOf(fact, other) >= LeastLikeness;

    // A figure without a year among those of another time is not held against one with a year, but within its own section.
    private static bool AreOfOneYear(Fact fact, Fact other) =>
        fact.Year == other.Year || IsDeictic(fact) || IsGoalAgain(fact, other) || IsGoalAgain(other, fact) || IsBaseAgain(fact, other) || IsBaseAgain(other, fact) || (LevelFacts.CanBeOfOneYear(fact, other) && fact.Holder.SectionId == other.Holder.SectionId && fact.Holder.PlanId == other.Holder.PlanId);

    // 上述…3156元, 这16400名: of what was said before, whatever its year.
    // 新建12座 in the text and 12 in the table's column of tasks.
    private static bool IsTask(Fact fact) => fact.Aspect is Aspect.Level or Aspect.Added or Aspect.Total;

    private static bool IsDeictic(Fact fact) => Deictic.IsIn(fact.Site.Before) || Deictic.LengthAtEnd(fact.Site.Before) > 0;

    // A task without a year is to be done by the end of the plan.
    private static bool IsGoalAgain(Fact fact, Fact other) =>
        fact.Year is null && fact.Back is null && other.Year is { } year && fact.Site.Strip.Strip.Plan?.Period?.End == year && fact.Holder.PlanId == other.Holder.PlanId
        && !GoalWords.Past.IsIn(fact.Site.SentenceBefore) && !(fact.Subject.Context.Length > 0 && GoalWords.PastTitles.IsIn(fact.Subject.Context));

    // Under 发展基础 a figure without a year is that of the year before the plan, as the table has it.
    private static bool IsBaseAgain(Fact fact, Fact other) =>
        fact.Year is null && fact.Back is null && other is { Site.IsCell: true, Year: { } year } && fact.Site.Strip.Strip.Plan?.Period is { } period && period.Start - 1 == year && fact.Holder.PlanId == other.Holder.PlanId
        && GoalWords.PastTitles.IsIn(fact.Subject.Context);

    // 500 is as good as a guess, 5.38 is not.
    private static bool HasDigits(Fact fact) => fact.Amount.Value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length > 1;

    private static bool IsAmong(Fact fact) => fact.Site.Before.Contains("其中", StringComparison.Ordinal);

    private static double ScoreOf(RelationInput input, Fact fact, Fact other)
    {
        var likeness = input.LikenessOf(fact, other);
        var isOfOneYear = fact.Year is not null && fact.Year == other.Year && fact.IsYearPrinted && other.IsYearPrinted;
        var slips = HasDigits(fact) && HasDigits(other) && (DigitSlips.Explains(fact.Amount, InUnitOf(fact, other)) || DigitSlips.Explains(other.Amount, InUnitOf(other, fact)));
        var ratio = other.Amount.BaseValue == 0 ? 9 : (double)(fact.Amount.BaseValue / other.Amount.BaseValue);
        return (3 * likeness)
            + (isOfOneYear ? 1 : 0)
            + (0.3 * Nearness.Of(fact, other))
            + (fact.Site.IsCell || other.Site.IsCell ? 0.5 : 0)
            + (slips ? 1.2 : 0)
            - (likeness < 1 && !slips ? 0.6 : 0)
            - (!isOfOneYear && !slips ? 0.5 : 0)
            + (IsDeictic(fact) && likeness > LeastLikeness ? 1 : 0)
            - (slips && likeness > LikenessOfOne && HasDigits(fact) && HasDigits(other) && Math.Min(fact.Subject.Name.Length, other.Subject.Name.Length) >= LongName ? 0 : OfEach.IsIn(fact.Subject.Name) || OfEach.IsIn(other.Subject.Name) ? likeness < 1 || !isOfOneYear ? 1.5 : 0.5 : 0)
            - (fact.Holder.PlanId != other.Holder.PlanId ? isOfOneYear ? 0.4 : 1.5 : 0)
            - (ratio is > 0.5 and < 2 || (slips && ratio is > 0.25 and < 4) ? 0 : 9);
    }

    private static Arithmetic.Interval InUnitOf(Fact fact, Fact other) => Arithmetic.IntervalMath.Scale(Derivations.InBase(other.Amount), 1 / fact.Amount.Unit.Factor);
}
