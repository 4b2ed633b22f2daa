using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Text;

/// <summary>What a container says of a line of the canonical text beyond its characters.</summary>
/// <param name="FileLine">The line of the file, from 1, on which the element or block begins that the line comes from; in a document of Word the number of the paragraph.</param>
/// <param name="Role">What the container marks the line as.</param>
/// <param name="Strong">How many UTF-16 code units at the line's beginning are set in bold.</param>
/// <param name="Group">Lines of one number other than 0 are held together by a block quotation or the only cell of a table.</param>
/// <param name="Reason">Why the line is no part of the text; empty for every role but <see cref="LineRole.Dropped"/>.</param>
/// <param name="Target">The id of the link target at the line's beginning (<c>&lt;a id="p3"&gt;</c>); empty where there is none.</param>
/// <param name="Marks">The classes of that link target, with blanks between.</param>
/// <param name="Level">The level of a heading, from 1; 0 where the container tells none.</param>
/// <param name="Merged">Of a row's cells those that go on in the rows below.</param>
public readonly record struct SourceLine(
    int FileLine, LineRole Role = LineRole.Text, int Strong = 0, int Group = 0, string Reason = "", string Target = "", string Marks = "", int Level = 0, ImmutableArray<MergedCell> Merged = default)
{
    /// <summary>The number of the table in the file that a row stands in, from 1; 0 where the container does not count tables.</summary>
    public int Table { get; init; }

    /// <summary>The number of the row in that table, from 1.</summary>
    public int Row { get; init; }
}

/// <summary>A cell of a row that goes on in the rows below.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Rows">How many rows it takes, at least 2.</param>
public readonly record struct MergedCell(int Column, int Rows);

/// <summary>What a container marks a line as.</summary>
public enum LineRole : byte
{
    /// <summary>Nothing, or a paragraph.</summary>
    Text,

    /// <summary>A heading (<c>&lt;h2&gt;</c>, <c>##</c>).</summary>
    Heading,

    /// <summary>A row of a table; tabs stand between its cells.</summary>
    Row,

    /// <summary>An entry of the page's index table (索引表) or of a file's front matter: a name, a tab and what it is for this notice.</summary>
    Index,

    /// <summary>A footnote or an endnote.</summary>
    Note,

    /// <summary>No part of the notice: a menu, say.</summary>
    Dropped,
}
