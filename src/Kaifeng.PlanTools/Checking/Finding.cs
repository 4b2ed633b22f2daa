using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Something wrong in a notice: where, what is printed, and what follows from the other figures.</summary>
public sealed record Finding
{
    /// <summary>Holder, rule and number, such as <c>p3.2.4.PT401.1</c>; <see cref="Checker"/> gives it, rules leave it empty.</summary>
    public string Id { get; init; } = "";

    /// <summary>The notice's name and the id: unique over a run.</summary>
    public string RunId => $"{Notice.Source.NoticeName}/{Id}";

    /// <summary>
    /// A hash of what is wrong and of the sentence it stands in, 32 hexadecimal digits: the same in the next version of the text as long as those are,
    /// wherever its lines have moved. <see cref="Checker"/> gives it, rules leave it empty.
    /// </summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The rule that found it.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>How sure and how grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The notice in which it stands.</summary>
    public required PlanNotice Notice { get; init; }

    /// <summary>The plan in which it stands, such as <c>p3</c>.</summary>
    public required string PlanId { get; init; }

    /// <summary>Where it stands.</summary>
    public required Passage Place { get; init; }

    /// <summary>What is wrong, as a sentence that names the figures.</summary>
    public required LocalText Message { get; init; }

    /// <summary>The figure as printed; empty where the finding is about none.</summary>
    public string Printed { get; init; } = "";

    /// <summary>What follows from the other figures, or what is printed elsewhere; empty where nothing does.</summary>
    public string Computed { get; init; } = "";

    /// <summary>The other places involved, in the order of the text.</summary>
    public ImmutableArray<FindingPlace> Others { get; init; } = [];

    /// <summary>Which figure is most likely wrong and what it would have to be; <c>null</c> where nothing tells it.</summary>
    public LocalText? Hint { get; init; }
}

/// <summary>Another place that a finding rests on.</summary>
/// <param name="Notice">The notice in which it stands.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Role">What it is to the finding: <c>基期值</c>, <c>同一指标</c>.</param>
public sealed record FindingPlace(PlanNotice Notice, Passage Place, LocalText Role);
