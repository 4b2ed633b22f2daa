using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Arithmetic;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Targets;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Tests.Exporting;

/// <summary>Invented figures of <see cref="SampleNotice"/>, built by hand so that exports can be tested without the reader.</summary>
internal static class SampleFigures
{
    private static readonly Unit Yuan = new("亿元", "元", 100_000_000, Dimension.Money, 100_000_000);
    private static readonly Unit Area = new("平方公里", "平方米", 1_000_000, Dimension.Area, 1);
    private static readonly Unit Percent = new("%", "%", 1, Dimension.Share, 1);

    private static readonly Holder InSection = new("p1.1", "p1", "p1.1", "");
    private static readonly Holder InBox = new("p1.1.b1", "p1", "p1.1", "p1.1.b1");

    public static NoticeFigures Create() => Of(SampleNotice.Create());

    public static NoticeFigures Of(PlanNotice notice)
    {
        var source = notice.Source;
        var cut = new Quantity
        {
            Holder = InSection,
            Number = 1,
            Kind = NumeralKind.Quantity,
            Place = At(source, "𠮷", "后半"),
            Amount = Exactly(3.0m, 0.1m, Yuan),
            Year = 2025,
            Subject = At(source, "第一段"),
        };
        var range = new Quantity
        {
            Holder = InBox,
            Number = 1,
            Kind = NumeralKind.Range,
            Place = At(source, "=1+1"),
            Amount = Exactly(50m, 1m, Area) with { High = 80m, Bound = Bound.AtLeast },
        };
        return new NoticeFigures
        {
            Notice = notice,
            Numerals = [new Numeral(NumeralKind.DocumentNumber, At(source, "2022")), new Numeral(NumeralKind.Unexplained, At(source, "22.3"))],
            Quantities = [cut, range],
            Indicators = [.. Values(notice).Select(Figure)],
            Targets = [new Target(1, cut)],
            Claims = [Rate(source), Unknown(source)],
        };
    }

    private static Claim Rate(SourceText source) => new()
    {
        Holder = InSection,
        Number = 1,
        Kind = ClaimKind.Cagr,
        Text = At(source, "化工。坚守底线"),
        Stated = At(source, "坚守"),
        Printed = Exactly(9.70m, 0.01m, Percent),
        Operands =
        [
            new Operand(OperandRole.Base, At(source, "一段"), Exactly(61.02m, 0.01m, Yuan), 2016),
            new Operand(OperandRole.End, At(source, "𠮷", "后半"), Exactly(88.22m, 0.01m, Yuan), 2020),
            new Operand(OperandRole.Item, At(source, "化工"), null),
        ],
        Computed = new Interval(9.64000009m, 9.70000001m),
        Verdict = Verdict.Consistent,
    };

    private static Claim Unknown(SourceText source) => new()
    {
        Holder = InBox,
        Number = 1,
        Kind = ClaimKind.Share,
        Text = At(source, "=命令\t[5]\t-22.3%"),
        Stated = At(source, "[5]"),
        Printed = Exactly(30m, 1m, Percent),
        Operands = [],
        Computed = Interval.Any,
        Verdict = Verdict.CannotTell,
        Reason = CannotTell.MissingBase,
    };

    private static Amount Exactly(decimal value, decimal step, Unit unit) => new() { Value = value, Bound = Bound.Exact, Unit = unit, Step = step };

    private static IEnumerable<IndicatorValue> Values(PlanNotice notice) =>
        ((Section)notice.Plans[0].Content[0]).Content.OfType<Table>().Single().Indicators.SelectMany(static indicator => indicator.Values);

    private static IndicatorFigure Figure(IndicatorValue value) => value.Printed switch
    {
        "-0.3" => new IndicatorFigure(value, IndicatorFigureKind.Level, Exactly(-0.3m, 0.1m, Percent)),
        "[5]" => new IndicatorFigure(value, IndicatorFigureKind.Total, Exactly(5m, 1m, Yuan) with { Bound = Bound.AtLeast }),
        "-22.3%" => new IndicatorFigure(value, IndicatorFigureKind.YearlyRate, Exactly(-22.3m, 0.1m, Percent)),
        _ => new IndicatorFigure(value, IndicatorFigureKind.None, null),
    };

    private static Passage At(SourceText source, params string[] pieces)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var piece in pieces)
        {
            var start = source.Content.IndexOf(piece, StringComparison.Ordinal);
            spans.Add(new TextSpan(start, start + piece.Length));
        }

        return new Passage(spans.DrainToImmutable());
    }
}
