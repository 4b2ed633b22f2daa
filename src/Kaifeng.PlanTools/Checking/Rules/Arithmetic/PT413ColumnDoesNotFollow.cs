using Kaifeng.PlanTools.Figures.Claims;

namespace Kaifeng.PlanTools.Checking.Rules.Arithmetic;

/// <summary>PT413: a cell that does not follow from the other columns as it does in all other rows.</summary>
internal sealed class PT413ColumnDoesNotFollow : ClaimRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT413",
        Name = "column-does-not-follow",
        Severity = Severity.Error,
        Title = new("表中一格与其他各行的算法不符", "A cell does not follow from the other columns as in all other rows"),
        Rationale = new(
            "一列在其他各行都由另外两列算得（和、差、商、占比、增幅），只有一行不符时报告；不需要认得表头。",
            "Where a column follows from two others in all rows but one (sum, difference, quotient, share, growth), that row is reported; no header needs to be known."),
        RestsOn = new("其他各行共同成立的算式", "the computation that all other rows share"),
        Remedy = new("核对该行各格，改正有误的一个。", "Check the cells of the row, and correct the one that is wrong."),
        Bad = ["开封市“十四五”水利发展规划\n\n第一章 发展基础\n\n表1 灌区情况\n\n灌区\t渠道长度（公里）\t已衬砌（公里）\t未衬砌（公里）\n甲灌区\t120\t80\t40\n乙灌区\t95\t60\t35\n丙灌区\t88\t50\t[|83|]\n丁灌区\t76\t31\t45\n"],
        Good = ["开封市“十四五”水利发展规划\n\n第一章 发展基础\n\n表1 灌区情况\n\n灌区\t渠道长度（公里）\t已衬砌（公里）\t未衬砌（公里）\n甲灌区\t120\t80\t40\n乙灌区\t95\t60\t35\n丙灌区\t88\t50\t38\n丁灌区\t76\t31\t45\n"],
        Quiet = ["开封市“十四五”水利发展规划\n\n第一章 发展基础\n\n表1 灌区情况\n\n灌区\t渠道长度（公里）\t已衬砌（公里）\t未衬砌（公里）\n甲灌区\t120\t80\t41\n乙灌区\t95\t60\t39\n丙灌区\t88\t50\t83\n丁灌区\t76\t31\t45\n"],
    };

    protected override bool IsAbout(Claim claim) => claim.Kind == ClaimKind.Column;

    protected override LocalText Say(Claim claim, ClaimWords words) => words.Operands is [var first, var second]
        ? new($"该格写为{words.Printed}，按其他各行的算法由{first}和{second}应为{words.Computed}", $"the cell is printed as {words.Printed}; computed as in the other rows, {first} and {second} give {words.Computed}")
        : new($"该格写为{words.Printed}，推算应为{words.Computed}", $"the cell is printed as {words.Printed}; it follows as {words.Computed}");
}
