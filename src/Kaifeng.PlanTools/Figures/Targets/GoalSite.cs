using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Subjects;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Targets;

/// <summary>A figure that may be a goal, with what its clause says.</summary>
/// <param name="site">Where it stands.</param>
/// <param name="reading">What it is about.</param>
internal readonly ref struct GoalSite(FigureSite site, SubjectReading reading)
{
    public FigureSite Site { get; } = site;

    public SubjectReading Reading { get; } = reading;

    public Amount Amount { get; } = site.Amount;

    public Dimension Dimension => Amount.Unit.Dimension;

    /// <summary>Its clause up to it.</summary>
    public ReadOnlySpan<char> Before { get; } = site.From(site.ClauseStart);

    /// <summary>Whether its sentence, or one before it, sets a coming year.</summary>
    public required bool IsDated { get; init; }

    /// <summary>Whether anything says that it lies ahead.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>Whether a clause or an item of a list ends with it.</summary>
    public bool IsLast => Site.Next is '，' or '。' or '；' or '、' or ' ' or '和' or '及' or '以' or ',' or ';' or '（' or '(';

    /// <summary>Whether it begins a clause.</summary>
    public bool IsFirst => Before.IsWhiteSpace();

    /// <summary>Whether it is written in words.</summary>
    public bool IsSpoken => !ArabicNumerals.IsDigit(Site.Text[Site.Mention.NumeralStart]);

    /// <summary>Whether a verb of doing or of aiming stands right before it.</summary>
    public bool FollowsVerb => GoalWords.Acting.LengthAtEnd(Before.TrimEnd(" 由了出")) > 0 || GoalWords.Aiming.LengthAtEnd(Before) > 0 || GoalWords.Hastening.LengthAtEnd(Before) > 0;

    /// <summary>Whether its subject is a measure that describes a project or a place.</summary>
    public bool IsDescribed => !Reading.IsEmpty && GoalWords.Described.LengthAtEnd(Site.Text[Reading.Start..Reading.End]) > 0;

    /// <summary>Whether it is a part of the goal before: <c>，其中52万人…</c>, <c>。其中，中心城区25座</c>.</summary>
    public bool IsOfWhich => Before.TrimStart(" 的").StartsWith("其中", StringComparison.Ordinal) || Site.Text[..Site.ClauseStart].EndsWith("其中，", StringComparison.Ordinal);

    /// <summary>Whether it is of a whole area and so of more than one project: <c>全市供气能力</c>.</summary>
    public bool IsAreawide => GoalWords.Areas.IsIn(Before);

    /// <summary>Whether a verb of building begins the clause and the length or area of what is built ends it: <c>建设供热主管网80公里</c>.</summary>
    public bool IsBuilt => Reading.HasVerb && !IsDescribed && !Reading.IsEmpty && Dimension is Dimension.Length or Dimension.Area or Dimension.Mass or Dimension.Volume;

    /// <summary>Whether it limits a rate or an index that has no unit: <c>电能利用率不高于1.4</c>.</summary>
    public bool IsUnitlessLimit => IsLast && Reading is { IsEmpty: false, IsReached: true } && GoalWords.Indexes.LengthAtEnd(Site.Text[Reading.Start..Reading.End]) > 0;

    /// <summary>Whether the verb of reaching stands before the words of the measure: <c>达到总人口的38.5%</c>, <c>达到年产能2万吨</c>.</summary>
    public bool ReachesWithin => GoalWords.ReachingWithin.IsIn(Before);

    /// <summary>Whether a verb behind a share says what so many are to do: <c>80%进入第一方阵</c>.</summary>
    public bool IsShareOfActors => Dimension == Dimension.Share && GoalWords.Entering.LengthAtStart(Site.Text[Site.Mention.End..]) > 0;

    /// <summary>Whether it sums up the figure before: <c>，共计90个</c>.</summary>
    public bool IsSum => !IsFirst && GoalWords.Summing.LengthAtEnd(Before) == Before.Length;

    /// <summary>Whether it says how large the things are that are counted before it: <c>10个百万亩…</c>.</summary>
    public bool IsSizeOfCounted =>
        Site.Index > 0 && Site.Mentions[Site.Index - 1] is { Amount.Unit.Dimension: Dimension.Count } counted && counted.End == Site.Mention.Start;

    /// <summary>Whether it is a rank, a catchword or an article more than a count: <c>五大</c>, <c>四级</c>, <c>50强</c>, <c>一支</c>.</summary>
    public bool IsRank
    {
        get
        {
            var last = Site.Text[Site.Mention.End - 1];
            return GoalWords.Ranks.Contains(last)
                || (last == '大' && (IsSpoken || !IsDated))
                || (IsSpoken && Amount.Value == 1 && GoalWords.Articles.Contains(last));
        }
    }

    /// <summary>Whether a numeral is an order of size: <c>500亿级</c>.</summary>
    public static bool IsOrderOfSize(ReadOnlySpan<char> text, Mention mention) => mention.Amount?.Unit.Dimension == Dimension.Money && text[mention.End - 1] == '级';
}
