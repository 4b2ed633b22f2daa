namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>Why a line of a page is no part of its article.</summary>
internal enum DropReason : byte
{
    /// <summary>It is.</summary>
    None,

    /// <summary>The page does not show it.</summary>
    Hidden,

    /// <summary>A menu, or the way to the page through the site's menus.</summary>
    Menu,

    /// <summary>The site's name and what else stands above the article: when it was put there, from where.</summary>
    PageHead,

    /// <summary>What stands below the article: who runs the site.</summary>
    PageFoot,

    /// <summary>Buttons, and words that say what one can do with the page: print it, share it.</summary>
    ToolBar,

    /// <summary>Links to other pages.</summary>
    RelatedLinks,
}

/// <summary>The reasons as they are printed.</summary>
internal static class DropReasons
{
    private static readonly string[] Names = ["", "hidden", "menu", "page-head", "page-foot", "tool-bar", "related-links"];

    /// <summary>The printed name.</summary>
    public static string Name(this DropReason reason) => Names[(int)reason];
}
