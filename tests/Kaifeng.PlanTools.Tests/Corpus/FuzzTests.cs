using System.Text;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Tests.Exporting.Markdown;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The laws over seeded texts. PLAN_TOOLS_FUZZ sets how many; the gate runs 100,000.</summary>
public sealed class FuzzTests
{
    private const int Usual = 4_000;

    private static int Count => SeededTests.Count(Usual);

    [Fact]
    public void Texts_of_the_grammars_own_words_keep_the_laws()
    {
        Parallel.For(0, Count, seed =>
        {
            var text = new GrammarTexts(seed).Next();
            try
            {
                NoticeLaws.Check(CorpusTexts.Of(text));
                NoticeLaws.CheckLineEnds(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed} breaks a law: {exception.Message}\n----\n{text}\n----", exception);
            }
        });
    }

    [Fact]
    public void Files_of_Markdown_keep_the_laws_and_read_back_from_their_own_Markdown()
    {
        Parallel.For(0, Count / 2, seed =>
        {
            var text = new MarkdownTexts(seed).Next();
            try
            {
                if (NoticeReader.Read("seed.md", Encoding.UTF8.GetBytes(text), new ReadOptions(Container.Markdown)).Source is { } source)
                {
                    NoticeLaws.Check(source);
                    MarkdownRoundTrip.Check(NoticeParser.Parse(source));
                }
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed} breaks a law: {exception.Message}\n----\n{text}\n----", exception);
            }
        });
    }
}
