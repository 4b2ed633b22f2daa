using System.Collections.Immutable;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>What is said of one topic and cannot all be true.</summary>
/// <param name="Said">All statements of the topic that are held against each other, in the order of the text.</param>
/// <param name="Odd">The one that fewest others agree with; the later of two.</param>
internal sealed record Disagreement(ImmutableArray<Statement> Said, Statement Odd)
{
    // Distinct figures of one topic: more than a careful text ever prints, and a bound on what a careless one costs.
    private const int MostFigures = 24;

    /// <summary>Finds a disagreement among statements; <c>null</c> where none of those for which <paramref name="areHeld"/> is true contradict each other.</summary>
    public static Disagreement? Find(IReadOnlyList<Statement> said, Func<Statement, Statement, bool> areHeld)
    {
        var distinct = Distinct(said);
        var support = new int[distinct.Count];
        var isContradicted = new bool[distinct.Count];
        for (var i = 0; i < distinct.Count; i++)
        {
            for (var j = 0; j < distinct.Count; j++)
            {
                var agree = Comparison.Agree(distinct[i].First.Quantity.Amount, distinct[j].First.Quantity.Amount);
                support[i] += agree ? distinct[j].Count : 0;
                isContradicted[i] |= !agree && distinct[i].All.Any(one => distinct[j].All.Any(other => areHeld(one, other)));
            }
        }

        var odd = -1;
        for (var i = 0; i < distinct.Count; i++)
        {
            odd = isContradicted[i] && (odd < 0 || support[i] <= support[odd]) ? i : odd;
        }

        return odd < 0 ? null : new Disagreement([.. said], distinct[odd].First);
    }

    private static List<Group> Distinct(IReadOnlyList<Statement> said)
    {
        var groups = new List<Group>();
        foreach (var statement in said)
        {
            var amount = statement.Quantity.Amount;
            var known = groups.Find(group => group.First.Quantity.Amount is var first && first.BaseValue == amount.BaseValue && first.BaseHigh == amount.BaseHigh && first.Bound == amount.Bound && first.Step * first.Unit.Factor == amount.Step * amount.Unit.Factor);
            if (known is null && groups.Count < MostFigures)
            {
                groups.Add(known = new Group(statement));
            }

            known?.Add(statement);
        }

        return groups;
    }

    private sealed class Group(Statement first)
    {
        // Enough to see who is held against whom, however often a figure is said.
        private const int MostOfFigure = 16;

        private readonly List<Statement> all = [];

        public Statement First { get; } = first;

        public int Count { get; private set; }

        public IReadOnlyList<Statement> All => all;

        public void Add(Statement statement)
        {
            Count++;
            if (all.Count < MostOfFigure)
            {
                all.Add(statement);
            }
        }
    }
}
