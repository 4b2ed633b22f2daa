using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Verbs right before a bare number that tell that it is a figure: <c>达到12</c>, <c>由13.5降至12</c>.</summary>
internal static class FigureVerbs
{
    private static readonly PhraseSet Words = new(
        "达", "达到", "为", "至", "到", "增加", "增长", "下降", "降低", "提高", "提升", "减少", "缩小", "扩大", "由", "从", "共", "有");

    /// <summary>Whether a text ends with such a verb.</summary>
    public static bool EndWith(ReadOnlySpan<char> text) => Words.LengthAtEnd(text.TrimEnd(' ')) > 0;
}
