using Kaifeng.PlanTools.Checking.Mutation;

namespace Kaifeng.PlanTools.Tests.Checking.Mutation;

public sealed class SplitMixTests
{
    // The first numbers of seed 1234567, as implementations of SplitMix64 publish them.
    [Fact]
    public void The_numbers_are_those_of_the_reference()
    {
        var random = new SplitMix(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL], Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void Numbers_below_a_bound_reach_all_of_it()
    {
        var random = new SplitMix(7);
        Assert.Equal(Enumerable.Range(0, 10), Enumerable.Range(0, 500).Select(_ => random.Below(10)).Distinct().Order());
    }
}
