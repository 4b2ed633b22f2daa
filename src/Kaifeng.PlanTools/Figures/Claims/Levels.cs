using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>A printed figure of a subject and a year.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Year">The year.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Amount">The figure.</param>
internal sealed record Level(string PlanId, int Year, Passage Place, Amount Amount);

/// <summary>The figures of a notice by subject and year, tables before prose.</summary>
internal sealed class Levels
{
    private const int MostOfOneSubject = 32;

    private readonly Dictionary<(string Subject, int Year), List<Level>> levels = [];

    /// <summary>Takes a figure in.</summary>
    public void Add(string subject, Level level)
    {
        if (subject.Length < 2 || level.Amount.Bound == Bound.None)
        {
            return;
        }

        if (!levels.TryGetValue((subject, level.Year), out var known))
        {
            levels[(subject, level.Year)] = known = [];
        }

        if (known.Count < MostOfOneSubject)
        {
            known.Add(level);
        }
    }

    /// <summary>
    /// The figure of a subject and a year in a unit that converts: of the same plan before those of others, one that fixes a value before one that bounds it.
    /// </summary>
    public Level? Find(string subject, int year, string unitBase, string planId, TextSpan except = default)
    {
        Level? best = null;
        if (year > 0 && levels.TryGetValue((subject, year), out var known))
        {
            foreach (var level in known)
            {
                if (level.Amount.Unit.Base == unitBase && level.Place.Extent != except && RankOf(level, planId) > RankOf(best, planId))
                {
                    best = level;
                }
            }
        }

        return best;
    }

    private static int RankOf(Level? level, string planId) =>
        level is null ? -1 : (level.PlanId == planId ? 2 : 0) + (level.Amount.Bound.IsOneSided() ? 0 : 1);
}
