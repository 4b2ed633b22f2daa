using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>Figures that are printed in two places and agree. A slip is detectable where its figure agrees no longer with one of the others.</summary>
internal static class AgreementSites
{
    // A figure that many places repeat is one for all of them.
    private const int MostOfTopic = 24;

    /// <summary>All of them, in the order of their topics.</summary>
    public static IEnumerable<SlipSite> Of(NoticeFigures figures)
    {
        var source = figures.Notice.Source;
        foreach (var (topic, said) in Statements.Of([figures], []).All)
        {
            foreach (var statement in said.Take(MostOfTopic))
            {
                var others = said.Take(MostOfTopic).Where(other => IsSameElsewhere(topic, statement, other)).ToImmutableArray();
                if (!others.IsEmpty)
                {
                    var changes = FigureChanges.Of(source, statement.Quantity.Place, statement.Quantity.Amount);
                    yield return new SlipSite(
                        SlipClass.Agreement,
                        statement.Quantity.Place,
                        [.. changes.Select(change => new SlipDraft(change.Kind, change.Edits, () => Broken(statement, change.Amount, others)))]);
                }
            }
        }
    }

    // Without a year, what one section says again is said of different things.
    private static bool IsSameElsewhere(Topic topic, Statement one, Statement other) =>
        !ReferenceEquals(one, other)
        && !StatementText.AreInOneSentence(one, other)
        && (topic.Year is not null || one.Quantity.Holder.Id != other.Quantity.Holder.Id)
        && Comparison.Agree(one.Quantity.Amount, other.Quantity.Amount);

    private static ImmutableArray<TextSpan> Broken(Statement statement, Amount amount, ImmutableArray<Statement> others)
    {
        ImmutableArray<TextSpan> places = [.. others.Where(other => !Comparison.Agree(amount, other.Quantity.Amount)).SelectMany(static other => other.Quantity.Place.Pieces)];
        return places.IsEmpty ? [] : [.. statement.Quantity.Place.Pieces, .. places];
    }
}
