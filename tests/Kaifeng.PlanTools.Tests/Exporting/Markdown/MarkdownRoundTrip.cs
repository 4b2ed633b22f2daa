using System.Text;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Exporting.Markdown;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Tests.Exporting.Markdown;

/// <summary>Writes a notice as Markdown and reads it again.</summary>
internal static class MarkdownRoundTrip
{
    /// <summary>The exported file's bytes.</summary>
    public static byte[] Export(PlanNotice notice)
    {
        using var stream = new MemoryStream();
        NoticeMarkdown.Write(notice, stream);
        return stream.ToArray();
    }

    private static PlanNotice FromJson(PlanNotice notice)
    {
        using var stream = new MemoryStream();
        NoticeJson.Write(FigureReader.Read(notice), stream);
        return NoticeJson.Read(stream.ToArray()).Notice!;
    }

    /// <summary>Fails with the first thing that the notice read back says otherwise, or the first line that its own export has otherwise.</summary>
    public static void Check(PlanNotice notice)
    {
        var bytes = Export(notice);
        Assert.True(bytes.AsSpan().SequenceEqual(Export(FromJson(notice))), "the Markdown differs when it is made from notice.json");
        var source = NoticeReader.Read("notice.md", bytes).Source!;
        Assert.True(source.Format.IsMarked, "the export is not known as ours");
        var read = NoticeParser.Parse(source);
        var difference = ContentText.FirstDifference(notice, read);
        Assert.True(difference is null, $"the Markdown reads back otherwise, {difference}");
        var again = Export(read);
        if (!bytes.AsSpan().SequenceEqual(again))
        {
            var lines = Encoding.UTF8.GetString(bytes).Split('\n');
            var others = Encoding.UTF8.GetString(again).Split('\n');
            var at = Enumerable.Range(0, Math.Min(lines.Length, others.Length)).FirstOrDefault(i => lines[i] != others[i], -1);
            Assert.Fail(at < 0 ? $"{lines.Length} lines, then {others.Length}" : $"the second export differs in line {at + 1}:\n  {lines[at]}\n  {others[at]}");
        }
    }
}
