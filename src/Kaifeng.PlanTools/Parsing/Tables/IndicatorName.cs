using System.Buffers;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>An indicator's cell taken apart: the name, the unit in its last bracket, the mark that points to a note, and whether 其中 stood before it.</summary>
internal readonly record struct IndicatorName(string Name, string Unit, string NoteMark, bool IsPart)
{
    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("*＊※①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹");

    private static readonly string[] PartWords = ["其中：", "其中:", "其中，", "其中"];

    /// <summary>Takes a cell apart; its line wraps are removed already.</summary>
    public static IndicatorName Read(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (NumberMarks.Read(text) is { Kind: SectionKind.L3 or SectionKind.L4 } number && number.Length < text.Length)
        {
            text = text[number.Length..];
        }

        var isPart = false;
        foreach (var word in PartWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                text = text[word.Length..].TrimStart();
                isPart = true;
                break;
            }
        }

        var (rest, mark) = TakeMark(text);
        var unit = UnitAtEnd(rest);
        if (unit.Length > 0)
        {
            rest = rest[..^(unit.Length + 2)].TrimEnd();
        }

        var (name, innerMark) = TakeMark(rest);
        return new IndicatorName(name.ToString(), unit.Trim().ToString(), innerMark.ToString() + mark.ToString(), isPart);
    }

    /// <summary>A name with its note mark at its end, taken apart.</summary>
    public static (string Name, string NoteMark) SplitMark(string cell)
    {
        var (name, mark) = TakeMark(cell);
        return (name.ToString(), mark.ToString());
    }

    private static ReadOnlySpan<char> UnitAtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[^1] is not ('）' or ')' or ']'))
        {
            return default;
        }

        var open = text.LastIndexOfAny('（', '(', '[');
        var inner = open > 0 ? text[(open + 1)..^1] : default;
        return ColumnUnits.IsUnit(inner.Trim()) ? inner : default;
    }

    private static TextAndMark TakeMark(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 1 && (NoteMarks.Contains(text[end - 1]) || text[end - 1] == ' '))
        {
            end--;
        }

        return new TextAndMark(text[..end], text[end..].Trim());
    }

    private readonly ref struct TextAndMark(ReadOnlySpan<char> text, ReadOnlySpan<char> mark)
    {
        private readonly ReadOnlySpan<char> text = text;
        private readonly ReadOnlySpan<char> mark = mark;

        public void Deconstruct(out ReadOnlySpan<char> text, out ReadOnlySpan<char> mark)
        {
            text = this.text;
            mark = this.mark;
        }
    }
}
