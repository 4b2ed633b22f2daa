using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>Recognises captions that fill a block of their own.</summary>
internal static class CaptionMarks
{
    private const int LongestTitle = 60;

    private static readonly (string Word, CaptionKind Kind, bool NeedsNumber)[] Words =
    [
        ("专栏", CaptionKind.Box, false), ("附表", CaptionKind.Table, true), ("表", CaptionKind.Table, true), ("图", CaptionKind.Figure, true),
    ];

    /// <summary>Words after a number that make a sentence of it: <c>表1所示</c>, <c>图2中</c>.</summary>
    private static readonly string[] SentenceWords = ["所示", "所列", "显示", "表明", "中的", "中列", "中，", "可见", "可知", "的", "是", "为"];

    private static readonly string[] Continuations = ["（续）", "(续)", "（续表）", "(续表)"];

    // On a line of their own, in brackets or not.
    private static readonly string[] ContinuationLines = ["续上表", "接上表", "续表", "接上页", "续上页"];

    /// <summary>Whether a line says no more than that the table above goes on: <c>（续表）</c>, <c>（接上表）</c>.</summary>
    public static bool IsContinuationLine(ReadOnlySpan<char> text)
    {
        text = text.Length > 2 && text[0] is '（' or '(' && text[^1] is '）' or ')' ? text[1..^1] : text;
        foreach (var line in ContinuationLines)
        {
            if (text.SequenceEqual(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The caption that <paramref name="text"/> is, or <c>null</c> where it is none.</summary>
    public static CaptionMark? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('续' or '专' or '附' or '表' or '图' or '接' or '（' or '('))
        {
            return null;
        }

        if (IsContinuationLine(text))
        {
            return new CaptionMark(CaptionKind.Table, "", "", text.Length, text.Length, true);
        }

        if (text[0] == '续')
        {
            return ReadContinued(text);
        }

        var mark = ReadOwn(text);
        if (mark is { } bare && text[bare.TitleStart..] is "续" or "续表")
        {
            return bare with { LabelLength = text.Length, TitleStart = text.Length, IsContinued = true };
        }

        return mark is { } caption && WithoutContinuation(text).Length < text.Length ? caption with { IsContinued = true } : mark;
    }

    /// <summary>A title without the words that say that it continues one above.</summary>
    public static ReadOnlySpan<char> WithoutContinuation(ReadOnlySpan<char> title)
    {
        foreach (var word in Continuations)
        {
            if (title.EndsWith(word, StringComparison.Ordinal))
            {
                return title[..^word.Length].TrimEnd();
            }
        }

        return title;
    }

    /// <summary>
    /// Where the title begins behind a box's label with a number (<c>专栏6—1　</c>) that stands at the start of a longer text;
    /// 0 where none does or a sentence speaks of the box (<c>专栏1所列…</c>).
    /// </summary>
    public static int ReadLabel(ReadOnlySpan<char> text)
    {
        var word = Words[0].Word;
        var start = Characters.SkipBlanks(text, word.Length);
        var end = text.StartsWith(word, StringComparison.Ordinal) ? NumberEnd(text, start) : start;
        if (end == start)
        {
            return 0;
        }

        var title = Characters.SkipBlanks(text, end);
        title = title < text.Length && text[title] is '：' or ':' ? Characters.SkipBlanks(text, title + 1) : title;
        var isName = title < text.Length && (Characters.IsIdeograph(text[title]) || Characters.IsOpener(text[title]) || char.IsAsciiLetterOrDigit(text[title]));
        return isName && (title > end || !StartsSentence(text[title..])) ? title : 0;
    }

    /// <summary><c>续表2—1 主要指标</c>, <c>续表2—1</c>, <c>续表</c>.</summary>
    private static CaptionMark? ReadContinued(ReadOnlySpan<char> text)
    {
        if (ReadOwn(text[1..]) is { } own)
        {
            return own with { LabelLength = own.LabelLength + 1, TitleStart = own.TitleStart + 1, IsContinued = true };
        }

        foreach (var (word, kind, _) in Words)
        {
            if (text[1..].StartsWith(word, StringComparison.Ordinal))
            {
                var start = Characters.SkipBlanks(text, 1 + word.Length);
                var end = NumberEnd(text, start);
                return end == text.Length
                    ? new CaptionMark(kind, end > start ? LineWraps.RemoveAll(text[1..end]) : "", LineWraps.RemoveAll(text[start..end]), end, end, true)
                    : null;
            }
        }

        return null;
    }

    private static CaptionMark? ReadOwn(ReadOnlySpan<char> text)
    {
        foreach (var (word, kind, needsNumber) in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return Read(text, word.Length, kind, needsNumber);
            }
        }

        return null;
    }

    private static CaptionMark? Read(ReadOnlySpan<char> text, int word, CaptionKind kind, bool needsNumber)
    {
        var start = Characters.SkipBlanks(text, word);
        var end = NumberEnd(text, start);
        var labelEnd = end > start ? end : word;
        var colon = Characters.SkipBlanks(text, labelEnd);
        var hasColon = colon < text.Length && text[colon] is '：' or ':';
        var titleStart = Characters.SkipBlanks(text, hasColon ? colon + 1 : labelEnd);
        var isSeparated = hasColon || titleStart > labelEnd;
        var isLabel = end > start || (!needsNumber && isSeparated);
        if (!isLabel || !IsTitle(text[titleStart..], isSeparated))
        {
            return null;
        }

        return new CaptionMark(
            kind, LineWraps.RemoveAll(text[..labelEnd]), LineWraps.RemoveAll(text[start..end]), hasColon ? colon + 1 : labelEnd, titleStart);
    }

    private static bool IsTitle(ReadOnlySpan<char> title, bool isSeparated) =>
        !title.IsEmpty
        && title.Length <= LongestTitle
        && title.IndexOfAny("。；\t") < 0
        && !Characters.IsSentenceEnd(title[^1])
        && (isSeparated || !StartsSentence(title));

    private static bool StartsSentence(ReadOnlySpan<char> title)
    {
        foreach (var word in SentenceWords)
        {
            if (title.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of a number such as <c>6—1</c>, <c>2</c> or <c>三</c>, with the blanks inside it.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var end = DigitsEnd(text, start);
        if (end == start)
        {
            return start;
        }

        var dash = Characters.SkipBlanks(text, end);
        if (dash < text.Length && (Characters.IsDash(text[dash]) || text[dash] is '.' or '．'))
        {
            var second = Characters.SkipBlanks(text, dash + 1);
            var secondEnd = DigitsEnd(text, second);
            end = secondEnd > second ? secondEnd : end;
        }

        return end;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var arabic = start < text.Length && char.IsDigit(text[start]);
        while (end < text.Length && end - start < 3 && (arabic ? char.IsDigit(text[end]) : ChineseNumerals.IsNumeral(text[end])))
        {
            end++;
        }

        return end;
    }
}
