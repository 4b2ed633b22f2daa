namespace Kaifeng.PlanTools.Figures;

/// <summary>What a numeral of a notice says.</summary>
public enum NumeralKind
{
    /// <summary>So much or so many of something: <c>3750万吨</c>, <c>10家</c>, <c>两条</c>.</summary>
    Quantity,

    /// <summary>A share or a rate: <c>13%</c>, <c>2.5‰</c>, <c>22.3个百分点</c>.</summary>
    Rate,

    /// <summary>A date, a year or a time of day: <c>2025年</c>, <c>3月15日</c>, <c>二〇二二年</c>.</summary>
    Date,

    /// <summary>A plan's or a span of years' name: <c>“十四五”</c>, <c>2021—2025年</c>.</summary>
    Period,

    /// <summary>A place in an order: the number of a heading or an item, <c>第三产业</c>, <c>专栏1</c>.</summary>
    Ordinal,

    /// <summary>The number of a document: <c>〔2022〕29号</c>.</summary>
    DocumentNumber,

    /// <summary>A part of a name or a fixed expression: <c>G310</c>, <c>5G</c>, <c>PM2.5</c>, <c>“1+N”</c>, <c>一二三产业</c>.</summary>
    Name,

    /// <summary>From one figure to another: <c>50—80平方公里</c>.</summary>
    Range,

    /// <summary>Two or more figures set against each other: <c>2.07:1</c>, <c>三分之一</c>.</summary>
    Ratio,

    /// <summary>None of these as far as the program can tell.</summary>
    Unexplained,
}

/// <summary>The names under which numeral kinds are printed.</summary>
public static class NumeralKinds
{
    private static readonly string[] Names =
    [
        "quantity", "rate", "date", "period", "ordinal", "document-number", "name", "range", "ratio", "unexplained",
    ];

    /// <summary>The printed name, such as <c>document-number</c>.</summary>
    public static string Name(this NumeralKind kind) => Names[(int)kind];

    /// <summary>All names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;
}
