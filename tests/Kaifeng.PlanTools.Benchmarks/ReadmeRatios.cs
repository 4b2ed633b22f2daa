using System.Globalization;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>Holds what was measured against the tables of the README.</summary>
internal static class ReadmeRatios
{
    // A machine is never as quiet as the one on which the README's figures were taken.
    private const double MostWorse = 4.0 / 3;

    private const string Row = "| ";

    /// <summary>Prints measured and promised ratios side by side; <c>false</c> where one is much worse or is not in the README.</summary>
    public static bool Compare(IEnumerable<Ratio> measured, TextWriter output)
    {
        var promised = Promised();
        var fine = true;
        output.WriteLine();
        foreach (var ratio in measured)
        {
            var known = promised.TryGetValue(ratio.Measure, out var promise);
            var holds = known && ratio.Value <= promise * MostWorse;
            var verdict = holds ? "" : known ? "  WORSE BY MORE THAN A THIRD" : "  NOT IN THE README";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ratio.Measure,-68} {ratio.Value,8:F2}  README {promise,6}{verdict}"));
            fine &= holds;
        }

        return fine;
    }

    private static Dictionary<string, double> Promised()
    {
        var promised = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(NoticeText.Root, "README.md")).Where(static line => line.StartsWith(Row, StringComparison.Ordinal)))
        {
            var cells = line.Trim('|', ' ').Split(" | ");
            if (cells.Length == 2 && double.TryParse(cells[1], CultureInfo.InvariantCulture, out var value))
            {
                promised[cells[0]] = value;
            }
        }

        return promised;
    }
}
