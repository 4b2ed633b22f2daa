using BenchmarkDotNet.Attributes;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>The parser's steps, each with all before it.</summary>
public class StageBenchmarks
{
    private SourceText source = null!;

    [ParamsAllValues]
    public Stage Last { get; set; }

    [GlobalSetup]
    public void Check()
    {
        source = NoticeText.Read(NoticeText.Bytes);
        NoticeText.Expect(NoticeParser.Parse(source).Leaves.Length, Stages.Run(source, Stage.Leaves), "leaves");
        WarmUp.Run();
    }

    [Benchmark]
    public int UpTo() => Stages.Run(source, Last);
}
