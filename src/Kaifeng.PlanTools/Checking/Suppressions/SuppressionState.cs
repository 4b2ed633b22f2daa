namespace Kaifeng.PlanTools.Checking.Suppressions;

/// <summary>What became of a suppression in a run.</summary>
public enum SuppressionState
{
    /// <summary>It took a finding out.</summary>
    Used,

    /// <summary>Its rule was run on its notice and found nothing there: it can go.</summary>
    Unused,

    /// <summary>Its last day is over: it takes nothing out any more.</summary>
    Expired,

    /// <summary>Its rule or its notice was not in the run.</summary>
    NotAsked,
}
