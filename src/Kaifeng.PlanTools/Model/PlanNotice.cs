using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Model;

/// <summary>
/// One planning notice (<c>规划通知</c>) as data: the header and imprint of the notice itself, the plans it issues,
/// and the leaves that together hold every non-blank character of the source exactly once.
/// </summary>
public sealed record PlanNotice
{
    /// <summary>The text that all places refer to.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The notice's own matter in the terms of GB/T 9704—2012.</summary>
    public required NoticeHeader Header { get; init; }

    /// <summary>The plans (<c>附件</c>) in the order of the text; one plan where the text is itself a plan.</summary>
    public required ImmutableArray<Plan> Plans { get; init; }

    /// <summary>All leaves in the order of the text, without overlap.</summary>
    public required ImmutableArray<Leaf> Leaves { get; init; }
}
