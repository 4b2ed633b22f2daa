using System.Globalization;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The laws over seeded texts. PLAN_TOOLS_FUZZ sets how many; the gate runs 100,000.</summary>
public sealed class FuzzTests
{
    private const int Usual = 4_000;

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("PLAN_TOOLS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;

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
}
