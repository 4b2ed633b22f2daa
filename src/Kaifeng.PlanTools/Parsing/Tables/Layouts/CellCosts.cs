using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>
/// What it costs to read a text as the cell of a column: the only place with these numbers. Lower is better; a whole row earns
/// <see cref="Row"/>, so that a table ends where its rows stop paying.
/// </summary>
internal static class CellCosts
{
    /// <summary>What cannot be.</summary>
    public const double Never = 1000;

    /// <summary>What a whole row earns.</summary>
    public const double Row = -9;

    /// <summary>A running number that is the expected one, and one that is not.</summary>
    public const double ExpectedNumber = -1;

    /// <summary>A running number that is another than expected.</summary>
    public const double OtherNumber = 5;

    private const double Unbalanced = 3;
    private const double EndOfSentence = 6;
    private const double HeadingAsName = 2;

    /// <summary>What a column costs that has no cell in a row.</summary>
    /// <param name="role">What the column holds.</param>
    /// <param name="isPart">Whether the row is one of 其中, which repeats little of the row above.</param>
    public static double Missing(ColumnRole role, bool isPart) => role switch
    {
        ColumnRole.Category => 0,
        ColumnRole.Parent => 0.3,
        ColumnRole.Name => Never,
        ColumnRole.Number => isPart ? 0.4 : 3.4,
        ColumnRole.Unit => isPart ? 0.4 : 2.2,
        ColumnRole.Attribute => isPart ? 0.8 : 4,
        ColumnRole.Growth => 2.5,
        ColumnRole.None => 2,
        _ => 4.5,
    };

    /// <summary>What a text costs as a cell of a column.</summary>
    public static double Of(ColumnRole role, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return Never;
        }

        return role switch
        {
            ColumnRole.Number => CellShapes.RunningNumber(text) is null ? Never : 0,
            ColumnRole.Attribute => TableWords.IsAttribute(text) ? -2 : CellShapes.IsDash(text) ? 1.5 : Never,
            ColumnRole.Unit => Unit(text),
            ColumnRole.Category or ColumnRole.Parent => Words(text, isName: false),
            ColumnRole.Name => Words(text, isName: true),
            ColumnRole.None => Any(text),
            _ => Figure(role, text),
        };
    }

    private static double Balance(ReadOnlySpan<char> text) => CellShapes.IsBalanced(text) ? 0 : Unbalanced;

    private static double Unit(ReadOnlySpan<char> text)
    {
        if (CellShapes.IsUnit(text))
        {
            return -1;
        }

        if (CellShapes.IsDash(text))
        {
            return 0.6;
        }

        if (text.ContainsAnyInRange('0', '9') || TableWords.IsAttribute(text))
        {
            return Never;
        }

        return (text.Length <= 6 ? 1.2 + (0.4 * text.Length) : 15) + Balance(text) + (text.Length > 3 && CellShapes.EndsLikeName(text) ? 2 : 0);
    }

    private static double Figure(ColumnRole role, ReadOnlySpan<char> text)
    {
        if (TableWords.HoldsAttribute(text))
        {
            return Never;
        }

        var extra = Balance(text) + (text[^1] is '。' or '；' or '：' ? EndOfSentence : 0) + (role != ColumnRole.Growth && text[0] is '[' or '〔' or '［' ? 0.5 : 0);
        return CellShapes.FigureOf(text) switch
        {
            FigureShape.Dash => 0.1,
            FigureShape.Figure => extra,
            FigureShape.Several => 1 + extra,
            FigureShape.WithTail => 2.5 + extra + (0.02 * text.Length),
            FigureShape.Words => 1.2 + extra + (0.01 * text.Length),
            _ => (CellShapes.IsUnit(text) ? 8 : 4.5) + extra + (0.02 * text.Length),
        };
    }

    private static double Any(ReadOnlySpan<char> text) =>
        (TableWords.IsAttribute(text) ? 20 : 0.3) + Balance(text) + (CellShapes.FigureOf(text) is FigureShape.Figure ? 1 : 0) + (text.Length > 40 ? 0.1 * (text.Length - 40) : 0);

    private static double Words(ReadOnlySpan<char> text, bool isName)
    {
        var han = CellShapes.CountHan(text);
        if (han < 2 || TableWords.HoldsAttribute(text))
        {
            return TableWords.HoldsAttribute(text) ? Never : 20;
        }

        var cost = Balance(text);
        cost += CellShapes.IsUnit(text) ? 6 : 0;
        cost += CellShapes.FigureOf(text) is FigureShape.Figure or FigureShape.Several ? 8 : 0;
        cost += text[^1] is '。' or '；' or '：' or '，' ? EndOfSentence : 0;
        cost += text.Length > 40 ? 0.3 * (text.Length - 40) : 0;
        return cost + (isName ? Name(text) : Group(text));
    }

    private static double Name(ReadOnlySpan<char> text)
    {
        var bare = CellShapes.WithoutBracketAtEnd(text);
        var start = NumberMarks.Read(bare)?.Length ?? 0;
        return (NumberMarks.Read(bare) is { Kind: SectionKind.L1 } ? HeadingAsName : 0)
            + (CellShapes.EndsLikeName(text) ? -0.6 : text.Length > 4 ? 0.3 : 1.1)
            + (1.5 * InnerNumbers(bare[start..]))
            + (bare[^1] is >= '0' and <= '9' ? 0.7 : 0)
            + (start == 0 && char.IsAsciiDigit(bare[0]) ? 0.8 : 0);
    }

    private static double Group(ReadOnlySpan<char> text)
    {
        var start = NumberMarks.Read(text)?.Length ?? 0;
        return 0.2 + (text[start..].ContainsAnyInRange('0', '9') ? 4 : 0) + (CellShapes.EndsLikeName(text) ? 0.8 : 0) + (text.Length > 16 ? 0.1 * (text.Length - 16) : 0);
    }

    /// <summary>How many numbers stand inside a name; those in brackets and those of Latin words (<c>PM2.5</c>) are of the name.</summary>
    public static int InnerNumbers(ReadOnlySpan<char> text)
    {
        var (count, depth) = (0, 0);
        for (var i = 1; i + 1 < text.Length; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : text[i] is '）' or ')' ? -1 : 0;
            if (depth == 0 && char.IsAsciiDigit(text[i]) && !char.IsAsciiDigit(text[i - 1]) && text[i - 1] is not '.' && !char.IsAsciiLetter(text[i - 1]))
            {
                count++;
            }
        }

        return count;
    }
}
