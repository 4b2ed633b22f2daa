using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>
/// Reads a page of a site: its article as lines, its index table as entries, all other text as dropped lines with their reasons.
/// What a page does not show although it is text (<c>display: none</c>, <c>noscript</c>) is dropped as hidden; scripts, styles,
/// templates, comments and attributes are no text of the page.
/// </summary>
internal static class HtmlReader
{
    /// <summary>The canonical text of a decoded page.</summary>
    public static SourceText Read(SourceFile file, string content, string encoding)
    {
        var page = PageBuilder.Build(content);
        var measures = PageMeasures.Of(page);
        var tables = TableKinds.Of(page, measures);
        var article = Article.Find(page, measures, tables);
        var lines = IndexFinder.Find(page, measures, article, LineMaker.Make(page, measures, tables, article));
        var reasons = LineSorter.Sort(page, article, lines);
        var text = new CanonicalText();
        var hasTitle = lines.Exists(static line => line.Facts.Role == LineRole.Index && IndexNames.IsTitle(line.Text.AsSpan(0, line.Text.IndexOf('\t'))));
        for (var i = 0; i < lines.Count; i++)
        {
            if (page.Nodes[lines[i].Node].Tag == Tag.Title)
            {
                AddTitle(text, lines[i], hasTitle);
            }
            else
            {
                Add(text, lines[i], reasons[i]);
            }
        }

        return text.Build(file, new SourceFormat(Container.Html, encoding));
    }

    private static void Add(CanonicalText text, PageLine line, DropReason reason)
    {
        if (line.StartsBlock)
        {
            text.EndBlock();
        }

        text.Add(line.Text, reason == DropReason.None ? line.Facts : Dropped(line, reason));
    }

    /// <summary>The page's title is an entry without a name where the index table has none for the title.</summary>
    private static void AddTitle(CanonicalText text, PageLine line, bool hasTitle)
    {
        var end = hasTitle ? 0 : PageTitle.EndOf(line.Text);
        if (end > 0)
        {
            text.Add($"\t{line.Text.AsSpan(0, end)}", new SourceLine(line.Facts.FileLine, LineRole.Index));
        }

        if (!line.Text.AsSpan(end).IsWhiteSpace())
        {
            text.Add(line.Text.AsSpan(end), Dropped(line, DropReason.PageHead));
        }

        text.EndBlock();
    }

    private static SourceLine Dropped(PageLine line, DropReason reason) => new(line.Facts.FileLine, LineRole.Dropped, Reason: reason.Name());
}
