using Kaifeng.PlanTools.Figures.Facts.Prose;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Tables;

/// <summary>What a figure in a cell says of its row, and where the row's name ends.</summary>
/// <param name="Aspect">What it says.</param>
/// <param name="Name">The words of the row that name the subject.</param>
internal readonly record struct CellAspect(Aspect Aspect, string Name)
{
    private static readonly List<YearPhrase> NoYears = [];

    /// <summary>Whether it is of each year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>+1 for a rise, -1 for a fall.</summary>
    public int Direction { get; init; }

    /// <summary>The words that name the whole of a share.</summary>
    public string Whole { get; init; } = "";

    /// <summary>What it is for each of.</summary>
    public string Per { get; init; } = "";

    /// <summary>Reads a cell.</summary>
    /// <param name="name">The words of its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="kind">What the indicator's cell was read as; <c>null</c> outside of indicators.</param>
    /// <param name="amount">The figure.</param>
    public static CellAspect Read(string name, ColumnReading column, IndicatorFigureKind? kind, Amount amount)
    {
        var row = OfName(name, amount);
        var dimension = amount.Unit.Dimension;
        var isPoints = dimension == Dimension.Points;
        return kind switch
        {
            IndicatorFigureKind.Total => row with { Aspect = Aspect.Total, IsYearly = false },
            IndicatorFigureKind.YearlyRate => row with { Aspect = Aspect.Rate, IsYearly = true, Direction = amount.Value < 0 ? -1 : 1 },
            IndicatorFigureKind.YearlyChange => row with { Aspect = isPoints ? Aspect.Points : Aspect.Change, IsYearly = true },
            IndicatorFigureKind.TotalChange => row with { Aspect = isPoints ? Aspect.Points : dimension == Dimension.Share ? Aspect.Rate : row.Aspect == Aspect.Added ? Aspect.Total : Aspect.Change, IsYearly = false },
            _ when isPoints => row with { Aspect = Aspect.Points, IsYearly = column.IsYearly },
            _ => OfColumn(row, column, dimension),
        };
    }

    private static CellAspect OfColumn(CellAspect row, ColumnReading column, Dimension dimension) => column.Kind switch
    {
        HeaderWord.Growth when dimension == Dimension.Share => row with { Aspect = Aspect.Rate, IsYearly = column.IsYearly },
        HeaderWord.Growth when dimension == Dimension.Multiple => row with { Aspect = Aspect.Multiple, IsYearly = column.IsYearly },
        HeaderWord.Growth => row with { Aspect = column.IsYearly && !column.Header.Contains('增') ? Aspect.Yearly : Aspect.Change, IsYearly = column.IsYearly },
        HeaderWord.Share when dimension == Dimension.Share => row with { Aspect = Aspect.Share },
        HeaderWord.Multiple => row with { Aspect = Aspect.Multiple },
        HeaderWord.Sum => row with { Aspect = Aspect.Total },
        HeaderWord.Added => row with { Aspect = Aspect.Added },
        HeaderWord.Removed => row with { Aspect = Aspect.Removed },
        HeaderWord.Change => row with { Aspect = dimension == Dimension.Share ? Aspect.Rate : Aspect.Change },
        HeaderWord.Net => row with { Aspect = Aspect.NetAdded },
        _ => row,
    };

    // 地区生产总值年均增长, 高新技术产业增加值占比, 城镇新增就业: what the row's own words say.
    private static CellAspect OfName(string name, Amount amount)
    {
        var predicate = PredicateReader.Read(name, 0, name.Length, NoYears);
        if (predicate.IsChange && amount.Unit.Dimension is Dimension.Share or Dimension.Points && predicate.Start >= 2)
        {
            var aspect = amount.Unit.Dimension == Dimension.Points ? Aspect.Points : Aspect.Rate;
            return new CellAspect(aspect, name[..predicate.Start]) { Direction = predicate.Direction, IsYearly = predicate.IsYearly };
        }

        if (ShareReader.Read(name, 0, new Predicate(name.Length), amount) is { SubjectEnd: >= 2 } share)
        {
            return new CellAspect(Aspect.Share, name[..share.SubjectEnd]) { Whole = name[share.WholeStart..share.WholeEnd] };
        }

        if (PerReader.Read(name, amount.Unit) is { Length: > 0 } per)
        {
            return new CellAspect(PerReader.IsTime(per) ? Aspect.Level : Aspect.Per, name) { Per = per };
        }

        var isFlow = amount.Unit.Dimension is not (Dimension.Share or Dimension.Points or Dimension.Multiple);
        return new CellAspect(isFlow && FlowWords.Net.IsIn(name) ? Aspect.NetAdded : isFlow && FlowWords.Added.IsIn(name) ? Aspect.Added : Aspect.Level, name);
    }
}
