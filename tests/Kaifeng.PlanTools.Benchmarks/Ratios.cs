using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>The ratios of the library that the README promises, taken from one run. Medians, since machines are noisy.</summary>
internal sealed class Ratios(Summary[] summaries)
{
    private readonly List<BenchmarkReport> reports = [.. summaries.SelectMany(static summary => summary.Reports).Where(static report => report.Success)];

    /// <summary>Whether no benchmark failed.</summary>
    public bool HasAll => !summaries.Any(static summary => summary.HasCriticalValidationErrors) && summaries.Sum(static summary => summary.BenchmarksCases.Length) == reports.Count;

    /// <summary>The ratios of all benchmarks that ran.</summary>
    public IEnumerable<Ratio> All()
    {
        var markdig = Time(nameof(NoticeBenchmarks.Markdig));
        var parse = Time(nameof(NoticeBenchmarks.ReadAndParse));
        var figures = Time(nameof(NoticeBenchmarks.ReadFigures));
        var check = Time(nameof(CheckBenchmarks.Check), "Notices=1");
        (string Measure, double? Of, double? Against)[] ratios =
        [
            ("decoding and splitting into lines alone (the floor)", Time(nameof(NoticeBenchmarks.DecodeAndSplit)), markdig),
            ("reading and parsing to a `PlanNotice`", parse, markdig),
            ("writing `notice.json`, figures included", Time(nameof(NoticeBenchmarks.WriteJson)), markdig),
            ("bytes allocated by reading and parsing, per byte of the file", Allocated(nameof(NoticeBenchmarks.ReadAndParse)), NoticeText.Bytes.Length),
            ("figures against reading and parsing", figures, parse),
            ("checking against reading, parsing and figures", check, parse + figures),
            ("checking 100 notices of one issuer together against one", Time(nameof(CheckBenchmarks.Check), "Notices=100"), check),
            ("reading and parsing 100 copies in one text against one", Time(nameof(CopiesBenchmarks.ReadAndParse), "Copies=100"), Time(nameof(CopiesBenchmarks.ReadAndParse), "Copies=1")),
        ];
        foreach (var (measure, of, against) in ratios)
        {
            if (of / against is { } value)
            {
                yield return new Ratio(measure, value);
            }
        }
    }

    /// <summary>Prints what each step of the parser takes.</summary>
    public void PrintStages(TextWriter output)
    {
        var before = 0.0;
        foreach (var stage in Enum.GetValues<Stage>())
        {
            if (Time(nameof(StageBenchmarks.UpTo), $"Last={stage}") is { } time)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"stage " + stage,-40} {(time - before) / 1000,10:F0} µs"));
                before = time;
            }
        }
    }

    private double? Time(string method, string parameters = "") => Find(method, parameters)?.ResultStatistics?.Median;

    private double? Allocated(string method) =>
        Find(method, "") is { } report ? report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) : null;

    // Of two classes' methods with one name only one has no parameter.
    private BenchmarkReport? Find(string method, string parameters) =>
        reports.Find(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method && report.BenchmarkCase.Parameters.DisplayInfo.Trim('[', ']') == parameters);
}
