namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words at the beginning of a text.</summary>
internal static class SpanWords
{
    /// <summary>Whether a text begins with any of some words.</summary>
    public static bool StartsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
