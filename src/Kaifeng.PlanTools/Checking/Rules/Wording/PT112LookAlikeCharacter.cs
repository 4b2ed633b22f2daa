using System.Text;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Reading.Shown;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT112: radicals in the place of ideographs, and marks that are not printed.</summary>
internal sealed class PT112LookAlikeCharacter : Rule
{
    // A reader sees from a few what is wrong with all.
    private const int MostPlaces = 10;

    private static readonly LocalText Other = new("另一处", "another place");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT112",
        Name = "look-alike-character",
        Severity = Severity.Warning,
        Title = new("部首代替汉字，或有不可见的字符", "A radical in the place of an ideograph, or a mark that is not printed"),
        Rationale = new(
            "从PDF取出的文字常以部首（⼀ U+2F00）代替汉字（一 U+4E00），或夹有零宽空格等不可见的字符：看上去一样，查找、排序和程序却认作别的字。本工具按所见读取；每份通知只报告一次。",
            "Text that was taken out of a PDF often has radicals (⼀ U+2F00) for ideographs (一 U+4E00) or marks of no width in it: it looks the same, and search, sorting and programs take it for something else. These tools read what is shown; a notice is reported once."),
        RestsOn = new("GB 18030—2022；Unicode 15.0，18.2节", "GB 18030—2022; Unicode 15.0, section 18.2"),
        Remedy = new("把部首换成汉字，删去不可见的字符；最好从原文件而不是PDF取文字。", "Put ideographs for the radicals and take the marks out; better, take the text from the original file and not from a PDF."),
        Bad =
        [
            "一、目标\n\n坚持[|⽬|]标导向，⼀以贯之。\n",
            "一、目标\n\n产值达到[|1|]\u200B000亿元。\n",
        ],
        Good = ["一、目标\n\n坚持目标导向，一以贯之。产值达到1000亿元。\n"],
        Quiet = ["一、目标\n\n人均绿地20㎡，覆盖率40﹪，增长5％。\n"],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            var source = figures.Notice.Source;
            var found = source.Substitutions.Where(one => Word(source, one) is not null).ToList();
            if (found.Count > 0)
            {
                findings.Add(Report(figures, found));
            }
        }
    }

    private Finding Report(NoticeFigures figures, List<Substitution> found)
    {
        var source = figures.Notice.Source;
        var word = Word(source, found[0])!;
        var finding = Report(figures, Place(found[0]), new(
            found.Count == 1 ? word.Zh : $"{word.Zh}；全文共{found.Count}处",
            found.Count == 1 ? word.En : FormattableString.Invariant($"{word.En}; {found.Count} places in all")));
        return finding with { Others = [.. found.Skip(1).Take(MostPlaces).Select(one => new FindingPlace(figures.Notice, Place(one), Other))] };
    }

    private static Passage Place(Substitution one) => new(new TextSpan(one.Offset, one.Offset + one.Length));

    /// <summary>What is wrong with a substitution; <c>null</c> for ordinary forms of punctuation and for what stands between blanks.</summary>
    private static LocalText? Word(SourceText source, Substitution one)
    {
        var shown = source.Content.Substring(one.Offset, one.Length);
        foreach (var rune in one.Printed.EnumerateRunes())
        {
            if (Invisible.IsInvisible(rune) && !string.IsNullOrWhiteSpace(shown))
            {
                var name = Name(rune);
                return new($"有不可见的字符 {name}", $"{name} is a character that is not printed");
            }

            if (rune.IsBmp && CharacterForms.IsLookAlike((char)rune.Value))
            {
                return new($"“{rune}”（{Name(rune)}）不是“{shown}”", $"“{rune}” ({Name(rune)}) is not “{shown}”");
            }
        }

        return null;
    }

    private static string Name(Rune rune) => FormattableString.Invariant($"U+{rune.Value:X4}");
}
