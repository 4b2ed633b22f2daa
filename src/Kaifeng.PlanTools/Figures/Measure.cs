namespace Kaifeng.PlanTools.Figures;

/// <summary>What a figure says of its subject. Figures of one subject can be compared where they say the same.</summary>
public enum Measure
{
    /// <summary>How much or how many there are: <c>达到1470亿元</c>, <c>13个</c>.</summary>
    Level,

    /// <summary>A part of a whole or a rate that is reached: <c>占比50%</c>, <c>覆盖率达到90%</c>.</summary>
    Share,

    /// <summary>A rate of growth: <c>年均增长8%</c>, <c>同比下降3%</c>.</summary>
    Growth,

    /// <summary>A difference from an earlier figure: <c>提高5个百分点</c>, <c>下降22.3</c>.</summary>
    Change,

    /// <summary>What is added in a span of years: <c>新增20家</c>.</summary>
    Added,

    /// <summary>The sum over a span of years: <c>五年累计达到4539.6亿元</c>.</summary>
    Total,

    /// <summary>An amount of every year: <c>每年培训5000人次</c>.</summary>
    Yearly,

    /// <summary>A multiple of another figure: <c>翻一番</c>, <c>1.54倍</c>.</summary>
    Multiple,
}
