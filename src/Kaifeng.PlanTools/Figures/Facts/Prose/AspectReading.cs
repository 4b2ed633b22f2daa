namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>What a figure says of its subject, and where the words of the subject end.</summary>
/// <param name="Aspect">What it says.</param>
/// <param name="SubjectEnd">The words before this offset of the strip are the subject's.</param>
internal readonly record struct AspectReading(Aspect Aspect, int SubjectEnd)
{
    /// <summary>+1 for a rise, -1 for a fall, 0 for neither.</summary>
    public int Direction { get; init; }

    /// <summary>Whether it is of each year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Over how many years it is, where the words say it; 0 where they do not.</summary>
    public int Years { get; init; }

    /// <summary>Which end of a change it is.</summary>
    public ChangeEnd End { get; init; }

    /// <summary>Where the name of the whole of a share begins; the same as its end without one.</summary>
    public int WholeStart { get; init; }

    /// <summary>Where it ends.</summary>
    public int WholeEnd { get; init; }

    /// <summary>What it is for each of; empty for nothing.</summary>
    public string Per { get; init; } = "";
}
