namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>What a caption names.</summary>
internal enum CaptionKind
{
    /// <summary><c>专栏</c>: a box, or a table where its content is a grid.</summary>
    Box,

    /// <summary><c>表</c>: a table, or a box where its content is text.</summary>
    Table,

    /// <summary><c>图</c>: a figure.</summary>
    Figure,
}

/// <summary>The label with which a caption begins: <c>专栏6—1</c>, <c>表 2</c>, <c>图1</c>.</summary>
/// <param name="Kind">What the label names.</param>
/// <param name="Label">The label without blanks.</param>
/// <param name="Number">Its number; empty where none is printed.</param>
/// <param name="LabelLength">Characters of the label and a colon after it.</param>
/// <param name="TitleStart">Where the title begins in the caption's text.</param>
/// <param name="IsContinued">Whether the caption says that it continues one above: <c>续表2</c>, <c>表2 主要指标（续）</c>.</param>
internal readonly record struct CaptionMark(CaptionKind Kind, string Label, string Number, int LabelLength, int TitleStart, bool IsContinued = false);
