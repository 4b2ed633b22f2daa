using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Rules;

/// <summary>What aspects are called behind a subject.</summary>
public sealed class AspectNamesTests
{
    [Fact]
    public void The_aspect_stands_behind_the_subject()
    {
        var name = AspectNames.After("城镇就业", Aspect.Growth);

        Assert.Equal(("城镇就业年均增速", "城镇就业 (yearly growth)"), (name.Zh, name.En));
    }

    [Fact]
    public void A_subject_that_says_it_is_not_given_it_twice()
    {
        var name = AspectNames.After("累计增加值", Aspect.Total);

        Assert.Equal(("累计增加值", "累计增加值"), (name.Zh, name.En));
    }
}
