using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>A figure in its strip, with the beginnings of what it stands in.</summary>
/// <param name="strip">The strip.</param>
/// <param name="mentions">Its numerals.</param>
/// <param name="index">Which of them it is.</param>
internal readonly ref struct FigureSite(Strip strip, ImmutableArray<Mention> mentions, int index)
{
    /// <summary>More characters than these before a figure are not looked at.</summary>
    public const int Reach = 120;

    public Strip Strip { get; } = strip;

    public ReadOnlySpan<char> Text { get; } = strip.Text.Span;

    public ImmutableArray<Mention> Mentions { get; } = mentions;

    public int Index { get; } = index;

    public ref readonly Mention Mention => ref Mentions.ItemRef(Index);

    public Amount Amount => Mention.Amount!;

    /// <summary>Where its sentence begins: after the last <c>。</c>.</summary>
    public required int SentenceStart { get; init; }

    /// <summary>Where its part of the sentence begins: after the last <c>；</c>.</summary>
    public required int SegmentStart { get; init; }

    /// <summary>Where its clause begins: after the last <c>，</c> or <c>：</c>, or inside of its brackets.</summary>
    public required int ClauseStart { get; init; }

    /// <summary>Where the words before a <c>：</c> begin that begins the clause; -1 for any other clause.</summary>
    public required int LabelStart { get; init; }

    /// <summary>Whether it stands in brackets or in the title of a document.</summary>
    public required bool IsBracketed { get; init; }

    /// <summary>The text from a place to the figure; its end where that is too far away.</summary>
    public ReadOnlySpan<char> From(int start) => Text[Math.Min(Math.Max(start, Mention.Start - Reach), Mention.Start)..Mention.Start];

    /// <summary>The character after the figure; a blank at the end of the strip.</summary>
    public char Next => Mention.End < Text.Length ? Text[Mention.End] : ' ';
}
