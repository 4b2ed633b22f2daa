using Kaifeng.PlanTools.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>Reads CommonMark with pipe tables and front matter: a line of the file gives a line of the text, without its marks.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The canonical text of a decoded file. A file whose marks nest or repeat beyond all sense is read as plain lines.</summary>
    public static SourceText Read(SourceFile file, string content, string encoding)
    {
        if (Parse(content) is not { } document)
        {
            return new SourceText(file, content, new SourceFormat(Container.Markdown, encoding), []);
        }

        var isMarked = document is [YamlFrontMatterBlock matter, ..] && FrontMatter.IsOurs(matter);
        return BlockLines.Read(document, content, isMarked).Build(file, new SourceFormat(Container.Markdown, encoding, isMarked));
    }

    private static MarkdownDocument? Parse(string content)
    {
        if (!MarkdownLimits.Allow(content))
        {
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(content, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to elements that nest too deeply.
            return null;
        }
    }

    /// <summary>
    /// Chinese paragraphs are indented, so that an indent marks no code, and a rule right below a text makes no heading of it.
    /// Bold that ends with a full-width mark (<c>**发布日期：**2021年</c>) ends there, as the writer meant it.
    /// </summary>
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UsePreciseSourceLocation().UseCjkFriendlyEmphasis();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        if (builder.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
        {
            paragraphs.ParseSetextHeadings = false;
        }

        return builder.Build();
    }
}
