namespace Kaifeng.PlanTools.Parsing.Boxes;

/// <summary>The pairs of neighbouring characters of some texts, to measure how much a paragraph speaks of the same things.</summary>
internal sealed class Bigrams
{
    private readonly HashSet<int> pairs = [];

    /// <summary>The pairs of some texts.</summary>
    public static Bigrams Of(IEnumerable<string> texts)
    {
        var bigrams = new Bigrams();
        foreach (var text in texts)
        {
            bigrams.Add(text);
        }

        return bigrams;
    }

    /// <summary>Adds a text's pairs.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            pairs.Add(Pair(text, i));
        }
    }

    /// <summary>How many of the text's pairs are known, in thousandths.</summary>
    public int ShareOf(ReadOnlySpan<char> text)
    {
        var known = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            known += pairs.Contains(Pair(text, i)) ? 1 : 0;
        }

        return text.Length < 2 ? 0 : (int)(known * 1000L / (text.Length - 1));
    }

    private static int Pair(ReadOnlySpan<char> text, int index) => (text[index] << 16) | text[index + 1];
}
