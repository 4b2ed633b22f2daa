using BenchmarkDotNet.Running;
using Kaifeng.PlanTools.Benchmarks;

// --quick measures for a few seconds each in this process; without it BenchmarkDotNet's own job runs, in a process of its own.
// --readme measures all ratios of the README, whole processes included, and fails where one is much worse than it says.
var readme = args.Contains("--readme");
var summaries = BenchmarkRunner.Run(
    [typeof(NoticeBenchmarks), typeof(StageBenchmarks), typeof(CopiesBenchmarks), typeof(CheckBenchmarks)],
    readme || args.Contains("--quick") ? Jobs.Quick : Jobs.Full,
    [.. args.Where(static argument => argument is not ("--quick" or "--readme"))]);
var ratios = new Ratios(summaries);
ratios.PrintStages(Console.Out);
var fine = ReadmeRatios.Compare([.. readme ? ProcessRatios.Measure() : [], .. ratios.All()], Console.Out);
return ratios.HasAll && (fine || !readme) ? 0 : 1;
