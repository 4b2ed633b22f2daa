using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Facts.Prose;
using Kaifeng.PlanTools.Figures.Facts.Subjects;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Tables;

/// <summary>Reads the facts of cells: the row says of what, the column of when and what.</summary>
internal sealed class TableFactReader(SourceText source, SubjectNames names, FactContext context, ProseReader prose, ImmutableArray<IndicatorFigure> figures)
{
    // A part this short says only with the indicator above it what it measures: 煤炭, 肉类.
    private const int ShortestPart = 4;

    private static readonly Unit Percent = UnitReader.Parse("%")!;
    private static readonly Unit Multiples = UnitReader.Parse("倍")!;
    private static readonly Unit Points = UnitReader.Parse("百分点")!;

    private readonly Dictionary<IndicatorValue, IndicatorFigure> byValue = ByValue(figures);
    private FactTable? table;
    private RowReading? row;
    private int rowIndex = -1;

    /// <summary>Reads a cell and adds its facts; cells come in the order of the text.</summary>
    /// <param name="site">Where it stands.</param>
    /// <param name="facts">Where they are added.</param>
    public void Read(FactSite site, ImmutableArray<Fact>.Builder facts)
    {
        var cell = site.Strip;
        if (cell.Mentions.Length == 0)
        {
            return;
        }

        if (site.Table is not { } of)
        {
            prose.Read(site, facts);
            return;
        }

        Enter(of, site.Row);
        if (row is null || site.Column == row.Column)
        {
            // 新建养老服务站54个: a task that names its amount.
            if (row is not null && cell.Strip.Indicator is null && cell.Mentions.Any(static mention => mention.Amount is { Unit.Dimension: Dimension.Count }) && !FactTable.IsFigure(cell.Strip.Text.Span))
            {
                prose.Read(site with { RowLabel = row.Label }, facts);
            }

            return;
        }

        // A running number stands before the label and under no header of figures.
        if (site.Column < row.Column && cell.Strip.Value is null && table!.Column(site.Column) is { Unit: null, Year: 0, Kind: null or HeaderWord.Number })
        {
            return;
        }

        var figure = cell.Strip.Value is { } value ? byValue.GetValueOrDefault(value) : null;
        var column = ColumnOf(cell.Strip, site.Column);
        if (column.HoldsNoFigures && figure is null)
        {
            return;
        }

        if (AmountOf(cell, figure, column, out var index) is { } amount)
        {
            facts.Add(FactOf(cell, site with { Mention = index, RowLabel = LabelOf(cell.Strip), ColumnHeader = column.Header }, amount, figure, column, facts.Count));
        }
        else if (figure is null && !FactTable.IsFigure(cell.Strip.Text.Span))
        {
            prose.Read(site with { RowLabel = row.Label, ColumnHeader = column.Header }, facts, names.Of(row.Words));
        }
    }

    private void Enter(Table of, int index)
    {
        if (!ReferenceEquals(table?.Table, of))
        {
            (table, rowIndex) = (new FactTable(of, source), -1);
        }

        if (rowIndex != index)
        {
            (row, rowIndex) = (table.Row(index), index);
        }
    }

    // A displaced cell stands under the header of the column that it was read as.
    private ColumnReading ColumnOf(Strip strip, int index)
    {
        var column = table!.Column(index);
        if (strip.Value is not { } value || column.Header == value.Column)
        {
            return WithYear(column, strip.Value);
        }

        var at = 0;
        while (at < table.Table.Columns.Length && table.Table.Columns[at].Header != value.Column)
        {
            at++;
        }

        return WithYear(table.Column(at), value);
    }

    private static ColumnReading WithYear(ColumnReading column, IndicatorValue? value) =>
        value?.Year is { } year && column.Year == 0 ? column with { Year = year } : column;

    private Amount? AmountOf(StripMentions cell, IndicatorFigure? figure, ColumnReading column, out int index)
    {
        index = 0;
        if (figure is not null && column.Kind != HeaderWord.Multiple)
        {
            while (index < cell.Mentions.Length && cell.Mentions[index].Amount is null)
            {
                index++;
            }

            return index < cell.Mentions.Length ? WithUnit(figure.Amount, figure, column) : null;
        }

        return CellAmounts.Read(cell, UnitFor(column), out index);
    }

    // The unit of the header where neither cell nor row prints one.
    private Amount? WithUnit(Amount? amount, IndicatorFigure figure, ColumnReading column) =>
        amount is { Unit.Dimension: Dimension.None, Unit.Scale: 1 } && figure.Kind is IndicatorFigureKind.Level or IndicatorFigureKind.Total && (column.Unit ?? row?.Unit ?? table?.CaptionUnit) is { } unit
            ? amount with { Unit = unit }
            : amount;

    private Unit? UnitFor(ColumnReading column)
    {
        var level = row!.Unit;
        return column.Unit is { } unit ? unit
            : column.Kind == HeaderWord.Multiple ? Multiples
            : column.Kind == HeaderWord.Growth && !column.Header.Contains('量') ? level?.Dimension == Dimension.Share ? Points : Percent
            : column.Kind == HeaderWord.Share || column.Header.EndsWith('率') ? Percent
            : level ?? table!.CaptionUnit;
    }

    private string LabelOf(Strip strip) => strip.Indicator?.Name ?? row!.Label;

    private Fact FactOf(StripMentions cell, FactSite site, Amount amount, IndicatorFigure? figure, ColumnReading column, int index)
    {
        var strip = cell.Strip;
        var aspect = CellAspect.Read(WordsOf(strip, column), column, column.Kind == HeaderWord.Multiple ? null : figure?.Kind, amount);
        var (year, span, isPrinted) = YearOf(strip, column, aspect);
        var name = names.Of(aspect.Name);
        return new Fact
        {
            Index = index,
            Amount = amount,
            Place = strip.Place.Slice(StartOf(site, amount), site.End),
            Holder = strip.Holder,
            Site = site,
            Aspect = aspect.Aspect,
            IsYearly = aspect.IsYearly,
            Direction = aspect.Direction,
            Year = year > 0 ? year : null,
            IsYearPrinted = isPrinted,
            Span = span,
            ComparedYear = span is { } over && aspect.Aspect is Aspect.Rate or Aspect.Change or Aspect.Points ? over.From : null,
            Subject = new FactSubject(name, IsOwn: true) { Scopes = names.Scopes(aspect.Name), Context = ContextOf(strip) },
            Whole = names.Of(aspect.Whole),
            Per = aspect.Per,
        };
    }

    private static int StartOf(FactSite site, Amount amount)
    {
        var before = site.Text[..site.Start].TrimEnd();
        return amount.Value < 0 && !before.IsEmpty && Characters.IsDash(before[^1]) ? before.Length - 1 : site.Start;
    }

    // Of a row that is a year, or of a matrix, the column tells of what.
    private string WordsOf(Strip strip, ColumnReading column)
    {
        if (strip.Indicator is { } indicator)
        {
            // 装机规模: 风电 is 风电装机规模.
            return indicator.Parent.Length == 0 || indicator.Name.Length >= ShortestPart ? indicator.Name
                : GenericNouns.EndsWithMeasure(indicator.Parent) ? indicator.Name + indicator.Parent
                : indicator.Parent + indicator.Name;
        }

        var header = column.Kind is null or HeaderWord.Share or HeaderWord.Added ? column.Words : WithoutKind(column.Words);
        var isNamed = row!.Words.Length > 0;
        header = header.Length == 0 && !isNamed ? table!.WordsBefore(column) : header;
        return header.Length == 0 ? isNamed ? row.Words : table!.Title : isNamed ? row.Words + header : header;
    }

    // 工业增加值增长: the words before those that say what the figures are.
    private static string WithoutKind(string words)
    {
        var predicate = PredicateReader.Read(words, 0, words.Length, []);
        var name = words[..predicate.Start];
        return HeaderWords.IsPlain(name) || HeaderWords.KindOf(name) is not null ? "" : name;
    }

    private (int Year, (int From, int To)? Span, bool IsPrinted) YearOf(Strip strip, ColumnReading column, CellAspect aspect)
    {
        var isOverYears = column.Kind is HeaderWord.Growth or HeaderWord.Sum or HeaderWord.Change or HeaderWord.Added || aspect.Aspect == Aspect.Total;
        if (column.Year > 0 || row!.Year > 0)
        {
            return column.Year > 0 ? (column.Year, column.Span ?? row!.Span, true) : (row!.Year, row.Span, true);
        }

        if (isOverYears && (table!.Years() ?? PeriodOf(strip)) is { } years)
        {
            return (years.To, years, false);
        }

        return table!.CaptionYear > 0 ? (table.CaptionYear, null, true) : (context.Year, null, false);
    }

    private static (int From, int To)? PeriodOf(Strip strip) => strip.Plan?.Period is { } period ? (period.Start - 1, period.End) : null;

    private string ContextOf(Strip strip)
    {
        var outer = strip.Indicator is { } indicator ? indicator.Parent.Length > 0 ? indicator.Parent : indicator.Category : "";
        var around = context.TextOf(strip);
        return outer.Length == 0 ? around : around.Length == 0 ? outer : $"{around}、{outer}";
    }

    private static Dictionary<IndicatorValue, IndicatorFigure> ByValue(ImmutableArray<IndicatorFigure> figures)
    {
        var byValue = new Dictionary<IndicatorValue, IndicatorFigure>(figures.Length, ReferenceEqualityComparer.Instance);
        foreach (var figure in figures)
        {
            byValue.TryAdd(figure.Value, figure);
        }

        return byValue;
    }
}
