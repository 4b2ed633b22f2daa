using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Csv;

/// <summary>Writes the rows of one CSV file, cell by cell. The only place where a cell becomes text.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvWriter writer;

    public CsvRows(Stream stream, ImmutableArray<string> columns)
    {
        writer = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        writer.WriteHeader(columns.AsSpan());
    }

    /// <summary>A cell of text as printed, defused where a spreadsheet would run it.</summary>
    public CsvRows Cell(string text)
    {
        writer.WriteField(FormulaGuard.Defuse(text));
        return this;
    }

    /// <summary>A cell with a number; empty for <c>null</c>.</summary>
    public CsvRows Cell(int? number)
    {
        writer.WriteField(number?.ToString(CultureInfo.InvariantCulture) ?? "");
        return this;
    }

    /// <summary>A cell with <c>true</c> or <c>false</c>.</summary>
    public CsvRows Cell(bool value)
    {
        writer.WriteField(value ? "true" : "false");
        return this;
    }

    /// <summary>Cells that have nothing in them.</summary>
    public CsvRows Empty(int cells)
    {
        for (var i = 0; i < cells; i++)
        {
            writer.WriteField("");
        }

        return this;
    }

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">The row has not a cell for each column.</exception>
    public void End() => writer.EndRecord();

    public void Dispose() => writer.Dispose();

    /// <summary>Two cells: the first and the last line on which something is printed.</summary>
    public CsvRows Lines(SourceText source, TextSpan span) =>
        Cell(Places.StartLine(source, span)).Cell(Places.EndLine(source, span));
}
