using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>What a name's cell in a glued table holds: the category and the group that are named before it, the name, and a note's mark in it.</summary>
/// <param name="Text">The cell's text.</param>
internal sealed record NameParts(string Text)
{
    /// <summary>How long the category before the name is; 0 for none.</summary>
    public int Category { get; init; }

    /// <summary>Where the name begins: behind category and group.</summary>
    public int Name { get; init; }

    /// <summary>Whether a group is named between category and name.</summary>
    public bool HasGroup => Name > Category;

    /// <summary>Where the mark of a note stands; empty for none.</summary>
    public TextSpan Mark { get; init; }

    /// <summary>The first row of the group, counted among the names: what it names goes for this row too.</summary>
    public int First { get; init; } = -1;

    /// <summary>Whether the parts cannot be told apart, or the group to which the row belongs.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The name without the mark.</summary>
    public string Clean => Mark.IsEmpty ? Text[Name..] : Text[Name..Mark.Start] + Text[Mark.End..];

    /// <summary>The cell of the name.</summary>
    public Passage NamePlace(Passage cell) =>
        Mark.IsEmpty ? cell.Slice(Name, Text.Length) : new Passage([.. cell.Slice(Name, Mark.Start).Pieces.Concat(cell.Slice(Mark.End, Text.Length).Pieces)]);

    /// <summary>The cell of the mark.</summary>
    public Passage MarkPlace(Passage cell) => Mark.IsEmpty ? default : cell.Slice(Mark.Start, Mark.End);
}
