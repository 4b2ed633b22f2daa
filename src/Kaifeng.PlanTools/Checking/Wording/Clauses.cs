using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>A clause of a paragraph.</summary>
/// <param name="Strip">The text in which it stands, by its number.</param>
/// <param name="Start">Where it begins in that text.</param>
/// <param name="End">Where it ends, its mark not included.</param>
/// <param name="Hash">A hash of its plan and its characters, the same in every run.</param>
internal readonly record struct Clause(int Strip, int Start, int End, ulong Hash)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;
}

/// <summary>Takes paragraphs apart into clauses.</summary>
internal static class Clauses
{
    private const int ClausesOfText = 4;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("，。；：！？");

    /// <summary>The clauses of paragraphs in sections and boxes, in the order of the text.</summary>
    public static List<Clause> Of(IReadOnlyList<Strip> strips)
    {
        var clauses = new List<Clause>(strips.Count * ClausesOfText);
        var plan = 0UL;
        for (var number = 0; number < strips.Count; number++)
        {
            plan += number > 0 && strips[number].Holder.PlanId != strips[number - 1].Holder.PlanId ? 1UL : 0;
            if (strips[number].IsParagraph)
            {
                Add(strips[number].Text.Span, number, plan, clauses);
            }
        }

        return clauses;
    }

    private static void Add(ReadOnlySpan<char> text, int number, ulong plan, List<Clause> clauses)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text[start..].IndexOfAny(Ends) is var next and >= 0 ? start + next : text.Length;
            if (end > start)
            {
                clauses.Add(new Clause(number, start, end, HashOf(text[start..end], plan)));
            }

            start = end + 1;
        }
    }

    private static ulong HashOf(ReadOnlySpan<char> text, ulong plan)
    {
        var hash = TextHash.Add(TextHash.Basis, plan);
        foreach (var c in text)
        {
            hash = Characters.IsBlank(c) ? hash : TextHash.Add(hash, c);
        }

        return hash;
    }
}
