using Kaifeng.PlanTools.Docx;
using Kaifeng.PlanTools.Docx.Comments;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;
using static Kaifeng.PlanTools.Tests.Docx.DocxFile;

namespace Kaifeng.PlanTools.Tests.Docx;

/// <summary>Nothing that is done with a document grows faster than the document.</summary>
public sealed class DocxGrowthTests
{
    private const int Slack = 500_000;
    private const int Size = 300;

    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["paragraphs"] = static count => Repeated(count, static i => P($"（{i}）产值100亿元。")),
        ["runs of one paragraph"] = static count => $"<w:p>{Repeated(count, static i => R($"{i}，"))}</w:p>",
        ["numbered paragraphs"] = static count => Repeated(count, static _ => P("甲", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")),
        ["a row of many cells and rows of one"] = static count => Table([string.Join('|', Enumerable.Repeat("甲", count)), .. Enumerable.Repeat("乙", count)]),
        ["cells that go on"] = static count => Table([.. Enumerable.Repeat("^|甲", count)]),
        ["paragraphs without an end"] = static count => Repeated(count, static _ => P("甲", "<w:rPr><w:del/></w:rPr>")),
        ["fields without an end"] = static count => Repeated(count, static _ => "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r></w:p>") + P("甲"),
        ["references to characters"] = static count => P(Repeated(count, static _ => "&amp;&#x7532;")),
        ["headers"] = static count => Repeated(count, static i => P("甲", $"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h{i}\"/></w:sectPr>")),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_document_takes_no_more_than_five_times_the_memory(string name)
    {
        _ = Steps(Document(name, 1));
        var (once, fourTimes) = (Steps(Document(name, 1)), Steps(Document(name, 4)));
        Assert.True(fourTimes.Reading <= (5 * once.Reading) + Slack, $"reading: {once.Reading:N0} bytes, then {fourTimes.Reading:N0}");
        Assert.True(fourTimes.Writing <= (5 * once.Writing) + Slack, $"comments: {once.Writing:N0} bytes, then {fourTimes.Writing:N0}");
    }

    private static (long Reading, long Writing) Steps(SourceFile file)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        var source = NoticeReader.Read(file, new ReadOptions(Packages: [DocxReader.Plug])).Source!;
        var read = GC.GetAllocatedBytesForCurrentThread();
        using var stream = new MemoryStream();
        DocxCommenter.Write(source, [.. Enumerable.Range(0, source.Content.Length / 4).Select(static i => new DocxComment(new TextSpan(4 * i, (4 * i) + 1), ["甲"]))], stream);
        return (read - start, GC.GetAllocatedBytesForCurrentThread() - read);
    }

    private static SourceFile Document(string name, int times) => new DocxFile(Shapes[name](Size * times))
        .With("numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
        .File();

    private static string Repeated(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
