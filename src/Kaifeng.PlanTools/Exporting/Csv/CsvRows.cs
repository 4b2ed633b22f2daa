using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Kaifeng.PlanTools.Figures;
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

    /// <summary>A cell with an exact figure, its zeros included; empty for <c>null</c>.</summary>
    public CsvRows Cell(decimal? number)
    {
        writer.WriteField(number?.ToString(CultureInfo.InvariantCulture) ?? "");
        return this;
    }

    /// <summary>A cell with the sign of a bound. It is no formula: <c>=</c> alone runs nothing.</summary>
    public CsvRows Cell(Bound bound)
    {
        writer.WriteField(bound.Sign());
        return this;
    }

    /// <summary>A cell with the lines, from 1, on which the pieces of a passage stand, <c>;</c> between them.</summary>
    public CsvRows Pieces(SourceText source, Passage passage) => Numbers(Places.Lines(source, passage));

    /// <summary>A cell with numbers, <c>;</c> between them.</summary>
    public CsvRows Numbers(IEnumerable<int> numbers)
    {
        writer.WriteField(string.Join(';', numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture))));
        return this;
    }

    /// <summary>A cell with <c>true</c> or <c>false</c>.</summary>
    public CsvRows Cell(bool value)
    {
        writer.WriteField(value ? "true" : "false");
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
