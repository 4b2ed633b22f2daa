using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary>The list of all CSV files.</summary>
public static class CsvFiles
{
    /// <summary>The folder of the files in the notice's folder.</summary>
    public const string Folder = "csv";

    /// <summary>Every file that an export writes.</summary>
    public static ImmutableArray<CsvFile> All { get; } =
    [
        new PlansCsv(),
        new SectionsCsv(),
        new ParagraphsCsv(),
        new BoxesCsv(),
        new BoxItemsCsv(),
        new TablesCsv(),
        new IndicatorsCsv(),
        new IndicatorValuesCsv(),
        new TableNotesCsv(),
        new QuantitiesCsv(),
        new TargetsCsv(),
        new ClaimsCsv(),
        new LeavesCsv(),
    ];

    /// <summary>Names that only these tools give.</summary>
    public static ImmutableArray<string> OwnNames { get; } = [.. All.Select(static file => file.FileName)];
}
