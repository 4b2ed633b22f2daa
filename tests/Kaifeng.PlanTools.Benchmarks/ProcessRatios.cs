using System.Diagnostics;
using System.Globalization;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>
/// Whole runs of the native program. What is compared runs in turn, so that a busy machine is busy for both, and medians are taken.
/// </summary>
internal sealed class ProcessRatios : IDisposable
{
    private const int Rounds = 21;
    private const int LongRounds = 3;
    private const int Copies = 100;
    private const int Notices = 40;

    private static readonly string Program = Path.Combine(NoticeText.Root, "out", "native", OperatingSystem.IsWindows() ? "plan-tools.exe" : "plan-tools");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("plan-tools-");

    /// <summary>Measures all of them.</summary>
    public static IEnumerable<Ratio> Measure()
    {
        if (!File.Exists(Program))
        {
            throw new InvalidOperationException($"{Program} is missing: publish the native program first, as the README says");
        }

        using var ratios = new ProcessRatios();
        return [ratios.Pandoc(), ratios.ManyCopies(), ratios.TwoJobs()];
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private Ratio Pandoc()
    {
        var (text, json) = (Write("one.txt", NoticeText.Bytes), Path.Combine(folder.FullName, "pandoc.json"));
        return new Ratio(
            "`extract` against `pandoc -f commonmark -t json` of the same file",
            Compare(Rounds, () => Extract(text), () => Run("pandoc", "-f", "commonmark", "-t", "json", "-o", json, text)));
    }

    private Ratio ManyCopies()
    {
        var (text, copies) = (Write("one.txt", NoticeText.Bytes), Write("copies.txt", NoticeText.Copies(Copies)));
        return new Ratio("`extract` of 100 copies in one file against one", Compare(LongRounds, () => Extract(copies), () => Extract(text)));
    }

    private Ratio TwoJobs()
    {
        var notices = Directory.CreateDirectory(Path.Combine(folder.FullName, "notices")).FullName;
        for (var i = 0; i < Notices; i++)
        {
            Write(Path.Combine("notices", string.Create(CultureInfo.InvariantCulture, $"{i}.txt")), NoticeText.Bytes);
        }

        return new Ratio("`extract` of 40 notices with `--jobs 2` against `--jobs 1`", Compare(LongRounds, () => Extract(notices, "2"), () => Extract(notices, "1")));
    }

    private static double Compare(int rounds, Action one, Action other)
    {
        one();
        other();
        var (first, second) = (new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            first.Add(Seconds(one));
            second.Add(Seconds(other));
        }

        return Median(first) / Median(second);
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private void Extract(string input, string jobs = "1") =>
        Run(Program, "extract", input, "--force", "--quiet", "--jobs", jobs, "-o", Path.Combine(folder.FullName, "out"));

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        NoticeText.Expect(0, process.ExitCode, $"as the exit code of {program}");
    }
}
