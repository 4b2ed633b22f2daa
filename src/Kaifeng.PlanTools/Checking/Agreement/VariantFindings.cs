using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Reports the forms of one thing that differ from its usual one.</summary>
internal static class VariantFindings
{
    private static readonly LocalText OtherPlace = new("另一处", "other place");

    /// <summary>A finding for each form but the most frequent one, at its first place; every other place of the group goes with it.</summary>
    public static IEnumerable<Finding> Of(RuleInfo rule, Severity severity, ImmutableArray<ImmutableArray<Printing>> forms)
    {
        var all = forms.SelectMany(static form => form);
        foreach (var form in forms.Skip(1))
        {
            var (first, usual) = (form[0], forms[0][0].Text);
            var elsewhere = forms.Where(other => other != form).Select(static other => other[0].Text).Distinct(StringComparer.Ordinal).ToArray();
            yield return new Finding
            {
                Rule = rule,
                Severity = severity,
                Notice = first.Notice,
                PlanId = first.PlanId,
                Place = first.Place,
                Message = new($"此处印为{Quoted(first.Text)}，别处印为{string.Join('、', elsewhere.Select(Quoted))}", $"here {first.Text} is printed, elsewhere {string.Join(", ", elsewhere)}"),
                Printed = first.Text,
                Computed = usual,
                Others = [.. all.Where(printing => printing != first).Select(static printing => new FindingPlace(printing.Notice, printing.Place, OtherPlace))],
            };
        }
    }

    private static string Quoted(string text) => text.StartsWith('“') ? text : $"“{text}”";
}
