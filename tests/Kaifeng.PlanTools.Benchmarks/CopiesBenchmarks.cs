using BenchmarkDotNet.Attributes;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>One text of a hundred copies of the notice, beside one copy.</summary>
public class CopiesBenchmarks
{
    private byte[] bytes = [];

    [Params(1, 100)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Check()
    {
        bytes = NoticeText.Copies(Copies);

        // A copy's header belongs to the last plan of the copy before.
        NoticeText.Expect(Copies * 8, ReadAndParse().Plans.Length, "plans");
        WarmUp.Run();
    }

    [Benchmark]
    public PlanNotice ReadAndParse() => NoticeText.Parse(bytes);
}
