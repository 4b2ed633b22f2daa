using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>An 一 that stands for a dash.</summary>
/// <param name="Strip">The text in which it stands, by its number.</param>
/// <param name="At">Where in that text.</param>
/// <param name="Start">Where the name or figure before it begins.</param>
/// <param name="End">Where the name or figure behind it ends.</param>
/// <param name="IsSure">Whether nothing else can be meant: figures or letters stand on both sides.</param>
internal readonly record struct WrongDash(int Strip, int At, int Start, int End, bool IsSure);

/// <summary>Finds the character 一 in the place of a dash, from which a machine that reads print can hardly tell it.</summary>
internal sealed class DashReader
{
    private const int ShortName = 2;
    private const string AreaEnds = "市县区镇乡省";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Characters.Dashes + "一县市");

    // The two characters before 市 or 县 at the end of a word, and those before or behind a dash, wherever the text prints one.
    private readonly HashSet<(char, char)> areas = [];
    private readonly HashSet<(char, char)> joined = [];

    /// <summary>The places, in the order of the text.</summary>
    public static List<WrongDash> Find(IReadOnlyList<Strip> strips)
    {
        var reader = new DashReader();
        var candidates = new List<(int Strip, int At)>();
        for (var i = 0; i < strips.Count; i++)
        {
            reader.Read(strips[i].Text.Span, i, candidates);
        }

        return [.. candidates.Select(candidate => reader.Judge(strips[candidate.Strip].Text.Span, candidate.Strip, candidate.At)).OfType<WrongDash>()];
    }

    private void Read(ReadOnlySpan<char> text, int strip, List<(int Strip, int At)> candidates)
    {
        var i = 1;
        while (i + 1 < text.Length && text[i..^1].IndexOfAny(Marks) is var next and >= 0)
        {
            i += next;
            if (text[i] == '一')
            {
                candidates.Add((strip, i));
            }
            else if (text[i] is not ('县' or '市'))
            {
                Add(joined, text, i - ShortName);
                Add(joined, text, i + 1);
            }
            else if (IsWord(text, i - ShortName, i + 1))
            {
                Add(areas, text, i - ShortName);
            }

            i++;
        }
    }

    // 兰考县 in 兰考县、杞县 or 开封市兰考县（…）, but no 支持 in 支持县域.
    private static bool IsWord(ReadOnlySpan<char> text, int start, int end) =>
        start >= 0
        && (start == 0 || !Characters.IsIdeograph(text[start - 1]) || AreaEnds.Contains(text[start - 1], StringComparison.Ordinal))
        && (end == text.Length || !Characters.IsIdeograph(text[end]));

    private static void Add(HashSet<(char, char)> names, ReadOnlySpan<char> text, int at)
    {
        if (at >= 0 && at + ShortName <= text.Length && Characters.IsIdeograph(text[at]) && Characters.IsIdeograph(text[at + 1]))
        {
            names.Add((text[at], text[at + 1]));
        }
    }

    private WrongDash? Judge(ReadOnlySpan<char> text, int strip, int at)
    {
        if (IsFigure(text[at - 1]) && IsFigure(text[at + 1]))
        {
            return new WrongDash(strip, at, FigureStart(text, at), FigureEnd(text, at + 1), IsSure: true);
        }

        if (NumeralWords.SkipAt(text, at) > at || NumeralWords.FixedAt(text, at) > at)
        {
            return null;
        }

        var before = PlaceNames.All.LengthAtEnd(text[..at]) is var listed and > 0 ? listed : LengthIn(areas, text, at - ShortName);
        var behind = PlaceNames.All.LengthAtStart(text[(at + 1)..]) is var next and > 0 ? next : LengthIn(areas, text, at + 1);
        if (before + behind == 0)
        {
            return null;
        }

        before = before > 0 ? before : LengthIn(joined, text, at - ShortName);
        behind = behind > 0 ? behind : LengthIn(joined, text, at + 1);
        return before > 0 && behind > 0 ? new WrongDash(strip, at, at - before, at + 1 + behind, IsSure: false) : null;
    }

    private static int LengthIn(HashSet<(char, char)> names, ReadOnlySpan<char> text, int at) =>
        at >= 0 && at + ShortName <= text.Length && names.Contains((text[at], text[at + 1])) ? ShortName : 0;

    private static bool IsFigure(char c) => ArabicNumerals.IsDigit(c) || char.IsAsciiLetterUpper(c);

    private static int FigureStart(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && IsFigure(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int FigureEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsFigure(text[at]))
        {
            at++;
        }

        return at;
    }
}
