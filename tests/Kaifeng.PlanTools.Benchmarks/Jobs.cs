using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>How benchmarks are run.</summary>
internal static class Jobs
{
    /// <summary>BenchmarkDotNet's default job.</summary>
    public static IConfig Full => Config(Job.Default);

    /// <summary>A few seconds each, without processes of their own: enough for ratios of one run.</summary>
    public static IConfig Quick => Config(Job.Default
        .WithId("Quick")
        .WithToolchain(InProcessNoEmitToolchain.Instance)
        .WithMinWarmupCount(4)
        .WithMaxWarmupCount(8)
        .WithMinIterationCount(8)
        .WithMaxIterationCount(12)
        .WithIterationTime(TimeInterval.FromMilliseconds(150)));

    private static ManualConfig Config(Job job) => ManualConfig.CreateEmpty()
        .AddJob(job)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .WithArtifactsPath(Path.Combine(NoticeText.Root, ".artifacts", "benchmarks"))
        .WithOptions(ConfigOptions.JoinSummary);
}
