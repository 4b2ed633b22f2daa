using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting;

/// <summary>A small invented notice, built by hand so that exports can be tested without the parser.</summary>
internal sealed class SampleNotice
{
    private const string Content =
        "\uFEFF测试〔2022〕1号\n关于印发规划的通知\n\n附件1\n开封市测试规划\n一、总体要求\n　　第一段的前半，𠮷\n- 1 -\n后半“引号”,逗号。\n"
        + "专栏1 重点工程\n化工。坚守底线。\n医药。\t=1+1\n表1 主要指标\n指标\t2020年\t年均增长\n增速（%）\t-0.3\t--\n=命令\t[5]\t-22.3%\n注：*为约束性。\n谁也不要的字\n";

    private readonly SourceText source = new("样本.v1.txt", Content.TrimStart('\uFEFF').Replace("\n谁", "\r\n谁", StringComparison.Ordinal), "00ff");
    private readonly List<Leaf> leaves = [];

    public static PlanNotice Create() => new SampleNotice().Build();

    private PlanNotice Build()
    {
        var number = One("测试〔2022〕1号", LeafKind.Header);
        var title = One("关于印发规划的通知", LeafKind.Header);
        var label = One("附件1", LeafKind.Header);
        var planTitle = One("开封市测试规划", LeafKind.Header);
        var heading = One("一、总体要求", LeafKind.Heading);
        var first = Span("第一段的前半，𠮷", LeafKind.Paragraph);
        Span("- 1 -", LeafKind.Dropped, "page number");
        var second = Span("后半“引号”,逗号。", LeafKind.Paragraph);
        var paragraph = new Paragraph { Id = "p1.1.para1", Lead = "", Text = new Passage([first, second]), Span = first.To(second) };
        var box = Box();
        var table = Table();
        One("谁也不要的字", LeafKind.Unplaced);
        var section = new Section
        {
            Id = "p1.1",
            Kind = SectionKind.L1,
            Number = "一",
            Ordinal = 1,
            Title = "总体要求",
            Heading = heading,
            Span = new TextSpan(heading.Extent.Start, table.Span.End),
            Content = [paragraph, box, table],
        };
        var plan = new Plan
        {
            Id = "p1",
            Attachment = 1,
            Title = "开封市测试规划",
            Period = new PlanPeriod(2021, 2025),
            Label = new HeaderField(label, "附件1"),
            TitlePlaces = [planTitle],
            Content = [section],
            Span = new TextSpan(label.Extent.Start, source.Content.Length),
        };
        return new PlanNotice
        {
            Source = source,
            Header = new NoticeHeader
            {
                DocumentNumber = new DocumentNumber(number, "测试〔2022〕1号", "测试", 2022, 1),
                Title = new HeaderField(title, "关于印发规划的通知"),
                IssuedOn = new HeaderDate(number, "2022年1月2日", new DateOnly(2022, 1, 2)),
                Imprint = new Imprint { Others = [new HeaderField(title, "其他")] },
            },
            Plans = [plan],
            Leaves = [.. leaves],
        };
    }

    private Box Box()
    {
        var label = One("专栏1", LeafKind.BoxLabel);
        var title = One("重点工程", LeafKind.BoxTitle);
        var items = new[] { "化工。坚守底线。", "医药。\t=1+1" }
            .Select((text, i) => Item(i + 1, text, One(text, LeafKind.Paragraph)))
            .ToImmutableArray();
        return new Box
        {
            Id = "p1.1.b1",
            Label = "专栏1",
            Number = "1",
            Title = "重点工程",
            Captions = [new Caption(label, title)],
            Items = items,
            Span = new TextSpan(label.Extent.Start, items[^1].Paragraphs[0].Span.End + 1),
        };
    }

    private static BoxItem Item(int number, string text, Passage place) => new(number, text[..2],
        [new Paragraph { Id = $"p1.1.b1.{number}", Lead = text[..2], Text = place, Span = place.Extent }]);

    private Table Table()
    {
        var label = One("表1", LeafKind.Caption);
        var title = One("主要指标", LeafKind.Caption);
        var header = Row(RowKind.Header, "指标", "2020年", "年均增长");
        var first = Row(RowKind.Indicator, "增速（%）", "-0.3", "--");
        var second = Row(RowKind.Indicator, "=命令", "[5]", "-22.3%");
        var note = One("注：*为约束性。", LeafKind.Note);
        return new Table
        {
            Id = "p1.1.t1",
            Label = "表1",
            Number = "1",
            Title = "主要指标",
            Captions = [new Caption(label, title)],
            Columns =
            [
                new TableColumn("指标", ColumnRole.Name, null),
                new TableColumn("2020年", ColumnRole.Baseline, 2020),
                new TableColumn("年均增长", ColumnRole.Growth, null),
            ],
            Rows = [header, first, second],
            Indicators = [Indicator(1, "增速", "%", first, ""), Indicator(2, "=命令", "", second, "name moved")],
            Notes = [new TableNote(note)],
            Span = label.Extent.To(note.Extent),
        };
    }

    private Indicator Indicator(int row, string name, string unit, TableRow cells, string repair)
    {
        var baseline = cells.Cells[1].Text;
        var growth = cells.Cells[2].Text;
        return new Indicator
        {
            Id = $"p1.1.t1.r{row}",
            Row = row,
            Category = "发展",
            Parent = "",
            Name = name,
            Unit = unit,
            NoteMark = row == 1 ? "*" : "",
            Growth = source.Read(growth),
            Attribute = "预期性",
            Repair = repair,
            Span = cells.Span,
            Values =
            [
                new IndicatorValue("2020年", 2020, ColumnRole.Baseline, source.Read(baseline), row == 2, baseline),
                new IndicatorValue("年均增长", null, ColumnRole.Growth, source.Read(growth), false, growth),
            ],
        };
    }

    private TableRow Row(RowKind kind, params string[] cells)
    {
        var places = cells.Select(cell => One(cell, LeafKind.Cell)).ToArray();
        return new TableRow(kind, [.. places.Select((place, i) => new TableCell(i, place))], places[0].Extent.To(places[^1].Extent));
    }

    private Passage One(string text, LeafKind kind) => new(Span(text, kind));

    // Texts are looked for after the last leaf: the sample is built in the order of its text.
    private TextSpan Span(string text, LeafKind kind, string reason = "")
    {
        var start = source.Content.IndexOf(text, leaves.Count == 0 ? 0 : leaves[^1].Span.End, StringComparison.Ordinal);
        var span = new TextSpan(start, start + text.Length);
        leaves.Add(new Leaf(kind, span, reason));
        return span;
    }
}
