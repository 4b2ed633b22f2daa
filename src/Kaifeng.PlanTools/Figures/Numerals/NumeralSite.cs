using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>A place in a strip where a numeral may begin.</summary>
/// <param name="strip">The strip.</param>
/// <param name="text">Its text.</param>
/// <param name="begin">Where the first character of the strip stands that is no blank.</param>
/// <param name="at">The place.</param>
/// <param name="isDigits">Whether an Arabic figure stands there.</param>
internal readonly ref struct NumeralSite(Strip strip, ReadOnlySpan<char> text, int begin, int at, bool isDigits)
{
    private const int LongestQuote = 14;

    public Strip Strip { get; } = strip;

    public ReadOnlySpan<char> Text { get; } = text;

    public int At { get; } = at;

    /// <summary>The number in Chinese characters that begins there, or <c>null</c>.</summary>
    public SpokenNumerals.Spoken? Spoken { get; } = isDigits ? null : SpokenNumerals.Read(text, at);

    /// <summary>Where the run of Arabic figures ends that begins there; the place itself without one.</summary>
    public int RunEnd { get; } = isDigits ? ArabicNumerals.RunEnd(text, at) : at;

    /// <summary>The same with the decimals and thousands of the number.</summary>
    public int NumberEnd { get; } = isDigits ? ArabicNumerals.NumberEnd(text, at) : at;

    /// <summary>Whether an Arabic figure stands there.</summary>
    public bool IsDigits { get; } = isDigits;

    /// <summary>The character there.</summary>
    public char First => Text[At];

    /// <summary>The character before; a blank at the beginning.</summary>
    public char Previous => CharAt(At - 1);

    /// <summary>The character at a place; a blank outside of the text.</summary>
    public char CharAt(int index) => (uint)index < (uint)Text.Length ? Text[index] : ' ';

    /// <summary>Whether the text goes on with a word at a place.</summary>
    public bool HasAt(int index, string word) => index >= 0 && index <= Text.Length && Text[index..].StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether the text before a place ends with a word.</summary>
    public bool HasBefore(int index, string word) => Text[..index].EndsWith(word, StringComparison.Ordinal);

    /// <summary>The index of the first character from a place on that is no blank.</summary>
    public int SkipBlanks(int index) => Characters.SkipBlanks(Text, index);

    /// <summary>Whether nothing but blanks stands before.</summary>
    public bool IsTextStart { get; } = at <= begin;

    /// <summary>Whether a clause begins there.</summary>
    public bool IsClauseStart => At == 0 || Previous is '。' or '；' or '，' or '：' or '、' or ';' or '“' or '（' or '(' || IsTextStart;

    /// <summary>Whether a place stands between quotation marks that hold a few words: a name or a catchword.</summary>
    public bool IsInQuotes(int from, int to)
    {
        var back = Text[Math.Max(0, from - LongestQuote)..from];
        var open = back.LastIndexOfAny('“', '”');
        if (open < 0 || back[open] == '”')
        {
            return false;
        }

        var length = LongestQuote - (back.Length - open - 1);
        var ahead = Text[to..Math.Min(Text.Length, to + Math.Max(length, 0))];
        return ahead.IndexOfAny('”', '。', '，') is var close and >= 0 && ahead[close] == '”';
    }
}
