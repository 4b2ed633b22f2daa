using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Reports the forms of one thing that differ from its usual one.</summary>
internal static class VariantFindings
{
    // More say nothing new, and a finding of each of many forms would grow with their square.
    private const int MostPlaces = 40;
    private const int MostForms = 6;

    private static readonly LocalText OtherPlace = new("另一处", "other place");

    /// <summary>A finding for each form but the most frequent one, at its first place; the other places of the group go with it, the most frequent form's first, up to a number.</summary>
    public static IEnumerable<Finding> Of(RuleInfo rule, Severity severity, ImmutableArray<ImmutableArray<Printing>> forms)
    {
        var all = forms.SelectMany(static form => form).Take(MostPlaces + 1).ToArray();
        foreach (var form in forms.Skip(1))
        {
            var (first, usual) = (form[0], forms[0][0].Text);
            var elsewhere = forms.Take(MostForms + 1).Where(other => other != form).Select(static other => other[0].Text).Distinct(StringComparer.Ordinal).Take(MostForms).ToArray();
            yield return new Finding
            {
                Rule = rule,
                Severity = severity,
                Notice = first.Notice,
                PlanId = first.PlanId,
                Place = first.Place,
                Message = new($"此处写为{Quoted(first.Text)}，别处写为{string.Join('、', elsewhere.Select(Quoted))}", $"here {first.Text} is printed, elsewhere {string.Join(", ", elsewhere)}"),
                Printed = first.Text,
                Computed = usual,
                Others = [.. all.Where(printing => !ReferenceEquals(printing, first)).Take(MostPlaces).Select(static printing => new FindingPlace(printing.Notice, printing.Place, OtherPlace))],
            };
        }
    }

    private static string Quoted(string text) => text.StartsWith('“') ? text : $"“{text}”";
}
