using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Reports a thing that is printed in several forms: one slip, one finding.</summary>
internal static class VariantFindings
{
    // More say nothing new.
    private const int MostPlaces = 40;
    private const int MostForms = 6;

    private static readonly LocalText OtherPlace = new("另一处", "other place");

    /// <summary>The finding of a group: at the first place of a form that is not its most frequent one; all other places go with it, the most frequent form's first, up to a number.</summary>
    public static Finding Of(RuleInfo rule, Severity severity, ImmutableArray<ImmutableArray<Printing>> forms)
    {
        var (form, usual) = (forms[1], forms[0][0].Text);
        var first = form[0];
        var elsewhere = forms.Take(MostForms + 1).Where(other => other != form).Select(static other => other[0].Text).Distinct(StringComparer.Ordinal).Take(MostForms).ToArray();
        var others = forms.SelectMany(static other => other).Where(printing => !ReferenceEquals(printing, first)).Take(MostPlaces);
        return new Finding
        {
            Rule = rule,
            Severity = severity,
            Notice = first.Notice,
            PlanId = first.PlanId,
            Place = first.Place,
            Message = new($"此处写为{Quoted(first.Text)}，别处写为{string.Join('、', elsewhere.Select(Quoted))}", $"here {first.Text} is printed, elsewhere {string.Join(", ", elsewhere)}"),
            Printed = first.Text,
            Computed = usual,
            Others = [.. others.Select(static printing => new FindingPlace(printing.Notice, printing.Place, OtherPlace))],
        };
    }

    private static string Quoted(string text) => text.StartsWith('“') ? text : $"“{text}”";
}
