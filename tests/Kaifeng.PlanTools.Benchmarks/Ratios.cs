using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>The ratios that the project promises, taken from one run. Medians, since machines are noisy.</summary>
internal static class Ratios
{
    /// <summary>Prints them; <c>false</c> where a benchmark failed.</summary>
    public static bool Print(Summary[] summaries, TextWriter output)
    {
        var reports = summaries.SelectMany(static summary => summary.Reports).Where(static report => report.Success).ToList();
        var failed = summaries.Any(static summary => summary.HasCriticalValidationErrors) || summaries.Sum(static summary => summary.BenchmarksCases.Length) > reports.Count;
        var markdig = Find(reports, nameof(NoticeBenchmarks.Markdig), "");
        var parse = Find(reports, nameof(NoticeBenchmarks.ReadAndParse), "");
        output.WriteLine();
        PrintRatio(output, "decoding and splitting / Markdig", Find(reports, nameof(NoticeBenchmarks.DecodeAndSplit), ""), markdig);
        PrintRatio(output, "reading / Markdig", Find(reports, nameof(NoticeBenchmarks.Read), ""), markdig);
        PrintRatio(output, "reading and parsing / Markdig", parse, markdig);
        PrintRatio(output, "figures / reading and parsing", Find(reports, nameof(NoticeBenchmarks.ReadFigures), ""), parse);
        PrintSum(output, "checking / reading, parsing and figures", Find(reports, nameof(CheckBenchmarks.Check), "Notices=1"), [parse, Find(reports, nameof(NoticeBenchmarks.ReadFigures), "")]);
        PrintRatio(output, "checking, 100 notices together / one", Find(reports, nameof(CheckBenchmarks.Check), "Notices=100"), Find(reports, nameof(CheckBenchmarks.Check), "Notices=1"));
        PrintRatio(output, "writing notice.json / Markdig", Find(reports, nameof(NoticeBenchmarks.WriteJson), ""), markdig);
        PrintRatio(output, "reading and parsing, 100 copies / one", Find(reports, nameof(CopiesBenchmarks.ReadAndParse), "Copies=100"), Find(reports, nameof(CopiesBenchmarks.ReadAndParse), "Copies=1"));
        if (parse?.GcStats.GetBytesAllocatedPerOperation(parse.BenchmarkCase) is { } bytes)
        {
            Print(output, "bytes allocated per byte of input", (double)bytes / NoticeText.Bytes.Length);
        }

        PrintStages(output, reports);
        return !failed;
    }

    private static void PrintStages(TextWriter output, List<BenchmarkReport> reports)
    {
        var before = 0.0;
        foreach (var stage in Enum.GetValues<Stage>())
        {
            if (Find(reports, nameof(StageBenchmarks.UpTo), $"Last={stage}") is { } report)
            {
                var median = MedianOf(report);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"stage " + stage,-40} {(median - before) / 1000,10:F0} µs"));
                before = median;
            }
        }
    }

    private static void PrintSum(TextWriter output, string name, BenchmarkReport? one, BenchmarkReport?[] others)
    {
        if (one is not null && Array.TrueForAll(others, static report => report is not null))
        {
            Print(output, name, MedianOf(one) / others.Sum(static report => MedianOf(report!)));
        }
    }

    private static void PrintRatio(TextWriter output, string name, BenchmarkReport? one, BenchmarkReport? other)
    {
        if (one is not null && other is not null)
        {
            Print(output, name, MedianOf(one) / MedianOf(other));
        }
    }

    private static void Print(TextWriter output, string name, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {value,10:F2}"));

    private static BenchmarkReport? Find(List<BenchmarkReport> reports, string method, string parameters) =>
        reports.Find(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method && report.BenchmarkCase.Parameters.DisplayInfo.Trim('[', ']') == parameters);

    private static double MedianOf(BenchmarkReport report) => report.ResultStatistics!.Median;
}
