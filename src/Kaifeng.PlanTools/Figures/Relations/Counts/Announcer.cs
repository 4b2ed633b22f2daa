namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>A number that announces a list: <c>五个方面</c>, <c>十大工程</c>, <c>“三带”</c>. All places are offsets into the strip's text.</summary>
/// <param name="Strip">The strip, by its place in the notice.</param>
/// <param name="Start">Where the number begins.</param>
/// <param name="End">Where number and measure word end, or the number alone where no measure word stands behind it.</param>
/// <param name="NounEnd">Where the ideographs end that follow; they begin with the noun that is counted.</param>
/// <param name="Number">How many are announced.</param>
internal readonly record struct Announcer(int Strip, int Start, int End, int NounEnd, int Number)
{
    /// <summary>The measure word (<c>个</c>, <c>大</c>, <c>条</c>); empty for a catchword (<c>三带</c>).</summary>
    public string Measure { get; init; } = "";

    /// <summary>Whether it is a part of a catchword, whose nouns follow their numbers at once.</summary>
    public bool IsCatchword => Measure.Length == 0;

    /// <summary>Whether the number is printed in Arabic figures.</summary>
    public bool IsDigits { get; init; }

    /// <summary>Where the quotation marks open that hold it; -1 for none.</summary>
    public int Quote { get; init; } = -1;

    /// <summary>Where they close; -1 for none.</summary>
    public int QuoteEnd { get; init; } = -1;

    /// <summary>Where the words begin that announce: at the quotation mark, if it stands at once before the number.</summary>
    public int Front => Quote >= 0 && Quote + 1 == Start ? Quote : Start;
}
