using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Finds the years of a strip, printed ones and those that the text tells by the one it speaks of.</summary>
internal static class YearPhrases
{
    private static readonly CharacterSet Brackets = new("（(）)《》");
    private const int FarthestComparison = 30;
    private const int YearsOfPlan = 5;

    private static readonly CharacterSet RelativeFirsts = new(YearWords.RelativeFirsts);

    /// <summary>The phrases in the order of the text.</summary>
    /// <param name="strip">The strip.</param>
    /// <param name="running">The year of which the text before speaks; 0 for none.</param>
    /// <param name="phrases">Where they are put; emptied first.</param>
    public static void Read(StripMentions strip, int running, List<YearPhrase> phrases)
    {
        phrases.Clear();
        var text = strip.Strip.Text.Span;
        var state = new State { Running = running };
        foreach (var mention in strip.Mentions)
        {
            if (mention.LastYear > 0 && mention.NumeralStart >= state.At)
            {
                AddRelative(text, mention.NumeralStart, ref state, phrases);
                state.PassTo(text, mention.NumeralStart);
                Add(text, mention, ref state, phrases);
            }
        }

        AddRelative(text, text.Length, ref state, phrases);
    }

    /// <summary>How far the strip is read.</summary>
    private struct State
    {
        public int Running;
        public int At;
        public int Depth;

        /// <summary>Goes on and counts the brackets that are open.</summary>
        public void PassTo(ReadOnlySpan<char> text, int to)
        {
            while (At < to && Brackets.IndexIn(text[At..to]) is var next and >= 0)
            {
                At += next + 1;
                Depth = text[At - 1] is '（' or '(' or '《' ? Depth + 1 : Math.Max(0, Depth - 1);
            }

            At = Math.Max(At, to);
        }
    }

    private static void Add(ReadOnlySpan<char> text, in Mention mention, ref State state, List<YearPhrase> phrases)
    {
        state.At = mention.NumeralEnd;
        if (YearWords.Bases.LengthAtStart(text[mention.NumeralEnd..]) > 0 || mention.Kind == NumeralKind.DocumentNumber)
        {
            return;
        }

        var start = mention.NumeralStart - (mention.NumeralStart > 0 && text[mention.NumeralStart - 1] is '“' or '"' ? 1 : 0);
        var end = EndOf(text, mention.NumeralEnd);
        var role = RoleOf(text, start, end, state.Depth);
        var phrase = Of(mention, text[mention.NumeralEnd..end], state.Running) with { Start = start, End = end, Role = role };
        phrases.Add(phrase);
        state.At = end;
        state.Running = role == YearRole.Of && phrase.Year > 0 ? phrase.Year : state.Running;
    }

    private static int EndOf(ReadOnlySpan<char> text, int end)
    {
        while (YearWords.Behind.LengthAtStart(text[end..]) is var length and > 0)
        {
            end += length;
        }

        return end;
    }

    private static YearPhrase Of(in Mention mention, ReadOnlySpan<char> behind, int running)
    {
        var (first, last) = (mention.FirstYear, mention.LastYear);
        var isSince = behind.EndsWith("以来", StringComparison.Ordinal);
        if (isSince)
        {
            var from = first == last ? first : first - 1;
            return new YearPhrase { Year = running > from ? running : 0, Span = running > from ? (from, running) : null };
        }

        if (first == last || YearWords.Ends.LengthAtEnd(behind) > 0)
        {
            return new YearPhrase { Year = last };
        }

        // 2015—2020年 has its base in it, 2016—2020年 before it.
        var baseYear = first % YearsOfPlan == 0 ? first : first - 1;
        return YearWords.Beginnings.LengthAtEnd(behind) > 0 ? new YearPhrase { Year = first - 1 } : new YearPhrase { Year = last, Span = (baseYear, last) };
    }

    private static YearRole RoleOf(ReadOnlySpan<char> text, int start, int end, int depth)
    {
        var before = text[..start].TrimEnd(' ');
        var after = text[end..Math.Min(text.Length, end + FarthestComparison)];
        if (YearWords.ComparingAlways.LengthAtEnd(before) > 0 || YearWords.Compared.LengthAtStart(after) > 0)
        {
            return YearRole.Compared;
        }

        if (YearWords.Comparing.LengthAtEnd(before) > 0 && (HasComparison(after) || (before[^1] is '是' or '为' && after.StartsWith('的'))))
        {
            return YearRole.Compared;
        }

        return YearWords.From.LengthAtEnd(before) > 0 && !before.EndsWith("来自", StringComparison.Ordinal) && !after.StartsWith('起') ? YearRole.From
            : depth > 0 ? YearRole.Bracketed
            : YearRole.Of;
    }

    private static bool HasComparison(ReadOnlySpan<char> after)
    {
        var clause = after.IndexOfAny('，', '。', '；');
        after = clause < 0 ? after : after[..clause];
        return after.Contains("相比", StringComparison.Ordinal) || after.Contains("比较", StringComparison.Ordinal) || after.Contains("基础", StringComparison.Ordinal) || after.Contains("为基", StringComparison.Ordinal);
    }

    // 上年, 年末: years by the one that the text has named last.
    private static void AddRelative(ReadOnlySpan<char> text, int to, ref State state, List<YearPhrase> phrases)
    {
        while (state.At < to && RelativeFirsts.IndexIn(text[state.At..to]) is var next and >= 0)
        {
            var at = state.At + next;
            state.PassTo(text, at);
            var length = YearWords.Relative.LengthAtStart(text[at..to], out var kind);
            if (length > 0)
            {
                var back = kind switch { RelativeYear.Last => 1, RelativeYear.SecondLast => 2, RelativeYear.Next => -1, _ => 0 };
                var year = state.Running == 0 ? 0 : state.Running - back;
                phrases.Add(new YearPhrase(at, at + length, year, RoleOf(text, at, at + length, state.Depth)) { Back = year == 0 ? back : null });
            }

            state.PassTo(text, at + Math.Max(1, length));
        }
    }
}
