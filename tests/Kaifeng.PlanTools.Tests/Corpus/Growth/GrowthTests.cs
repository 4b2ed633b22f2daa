using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Tests.Corpus.Growth;

/// <summary>Nothing grows faster than its input: not what a step allocates, and not what is written.</summary>
public sealed class GrowthTests
{
    private const int Slack = 500_000;
    private const int MostOfReport = 20;

    // The table of rules, which stands in some reports whatever they find.
    private const int Rules = 300_000;

    public static TheoryData<string> Names => [.. Shapes.All.Select(static shape => shape.Name)];

    [Fact]
    public void No_two_shapes_have_one_name() => Assert.Distinct(Shapes.All.Select(static shape => shape.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_takes_no_step_more_than_five_times_the_memory(string name)
    {
        var shape = Shapes.All.Single(shape => shape.Name == name);
        _ = Steps(shape, 1);
        var faults = Steps(shape, 1).Zip(Steps(shape, 4))
            .Where(static pair => pair.Second.Bytes > (5 * pair.First.Bytes) + Slack)
            .Select(static pair => $"{pair.First.Step}: {pair.First.Bytes:N0} bytes, then {pair.Second.Bytes:N0}");
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_report_is_much_larger_than_its_text(string name)
    {
        var shape = Shapes.All.Single(shape => shape.Name == name);
        var bytes = shape.Bytes(4);
        var report = Report(Check(FigureReader.Read(NoticeParser.Parse(NoticeReader.Read("a." + shape.Ending, bytes).Source!))));
        var faults = CheckFormat.All.Where(static format => format is { Write: not null, Takes: null })
            .Select(format => (format.Name, Length: Written(stream => format.Write!(report, false, stream))))
            .Where(written => written.Length > (MostOfReport * bytes.Length) + Rules)
            .Select(written => $"{written.Name}: {written.Length:N0} bytes of {bytes.Length:N0}");
        Assert.Empty(faults);
    }

    private static List<(string Step, long Bytes)> Steps(Shape shape, int times)
    {
        var steps = new List<(string Step, long Bytes)>();
        T Measure<T>(string step, Func<T> work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = work();
            steps.Add((step, GC.GetAllocatedBytesForCurrentThread() - before));
            return result;
        }

        var bytes = shape.Bytes(times);
        var source = Measure("reading", () => NoticeReader.Read("a." + shape.Ending, bytes).Source!);
        var notice = Measure("parsing", () => NoticeParser.Parse(source));
        var figures = Measure("figures", () => FigureReader.Read(notice));
        foreach (var rule in RuleCatalogue.All)
        {
            Measure(rule.Info.Id, () => Check(figures, rule));
        }

        var report = Measure("all rules", () => Report(Check(figures)));
        foreach (var format in CheckFormat.All.Where(static format => format is { Write: not null, Takes: null }))
        {
            Measure("report " + format.Name, () => Written(stream => format.Write!(report, true, stream)));
        }

        foreach (var file in ExportFormat.All.SelectMany(static format => format.Files()))
        {
            Measure("export " + file.Path, () => Written(stream => file.Write(figures, stream)));
        }

        Measure("slips", () => SlipDraw.Of(figures, Enum.GetValues<SlipClass>(), 1, 1));
        return steps;
    }

    private static CheckResult Check(NoticeFigures figures) => Checker.Check([figures], RuleCatalogue.All);

    private static int Check(NoticeFigures figures, Rule rule)
    {
        var findings = new List<Finding>();
        rule.Check(new RuleInput([figures], CheckSettings.Default), findings);
        return findings.Count;
    }

    private static CheckReport Report(CheckResult result)
    {
        var frame = new ReportFrame { Paths = ["a.txt"], Rules = [.. RuleCatalogue.All.Select(static rule => rule.Info)], Version = "1" };
        return new CheckReport([new InputFile("a.txt", "/a.txt")], result, frame) { Shown = result.Shown(Enum.GetValues<Severity>(), isBySeverity: false) };
    }

    private static long Written(Action<Stream> write)
    {
        using var stream = new CountingStream();
        write(stream);
        return stream.Length;
    }
}
