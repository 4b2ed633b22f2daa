using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking.Mutation;

public sealed class SlipDrawTests
{
    private static readonly Lazy<NoticeFigures> Bundled = new(static () => FigureReader.Read(NoticeParser.Parse(CorpusTexts.Read(CorpusTexts.Bundled))));

    private const string Tabbed = "开封市“十四五”测试规划\n\n一、发展目标\n\n专栏1 主要指标\n类别\t主要指标\t2020年\t2025年\t年均增速\t属性\n流通\t货运量（万吨）\t3409\t3750\t1.9%\t预期性\n流通\t快递业务量（万件）\t12041\t20000\t10.7%\t预期性\n";

    [Fact]
    public void Each_slip_changes_the_text_at_its_place_alone_and_keeps_its_lines()
    {
        var source = Bundled.Value.Notice.Source;
        var slips = Draw(seed: 3, count: 40);
        Assert.True(slips.Select(static slip => slip.Class).Distinct().Count() > 6);
        foreach (var slip in slips)
        {
            var other = slip.In(source);
            Assert.NotEqual(source.Content, other.Content);
            Assert.Equal(source.LineCount, other.LineCount);

            // A run that goes on too high changes later numbers as well, a label all of its printings, and a verb that turns stands before its figure.
            var first = source.Content.Zip(other.Content).TakeWhile(static pair => pair.First == pair.Second).Count();
            var reach = slip.Kind == PlantedKind.Sign ? 10 : 0;
            Assert.InRange(first, slip.Place.Extent.Start - reach, slip.Place.Extent.End);
            if (slip.Kind is not PlantedKind.Number)
            {
                var last = source.Content.Reverse().Zip(other.Content.Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();
                Assert.InRange(source.Content.Length - last, slip.Place.Extent.Start - reach, slip.Place.Extent.End);
            }
        }
    }

    [Fact]
    public void The_same_seed_draws_the_same_slips_and_another_one_others()
    {
        Assert.Equal(Draw(5, 30).Select(Text), Draw(5, 30).Select(Text));
        Assert.NotEqual(Draw(5, 30).Select(Text), Draw(6, 30).Select(Text));
    }

    [Fact]
    public void What_is_drawn_of_a_class_does_not_hang_on_the_others() =>
        Assert.Equal(
            Draw(5, 30).Where(static slip => slip.Class == SlipClass.Count).Select(Text),
            SlipDraw.Of(Bundled.Value, [SlipClass.Count], 5, 30).Select(Text));

    [Fact]
    public void No_slip_is_drawn_twice_and_each_place_has_its_turn()
    {
        var slips = SlipDraw.Of(Bundled.Value, [SlipClass.Growth], 5, 60);
        Assert.Equal(60, slips.Select(Text).Distinct().Count());
        Assert.True(slips.Select(static slip => slip.Place).Distinct().Count() > 50);
    }

    [Fact]
    public void A_small_text_gives_all_it_has()
    {
        var figures = CheckTexts.Figures("开封市测试规划\n\n一、发展基础\n\n快递较快。\n\n二、发展目标\n\n快递更快。\n");
        var slips = SlipDraw.Of(figures, Enum.GetValues<SlipClass>(), 1, 1000);
        Assert.Equal(["一→二", "二→一", "二→三"], slips.Select(static slip => $"{slip.Before}→{slip.After}").Distinct());
        Assert.All(slips, static slip => Assert.True(slip.IsDetectable));
    }

    [Fact]
    public void A_slip_within_the_rounding_is_undetectable_and_one_beyond_it_is_not()
    {
        var figures = CheckTexts.Figures("开封市测试规划\n\n一、发展基础\n\n快递业务收入由2016年的2.08亿元增加至2020年的7.72亿元，年均增长率达38.8%。\n");
        var slips = SlipDraw.Of(figures, [SlipClass.Growth], 1, 1000).ToDictionary(static slip => (slip.Before, slip.After), static slip => slip.IsDetectable);
        Assert.False(slips[("7.72亿元", "7.73亿元")]);
        Assert.True(slips[("7.72亿元", "7.22亿元")]);
        Assert.True(slips[("38.8%", "83.8%")]);
        Assert.True(slips[("7.72亿元", "7.72万元")]);
    }

    [Fact]
    public void More_names_than_announced_are_detectable_and_fewer_before_等_are_not()
    {
        var figures = CheckTexts.Figures("开封市测试规划\n\n一、产业\n\n重点发展化工、汽车、纺织、家居、医药等五大产业。\n");
        var slips = SlipDraw.Of(figures, [SlipClass.Count], 1, 1000);
        Assert.True(slips.Single(static slip => slip.After == "四大").IsDetectable);
        Assert.False(slips.Single(static slip => slip.After == "六大").IsDetectable);
        Assert.All(slips.Where(static slip => slip.Kind == PlantedKind.Item), static slip => Assert.False(slip.IsDetectable));
    }

    [Fact]
    public void What_is_left_of_two_names_is_no_list()
    {
        var figures = CheckTexts.Figures("开封市测试规划\n\n一、产业\n\n完善县、乡两级网络。完善市、县、乡三级网络。\n");
        var items = SlipDraw.Of(figures, [SlipClass.Count], 1, 1000).Where(static slip => slip.Kind == PlantedKind.Item).Select(static slip => (slip.After, slip.IsDetectable));
        Assert.Equal([("完善县", false), ("完善市、乡", true), ("完善市、县", true)], items.OrderBy(static item => item.After.Length).ThenBy(static item => item.After, StringComparer.Ordinal));
    }

    [Fact]
    public void A_row_moves_beyond_its_attribute()
    {
        var slips = SlipDraw.Of(CheckTexts.Figures(Tabbed), [SlipClass.Row], 1, 1000);
        Assert.Contains("货运量（万吨） |  | 3409 | 3750 | 1.9% | 预期性", slips.Select(static slip => slip.After[(slip.After.IndexOf('货', StringComparison.Ordinal) is var at and >= 0 ? at : 0)..]));
        Assert.All(slips, static slip => Assert.True(slip.IsDetectable));
    }

    [Fact]
    public void A_broken_reference_names_what_is_not_there()
    {
        var figures = CheckTexts.Figures("开封市测试规划\n\n一、物流业\n\n重点工程见专栏1。\n\n专栏1 重点工程\n\n甲工程。建设甲。\n\n乙工程。建设乙。\n");
        var slips = SlipDraw.Of(figures, [SlipClass.Reference], 1, 5);
        Assert.Equal(5, slips.Length);
        Assert.All(slips, static slip => Assert.True(slip is { IsDetectable: true, Before: "1" } && slip.After != "1"));
    }

    private static System.Collections.Immutable.ImmutableArray<PlantedSlip> Draw(ulong seed, int count) => SlipDraw.Of(Bundled.Value, Enum.GetValues<SlipClass>(), seed, count);

    private static string Text(PlantedSlip slip) => FormattableString.Invariant($"{slip.Class} {slip.Kind} {slip.Place.Extent} {slip.Before} {slip.After} {string.Join(';', slip.Broken)}");
}
