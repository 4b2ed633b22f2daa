using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Figures.Claims;

public sealed class IdentityTests
{
    [Fact]
    public void Every_claim_of_the_notice_that_was_computed_comes_out_the_same_when_told_again()
    {
        var computed = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled))).Claims
            .Where(static claim => claim.Verdict != Verdict.CannotTell && claim.Identity.Derivation != Derivation.None).ToList();

        Assert.True(computed.Count > 50);
        Assert.All(computed, static claim => Assert.Equal(claim.Verdict, claim.VerdictWith(claim.Stated, claim.Printed)));
        Assert.All(computed, static claim => Assert.All(claim.Operands, operand => Assert.Equal(claim.Verdict, claim.VerdictWith(operand.Place, operand.Amount!))));
    }

    [Theory]
    [InlineData("产值由2015年的12.0亿元增加到2020年的18.0亿元，增长40%。", 0, 50)]
    [InlineData("产值由2015年的18.0亿元下降到2020年的12.0亿元，下降30%。", 0, 33)]
    [InlineData("产值由2015年的18.0亿元下降到2020年的12.0亿元，下降30%。", 1, 17)]
    [InlineData("产值由2015年的12.0亿元增加到2020年的18.0亿元，年均增长7%。", 2, 16.8)]
    public void Another_figure_at_a_place_is_told_anew(string sentence, int figure, double meant)
    {
        var claim = Assert.Single(ClaimTexts.Figures(sentence).Claims);
        var (place, amount) = figure == 0 ? (claim.Stated, claim.Printed) : (claim.Operands[figure - 1].Place, claim.Operands[figure - 1].Amount!);

        Assert.Equal(Verdict.Inconsistent, claim.Verdict);
        Assert.Equal(Verdict.Consistent, claim.VerdictWith(place, amount with { Value = (decimal)meant }));
        Assert.Equal(Verdict.Inconsistent, claim.VerdictWith(place, amount with { Value = (decimal)meant * 3 }));
    }

    [Fact]
    public void A_base_in_another_plan_is_remote_and_one_in_the_same_plan_is_not()
    {
        const string Rate = "电子商务交易额达到2400亿元，年均增长10%。";
        const string Base = "2020年，电子商务交易额达到867.34亿元。";
        var near = ClaimTexts.Figures($"{Base}到2025年，{Rate}");
        var far = FigureReader.Read(NoticeParser.Parse(CorpusTexts.Of(
            $"附件1\n\n开封市“十四五”现代供应链发展规划\n\n第一章 发展目标\n\n到2025年，{Rate}\n\n附件2\n\n开封市“十四五”现代服务业发展规划\n\n第一章 发展基础\n\n{Base}\n")));
        Assert.Equal(2, far.Notice.Plans.Length);

        Assert.False(Assert.Single(near.Claims, static claim => claim.Verdict == Verdict.Inconsistent).IsRemote);
        Assert.True(Assert.Single(far.Claims, static claim => claim.Verdict == Verdict.Inconsistent).IsRemote);
    }
}
