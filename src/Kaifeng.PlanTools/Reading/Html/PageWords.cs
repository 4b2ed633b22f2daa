using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Words that sites print around an article.</summary>
internal static class PageWords
{
    private const int LongestLine = 80;

    // A line that begins with one of these words. Some of them may begin a line of a notice.
    private static readonly (DropReason Reason, bool InArticle, string[] Words)[] Beginnings =
    [
        (DropReason.Menu, true, ["当前位置", "您的位置", "您现在的位置", "您当前的位置", "你的位置", "所在位置", "首页>"]),
        (DropReason.PageHead, true, ["来源：", "来源:", "信息来源", "稿件来源", "文章来源", "发布时间", "发布日期：", "发布日期:", "浏览次数", "浏览量", "点击数", "点击量", "阅读次数", "访问量", "作者：", "作者:"]),
        (DropReason.PageFoot, true, ["版权所有", "网站标识码", "责任编辑", "Copyright", "copyright", "©", "网站地图", "技术支持"]),
        (DropReason.PageFoot, false, ["主办单位", "主办：", "承办单位", "承办：", "联系我们", "地址：", "备案"]),
        (DropReason.ToolBar, true, ["扫一扫", "分享到", "分享：", "字体：", "字号：", "【字体", "[字体", "【字号", "打印本页", "关闭窗口", "保存本页", "我要纠错"]),
        (DropReason.RelatedLinks, true, ["上一篇", "下一篇", "相关链接", "相关文章", "相关新闻", "相关解读", "相关信息", "相关文件", "友情链接", "延伸阅读", "解读："]),
    ];

    // Words anywhere in a line.
    private static readonly string[] Foot = ["ICP备", "公网安备", "网站标识码", "技术支持：", "版权所有"];

    // A line of nothing but these words and marks, one of two characters or several of one.
    private static readonly string[] ToolWords =
    [
        "关闭窗口", "打印本页", "收藏本页", "复制链接", "返回顶部", "回到顶部", "扫一扫", "朗读", "打印", "关闭", "分享", "收藏", "保存", "下载", "纠错", "字体", "字号",
        "微信", "微博", "空间", "大", "中", "小", "到", "A+", "A-", "默认", "超大", "繁体", "简体", "无障碍", "关怀版", "长者助手",
    ];

    /// <summary>Why a line is no part of an article, by its words; <see cref="DropReason.None"/> where they do not say.</summary>
    /// <param name="text">The line.</param>
    /// <param name="inArticle">Whether the line stands where the article does, so that only words count that no notice begins a line with.</param>
    public static DropReason ReasonOf(ReadOnlySpan<char> text, bool inArticle)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > LongestLine * 2)
        {
            return DropReason.None;
        }

        var line = LineWraps.RemoveAll(text);
        if (line.Length > LongestLine || line.Contains('。', StringComparison.Ordinal))
        {
            return DropReason.None;
        }

        foreach (var (reason, counts, words) in Beginnings)
        {
            if ((counts || !inArticle) && Array.Exists(words, word => line.StartsWith(word, StringComparison.Ordinal)))
            {
                return reason;
            }
        }

        return Array.Exists(Foot, word => line.Contains(word, StringComparison.Ordinal)) ? DropReason.PageFoot
            : IsToolBar(line) ? DropReason.ToolBar
            : DropReason.None;
    }

    private static bool IsToolBar(string line)
    {
        var at = 0;
        var weight = 0;
        while (at < line.Length)
        {
            if (Array.Find(ToolWords, tool => line.AsSpan(at).StartsWith(tool, StringComparison.Ordinal)) is { } word)
            {
                at += word.Length;
                weight += word.Length;
            }
            else if (char.IsPunctuation(line[at]) || char.IsSymbol(line[at]))
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return weight > 1;
    }
}
