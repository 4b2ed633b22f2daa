using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words at the end of an indicator's name that tell what its figures count.</summary>
internal static class UnitlessNames
{
    private static readonly PhraseSet PureNumbers = new(
        "系数", "指数", "弹性", "排名", "位次", "名次", "位置", "得分", "评分", "分值", "等级", "级别", "之比", "收入比", "生师比", "师生比", "床护比", "医护比", "倍数", "pH", "PH", "pH值", "PH值", "学分", "年份", "时间");

    private static readonly PhraseSet Decimals = new("容积率", "收入比", "系数", "指数", "弹性", "之比", "倍差", "复种指数", "性别比", "密度指数", "比值");

    /// <summary>Where the name of a figure that is printed with decimals and without a unit ends in a clause; -1 where none stands there.</summary>
    public static int EndsIn(ReadOnlySpan<char> clause)
    {
        for (var i = clause.Length; i > 1; i--)
        {
            if (Decimals.LengthAtEnd(clause[..i]) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static readonly PhraseSet Counts = new("数", "数量", "总数", "个数", "家数", "户数", "人数", "件数");

    /// <summary>Whether what the name says has no unit: <c>灌溉水有效利用系数</c>, <c>排名</c>.</summary>
    public static bool IsPureNumber(ReadOnlySpan<char> name) => PureNumbers.LengthAtEnd(name) > 0;

    /// <summary>Whether the name itself says that things are counted: <c>企业数量</c>.</summary>
    public static bool IsCount(ReadOnlySpan<char> name) => Counts.LengthAtEnd(name) > 0;
}
