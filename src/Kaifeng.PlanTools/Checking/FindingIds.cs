using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Gives findings their ids. They count within what holds them, so that a change far away in the text leaves them as they are.</summary>
internal static class FindingIds
{
    /// <summary>The findings of a notice with their ids.</summary>
    /// <param name="strips">The notice's texts in their order.</param>
    /// <param name="findings">Its findings.</param>
    public static ImmutableArray<Finding> Give(IReadOnlyList<Strip> strips, ImmutableArray<Finding> findings)
    {
        var numbers = new Dictionary<(string Holder, string Rule), int>();
        var given = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var (holder, rule) = (HolderOf(strips, finding), finding.Rule.Id);
            var number = numbers[(holder, rule)] = numbers.GetValueOrDefault((holder, rule)) + 1;
            given.Add(finding with { Id = string.Create(CultureInfo.InvariantCulture, $"{holder}.{rule}.{number}") });
        }

        return given.MoveToImmutable();
    }

    // The holder of the text in which the finding begins; the plan where that text is of another one or of none.
    private static string HolderOf(IReadOnlyList<Strip> strips, Finding finding) =>
        StripPlaces.At(strips, finding.Place.Extent.Start)?.Holder is { } holder && holder.PlanId == finding.PlanId ? holder.Id : finding.PlanId;
}
