using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>The leads seen so far in the open section and the open box, to tell an item's lead from the rest of a cut sentence.</summary>
internal sealed class LeadContext
{
    private readonly LeadSet body = new();
    private readonly LeadSet box = new();
    private bool inBox;

    /// <summary>A heading: what was before no longer counts.</summary>
    public void OpenSection()
    {
        body.Clear();
        box.Clear();
        inBox = false;
    }

    /// <summary>A caption: the leads from here on are the box's.</summary>
    public void OpenBox()
    {
        box.Clear();
        inBox = true;
    }

    /// <summary>A paragraph is over; <paramref name="lead"/> is empty where it had none.</summary>
    public void Add(string lead) => (inBox ? box : body).Add(lead);

    /// <summary>
    /// Whether a text with this lead is a new item of the open box. A colon after the lead says so;
    /// after a full stop the lead must be like one that the box or the section already has.
    /// </summary>
    public bool OpensItem(string lead, char mark) => mark is '：' or ':' || body.Contains(lead) || box.SharesEnd(lead);
}
