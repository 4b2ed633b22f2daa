using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>What a check found, and from which input each notice was read.</summary>
/// <param name="Files">The inputs, one for each notice of the result.</param>
/// <param name="Result">What was found.</param>
/// <param name="Frame">What reports for other tools say beside that.</param>
internal sealed record CheckReport(ImmutableArray<InputFile> Files, CheckResult Result, ReportFrame Frame)
{
    /// <summary>What is shown of it.</summary>
    public CheckResult Shown { get; init; } = Result;

    /// <summary>How many inputs were left out because they say what another one says.</summary>
    public int Same { get; init; }

    private readonly Dictionary<PlanNotice, InputFile> files = Files.Zip(Result.Notices)
        .ToDictionary(static pair => pair.Second.Figures.Notice, static pair => pair.First, (IEqualityComparer<PlanNotice>)ReferenceEqualityComparer.Instance);

    /// <summary>The input from which a notice was read.</summary>
    public InputFile FileOf(PlanNotice notice) => files[notice];
}
