namespace Kaifeng.PlanTools.Figures;

/// <summary>How the words around a figure bind it.</summary>
public enum Bound
{
    /// <summary>Words alone (<c>应保尽保</c>), or nothing.</summary>
    None,

    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary><c>以上</c>, <c>不低于</c>, <c>至少</c>, <c>≥</c>.</summary>
    AtLeast,

    /// <summary><c>以下</c>, <c>不超过</c>, <c>控制在…以内</c>, <c>≤</c>.</summary>
    AtMost,

    /// <summary><c>突破</c>, <c>超过</c>, <c>高于</c>, <c>&gt;</c>.</summary>
    MoreThan,

    /// <summary><c>低于</c>, <c>小于</c>, <c>&lt;</c>.</summary>
    LessThan,

    /// <summary><c>约</c>, <c>左右</c>.</summary>
    About,

    /// <summary><c>余</c>, <c>多</c>: the figure and at most one more unit of its last digit that is not zero.</summary>
    SomewhatMore,

    /// <summary><c>近</c>: the same below the figure.</summary>
    SomewhatLess,
}

/// <summary>The signs under which bounds are printed.</summary>
public static class Bounds
{
    private static readonly string[] Signs = ["", "=", "≥", "≤", ">", "<", "≈", ">", "<"];

    /// <summary>The printed sign: one of <c>= ≥ ≤ &gt; &lt; ≈</c>, empty for <see cref="Bound.None"/>.</summary>
    public static string Sign(this Bound bound) => Signs[(int)bound];

    /// <summary>Whether the figure is bound on one side only, so that it fixes no value.</summary>
    public static bool IsOneSided(this Bound bound) => bound is Bound.AtLeast or Bound.AtMost or Bound.MoreThan or Bound.LessThan;
}
