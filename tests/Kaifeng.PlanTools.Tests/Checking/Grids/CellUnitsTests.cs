using Kaifeng.PlanTools.Checking.Grids;

namespace Kaifeng.PlanTools.Tests.Checking.Grids;

public sealed class CellUnitsTests
{
    [Theory]
    [InlineData("50%", "%")]
    [InlineData(">98％", "%")]
    [InlineData("[5]%", "%")]
    [InlineData("3-5万吨", "万吨")]
    [InlineData("20 公里", "公里")]
    [InlineData("11.0左右", null)]
    [InlineData("2.6", null)]
    [InlineData("—", null)]
    [InlineData("", null)]
    public void The_unit_behind_the_last_digit_is_the_cells_own(string cell, string? unit) => Assert.Equal(unit, CellUnits.Of(cell, out _)?.Printed);

    [Theory]
    [InlineData("480万", true)]
    [InlineData("1.2亿元", true)]
    [InlineData("480", false)]
    public void A_scale_is_told_with_a_unit_and_without(string cell, bool has)
    {
        CellUnits.Of(cell, out var hasScale);

        Assert.Equal(has, hasScale);
    }
}
