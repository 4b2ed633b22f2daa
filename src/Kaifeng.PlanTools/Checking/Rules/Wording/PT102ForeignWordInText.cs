using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT102: a function word of a foreign language between Chinese words.</summary>
internal sealed class PT102ForeignWordInText : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT102",
        Name = "foreign-word-in-text",
        Severity = Severity.Error,
        Title = new("中文句子里夹外文虚词", "A foreign function word between Chinese words"),
        Rationale = new(
            "and、etc这类虚词夹在两个中文词之间，是机器识别或翻译留下的，应改为“和”“等”。企业名、产品名、缩写（GDP、5G、FedEx）和外文词组之内的不报告。",
            "Function words such as and or etc between two Chinese words were left by a machine that read or translated the text; 和 or 等 is meant. Names, abbreviations (GDP, 5G, FedEx) and words within a foreign phrase are let be."),
        RestsOn = new("《中华人民共和国国家通用语言文字法》第十一条", "Law on the Standard Spoken and Written Chinese Language, article 11"),
        Remedy = new("改为对应的中文词；确属名称的，写入设置的 foreign-words。", "Write the Chinese word; where it is part of a name, put it into foreign-words of the settings."),
        Bad =
        [
            "一、产业\n\n发展纺织服装等特色 [|and|] 主导产业。\n",
            "一、网络\n\n建设恒大物流中心 [|etc|] 11个重要物流节点。\n",
        ],
        Good = ["一、产业\n\n发展纺织服装等特色和主导产业，建设恒大物流中心等11个重要物流节点。\n"],
        Quiet =
        [
            "一、产业\n\n引进FedEx、DHL等企业，发展5G、IP for Rent业务，推广APP应用。\n",
            "一、产业\n\n推广研发生产组织（Contract Development and Manufacturing）模式，发展B to B业务。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var strip in strips)
        {
            foreach (var word in ForeignWordReader.Connectives(strip.Text.Span).GroupBy(static found => (found.Word, found.Meant)))
            {
                var (printed, meant) = word.Key;
                yield return Report(figures, word.Select(found => strip.Place.Slice(found.Start, found.Start + printed.Length)), new(
                    $"中文词之间夹有外文“{printed}”，应为“{meant}”",
                    $"{printed} stands between Chinese words for {meant}")) with
                { Computed = meant };
            }
        }
    }

    private protected override bool IsKnown(KnownWords words, Finding finding) => words.IsForeign(finding.Printed);
}
