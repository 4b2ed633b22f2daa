using BenchmarkDotNet.Attributes;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Markdig.Syntax;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>The bundled notice from bytes to file, beside what Markdig takes for the same characters.</summary>
public class NoticeBenchmarks
{
    private readonly MemoryStream json = new();
    private NoticeFigures figures = null!;

    [GlobalSetup]
    public void Check()
    {
        var notice = ReadAndParse();
        figures = FigureReader.Read(notice);
        NoticeText.Check(notice);
        NoticeText.Expect(notice.Source.LineCount, DecodeAndSplit(), "lines");
        _ = WriteJson();
        var again = NoticeJson.Read(json.ToArray()).Notice ?? throw new InvalidOperationException("notice.json does not read back");
        NoticeText.Check(again);
        NoticeText.Expect(NoticeText.Content.TrimEnd().Length, Markdig().Span.End + 1, "characters");
        WarmUp.Run();
    }

    /// <summary>The floor: nothing that reads the text can be faster.</summary>
    [Benchmark]
    public int DecodeAndSplit()
    {
        var content = System.Text.Encoding.UTF8.GetString(NoticeText.Bytes);
        var lines = 0;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            lines++;
        }

        return lines;
    }

    [Benchmark]
    public SourceText Read() => NoticeText.Read(NoticeText.Bytes);

    [Benchmark]
    public PlanNotice ReadAndParse() => NoticeText.Parse(NoticeText.Bytes);

    [Benchmark]
    public NoticeFigures ReadFigures() => FigureReader.Read(figures.Notice);

    [Benchmark]
    public long WriteJson()
    {
        json.SetLength(0);
        NoticeJson.Write(figures, json);
        return json.Length;
    }

    [Benchmark(Baseline = true)]
    public MarkdownDocument Markdig() => global::Markdig.Markdown.Parse(NoticeText.Content);
}
