using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>How a user wants notices checked: what stands in <c>plan-tools.toml</c>. What is not set there is <c>null</c> or empty.</summary>
public sealed record CheckSettings
{
    /// <summary>The settings of a user who has set nothing.</summary>
    public static CheckSettings Default { get; } = new();

    /// <summary>The rules to run; all where it is <c>null</c>.</summary>
    public ImmutableArray<Rule>? Selected { get; init; }

    /// <summary>The rules not to run, those switched off by their severity included.</summary>
    public ImmutableArray<Rule> Ignored { get; init; } = [];

    /// <summary>The severities of rules, by id, where they are other than the rule's own.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>Names of indicators that a user has confirmed to be of one thing, a group each.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Words that a user knows to be right.</summary>
    public KnownWords Words { get; init; } = KnownWords.None;

    /// <summary>Findings that stay, and why.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>The least severity that fails a run; <c>null</c> inside for none.</summary>
    public FailLevel? FailOn { get; init; }

    /// <summary>The least share of the claims, in percent, that must have been compared.</summary>
    public decimal? MinCoverage { get; init; }

    /// <summary>Whether notices of different issuers are held against each other.</summary>
    public bool? IsTogether { get; init; }

    /// <summary>Patterns of files that are no inputs though they lie in a folder of inputs, from the folder of the settings where they have a slash.</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    /// <summary>The file of the baseline, from the folder of the settings.</summary>
    public string? Baseline { get; init; }

    /// <summary>The rules that run, by id.</summary>
    public ImmutableArray<Rule> Rules => [.. (Selected ?? RuleCatalogue.All).Except(Ignored).OrderBy(static rule => rule.Info.Id, StringComparer.Ordinal)];

    /// <summary>
    /// The severity of a finding: that which is set for its rule. A finding that the rule itself holds for less grave than usual is no graver than it says.
    /// </summary>
    internal Severity SeverityOf(Finding finding) => !Severities.TryGetValue(finding.Rule.Id, out var set) ? finding.Severity
        : finding.Severity < finding.Rule.Severity && finding.Severity < set ? finding.Severity
        : set;
}

/// <summary>From which severity on findings fail a run.</summary>
/// <param name="Least">The least severity that does; <c>null</c> where none does.</param>
public readonly record struct FailLevel(Severity? Least)
{
    /// <summary>The word for none.</summary>
    public const string Never = "never";

    /// <summary>All words, the least severity first.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Severities.All, Never];

    /// <summary>The level that a word names, or <c>null</c>.</summary>
    public static FailLevel? Parse(string word) => word == Never ? new FailLevel(null) : Severities.Parse(word) is { } severity ? new FailLevel(severity) : null;
}
