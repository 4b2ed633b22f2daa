using System.Collections.Frozen;
using System.CommandLine;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Commands;

/// <summary>The help in Chinese: what each command, option and argument is for, and the headings of a help page.</summary>
internal static class HelpWords
{
    private static readonly FrozenDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        ["plan-tools"] = "把中国政府的规划通知读成结构化数据。",
        ["extract"] = "读取通知，每份写成 DIR/<通知>/notice.json。",
        ["export"] = "把通知写成供分析用的文件：DIR/<通知>/csv/*.csv 等。",
        ["check"] = "核对通知：互相推算不出或两处不一的数字，跳号，错位的单元格，转换残留的文字，公文格式。",
        ["mutate"] = "在通知中逐一植入差错，看 check 能查出多少。",
        ["rules"] = "列出 check 的规则：编号、名称、严重程度、含义。",
        ["explain"] = "说明 check 的一条规则：理由、依据，报告什么和不报告什么的例子。",
        ["outline"] = "显示通知的提纲，每一条都带其在原文中的行号。",
        ["numbers"] = "列出通知中的每一个数字：位置、种类、原文及前后文字。",
        ["where"] = "显示某一数量出现的每一处，不论写法：4.62亿、46200万、四亿六千二百万。",
        ["schema"] = "输出 notice.json 的 JSON Schema（2020-12）。",
        ["completions"] = "输出脚本，供 shell 补全 plan-tools 的命令和选项。",
        ["INPUT"] = "原文或 notice.json：文件、文件夹、加引号的通配符（如 'texts/**/*.txt'），或以 - 表示标准输入。",
        ["QUANTITY"] = "要找的数量，写法如原文：4.62亿元 只找可折算为元的，4.62亿 不论单位。",
        ["RULE"] = "规则的编号或名称。",
        ["SHELL"] = "shell 的名称：bash、zsh、fish、pwsh。",
        ["--output"] = "写到哪个文件夹；每份通知在其中有自己的文件夹。",
        ["--format"] = $"输出格式，以逗号分隔：{ExportFormat.Names}。",
        ["check --output"] = "写到哪个文件，而不是标准输出，格式依 --format 或文件的扩展名；前面写明格式的（如 sarif=check.sarif）是另外写出的文件，可以有几个。整个文件一次替换。",
        ["check --format"] = "输出格式：text 供人阅读，json 含全部内容，csv 每个问题一行，concise 每个问题一行文字；sarif、github（标注）、junit、gitlab（代码质量）、rdjson（reviewdog）、checkstyle 供 CI 使用；docx 为带批注的文档副本。",
        ["rules --format"] = "输出格式：text，json 含 explain 的全部内容，md 为 Markdown 表格。",
        ["mutate INPUT"] = "一份通知的原文或 notice.json，或以 - 表示标准输入。",
        ["mutate --format"] = "输出格式：text 每类一行，json 另含每处差错，csv 每处差错一行。",
        ["mutate --jobs"] = "同时核对几处差错；0 表示与处理器数相同。结果与此数无关。",
        ["--seed"] = "抽取差错的种子：同一个数抽出同样的差错。",
        ["--count"] = "每类植入几处差错，不足的有多少植多少。每个位置都轮到一次后才有第二次。",
        ["--class"] = $"只要这些类别，以逗号分隔：{string.Join("、", SlipNames.Classes)}。",
        ["--missed"] = "列出可查出而未查出的差错及其所在行；用于 --format text。",
        ["--select"] = "只用这些规则：编号、类别（PT4）或名称，以逗号分隔。",
        ["--ignore"] = "不用这些规则：编号、类别（PT4）或名称，以逗号分隔。",
        ["--fail-on"] = "问题达到哪一级时退出码为 1。",
        ["--bom"] = "CSV 文件以字节顺序标记开头，使 Excel 按 UTF-8 打开。",
        ["--severity"] = "只显示这些级别的问题，以逗号分隔；退出码仍依全部问题。",
        ["--sort"] = "问题的次序：place 依位置，severity 由重到轻。",
        ["--audit"] = "一并列出相符的和无法判断的表述，及其推算区间和区间宽度。",
        ["--min-coverage"] = "可核对的表述中已核对的不足百分之几时，退出码为 1。",
        ["--statistics"] = "不列问题，只列每条规则各有几个问题。",
        ["help"] = "显示命令的用途和选项。",
        ["COMMAND"] = "命令；不指定时列出全部命令。",
        ["--config"] = "设置文件；不指定时用工作文件夹或其最近上级中的 plan-tools.toml。",
        ["--no-config"] = "不读设置文件。",
        ["--baseline"] = "已知问题的文件：计数，但不使运行失败；不指定时用设置中的。",
        ["--update-baseline"] = "把全部问题写入基线；已改正的从中移除。",
        ["--today"] = "判断豁免是否到期所用的日期；不指定时依时钟。",
        ["--together"] = "不同发文机关的通知也互相核对；同一机关的总是互相核对。",
        ["--jobs"] = "同时处理几份；0 表示与处理器数相同。结果与此数无关。",
        ["--force"] = "自上次写入同一文件夹以来未变的通知也重做。",
        ["--plan"] = "只要这些附件号的规划，以逗号分隔；通知本身的版头保留，其余规划的文字以 other-plan 为由记作 dropped。",
        ["--unexplained"] = "只列出程序无法解释的数字。",
        ["--facts"] = "列出每一个数值读出的含义：说的是什么、哪一年、什么范围。",
        ["--lang"] = "界面语言；不指定时依环境变量 LC_ALL、LC_MESSAGES、LANG。",
        ["--max-size"] = "最大的输入，如 64MB。",
        ["--from"] = "输入是什么；不指定时依内容和扩展名判断。",
        ["--encoding"] = "输入的字符编码，如 gb18030；不指定时自动判断。",
        ["--skip-unreadable"] = "对无法读取的输入（如文件夹中的 .doc、.pdf）只作警告，不算失败。",
        ["--follow"] = "跟随指向输入文件夹之外的链接。",
        ["--quiet"] = "静默运行：只报告失败，没有提示、汇总和进度。",
        ["--help"] = "显示帮助。",
        ["--version"] = "显示版本。",
    }.ToFrozenDictionary();

    private static readonly (string English, string Chinese)[] Headings =
    [
        ("Description:", "说明："), ("Usage:", "用法："), ("Arguments:", "参数："), ("Options:", "选项："), ("Commands:", "命令："), ("Examples:", "示例："),
        ("Exit codes: 0 found, 1 found nowhere, 2 an input or an option could not be used, 130 interrupted.", "退出码：0 找到，1 没有找到，2 有输入或选项不能用，130 被中断。"),
        ("Exit codes: 0 nothing found of that severity, 1 something found or too little compared, 2 an input or an option could not be used, 130 interrupted.", "退出码：0 没有达到该级的问题，1 有问题或核对得太少，2 有输入或选项不能用，130 被中断。"),
        ("Exit codes: 0 done, 2 an input or an option could not be used, 130 interrupted.", "退出码：0 完成，2 有输入或选项不能用，130 被中断。"),
    ];

    /// <summary>Gives a command, the commands above and below it and all their options their Chinese descriptions.</summary>
    public static void Translate(Command command)
    {
        foreach (var symbol in Symbols(command))
        {
            var general = Descriptions.GetValueOrDefault(symbol is RootCommand ? "plan-tools" : symbol.Name, symbol.Description ?? "");
            symbol.Description = Descriptions.GetValueOrDefault($"{command.Name} {symbol.Name}", general);
        }
    }

    /// <summary>The names of a command's own symbols and those of the commands below that have no Chinese description.</summary>
    internal static IEnumerable<string> Missing(Command command) =>
        Symbols(command).Where(static symbol => symbol is not RootCommand && !Descriptions.ContainsKey(symbol.Name)).Select(static symbol => symbol.Name).Distinct();

    /// <summary>A heading or a sentence that a help page adds, in the language; any other line as it is.</summary>
    public static string Line(string line, Language language) =>
        language == Language.Zh && Array.Find(Headings, row => row.English == line).Chinese is { } chinese ? chinese : line;

    private static IEnumerable<Symbol> Symbols(Command command)
    {
        if (command.Hidden)
        {
            return [];
        }

        IEnumerable<Symbol> own = [command, .. command.Arguments, .. command.Options];
        var above = command.Parents.OfType<Command>().SelectMany(static parent => parent.Options);
        return [.. own, .. above, .. command.Subcommands.SelectMany(Symbols)];
    }
}
