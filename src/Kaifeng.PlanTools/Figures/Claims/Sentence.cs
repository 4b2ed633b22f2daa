using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>A sentence of a strip with its numerals, and the year that the strip set before it.</summary>
internal readonly ref struct Sentence
{
    // Longer sentences are no prose; what lies farther back is not looked at, so that the work stays linear.
    private const int FarthestNumeral = 40;
    private const int LongestClause = 120;
    private const int LongestComparison = 8;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，；：,;:。");

    private readonly StripMentions source;

    public Sentence(StripMentions source, int start, int end, int first, int last, int yearBefore)
    {
        this.source = source;
        (Start, End, First, Last, YearBefore) = (start, end, first, last, yearBefore);
        Text = source.Strip.Text.Span;
    }

    /// <summary>The strip's whole text; all offsets count in it.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Where the sentence begins.</summary>
    public int Start { get; }

    /// <summary>Where its end mark stands.</summary>
    public int End { get; }

    /// <summary>Its first numeral.</summary>
    public int First { get; }

    /// <summary>The numeral after its last.</summary>
    public int Last { get; }

    /// <summary>The last year named before the sentence in the strip; 0 for none.</summary>
    public int YearBefore { get; }

    /// <summary>The strip.</summary>
    public Strip Strip => source.Strip;

    /// <summary>A numeral, counted in the strip.</summary>
    public ref readonly Mention this[int index] => ref source.Mentions.ItemRef(index);

    /// <summary>Whether the index is one of the sentence's numerals.</summary>
    public bool Has(int index) => index >= First && index < Last;

    /// <summary>Whether a numeral of the sentence is a date or a period with a year.</summary>
    public bool IsYear(int index) => Has(index) && this[index] is { Kind: NumeralKind.Date or NumeralKind.Period, LastYear: > 0 };

    /// <summary>Whether a numeral of the sentence measures or counts.</summary>
    public bool IsAmount(int index) => Has(index) && this[index].Amount is not null;

    /// <summary>The words between a numeral and the one before it in the sentence.</summary>
    public ReadOnlySpan<char> Before(int index) => Between(EndOf(index - 1), this[index].Start);

    /// <summary>Where a numeral ends; the sentence's start for the one before its first.</summary>
    public int EndOf(int index) => Has(index) ? this[index].End : Start;

    /// <summary>The words that follow a numeral up to the next one or the sentence's end.</summary>
    public ReadOnlySpan<char> After(int index) => Between(this[index].End, index + 1 < Last ? this[index + 1].Start : End);

    /// <summary>A part of the text; empty where it would end before it begins.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => end > start ? Text[start..end] : default;

    /// <summary>The place of a part of the strip.</summary>
    public Passage Place(int start, int end) => Strip.Place.Slice(start, end);

    /// <summary>The place of a numeral with its words of bound and its unit.</summary>
    public Passage Place(int index) => Place(this[index].Start, this[index].End);

    /// <summary>An amount of the sentence as an operand.</summary>
    public Operand Operand(OperandRole role, int index, int? year) => new(role, Place(index), this[index].Amount, year);

    /// <summary>The year that a numeral before <paramref name="index"/> sets, else the one that the strip set before; 0 for none.</summary>
    public int YearAt(int index)
    {
        for (var i = index - 1; i >= First && index - i <= FarthestNumeral; i--)
        {
            if (SetsYear(source, i))
            {
                return this[i].LastYear;
            }
        }

        return YearBefore;
    }

    /// <summary>Whether a numeral of a strip sets the year of what follows: a year that a figure is compared with does not.</summary>
    public static bool SetsYear(StripMentions strip, int index) =>
        strip.Mentions.ItemRef(index) is { Kind: NumeralKind.Date or NumeralKind.Period, LastYear: > 0 } year
        && !ComparisonWords.EndsWithComparison(strip.Strip.Text.Span[Math.Max(0, year.Start - LongestComparison)..year.Start], out _);

    /// <summary>Where the clause begins in which <paramref name="at"/> stands: after the last comma or colon before it.</summary>
    public int ClauseStart(int at)
    {
        var from = Math.Max(Start, at - LongestClause);
        var stop = Between(from, at).LastIndexOfAny(Stops);
        return stop < 0 ? from : from + stop + 1;
    }
}
