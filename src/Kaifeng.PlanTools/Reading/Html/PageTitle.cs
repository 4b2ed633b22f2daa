using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>The text of a page's title element: the notice's title and, behind a mark, what the site adds.</summary>
internal static class PageTitle
{
    private const int ShortestTitle = 6;

    private static readonly string[] SiteWords = ["网", "网站", "政府", "门户", "平台", "首页", "公报", "栏"];

    /// <summary>Where the notice's title ends; 0 where the title is the site's own.</summary>
    public static int EndOf(ReadOnlySpan<char> title)
    {
        var end = title.IndexOfAny('_', '|');
        end = end < 0 ? title.Length : end;
        while (title[..end].LastIndexOfAny("-—–") is var dash and > 0 && IsSite(title[(dash + 1)..end]))
        {
            end = dash;
        }

        var text = title[..end].TrimEnd(" -—–");
        return text.Length < ShortestTitle || IsSite(text) || !HoldsIdeograph(text) ? 0 : text.Length;
    }

    private static bool IsSite(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var word in SiteWords)
        {
            if (text.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsIdeograph(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.IsIdeograph(c))
            {
                return true;
            }
        }

        return false;
    }
}
