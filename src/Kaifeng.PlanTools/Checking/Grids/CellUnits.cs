using System.Buffers;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>The units that cells print behind their own figures.</summary>
internal static class CellUnits
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>The unit behind the last digit of a cell, brackets passed over; <c>null</c> where none stands there.</summary>
    /// <param name="printed">The cell.</param>
    /// <param name="hasScale">Whether 万 or 亿 stands behind the digits, with a unit or without.</param>
    public static Unit? Of(ReadOnlySpan<char> printed, out bool hasScale)
    {
        hasScale = false;
        var at = printed.LastIndexOfAny(Digits) + 1;
        if (at == 0)
        {
            return null;
        }

        while (at < printed.Length && (Characters.IsBlank(printed[at]) || Characters.IsCloser(printed[at])))
        {
            at++;
        }

        var scale = ScaleAt(printed[at..]);
        hasScale = scale > 0;
        return UnitReader.Read(printed, at + UnitReader.Scales[scale].Text.Length, scale, afterDigits: true, out _);
    }

    private static int ScaleAt(ReadOnlySpan<char> text)
    {
        for (var scale = UnitReader.Scales.Length - 1; scale > 0; scale--)
        {
            if (text.StartsWith(UnitReader.Scales[scale].Text, StringComparison.Ordinal))
            {
                return scale;
            }
        }

        return 0;
    }
}
