using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>
/// Reads numbers that announce a list: <c>A、B、C等三大集群</c>, <c>铁路3条（A、B、C）</c>, <c>“六枢纽”：A、B…</c>.
/// A list that may be a choice, or that may begin elsewhere, tells nothing; a long one that is a name short and has no second reading does.
/// </summary>
internal static class CountClaims
{
    private const int LongestList = 600;
    private const int LongestNoun = 12;
    private const int LongestName = 40;
    private const int MostNames = 60;
    private const int LongList = 4;

    /// <summary>Reads the claim of a count, with the list before it or in brackets behind it.</summary>
    public static void Read(in Sentence sentence, int stated, ClaimContext context)
    {
        var mention = sentence[stated];
        var isBehind = mention.End < sentence.End && sentence.Text[mention.End] is '（' or '(';
        if ((isBehind || MayEndList(sentence, mention.Start))
            && mention.Amount is { IsCount: true, Value: > 1 and <= MostNames } printed
            && !CountWords.CountsNoNames(printed.Unit.Printed)
            && !(isBehind && ReadBehind(sentence, stated, printed, context)))
        {
            ReadBefore(sentence, stated, printed, context);
        }
    }

    // Most counts have neither a name after 、 nor 等 before them.
    private static bool MayEndList(in Sentence sentence, int at) =>
        at > sentence.Start && (sentence.Text[at - 1] == '等' || sentence.Between(Math.Max(sentence.Start, at - LongestName), at).Contains('、'));

    /// <summary>Reads the claim of a catchword between quotation marks: <c>“五联”（…）</c>, <c>“六枢纽”包括…</c>.</summary>
    public static void ReadCatchword(in Sentence sentence, int name, ClaimContext context)
    {
        var mention = sentence[name];
        if (mention.NumeralStart == 0 || sentence.Text[mention.NumeralStart - 1] != '“')
        {
            return;
        }

        var close = mention.NumeralEnd + sentence.Between(mention.NumeralEnd, Math.Min(sentence.End, mention.NumeralEnd + LongestNoun)).IndexOf('”');
        if (close <= mention.NumeralEnd || Catchword.Numbers(sentence.Between(mention.NumeralStart, close)) is not [> 1 and <= MostNames and var number])
        {
            return;
        }

        var printed = new Amount { Value = number, Step = 1, Bound = Bound.Exact, Unit = Units.Piece };
        var after = sentence.Between(close + 1, sentence.End);
        var list = after.StartsWith('（') ? close + 2 : CountWords.OpeningAt(after) is var length and > 0 ? close + 1 + length : 0;
        if (list > 0)
        {
            var end = after.StartsWith('（') ? ListCount.CloseOf(sentence.Text, close + 1, Math.Min(sentence.End, close + LongestList)) : Math.Min(sentence.End, close + LongestList);
            Add(sentence, (mention.NumeralStart - 1, end), (mention.NumeralStart, mention.NumeralEnd), printed, (list, end), isChoice: false, context);
        }
    }

    // 铁路3条（郑徐高铁、郑开城际、陇海普铁）.
    private static bool ReadBehind(in Sentence sentence, int stated, Amount printed, ClaimContext context)
    {
        var mention = sentence[stated];
        var close = ListCount.CloseOf(sentence.Text, mention.End, Math.Min(sentence.End, mention.End + LongestList));
        if (close < 0 || !sentence.Between(mention.End + 1, close).Contains('、') || CountWords.IsRemark(sentence.Between(mention.End + 1, close)))
        {
            return false;
        }

        Add(sentence, (mention.Start, close + 1), (mention.Start, mention.End), printed, (mention.End + 1, close), isChoice: false, context);
        return true;
    }

    private static void ReadBefore(in Sentence sentence, int stated, Amount printed, ClaimContext context)
    {
        var mention = sentence[stated];
        var from = Math.Max(sentence.Start, mention.Start - LongestList);
        var list = sentence.Between(from, mention.Start);
        var hasClosing = CountWords.TrimClosing(ref list);
        var end = from + list.Length;
        if (list.IsEmpty || (!Characters.IsIdeograph(list[^1]) && !Characters.IsCloser(list[^1])))
        {
            return;
        }

        // “A、B和C”三个层次: the list stands between the marks.
        var start = list[^1] == '”' && list.LastIndexOf('“') is var open and >= 0 && list[open..].Contains('、') ? from + open + 1 : ListCount.StartOf(sentence.Text, from, end);
        end -= start > from && sentence.Text[start - 1] == '“' && sentence.Text[end - 1] == '”' ? 1 : 0;
        start = Math.Max(start, LastCountEnd(sentence, stated, start));
        while (start < end && sentence.Text[start] is '、' or '和' or ' ' or '及')
        {
            start++;
        }

        var names = sentence.Between(start, end);
        var count = ListCount.Of(names);
        var isList = hasClosing ? count.Most > 1 : names.Contains('、') && !AnnouncedLists.AreQualities(names) && (count.Allows(printed.Value) || IsNearlyAll(sentence, stated, count, printed) || AnnouncedLists.MayBe(names, count, printed.Value));
        if (isList)
        {
            Add(sentence, (start, mention.End), (mention.Start, mention.End), printed, (start, end), hasClosing, context);
        }
    }

    // 新建、改建、扩建道路4条 announces nothing; A、B、C、D五个 does, and what has too many names may begin with other words.
    private static bool IsNearlyAll(in Sentence sentence, int stated, ListCount count, Amount printed) =>
        count.Least == count.Most && count.Least >= LongList && printed.Value - count.Most == 1 && !ArabicNumerals.IsDigit(sentence.Text[sentence[stated].NumeralStart]);

    // Another count in the same clause closes a list of its own.
    private static int LastCountEnd(in Sentence sentence, int stated, int start) =>
        sentence.IsAmount(stated - 1) && sentence[stated - 1].Start >= start ? sentence[stated - 1].End : start;

    private static void Add(
        in Sentence sentence, (int Start, int End) text, (int Start, int End) stated, Amount printed, (int Start, int End) list, bool isChoice, ClaimContext context)
    {
        if (list.End <= list.Start)
        {
            return;
        }

        var names = sentence.Between(list.Start, list.End);
        var count = ListCount.Of(names);
        context.Drafts.Add(
            new ClaimHead(sentence.Strip.Holder, ClaimKind.Count, sentence.Place(text.Start, text.End), sentence.Place(stated.Start, stated.End), printed),
            Identity.None,
            [new Operand(OperandRole.Item, sentence.Place(list.Start, list.End), null)],
            OutcomeOf(printed.Value, count, names, isChoice));
    }

    private static Outcome OutcomeOf(decimal number, ListCount count, ReadOnlySpan<char> names, bool isChoice)
    {
        var computed = new Interval(count.Least, count.Most);
        var byCommas = names.Count('，') + 1;
        var isOneClause = byCommas == 1 || names.Count("，以及") == byCommas - 1;
        if ((count.Allows(number) && isOneClause) || (byCommas > 1 && byCommas == number))
        {
            return new Outcome(computed, Verdict.Consistent, CannotTell.None);
        }

        // A choice names no more than there are.
        if (byCommas == 1 && (number < count.Least || !isChoice) && AnnouncedLists.MayBe(names, count, number) && !IsSure(number, count, isChoice))
        {
            return Outcome.Doubtful(computed);
        }

        var isSure = byCommas == 1 && IsSure(number, count, isChoice);
        return new Outcome(computed, isSure ? Verdict.Inconsistent : Verdict.CannotTell, isSure ? CannotTell.None : CannotTell.UncountableList);
    }

    private static bool IsSure(decimal number, ListCount count, bool isChoice) =>
        count.Least == count.Most && count.Least >= LongList && number - count.Most == 1 && !isChoice;
}
