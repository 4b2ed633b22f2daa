using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>The files of a report, a file a notice.</summary>
/// <param name="result">What was found.</param>
/// <param name="paths">The path of each notice's input.</param>
internal sealed class ReportFiles(CheckResult result, ImmutableArray<string> paths)
{
    private readonly Dictionary<PlanNotice, int> indices = result.Notices.Index()
        .ToDictionary(static pair => pair.Item.Figures.Notice, static pair => pair.Index, (IEqualityComparer<PlanNotice>)ReferenceEqualityComparer.Instance);

    /// <summary>The notice's place in the result.</summary>
    public int IndexOf(PlanNotice notice) => indices[notice];

    /// <summary>The path of the notice's input.</summary>
    public string PathOf(PlanNotice notice) => paths[indices[notice]];
}
