using System.Buffers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT111: a character that a conversion could not read.</summary>
internal sealed class PT111LostCharacter : Rule
{
    private const char Replacement = '\uFFFD';

    // U+FFFD in UTF-8, twice, as GB 18030 reads it.
    private const string Remains = "锟斤拷";

    private static readonly SearchValues<string> Lost = SearchValues.Create([Replacement.ToString(), Remains], StringComparison.Ordinal);

    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789０１２３４５６７８９.．%％‰万亿");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT111",
        Name = "lost-character",
        Severity = Severity.Error,
        Title = new("字符在转换中丢失", "A character was lost in a conversion"),
        Rationale = new(
            "“�”是程序读不出字节时所写，“锟斤拷”是它再次误读的结果：原来的字已不可知。紧挨数字、小数点、百分号、万、亿的为错误，其余为警告；每段只报告一次。",
            "A program writes � for bytes that it cannot read, and 锟斤拷 is what becomes of it when it is misread again: what stood there cannot be known any more. Beside a digit, a decimal point, a percent sign, 万 or 亿 it is an error, else a warning; a paragraph is reported once."),
        RestsOn = new("Unicode 15.0，23.8节：U+FFFD", "Unicode 15.0, section 23.8: U+FFFD"),
        Remedy = new("取得原文件，按其编码重新转换；不能的，对照印本补上。", "Get the original file and convert it again in its own encoding; else take the characters from the printed copy."),
        Bad =
        [
            "一、目标\n\n产值达到1[|�|]00亿元。\n",
            "一、目标\n\n坚持稳[|�|]求进。\n",
            "一、目标\n\n坚持[|锟斤拷锟斤拷|]求进。\n",
        ],
        Good = ["一、目标\n\n产值达到1000亿元，坚持稳中求进。\n"],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            foreach (var leaf in figures.Notice.Leaves.Where(static leaf => leaf.Kind != LeafKind.Dropped))
            {
                Check(figures, leaf.Span, findings);
            }
        }
    }

    private void Check(NoticeFigures figures, TextSpan leaf, List<Finding> findings)
    {
        var content = figures.Notice.Source.Content;
        var (count, worst) = (0, default(TextSpan));
        var isInFigure = false;
        for (var from = leaf.Start; content.AsSpan(from, leaf.End - from).IndexOfAny(Lost) is var next and >= 0; count++)
        {
            var run = new TextSpan(from + next, EndOfRun(content, from + next, leaf.End));
            var touches = Touches(content, run, leaf);
            worst = count == 0 || (touches && !isInFigure) ? run : worst;
            isInFigure |= touches;
            from = run.End;
        }

        if (count > 0)
        {
            findings.Add(Report(figures, new Passage(worst), Words(count)) with { Severity = isInFigure ? Severity.Error : Severity.Warning });
        }
    }

    private static LocalText Words(int count) => count == 1
        ? new("此处的字符在转换中丢失，原文已不可知", "a character was lost here in a conversion; what stood there cannot be known")
        : new($"字符在转换中丢失，本段共{count}处，原文已不可知", FormattableString.Invariant($"characters were lost in a conversion, at {count} places of this paragraph; what stood there cannot be known"));

    private static int EndOfRun(string content, int start, int end)
    {
        while (start < end)
        {
            var length = content[start] == Replacement ? 1 : content.AsSpan(start, end - start).StartsWith(Remains) ? Remains.Length : 0;
            if (length == 0)
            {
                break;
            }

            start += length;
        }

        return start;
    }

    private static bool Touches(string content, TextSpan run, TextSpan leaf) =>
        (run.Start > leaf.Start && OfFigures.Contains(content[run.Start - 1])) || (run.End < leaf.End && OfFigures.Contains(content[run.End]));
}
