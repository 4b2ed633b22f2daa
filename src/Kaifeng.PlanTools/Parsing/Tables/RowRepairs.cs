using System.Text;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>Says in a few words how a displaced row was read.</summary>
internal static class RowRepairs
{
    /// <summary>The cells that stand under other headers than those they were read for, such as <c>“30” 2020年基础值←2025年目标值</c>.</summary>
    public static string Tell(TableHeader header, RawRow row, AlignedRow aligned)
    {
        var text = new StringBuilder();
        if (aligned.Parent >= 0)
        {
            Append(text, $"{row.Cell(aligned.Name)}: sub-indicator of {row.Cell(aligned.Parent)}");
        }
        else if (aligned.IsSub)
        {
            Append(text, $"{row.Cell(aligned.Name)}: sub-indicator of the row above");
        }
        else if (header.RoleAt(aligned.Name) != ColumnRole.Name)
        {
            Append(text, $"{row.Cell(aligned.Name)}: name in column {aligned.Name + 1}");
        }

        var moved = Moved(header, aligned);
        if (moved != 0)
        {
            Append(text, $"figures read {Math.Abs(moved)} cell(s) {(moved > 0 ? "right" : "left")} of their headers");
        }

        if (aligned.Attribute < 0 && header.IndexOf(ColumnRole.Attribute) >= 0)
        {
            Append(text, "no attribute cell");
        }

        return text.Length > 0 ? text.ToString() : "row read from its end";
    }

    private static int Moved(TableHeader header, AlignedRow aligned)
    {
        foreach (var (figure, cell) in aligned.Figures)
        {
            if (cell != header.Figures[figure])
            {
                return cell - header.Figures[figure];
            }
        }

        return 0;
    }

    private static void Append(StringBuilder text, string part) => text.Append(text.Length > 0 ? "; " : "").Append(part);
}
