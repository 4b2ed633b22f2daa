using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>The leads of a section's or a box's paragraphs so far, with what is asked of them at hand: a box may have very many.</summary>
internal sealed class LeadSet
{
    // Made on first use: most sections are run-in ones without a lead.
    private HashSet<string>? leads;
    private HashSet<(char, char)>? ends;
    private int verbs;

    /// <summary>Number of leads, the same one counted as often as it came.</summary>
    public int Count { get; private set; }

    /// <summary>The last lead; empty where there is none.</summary>
    public string Last { get; private set; } = "";

    /// <summary>Whether more than half of the leads begin with a verb (<c>推进…</c>), as measures do and names of projects do not.</summary>
    public bool MostlyVerbs => verbs * 2 > Count;

    /// <summary>Adds a paragraph's lead; an empty one counts for nothing.</summary>
    public void Add(string lead)
    {
        if (lead.Length == 0)
        {
            return;
        }

        Count++;
        Last = lead;
        leads ??= new HashSet<string>(StringComparer.Ordinal);
        leads.Add(lead);
        verbs += LeadingVerbs.StartsWithVerb(lead) ? 1 : 0;
        if (lead.Length >= 2)
        {
            ends ??= [];
            ends.Add((lead[^2], lead[^1]));
        }
    }

    /// <summary>Forgets all leads.</summary>
    public void Clear()
    {
        leads?.Clear();
        ends?.Clear();
        verbs = 0;
        Count = 0;
        Last = "";
    }

    /// <summary>Whether this very lead came before.</summary>
    public bool Contains(string lead) => leads?.Contains(lead) ?? false;

    /// <summary>Whether a lead before ended with the same two characters (<c>…工程</c>).</summary>
    public bool SharesEnd(string lead) => lead.Length >= 2 && (ends?.Contains((lead[^2], lead[^1])) ?? false);
}
