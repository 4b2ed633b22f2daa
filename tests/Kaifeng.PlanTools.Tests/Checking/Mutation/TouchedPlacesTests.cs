using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking.Mutation;

public sealed class TouchedPlacesTests
{
    [Theory]
    [InlineData(0, 5, false)]
    [InlineData(4, 6, true)]
    [InlineData(8, 9, true)]
    [InlineData(20, 30, false)]
    [InlineData(7, 7, false)]
    public void A_place_is_touched_where_it_shares_a_character(int start, int end, bool touches) =>
        Assert.Equal(touches, new TouchedPlaces([new(10, 20), new(5, 9), new(6, 7), new(30, 30)]).Touch(new TextSpan(start, end)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 4)]
    [InlineData(6, 4)]
    [InlineData(7, 7)]
    public void A_place_of_the_edited_text_is_found_in_the_text_before(int after, int before)
    {
        // 012[3→xyz]4[56→]7
        var edits = new TextEdits([new TextEdit(new TextSpan(3, 4), "xyz"), new TextEdit(new TextSpan(5, 7), "")]);
        Assert.Equal(before, edits.Before(new TextSpan(after, after)).Start);
    }
}
