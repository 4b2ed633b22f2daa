using BenchmarkDotNet.Running;
using Kaifeng.PlanTools.Benchmarks;

// --quick measures for a few seconds each in this process; without it BenchmarkDotNet's own job runs, in a process of its own.
var quick = args.Contains("--quick");
var summaries = BenchmarkRunner.Run(
    [typeof(NoticeBenchmarks), typeof(StageBenchmarks), typeof(CopiesBenchmarks), typeof(CheckBenchmarks)],
    quick ? Jobs.Quick : Jobs.Full,
    [.. args.Where(static argument => argument != "--quick")]);
return Ratios.Print(summaries, Console.Out) ? 0 : 1;
