using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Rules;

namespace Kaifeng.PlanTools.Tests.Checking.Rules;

public sealed class RuleCatalogueTests
{
    private static readonly IReadOnlyList<RuleInfo> Rules = [.. RuleCatalogue.All.Select(static rule => rule.Info)];

    [Fact]
    public void Ids_ascend_and_are_unique() =>
        Assert.Equal(Rules.Select(static rule => rule.Id).Distinct().Order(StringComparer.Ordinal), Rules.Select(static rule => rule.Id));

    [Fact]
    public void Names_are_unique() => Assert.Equal(Rules.Count, Rules.Select(static rule => rule.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Ids_and_names_have_their_forms() => Assert.All(Rules, static rule =>
    {
        Assert.Matches("^PT[1-6][0-9]{2}$", rule.Id);
        Assert.Matches("^[a-z]+(-[a-z]+)+(-100)?$", rule.Name);
    });

    [Fact]
    public void Every_text_is_there_in_both_languages() => Assert.All(Rules, static rule =>
    {
        LocalText[] texts = [rule.Title, rule.Rationale, rule.RestsOn, rule.Remedy];
        Assert.All(texts, static text =>
        {
            Assert.Matches(@"\S", text.En);
            Assert.Matches(@"\S", text.Zh);
        });
        Assert.Matches(@"[\u4E00-\u9FFF]", rule.Title.Zh);
        Assert.DoesNotMatch(@"[\u4E00-\u9FFF]{4}", rule.Title.En);
    });

    [Fact]
    public void Every_rule_has_examples() => Assert.All(Rules, static rule =>
    {
        Assert.NotEmpty(rule.Bad);
        Assert.NotEmpty(rule.Good);
    });

    [Fact]
    public void Every_rule_is_found_by_id_and_name_in_any_case() => Assert.All(RuleCatalogue.All, static rule =>
    {
        Assert.Same(rule, RuleCatalogue.Find(rule.Info.Id.ToLowerInvariant()));
        Assert.Same(rule, RuleCatalogue.Find(rule.Info.Name.ToUpperInvariant()));
    });
}
