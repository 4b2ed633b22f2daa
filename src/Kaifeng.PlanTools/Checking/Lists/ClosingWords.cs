using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Lists;

/// <summary>Words with which a paragraph begins that belongs to a whole list, or goes on from the item above, and is no item itself.</summary>
internal static class ClosingWords
{
    /// <summary>The words.</summary>
    public static PhraseSet Openings { get; } = new(
        "总的来看", "总的看", "总体来看", "总体看", "总之", "综上", "综合来看", "综合看", "同时", "此外", "另外", "与此同时", "其中", "到20", "力争", "以上", "上述", "根据", "按照", "通过", "在此基础上",
        "面对", "当前", "未来", "今后", "下一步", "展望", "因此", "但", "虽然", "尽管", "我市", "全市", "我们", "各", "注", "——", "—", "“十三五”", "“十四五”", "“十五五”", "（", "具体", "主要", "要", "并");
}
