using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Facts;

/// <summary>A figure of the notice with what it says of what: everything that statements look up.</summary>
internal sealed record Fact
{
    /// <summary>Its place among all facts, in the order of the text, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The figure.</summary>
    public required Amount Amount { get; init; }

    /// <summary>Where it stands, unit and words of bound included.</summary>
    public required Passage Place { get; init; }

    /// <summary>What holds it: plan, section, box or table.</summary>
    public required Holder Holder { get; init; }

    /// <summary>Where it stands among words or cells.</summary>
    public required FactSite Site { get; init; }

    /// <summary>What it says of its subject.</summary>
    public required Aspect Aspect { get; init; }

    /// <summary>Whether it is of each year of a span: 年均, 每年, 递增.</summary>
    public bool IsYearly { get; init; }

    /// <summary>+1 for a rise, -1 for a fall, 0 where the words say neither.</summary>
    public int Direction { get; init; }

    /// <summary>Whether it is the earlier end of a change (由A, 从A, 比…的A, 在A的基础上), the later one (增加到B), or neither.</summary>
    public ChangeEnd End { get; init; }

    /// <summary>The year it is of; <c>null</c> where nothing tells it.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the year stands in its own sentence or column, and not in the text before.</summary>
    public bool IsYearPrinted { get; init; }

    /// <summary>The span of years it is over: base year and last year (“十三五”期间: 2015, 2020); <c>null</c> for a single year.</summary>
    public (int From, int To)? Span { get; init; }

    /// <summary>Over how many years it is, where the words say it (五年翻一番); 0 where they do not.</summary>
    public int Years { get; init; }

    /// <summary>How many years it lies before the one that the text speaks of without naming it: 1 for 上年末, 0 for 年末; <c>null</c> where the year is known or nothing tells it.</summary>
    public int? Back { get; init; }

    /// <summary>The year it is compared with: 较2015年, 比上年.</summary>
    public int? ComparedYear { get; init; }

    /// <summary>What it is the figure of.</summary>
    public required FactSubject Subject { get; init; }

    /// <summary>For a share, the words after 占 that name the whole; else empty.</summary>
    public string Whole { get; init; } = "";

    /// <summary>For <see cref="Aspect.Per"/>, what it is divided by, as words (人, 亩, 万元); else empty.</summary>
    public string Per { get; init; } = "";

    /// <summary>Figures that 分别 deals out to subjects, or that stand in one row of 、, share a number; -1 for none.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Its place in the group, from 0.</summary>
    public int Member { get; init; }

    /// <summary>The key under which figures can be compared: the base unit.</summary>
    public string Unit => Amount.Unit.Base;
}

/// <summary>Which end of a change a figure is.</summary>
internal enum ChangeEnd
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>The earlier one.</summary>
    Base,

    /// <summary>The later one.</summary>
    Reached,
}

/// <summary>The words that say what a fact is the figure of.</summary>
/// <param name="Name">The name without years, verbs, places of the notice's own level and blanks; empty where none was found.</param>
/// <param name="IsOwn">Whether it is printed before or behind this very figure, and not taken over from an earlier one.</param>
internal sealed record FactSubject(string Name, bool IsOwn)
{
    /// <summary>No subject.</summary>
    public static FactSubject None { get; } = new("", false);

    /// <summary>Words that narrow or widen what it is of: <c>户籍</c>, <c>市区</c>, <c>全国</c>, <c>规模以上</c>; sorted, without repeats.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>What the headings, lead, caption, category and parent around it add; empty where they add nothing.</summary>
    public string Context { get; init; } = "";

    /// <summary>Where the words stand; empty for a name that is not printed as such.</summary>
    public Passage Place { get; init; }
}
