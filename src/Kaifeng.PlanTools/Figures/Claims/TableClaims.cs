using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Reads what the cells of a table say of each other: growth against both ends, shares against part and whole.</summary>
internal static class TableClaims
{
    // A name this short says only with the indicator above it what it measures: 煤炭, 肉类.
    private const int ShortestName = 4;

    /// <summary>Reads the claims of all tables.</summary>
    public static void Read(PlanNotice notice, ImmutableArray<IndicatorFigure> figures, ClaimDrafts drafts)
    {
        var subjects = new SubjectKey(notice);
        var next = 0;
        foreach (var place in Tables.Of(notice))
        {
            var rows = new Dictionary<string, TableLine>();
            var lines = new List<TableLine>(place.Table.Indicators.Length);
            foreach (var indicator in place.Table.Indicators)
            {
                var name = indicator.Parent.Length > 0 && indicator.Name.Length < ShortestName ? indicator.Parent + indicator.Name : indicator.Name;
                var line = new TableLine(notice.Source, place, indicator, subjects.Of(name), figures.AsSpan(next, indicator.Values.Length).ToArray());
                next += indicator.Values.Length;
                lines.Add(line);
                rows.TryAdd(line.Subject, line);
            }

            foreach (var line in lines)
            {
                ReadGrowth(line, drafts);
                ReadShare(line, rows, subjects, drafts);
            }

            ReadParts(lines, drafts);
        }
    }

    private static void ReadGrowth(TableLine line, ClaimDrafts drafts)
    {
        foreach (var growth in line.Figures)
        {
            if (growth is not { Value.Role: ColumnRole.Growth, Amount: { } stated } || DerivationOf(growth) is not { } derivation)
            {
                continue;
            }

            var (start, end) = line.Ends();
            var head = line.Head(derivation == Derivation.YearlyRate ? ClaimKind.Cagr : ClaimKind.Change, growth.Value, stated);
            if (start is null || end is null)
            {
                drafts.Add(head, new Identity(derivation), [], Outcome.Untold(line.HasWords ? CannotTell.WordsForFigure : CannotTell.MissingBase));
                continue;
            }

            var isConstant = derivation == Derivation.YearlyRate && GrowthWords.GrowsAtConstantPrices(line.Subject);
            drafts.Add(
                head,
                new Identity(derivation, line.YearsBetween(start, end), IsAtConstantPrices: isConstant),
                [TableLine.Operand(OperandRole.Base, start), TableLine.Operand(OperandRole.End, end)]);
        }
    }

    private static Derivation? DerivationOf(IndicatorFigure growth) => growth.Kind switch
    {
        IndicatorFigureKind.YearlyRate => Derivation.YearlyRate,
        IndicatorFigureKind.YearlyChange => Derivation.YearlyDifference,
        IndicatorFigureKind.TotalChange => growth.Amount!.Unit.Dimension == Dimension.Share ? Derivation.ChangeRate : Derivation.Difference,
        _ => null,
    };

    private static void ReadShare(TableLine line, Dictionary<string, TableLine> rows, SubjectKey subjects, ClaimDrafts drafts)
    {
        if (ShareWords.PartsOf(line.Indicator.Name) is not var (partName, wholeName)
            || !rows.TryGetValue(subjects.Of(partName), out var part)
            || !rows.TryGetValue(subjects.Of(wholeName), out var whole))
        {
            return;
        }

        foreach (var share in line.Figures)
        {
            if (share is { Kind: IndicatorFigureKind.Level, Amount: { Unit.Dimension: Dimension.Share } stated }
                && part.LevelOf(share.Value) is { } partLevel
                && whole.LevelOf(share.Value) is { } wholeLevel
                && partLevel.Amount!.Unit.Base == wholeLevel.Amount!.Unit.Base)
            {
                drafts.Add(
                    line.Head(ClaimKind.Share, share.Value, stated),
                    new Identity(Derivation.Share),
                    [TableLine.Operand(OperandRole.Part, partLevel), TableLine.Operand(OperandRole.Whole, wholeLevel)]);
            }
        }
    }

    // 其中 rows follow the row of the whole; nothing says that they are all of it, so no part may be more.
    private static void ReadParts(List<TableLine> lines, ClaimDrafts drafts)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var last = i + 1;
            while (last < lines.Count && lines[last].Indicator.Parent.Length > 0 && lines[last].Indicator.Parent == lines[i].Indicator.Name)
            {
                last++;
            }

            foreach (var whole in lines[i].Figures)
            {
                if (last > i + 1 && whole is { Kind: IndicatorFigureKind.Level, Amount: { Unit.Dimension: not (Dimension.Share or Dimension.Points or Dimension.None) } })
                {
                    ReadParts(lines, i, last, whole, drafts);
                }
            }

            i = last - 1;
        }
    }

    private static void ReadParts(List<TableLine> lines, int first, int last, IndicatorFigure whole, ClaimDrafts drafts)
    {
        var parts = new List<IndicatorFigure>();
        for (var i = first + 1; i < last; i++)
        {
            if (lines[i].LevelOf(whole.Value) is { } part && part.Amount!.Unit.Base == whole.Amount!.Unit.Base)
            {
                parts.Add(part);
            }
        }

        if (parts.Count > 0)
        {
            drafts.Add(
                lines[first].Head(ClaimKind.Sum, whole.Value, whole.Amount!),
                new Identity(Derivation.Parts),
                [.. parts.Select(static part => TableLine.Operand(OperandRole.Part, part))]);
        }
    }
}
