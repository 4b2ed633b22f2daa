namespace Kaifeng.PlanTools.Text;

/// <summary>A character of a text that stands for what the file holds in its place: a form of the character, or the character and marks that are not printed.</summary>
/// <param name="Offset">Where the character stands in the text.</param>
/// <param name="Length">How many UTF-16 code units it takes there: 1, or 2 for a pair.</param>
/// <param name="Printed">What the file holds.</param>
public readonly record struct Substitution(int Offset, int Length, string Printed)
{
    /// <summary>How many characters (code points) the file holds beyond the one of the text.</summary>
    internal int Extra => CharactersIn(Printed) - 1;

    private static int CharactersIn(string text)
    {
        var count = text.Length;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i], text[i + 1]) ? 1 : 0;
        }

        return count;
    }
}
