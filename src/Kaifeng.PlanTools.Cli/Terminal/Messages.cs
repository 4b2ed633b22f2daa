using System.Globalization;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>The words of every message in each language.</summary>
internal sealed class Messages(Language language)
{
    private static readonly (Message Message, string En, string Zh)[] Table =
    [
        (Message.MissingFile, "no such file or folder; check the path", "没有这个文件或文件夹；请检查路径"),
        (Message.NoMatch, "no file matches; check the pattern and keep it in quotes", "没有匹配的文件；请检查通配符并加引号"),
        (Message.NoTexts, "the folder holds no text; name a folder with .txt, .html or .md files", "文件夹中没有文本；请指定含 .txt、.html 或 .md 文件的文件夹"),
        (Message.Empty, "the file is empty; nothing was written", "文件是空的；没有写出任何内容"),
        (Message.Binary, "not a text file; give the notice as plain text, HTML or Markdown", "不是文本文件；请提供纯文本、HTML 或 Markdown"),
        (Message.UnknownEncoding, "its character encoding cannot be told; say it with --encoding, such as --encoding gb18030", "无法判断字符编码；请用 --encoding 指明，例如 --encoding gb18030"),
        (Message.Malformed, "not valid in its character encoding; say another with --encoding", "与所用的字符编码不符；请用 --encoding 另行指明"),
        (Message.IsUtf8, "its bytes are UTF-8, and --encoding says another encoding; leave --encoding out", "文件是 UTF-8 编码，与 --encoding 指定的不同；请去掉 --encoding"),
        (Message.BadBytes, "{0} byte sequences are not valid {1} and stand as � in the text, the first one here; mend the file or say its encoding with --encoding", "有 {0} 处字节不是有效的 {1}，以 � 代替，此为第一处；请修正文件，或用 --encoding 指明编码"),
        (Message.Mojibake, "UTF-8 that was once read as another encoding ({0} places, the first one here; the file is {1}); get the original file", "UTF-8 文本曾被当作其他编码读取而成乱码（{0} 处，此为第一处；文件为 {1}）；请取得原文件"),
        (Message.LostCharacters, "characters were lost in an earlier conversion ({0} places, the first one here); get the original file", "先前的转换丢失了字符（{0} 处，此为第一处）；请取得原文件"),
        (Message.FewChinese, "only {0}% of its letters are Chinese (read as {1}); check that it is the right file and its encoding", "其中的文字只有 {0}% 是汉字（按 {1} 读取）；请检查是否为正确的文件和编码"),
        (Message.Unconverted, "{0} is not read yet; convert it: {1}", "尚不能读取 {0}；请先转换：{1}"),
        (Message.Ofd, "an .ofd file is not read yet; save it as PDF in an OFD reader, then: pdftotext -layout FILE.pdf FILE.txt", "尚不能读取 .ofd；请在 OFD 阅读器中另存为 PDF，再运行：pdftotext -layout 文件.pdf 文件.txt"),
        (Message.Sheet, "a spreadsheet is not read yet; convert it: {0}", "尚不能读取电子表格；请先转换：{0}"),
        (Message.Archive, "an archive, not a notice; unpack it: {0}", "是压缩包，不是通知文本；请先解压：{0}"),
        (Message.Encrypted, "opens with a password only; save it without one", "已加密，须凭密码打开；请另存为不带密码的文件"),
        (Message.DamagedFile, "no .docx, or a damaged one; open it in Word or WPS and save it anew as .docx", "不是 .docx，或已损坏；请用 Word 或 WPS 打开后重新另存为 .docx"),
        (Message.Oversized, "holds more than any document does; not unpacked", "内容远超正常文档，未予解压"),
        (Message.NotOneDocument, "comments go into a copy of one .docx; check one document at a time", "批注只能写入一份 .docx 的副本；请一次只校核一份文档"),
        (Message.Special, "is no file but a pipe or a device; give a file, or - for standard input", "不是文件，而是管道或设备；请提供文件，或以 - 表示标准输入"),
        (Message.LinkOut, "a link that leads out of the folder was not followed; --follow follows it", "指向文件夹之外的链接，未跟随；可用 --follow 跟随"),
        (Message.Skipped, "skipped: {0}", "已跳过：{0}"),
        (Message.Unreadable, "cannot be read ({0}); check its permissions", "无法读取（{0}）；请检查权限"),
        (Message.TooLarge, "larger than {0} bytes; raise --max-size if it is really one notice", "超过 {0} 字节；如确是一份通知，请调大 --max-size"),
        (Message.Changed, "changed while it was read; run again when nothing writes it any more", "读取时文件发生了变化；请在写入结束后重新运行"),
        (Message.NotJson, "broken JSON at {0}; extract the notice again", "JSON 已损坏（{0}）；请重新 extract"),
        (Message.UnknownFormat, "JSON of the unknown format \"{0}\"; give a notice.json or raw text", "未知的 JSON 格式“{0}”；请提供 notice.json 或原文"),
        (Message.UnknownVersion, "notice.json of the unknown version {0}; extract the notice again with this program", "未知的 notice.json 版本 {0}；请用本程序重新 extract"),
        (Message.Damaged, "damaged notice.json: {0}; extract the notice again", "notice.json 已损坏：{0}；请重新 extract"),
        (Message.Unwritable, "cannot be written ({0}); choose another folder with -o", "无法写入（{0}）；请用 -o 另选文件夹"),
        (Message.NoOutput, "standard output cannot be written ({0}); check where it goes", "无法写入标准输出（{0}）；请检查其去向"),
        (Message.NoNotice, "no notice structure was found; the text was kept as it is", "没有识别出通知的结构；文本已原样保留"),
        (Message.UnknownExport, "unknown format \"{0}\"; known formats: {1}", "未知的格式“{0}”；可用的格式：{1}"),
        (Message.UnknownPlan, "no plan {0}; the plans there are: {1}", "没有规划 {0}；现有的规划：{1}"),
        (Message.NoPlans, "no plan {0}; there are none in it", "没有规划 {0}；其中没有任何规划"),
        (Message.Numerals, "{0} numerals: {1}", "数字 {0} 个：{1}"),
        (Message.Unchanged, "unchanged since the last run, nothing was written; --force does it again", "自上次运行以来没有变化，未写出任何内容；可用 --force 重做"),
        (Message.WrittenTo, "written to {0}", "已写入 {0}"),
        (Message.FoldersWritten, "{0} notices written, a folder each", "已写入 {0} 份通知，各有一个文件夹"),
        (Message.SumDone, "{0} done", "完成 {0}"),
        (Message.SumUnchanged, "{0} unchanged (--force does them again)", "未变化 {0}（可用 --force 重做）"),
        (Message.SumFailed, "{0} failed", "失败 {0}"),
        (Message.SumSkipped, "{0} skipped", "跳过 {0}"),
        (Message.SeverityNote, "note", "提示"),
        (Message.SeverityWarning, "warning", "警告"),
        (Message.SeverityError, "error", "错误"),
        (Message.FindingSays, " {0} {1}: {2}", " {0}：{2}"),
        (Message.InPlan, "  ({0})", "（{0}）"),
        (Message.ContinuesAt, "continues at line {0}", "续于第 {0} 行"),
        (Message.ContinuesIn, "continues in {0}", "续于{0}"),
        (Message.Hint, "hint: {0}", "建议：{0}"),
        (Message.Bracketed, " ({0})", "（{0}）"),
        (Message.TableClaims, "claims", "可核对"),
        (Message.TableCompared, "compared", "已核对"),
        (Message.NoticesInAll, "{0} notices in all", "共 {0} 份通知"),
        (Message.FindingsAre, "findings: {0}", "问题：{0}"),
        (Message.NoFindings, "none", "无"),
        (Message.ClaimsAre, "claims: {0}, compared {1} ({2}%): consistent {3}, inconsistent {4}; cannot tell {5}", "可核对的表述：{0} 条，已核对 {1}（{2}%）：相符 {3}，不符 {4}；无法判断 {5}"),
        (Message.NoClaims, "claims: 0", "可核对的表述：0 条"),
        (Message.NothingCompared, "nothing could be compared", "没有任何内容可以核对"),
        (Message.HeldAre, "held against another place: {0}", "与他处核对的数量：{0} 个"),
        (Message.QuantitiesAre, "quantities: {0}, of which no rule looked at {1}", "数量：{0} 个，其中未经任何规则查看的 {1} 个"),
        (Message.AuditedClaims, "Claims that hold, and those of which nothing can be told:", "相符的和无法判断的表述："),
        (Message.AuditPrinted, "printed", "写为"),
        (Message.AuditComputed, "computed", "推算"),
        (Message.AuditWidth, "width", "宽度"),
        (Message.CoverageTooSmall, "{0} of {1} claims could be compared, less than --min-coverage {2}", "{1} 条可核对的表述中已核对 {0} 条，低于 --min-coverage {2}"),
        (Message.SameText, "the same text as {0}, which is checked", "与 {0} 是同一文本，只核对后者"),
        (Message.SameTexts, "left out, the same text as another input: {0}", "与其他输入为同一文本而略去：{0}"),
        (Message.Inputs, "inputs", "输入"),
        (Message.LostAre, "could not be checked: {0}", "未能核对：{0}"),
        (Message.RuleFailed, "could not be checked by {0} ({1}); please report it with the input", "{0} 未能核对（{1}）；请连同输入一起报告"),
        (Message.OutputIsInput, "is an input; choose another file with -o", "本身是输入；请用 -o 另选文件"),
        (Message.NoRulesLeft, "no rule is left to run; change --select or --ignore", "没有剩下可运行的规则；请更改 --select 或 --ignore"),
        (Message.OneNoticeOnly, "holds several notices; name one of them", "含多份通知；请指定其中一份"),
        (Message.NoSlips, "nothing in it could be made wrong: no claim that holds, no run of numbers, no figure printed twice", "没有可植入差错之处：没有相符的表述、连续的编号或出现两次的数字"),
        (Message.SlipClass, "class", "类别"),
        (Message.SlipsPlanted, "planted", "植入"),
        (Message.SlipsDetectable, "detectable", "可查出"),
        (Message.SlipsSeen, "seen", "已查出"),
        (Message.SlipRecall, "recall", "查出率"),
        (Message.SlipInterval, "95% interval", "95%区间"),
        (Message.SlipsUndetectable, "undetectable in print", "从字面看不出"),
        (Message.SlipChange, "“{0}” became “{1}”", "“{0}”变为“{1}”"),
        (Message.Settings, "{0}", "{0}"),
        (Message.SettingsTooLarge, "larger than {0} bytes; no settings are", "超过 {0} 字节，不像设置文件"),
        (Message.NotUtf8, "not UTF-8; save the file as UTF-8", "不是 UTF-8；请存为 UTF-8"),
        (Message.MoreErrors, "{0} more errors", "另有 {0} 处错误"),
        (Message.SettingsAbove, "the settings of this folder above are used; --no-config leaves them out", "使用上级文件夹的设置；可用 --no-config 不读"),
        (Message.SuppressionUnused, "the suppression of {0} at \"{1}\" fits no finding any more; remove it", "对 {0}“{1}”的豁免已没有对应的问题；请删去"),
        (Message.SuppressionExpired, "the suppression of {0} at \"{1}\" expired on {2}; renew or remove it", "对 {0}“{1}”的豁免已于 {2} 到期；请延期或删去"),
        (Message.SuppressedAre, "suppressed: settings {0}, baseline {1}", "已豁免：设置 {0}，基线 {1}"),
        (Message.NoBaseline, "no such baseline; --update-baseline makes it", "没有这个基线文件；可用 --update-baseline 生成"),
        (Message.NoBaselineNamed, "no baseline is named; say --baseline FILE or set baseline in the settings", "没有指定基线；请用 --baseline FILE，或在设置中写 baseline"),
        (Message.BaselinePlans, "a baseline is of whole notices; leave --plan out", "基线针对整份通知；请不要同时用 --plan"),
        (Message.BaselineDamaged, "no baseline that this program reads; make it again with --update-baseline after removing it", "不是本程序能读的基线文件；请删去后用 --update-baseline 重新生成"),
        (Message.BaselineFixed, "fixed: {0} {1}", "已改正：{0} {1}"),
        (Message.BaselineMoreFixed, "fixed: {0} more", "已改正：另有 {0} 条"),
        (Message.BaselineStale, "{0} of its findings are fixed; --update-baseline removes them", "其中 {0} 条已改正；可用 --update-baseline 移除"),
        (Message.BaselineUpdated, "{0} findings written, {1} new, {2} removed", "写入 {0} 条，新增 {1}，移除 {2}"),
        (Message.StatisticsRule, "rule", "规则"),
        (Message.StatisticsName, "what is wrong", "含义"),
        (Message.StatisticsSuppressed, "suppressed", "已豁免"),
        (Message.Why, "Why", "理由"),
        (Message.RestsOn, "Rests on", "依据"),
        (Message.Remedy, "How to mend it", "改法"),
        (Message.Bad, "Reported (the places are marked [|…|])", "报告（位置以 [|…|] 标出）"),
        (Message.Good, "Set right", "改正后"),
        (Message.QuietExample, "Not reported: it looks alike and is right", "不报告：看似有误而无误"),
        (Message.ToSilence, "Silence it with --ignore {0}", "停用此规则：--ignore {0}"),
        (Message.Comma, ", ", "，"),
        (Message.Semicolon, "; ", "；"),
        (Message.Colon, ": ", "："),
        (Message.Usage, "{0}; see '{1} --help'", "{0}；参见 '{1} --help'"),
        (Message.Unexpected, "unexpected error: {0}; please report it with the input", "意外错误：{0}；请连同输入一起报告"),
        (Message.Interrupted, "interrupted; finished files are whole", "已中断；已写出的文件是完整的"),
        (Message.Notice, "notice", "通知"),
        (Message.Plans, "plans", "规划"),
        (Message.Sections, "sections", "章节"),
        (Message.Boxes, "boxes", "专栏"),
        (Message.Tables, "tables", "表格"),
        (Message.Indicators, "indicators", "指标"),
        (Message.Joined, "joined", "接合段落"),
        (Message.Repairs, "repairs", "修复"),
        (Message.Unplaced, "unplaced", "未归位"),
    ];

    /// <summary>The language they are in.</summary>
    public Language Language => language;

    /// <summary>A text that is there in both languages.</summary>
    public string In(LocalText text) => language == Language.Zh ? text.Zh : text.En;

    /// <summary>The words of a message with its details put in.</summary>
    public string this[Message message, params object[] details]
    {
        get
        {
            var (_, en, zh) = Table[(int)message];
            return Filled(language == Language.Zh ? zh : en, details, language);
        }
    }

    /// <summary>The words of a message in both languages.</summary>
    public static LocalText Both(Message message, params object[] details)
    {
        var (_, en, zh) = Table[(int)message];
        return new LocalText(Filled(zh, details, Language.Zh), Filled(en, details, Language.En));
    }

    // A detail that is there in both languages is put in in the message's.
    private static string Filled(string words, object[] details, Language language) => details.Length == 0
        ? words
        : string.Format(CultureInfo.InvariantCulture, words, Array.ConvertAll(details, detail => detail is LocalText text ? new Messages(language).In(text) : detail));

    /// <summary>Whether the table has a row for each message, at its place.</summary>
    internal static bool IsComplete =>
        Table.Length == Enum.GetValues<Message>().Length && Table.Index().All(static row => (int)row.Item.Message == row.Index);
}
