using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>One of several tables of a name, as it is being read.</summary>
internal abstract class ListTable
{
    public LinePosition Place { get; init; }

    // What is wrong with it has been said.
    public bool IsFaulty { get; set; }
}

/// <summary><c>[[synonyms]]</c>.</summary>
internal sealed class SynonymTable : ListTable
{
    public ImmutableArray<string> Names { get; set; } = [];
}

/// <summary><c>[[suppress]]</c>.</summary>
internal sealed class SuppressTable : ListTable
{
    public Rule? Rule { get; set; }

    public string Text { get; set; } = "";

    public string Reason { get; set; } = "";

    public DateOnly? Expires { get; set; }

    public string Notice { get; set; } = "";

    public Suppression ToSuppression() => new(Rule!, Text, Reason, Expires, Notice, Place);
}
