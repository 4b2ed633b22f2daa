using System.Collections.Immutable;
using System.Text;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Suppressions;
using Kaifeng.PlanTools.Exporting.Json;

namespace Kaifeng.PlanTools.Tests.Exporting.Json;

public sealed class BaselineJsonTests
{
    private static readonly Baseline Sample = new(Baseline.Empty.Notices
        .Add("b\"\n", [new BaselineEntry("00ff", "PT401", "28.8%\u2028", new LocalText("印为“28.8%”", "printed \\"))])
        .Add("a", [new BaselineEntry("01", "PT401", "", new LocalText("", "")), new BaselineEntry("02", "PT402", "", new LocalText("", ""))]));

    [Fact]
    public void A_finding_is_a_line() => Assert.Equal(
        """
        {
          "format": "plan-tools/baseline",
          "version": 1,
          "notices": {
            "a": [
              {"fingerprint":"01","rule":"PT401","printed":"","message":{"zh":"","en":""}},
              {"fingerprint":"02","rule":"PT402","printed":"","message":{"zh":"","en":""}}
            ],
            "b\"\n": [
              {"fingerprint":"00ff","rule":"PT401","printed":"28.8%\u2028","message":{"zh":"印为“28.8%”","en":"printed \\"}}
            ]
          }
        }

        """.ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(Bytes(Sample)));

    [Fact]
    public void It_is_read_back() => Assert.Equal(Bytes(Sample), Bytes(BaselineJson.Read(Bytes(Sample))!));

    [Fact]
    public void One_without_findings_is_read_back() => Assert.Empty(BaselineJson.Read(Bytes(Baseline.Empty))!.Notices);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"format":"plan-tools/notice","version":1,"notices":{}}""")]
    [InlineData("""{"format":"plan-tools/baseline","version":2,"notices":{}}""")]
    [InlineData("""{"format":"plan-tools/baseline","version":1,"notices":[]}""")]
    [InlineData("""{"format":"plan-tools/baseline","version":1,"notices":{"a":[{"rule":"PT401"}]}}""")]
    [InlineData("""{"format":"plan-tools/baseline","version":1,"notices":{"a":[1]}}""")]
    [InlineData("""{"format":"plan-tools/baseline","version":1,"notices":{"a":[],"a":[1]}}""")]
    [InlineData("""{"format":"plan-tools/baseline","version":1,"notices":{"a":[{"fingerprint":1,"rule":"PT401","printed":"","message":{"zh":"","en":""}}]}}""")]
    public void What_is_no_baseline_is_none(string text) => Assert.Null(BaselineJson.Read(Encoding.UTF8.GetBytes(text)));

    private static byte[] Bytes(Baseline baseline)
    {
        using var stream = new MemoryStream();
        BaselineJson.Write(baseline, stream);
        return stream.ToArray();
    }
}
