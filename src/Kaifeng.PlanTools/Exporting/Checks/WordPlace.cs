using System.Globalization;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Where something stands in a document of Word, which has neither lines nor columns: its paragraph, or its table, row and column.</summary>
public static class WordPlace
{
    /// <summary>The place in words; <c>null</c> for a text of another container.</summary>
    public static LocalText? Of(SourceText source, int offset)
    {
        if (source.Format.Container != Container.Docx)
        {
            return null;
        }

        var line = source.LineOf(offset);
        var facts = source.LineAt(line);
        return facts.Table > 0 ? InTable(facts, ColumnOf(source, line, offset)) : Both("第{0}段", "paragraph {0}", facts.FileLine);
    }

    private static LocalText InTable(SourceLine row, int column) => Both("表{0}第{1}行第{2}列", "table {0}, row {1}, column {2}", row.Table, row.Row, column);

    // Tabs stand between the cells of a row.
    private static int ColumnOf(SourceText source, int line, int offset)
    {
        var start = source.LineSpan(line).Start;
        return source.Content.AsSpan(start, offset - start).Count('\t') + 1;
    }

    private static LocalText Both(string zh, string en, params object[] numbers) =>
        new(string.Format(CultureInfo.InvariantCulture, zh, numbers), string.Format(CultureInfo.InvariantCulture, en, numbers));
}
