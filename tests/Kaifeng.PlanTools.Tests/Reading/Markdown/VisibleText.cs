using AngleSharp.Html.Parser;
using Kaifeng.PlanTools.Text;
using Markdig;
using Markdig.Parsers;

namespace Kaifeng.PlanTools.Tests.Reading.Markdown;

/// <summary>What a viewer shows of a Markdown file, to hold the reader's text against.</summary>
internal static class VisibleText
{
    private static readonly MarkdownPipeline Viewer = BuildViewer();

    // Which tags and links are text hangs on what is code and where a paragraph ends: an indent makes no code for the reader, a rule no heading.
    private static MarkdownPipeline BuildViewer()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }

    /// <summary>The first letter or digit that a viewer shows and the reader's text does not have in its place; <c>null</c> where none is missing.</summary>
    public static string? FirstMissing(string markdown, SourceText read)
    {
        var shown = new HtmlParser().ParseDocument("<body>" + Markdig.Markdown.ToHtml(markdown, Viewer)).Body!.TextContent;
        var at = 0;
        for (var i = 0; i < shown.Length; i++)
        {
            if (!char.IsLetterOrDigit(shown[i]))
            {
                continue;
            }

            var found = read.Content.IndexOf(shown[i], at);
            if (found < 0)
            {
                return $"“{shown[i]}” of “{shown.Substring(Math.Max(0, i - 10), Math.Min(20, shown.Length - Math.Max(0, i - 10)))}”";
            }

            at = found + 1;
        }

        return null;
    }
}
