using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>Where a fact stands.</summary>
/// <param name="Strip">The paragraph, heading, cell … and its numerals.</param>
/// <param name="StripIndex">The strip's place among all strips.</param>
/// <param name="Mention">Which of its numerals it is.</param>
internal sealed record FactSite(StripMentions Strip, int StripIndex, int Mention)
{
    private const int Reach = 120;
    private const int SentenceReach = 240;

    /// <summary>Where its sentence begins in the strip, after 。！？ or ；.</summary>
    public int SentenceStart { get; init; }

    /// <summary>Where its clause begins in the strip.</summary>
    public int ClauseStart { get; init; }

    /// <summary>Its sentence's number in the strip, from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>Its clause's number in the strip, from 0.</summary>
    public int Clause { get; init; }

    /// <summary>The table it stands in; <c>null</c> in prose.</summary>
    public Table? Table { get; init; }

    /// <summary>Its row among the printed rows, from 0; -1 in prose.</summary>
    public int Row { get; init; } = -1;

    /// <summary>Its column as printed, from 0; -1 in prose.</summary>
    public int Column { get; init; } = -1;

    /// <summary>The words that name its row; empty in prose.</summary>
    public string RowLabel { get; init; } = "";

    /// <summary>The header of its column, the upper one before it; empty in prose.</summary>
    public string ColumnHeader { get; init; } = "";

    /// <summary>What its unit measures; <see cref="Dimension.None"/> for a numeral that is no figure.</summary>
    public Dimension Dimension => Strip.Mentions[Mention].Amount?.Unit.Dimension ?? Dimension.None;

    /// <summary>Whether it stands in a cell.</summary>
    public bool IsCell => Table is not null;

    /// <summary>The strip's text.</summary>
    public ReadOnlySpan<char> Text => Strip.Strip.Text.Span;

    /// <summary>Where the figure begins in the strip, words of bound included.</summary>
    public int Start => Strip.Mentions[Mention].Start;

    /// <summary>Where it ends in the strip, unit and words of bound included.</summary>
    public int End => Strip.Mentions[Mention].End;

    /// <summary>The words from the clause's beginning to the figure, the last ones of a long clause.</summary>
    public ReadOnlySpan<char> Before => Text[Math.Min(Math.Max(ClauseStart, Start - Reach), Start)..Start];

    /// <summary>The words from the sentence's beginning to the figure, the last ones of a long sentence.</summary>
    public ReadOnlySpan<char> SentenceBefore => Text[Math.Min(Math.Max(SentenceStart, Start - SentenceReach), Start)..Start];

    /// <summary>The sentence around the figure, so much of it as stands near.</summary>
    public ReadOnlySpan<char> SentenceAround
    {
        get
        {
            var start = Math.Min(Math.Max(SentenceStart, Start - SentenceReach), Start);
            var text = Text[start..Math.Min(Text.Length, End + SentenceReach)];
            var stop = Characters.FirstStop(text[(End - start)..]);
            return stop < 0 ? text : text[..(End - start + stop)];
        }
    }

    /// <summary>The words from the figure's end to the strip's.</summary>
    public ReadOnlySpan<char> After => Text[End..];

    /// <summary>The words between this fact and a later one of the same strip; empty where there are none.</summary>
    public ReadOnlySpan<char> UpTo(FactSite later) => StripIndex == later.StripIndex && End < later.Start ? Text[End..later.Start] : default;
}
