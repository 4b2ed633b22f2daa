namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>What the words around a figure say. Places are offsets into the strip's text.</summary>
/// <param name="Start">Where the subject begins.</param>
/// <param name="End">Where it ends; the same as <paramref name="Start"/> where none was found.</param>
/// <param name="Measure">What the figure says of it.</param>
internal readonly record struct SubjectReading(int Start, int End, Measure Measure)
{
    /// <summary>Whether a verb right before the figure says that it is reached.</summary>
    public bool IsReached { get; init; }

    /// <summary>Whether the subject is that of the figure before.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Whether the clause goes on with the figure before, without words of its own.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether the subject stands behind the figure.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Whether the clause begins with a verb of doing.</summary>
    public bool HasVerb { get; init; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => End <= Start;
}
