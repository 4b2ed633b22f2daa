namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>The laws over seeded texts.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Texts_of_the_grammars_own_words_keep_the_laws() => Fuzz.Run(static seed => new GrammarTexts(seed).Next(), static (_, text) =>
    {
        NoticeLaws.Check(CorpusTexts.Of(text));
        NoticeLaws.CheckLineEnds(text);
    });
}
