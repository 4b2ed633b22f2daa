using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The laws over seeded pages, and that each character of a page is in its text once, whatever its tags do.</summary>
public sealed class FuzzHtmlTests
{
    private static readonly HashSet<string> Unseen = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "NOEMBED", "NOFRAMES"];

    [Fact]
    public void Pages_of_torn_tags_keep_the_laws_and_all_their_characters() => Fuzz.Run(static seed => new HtmlTexts(seed).Next(), static (_, html) =>
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var result = NoticeReader.Read("page.html", bytes, new ReadOptions(Container.Html));
        var expected = Characters(TextOf(html));
        expected = result.Source is null ? expected.Replace("\u200B", "", StringComparison.Ordinal) : expected;
        Assert.Equal(expected, Characters(result.Source is { } read ? read.Printed(new TextSpan(0, read.Content.Length)) : ""));
        if (result.Source is { } source)
        {
            NoticeLaws.Check(source);
            Assert.Equal(source.Content, NoticeReader.Read("page.html", bytes, new ReadOptions(Container.Html)).Source!.Content);
            Assert.Equal(source.LineCount, source.Lines.Length);
            Assert.All(source.Lines, line => Assert.InRange(line.FileLine, 1, html.Length + 1));
        }
    });

    /// <summary>The text of the page as AngleSharp's tree holds it, in any order: the tree moves text out of tables.</summary>
    private static string TextOf(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        for (INode? node = document; node is not null; node = Next(node))
        {
            if (node is IText run)
            {
                text.Append(run.Data);
            }
        }

        return text.ToString();
    }

    private static INode? Next(INode node)
    {
        if (node.FirstChild is { } child && !Unseen.Contains(node.NodeName))
        {
            return child;
        }

        INode? at = node;
        while (at is not null && at.NextSibling is null)
        {
            at = at.Parent;
        }

        return at?.NextSibling;
    }

    private static string Characters(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)).Order());
}
