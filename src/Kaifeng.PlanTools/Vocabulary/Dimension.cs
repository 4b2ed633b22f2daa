namespace Kaifeng.PlanTools.Vocabulary;

/// <summary>What a unit measures. Figures of one dimension and one base unit can be compared.</summary>
public enum Dimension
{
    /// <summary>No unit, or one that the tables do not know.</summary>
    None,

    /// <summary>Things counted with a classifier: <c>个</c>, <c>家</c>, <c>项</c>.</summary>
    Count,

    /// <summary>Share of a whole: <c>%</c>, <c>‰</c>.</summary>
    Share,

    /// <summary>Difference of shares: <c>百分点</c>. Never <see cref="Share"/>.</summary>
    Points,

    /// <summary><c>倍</c>, <c>番</c>.</summary>
    Multiple,

    /// <summary>Money of one currency.</summary>
    Money,

    /// <summary>Length, base <c>米</c>.</summary>
    Length,

    /// <summary>Area, base <c>平方米</c>.</summary>
    Area,

    /// <summary>Volume, base <c>立方米</c>.</summary>
    Volume,

    /// <summary>Mass, base <c>吨</c>.</summary>
    Mass,

    /// <summary>Power, base <c>千瓦</c>.</summary>
    Power,

    /// <summary>Energy, base <c>千瓦时</c>.</summary>
    Energy,

    /// <summary>Lapse of time, each unit its own base but for hours, minutes and seconds.</summary>
    Time,

    /// <summary>Data and its speed.</summary>
    Data,

    /// <summary>Any other physical unit; compared only with its like.</summary>
    Other,

    /// <summary>A quotient of units (<c>吨标煤/万元</c>); compared only with its like.</summary>
    Composite,
}
