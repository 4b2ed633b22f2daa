namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>What a figure says of its subject.</summary>
internal enum Aspect
{
    /// <summary>How much or how many there are: <c>达到1470亿元</c>, <c>13个</c>; a rate of state: <c>森林覆盖率24.1%</c>.</summary>
    Level,

    /// <summary>A part in percent of a named or meant whole: <c>占工业总产值的35%</c>.</summary>
    Share,

    /// <summary>An amount for each of something: <c>人均8.2平方米</c>, <c>亩产520公斤</c>, <c>元/吨</c>.</summary>
    Per,

    /// <summary>An amount of every year: <c>每年培训5000人次</c>, <c>年均新增20家</c>.</summary>
    Yearly,

    /// <summary>A sum over a span of years: <c>五年累计4539.6亿元</c>, <c>[200]</c> in a table.</summary>
    Total,

    /// <summary>Growth in percent: <c>增长8%</c>, <c>年均增长5%</c> (<see cref="Fact.IsYearly"/>), <c>下降3%</c>.</summary>
    Rate,

    /// <summary>A change in the subject's own unit: <c>增加95万吨</c>, <c>减少3家</c>.</summary>
    Change,

    /// <summary>A change of a share in 百分点.</summary>
    Points,

    /// <summary><c>增长1.5倍</c>, <c>是…的2倍</c>, <c>翻一番</c>.</summary>
    Multiple,

    /// <summary>What came into being in a span: <c>新增20家</c>, <c>新建</c>, <c>引进</c>.</summary>
    Added,

    /// <summary>What went: <c>注销</c>, <c>拆除</c>, <c>偿还</c>.</summary>
    Removed,

    /// <summary>The balance of both: <c>净增</c>.</summary>
    NetAdded,

    /// <summary>From one figure to another.</summary>
    Range,
}
