using System.Buffers;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>The brackets that set totals over a plan's years apart.</summary>
internal static class FigureBrackets
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("[〔［【");

    /// <summary>Whether any of them opens in a text.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Openers);
}
