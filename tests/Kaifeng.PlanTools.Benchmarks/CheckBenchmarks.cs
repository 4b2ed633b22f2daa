using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>The notice under other document numbers, checked together: agreement must grow with the number of figures, not with its square.</summary>
public class CheckBenchmarks
{
    private ImmutableArray<NoticeFigures> notices = [];

    [Params(1, 100)]
    public int Notices { get; set; }

    [GlobalSetup]
    public void Read()
    {
        notices = [.. Enumerable.Range(1, Notices).Select(Notice)];
        NoticeText.Expect(Notices, Check().Notices.Length, "checked notices");
        WarmUp.Run();
    }

    [Benchmark]
    public CheckResult Check() => Checker.Check(notices, RuleCatalogue.All);

    private static NoticeFigures Notice(int serial)
    {
        var text = NoticeText.Content.Replace("〔2022〕29号", string.Create(CultureInfo.InvariantCulture, $"〔2022〕{serial}号"), StringComparison.Ordinal);
        return FigureReader.Read(NoticeParser.Parse(new SourceText(string.Create(CultureInfo.InvariantCulture, $"{serial}.txt"), text, "")));
    }
}
