using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>Goes through a strip once, from numeral to numeral, and knows sentence and clause at each.</summary>
/// <param name="first">The strip, and the table's cell where it is one.</param>
internal ref struct SiteCursor(FactSite first)
{
    private static readonly CharacterSet Ends = new("。！？；;，,：:");

    private readonly ReadOnlySpan<char> text = first.Text;
    private FactSite site = first;
    private int at;

    /// <summary>The site of a numeral; numerals must come in their order.</summary>
    public FactSite MoveTo(int mention)
    {
        var start = site.Strip.Mentions[mention].Start;
        while (at < start && Ends.IndexIn(text[at..start]) is var next and >= 0)
        {
            at += next + 1;
            Pass(text[at - 1]);
        }

        at = Math.Max(at, site.Strip.Mentions[mention].End);
        return site with { Mention = mention };
    }

    private void Pass(char mark)
    {
        site = site with { Clause = site.Clause + 1, ClauseStart = at };
        if (mark is not ('，' or ',' or '：' or ':'))
        {
            site = site with { Sentence = site.Sentence + 1, SentenceStart = at };
        }
    }
}
