using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>The leads of a section's or a box's paragraphs so far. A box may have very many, but few are asked about: what is asked is looked up then.</summary>
internal sealed class LeadSet
{
    // Made on first use: most sections have no lead.
    private List<string>? added;

    // How many of the leads are in the sets and counted.
    private int known;
    private HashSet<string>? leads;
    private HashSet<int>? ends;
    private int verbs;

    /// <summary>Number of leads, the same one counted as often as it came.</summary>
    public int Count => added is null ? 0 : added.Count;

    /// <summary>The last lead; empty where there is none.</summary>
    public string Last => added is { Count: > 0 } ? added[^1] : "";

    /// <summary>Whether more than half of the leads begin with a verb (<c>推进…</c>), as measures do and names of projects do not.</summary>
    public bool MostlyVerbs
    {
        get
        {
            LookUp();
            return verbs * 2 > Count;
        }
    }

    /// <summary>Adds a paragraph's lead; an empty one counts for nothing.</summary>
    public void Add(string lead)
    {
        if (lead.Length > 0)
        {
            (added ??= []).Add(lead);
        }
    }

    /// <summary>Forgets all leads.</summary>
    public void Clear()
    {
        added?.Clear();
        leads?.Clear();
        ends?.Clear();
        verbs = 0;
        known = 0;
    }

    /// <summary>Whether this very lead came before.</summary>
    public bool Contains(string lead)
    {
        LookUp();
        return leads?.Contains(lead) ?? false;
    }

    /// <summary>Whether a lead before ended with the same two characters (<c>…工程</c>).</summary>
    public bool SharesEnd(string lead)
    {
        LookUp();
        return lead.Length >= 2 && (ends?.Contains(EndOf(lead)) ?? false);
    }

    private void LookUp()
    {
        for (; known < Count; known++)
        {
            var lead = added![known];
            leads ??= new HashSet<string>(StringComparer.Ordinal);
            leads.Add(lead);
            verbs += LeadingVerbs.StartsWithVerb(lead) ? 1 : 0;
            if (lead.Length >= 2)
            {
                ends ??= [];
                ends.Add(EndOf(lead));
            }
        }
    }

    private static int EndOf(string lead) => (lead[^2] << 16) | lead[^1];
}
