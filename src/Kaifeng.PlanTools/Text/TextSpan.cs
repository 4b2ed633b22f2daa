namespace Kaifeng.PlanTools.Text;

/// <summary>A half-open range of UTF-16 offsets into a <see cref="SourceText"/>: <paramref name="Start"/> is in, <paramref name="End"/> is out.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing lies in the span.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds this one and <paramref name="other"/>.</summary>
    public TextSpan To(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
