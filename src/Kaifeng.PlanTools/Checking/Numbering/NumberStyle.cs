namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>The styles of number, from the highest level down: a number closes the runs of all styles below its own.</summary>
internal enum NumberStyle
{
    /// <summary>None that counts.</summary>
    None,

    /// <summary><c>第一篇</c>, <c>第一部分</c>.</summary>
    Part,

    /// <summary><c>第一章</c>.</summary>
    Chapter,

    /// <summary><c>第一节</c>.</summary>
    Section,

    /// <summary><c>一、</c> (GB/T 9704—2012, 7.3.3, first level).</summary>
    First,

    /// <summary><c>1</c> of a decimal numbering.</summary>
    Decimal1,

    /// <summary><c>（一）</c>, second level.</summary>
    Second,

    /// <summary><c>1.</c>, third level.</summary>
    Third,

    /// <summary><c>1.1</c>.</summary>
    Decimal2,

    /// <summary><c>1.1.1</c>.</summary>
    Decimal3,

    /// <summary><c>（1）</c>, fourth level.</summary>
    Fourth,

    /// <summary><c>1）</c>.</summary>
    HalfBracket,

    /// <summary><c>①</c>.</summary>
    Circled,

    /// <summary><c>⑴</c>.</summary>
    Bracketed,
}
