using System.Text.RegularExpressions;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>What is wrong with a command line, in Chinese. The parser says it in English, with what the user wrote in quotes.</summary>
internal static partial class UsageWords
{
    private static readonly (string English, string Chinese)[] Sentences =
    [
        ("Required command was not provided", "没有给出命令"),
        ("Required argument # missing for command: #", "命令 {1} 缺少参数 {0}"),
        ("Required argument missing for option: #", "选项 {0} 缺少取值"),
        ("Unrecognized command or argument #", "不认识的命令或参数 {0}"),
        ("Unrecognized option #", "不认识的选项 {0}"),
        ("Unrecognized command or argument #; the nearest is #", "不认识的命令或参数 {0}；最接近的是 {1}"),
        ("Unrecognized option #; the nearest is #", "不认识的选项 {0}；最接近的是 {1}"),
        ("Argument # has an empty value", "参数 {0} 的取值为空"),
        ("Option # has an empty value", "选项 {0} 的取值为空"),
        ("# is a format and no input; write #", "{0} 是格式而不是输入；请写 {1}"),
        ("--output: # is no format; the nearest is #", "--output：{0} 不是格式；最接近的是 {1}"),
        ("Option # is required", "必须给出选项 {0}"),
        ("Option # expects a single argument but # were provided", "选项 {0} 只能给出一次"),
        ("--jobs: # is no number from 0 to 1024", "--jobs：{0} 不是 0 至 1024 的数"),
        ("--seed: # is no number from 0 to 18446744073709551615", "--seed：{0} 不是 0 至 18446744073709551615 的数"),
        ("--count: # is no number from 1 to 100000", "--count：{0} 不是 1 至 100000 的数"),
        ("--class: # is no class of slips, such as growth", "--class：{0} 不是差错的类别，如 growth"),
        ("--max-size: # is no size from 1 to 2047MB", "--max-size：{0} 不是 1 至 2047MB 的大小"),
        ("--encoding: # is no known encoding, such as utf-8, gb18030 or utf-16", "--encoding：{0} 不是已知的编码，如 utf-8、gb18030、utf-16"),
        ("--min-coverage: # is no percentage from 0 to 100", "--min-coverage：{0} 不是 0 至 100 的百分数"),
        ("--select: # is no rule; the nearest is #", "--select：{0} 不是规则；最接近的是 {1}"),
        ("--ignore: # is no rule; the nearest is #", "--ignore：{0} 不是规则；最接近的是 {1}"),
        ("--severity: # is no severity; the nearest is #", "--severity：{0} 不是级别；最接近的是 {1}"),
        ("# is no rule; the nearest is #", "{0} 不是规则；最接近的是 {1}"),
        ("--audit goes with --format text or json; export --format csv writes claims.csv", "--audit 只用于 --format text 或 json；export --format csv 写出 claims.csv"),
        ("--statistics goes with text on standard output and without --audit", "--statistics 只用于标准输出上的 text，且不与 --audit 同用"),
        ("--config and --no-config exclude each other", "--config 与 --no-config 不能同用"),
        ("--today: # is no day, such as 2027-12-31", "--today：{0} 不是日期，如 2027-12-31"),
        ("--output: # names no file", "--output：{0} 没有写文件名"),
        ("--output: # would be written twice; name another file for one of them", "--output：{0} 会写两次；请给其中之一另起文件名"),
        ("--output: # and # have no format of their own; put one before a file, such as sarif=check.sarif", "--output：{0} 和 {1} 都没有写格式；请在文件前写明格式，如 sarif=check.sarif"),
        ("# is no quantity, such as 4.62亿元", "{0} 不是数量，如 4.62亿元"),
        ("--plan: # is no plan's number, such as 3", "--plan：{0} 不是规划的编号，如 3"),
    ];

    private const string OneOf = "Argument # not recognized. Must be one of:";
    private const string NoneOf = "' is none of ";

    /// <summary>The sentence in Chinese, or as it is where the table lacks it.</summary>
    public static string Chinese(string message)
    {
        var quoted = Quoted().Matches(message).Select(static match => (object)match.Value.Replace('"', '\'')).ToArray();
        var form = Count().Replace(Quoted().Replace(message, "#"), "but # were");
        if (form.StartsWith(OneOf, StringComparison.Ordinal))
        {
            return $"{quoted[0]} 不可用；只能是 {string.Join('、', quoted.Skip(1))}";
        }

        if (message.IndexOf(NoneOf, StringComparison.Ordinal) is var at and >= 0)
        {
            var words = message[(at + NoneOf.Length)..message.LastIndexOf(';')].Replace(", ", "、", StringComparison.Ordinal);
            return $"{message[..message.IndexOf(':', StringComparison.Ordinal)]}：{quoted[0]} 不可用；只能是 {words}；最接近的是 {quoted[1]}";
        }

        var row = Array.Find(Sentences, row => row.English == form);
        return row.Chinese is null ? message : string.Format(System.Globalization.CultureInfo.InvariantCulture, row.Chinese, quoted);
    }

    [GeneratedRegex("""'[^']*'|"[^"]*"(?= is no )""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("but [0-9]+ were", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
