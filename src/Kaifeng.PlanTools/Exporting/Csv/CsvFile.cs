using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary>One CSV file of a notice. All of them are listed in <see cref="CsvFiles"/>.</summary>
public abstract class CsvFile
{
    /// <summary>The file's name, such as <c>plans.csv</c>.</summary>
    public abstract string FileName { get; }

    /// <summary>The names of the columns in their order; every row has a cell for each.</summary>
    public abstract ImmutableArray<string> Columns { get; }

    /// <summary>Writes the whole file, header row first: UTF-8 without byte order mark, LF, quoted after RFC 4180.</summary>
    public void Write(NoticeFigures figures, Stream stream)
    {
        using var rows = new CsvRows(stream, Columns);
        WriteRows(figures, rows);
    }

    /// <summary>Writes a row for each thing of the file's kind.</summary>
    private protected abstract void WriteRows(NoticeFigures figures, CsvRows rows);
}
