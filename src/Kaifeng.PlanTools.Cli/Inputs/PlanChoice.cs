using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>The plans that the user asked for, by number; all where there is no number.</summary>
internal sealed class PlanChoice(IEnumerable<int> asked)
{
    private const int MostListed = 20;

    private readonly ImmutableArray<int> numbers = [.. asked.Distinct().Order()];

    /// <summary>Whether no plan is left out.</summary>
    public bool IsAll => numbers.IsEmpty;

    /// <summary>The notice with these plans alone; <c>null</c> after a report where it has not all of them.</summary>
    public PlanNotice? Of(PlanNotice notice, Reporter reporter, string path)
    {
        if (IsAll)
        {
            return notice;
        }

        var there = PlanSelection.Numbers(notice);
        if (numbers.Except(there).ToList() is not [var missing, ..])
        {
            return PlanSelection.Only(notice, numbers);
        }

        if (there.IsEmpty)
        {
            reporter.Fail(path, Message.NoPlans, missing);
        }
        else
        {
            var listed = string.Join(", ", there.Take(MostListed).Select(Text));
            reporter.Fail(path, Message.UnknownPlan, missing, there.Length > MostListed ? listed + ", …" : listed);
        }

        return null;
    }

    /// <summary>The numbers with commas between.</summary>
    public override string ToString() => string.Join(',', numbers.Select(Text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
