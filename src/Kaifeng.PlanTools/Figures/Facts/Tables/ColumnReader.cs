using Kaifeng.PlanTools.Figures.Facts.Prose;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Tables;

/// <summary>Reads the header of a column: years, unit, and what its figures say.</summary>
internal sealed class ColumnReader
{
    private readonly List<YearPhrase> years = [];

    /// <summary>What a header says.</summary>
    public ColumnReading Read(string header)
    {
        if (header.Length == 0)
        {
            return ColumnReading.None;
        }

        var (year, span) = YearOf(header);
        var kind = HeaderWords.KindOf(header);
        var words = Words(header);
        return new ColumnReading(header)
        {
            Year = year,
            Span = span,
            Unit = UnitOf(header),
            Kind = kind,
            IsYearly = header.Contains("年均", StringComparison.Ordinal) || header.Contains("年平均", StringComparison.Ordinal),
            Words = HeaderWords.IsPlain(words) ? "" : words,
        };
    }

    /// <summary>The year that a label or a header names, the last one of a span; 0 for none.</summary>
    public (int Year, (int From, int To)? Span) YearOf(string text)
    {
        var strip = new Strip(StripKind.Cell, Holder.Notice, null, new Passage(new TextSpan(0, text.Length)), text.AsMemory());
        YearPhrases.Read(MentionReader.Read(strip), 0, years);
        var phrase = years.FindLast(static phrase => phrase.Year > 0 && phrase.Role is YearRole.Of or YearRole.Bracketed);
        return (phrase.Year, phrase.Span);
    }

    /// <summary>The unit in a bracket of some words: <c>总产值（亿元）</c>, <c>单位：万人</c>; <c>null</c> for none.</summary>
    public static Unit? UnitOf(ReadOnlySpan<char> words)
    {
        while (words.LastIndexOfAny("（(") is var open and >= 0)
        {
            var close = words[open..].IndexOfAny("）)");
            var inner = close > 0 ? words[(open + 1)..(open + close)] : words[(open + 1)..];
            if (UnitReader.Parse(AfterLabel(inner)) is { Dimension: not Dimension.None } unit)
            {
                return unit;
            }

            words = words[..open];
        }

        return words.IndexOf("单位：", StringComparison.Ordinal) is var at and >= 0 ? UnitReader.Parse(words[(at + 3)..].TrimEnd(" ）)")) : null;
    }

    /// <summary>The words without units in brackets and without years.</summary>
    public string Words(string text)
    {
        YearOf(text);
        Span<char> kept = stackalloc char[Math.Min(text.Length, 200)];
        var length = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            if (years.Find(phrase => phrase.Start == i) is { End: > 0 } phrase && phrase.End > i)
            {
                i = phrase.End - 1;
            }
            else if (text[i] is '（' or '(' && text.AsSpan(i).IndexOfAny("）)") is var close and > 0 && IsUnitOrYear(text.AsSpan(i + 1, close - 1)))
            {
                i += close;
            }
            else if (Characters.IsIdeograph(text[i]) || char.IsLetterOrDigit(text[i]) || text[i] is '（' or '）' or '、')
            {
                kept[length++] = text[i];
            }
        }

        return kept[..length].ToString();
    }

    private static bool IsUnitOrYear(ReadOnlySpan<char> inner) =>
        UnitReader.Parse(AfterLabel(inner)) is not null || (inner.Length >= 4 && inner[0] is '1' or '2' && char.IsAsciiDigit(inner[1]));

    private static ReadOnlySpan<char> AfterLabel(ReadOnlySpan<char> inner) =>
        inner.IndexOf("单位", StringComparison.Ordinal) is 0 ? inner[2..].TrimStart("：: ") : inner;
}
