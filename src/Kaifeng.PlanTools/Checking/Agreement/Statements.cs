using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>All that notices say of subjects, by topic, in the order of the text.</summary>
internal sealed class Statements
{
    private const int ShortestSubject = 3;

    private readonly Dictionary<Topic, List<Statement>> topics = [];
    private readonly List<Topic> order = [];

    private readonly Dictionary<string, SubjectNames> names = new(StringComparer.Ordinal);
    private readonly int notices;

    private Statements(int notices) => this.notices = notices;

    /// <summary>The topics in the order in which they are first spoken of.</summary>
    public IEnumerable<(Topic Topic, IReadOnlyList<Statement> Said)> All => order.Select(topic => (topic, (IReadOnlyList<Statement>)topics[topic]));

    /// <summary>The ends of the figures that are held against another one, for each notice.</summary>
    public HashSet<int>[] Held()
    {
        var held = new HashSet<int>[notices];
        for (var i = 0; i < notices; i++)
        {
            held[i] = [];
        }

        foreach (var said in topics.Values)
        {
            if (said.Count > 1)
            {
                foreach (var statement in said)
                {
                    held[statement.NoticeNumber].Add(statement.Quantity.Place.Extent.End);
                }
            }
        }

        return held;
    }

    /// <summary>What is said of a topic; empty for none.</summary>
    public IReadOnlyList<Statement> Of(Topic topic) => topics.TryGetValue(topic, out var said) ? said : [];

    /// <summary>Collects what notices that are checked together say.</summary>
    /// <param name="notices">The notices.</param>
    /// <param name="synonyms">Names that are of one thing, a group each.</param>
    public static Statements Of(ImmutableArray<NoticeFigures> notices, ImmutableArray<ImmutableArray<string>> synonyms)
    {
        var statements = new Statements(notices.Length);
        for (var i = 0; i < notices.Length; i++)
        {
            statements.Add(notices[i], i, synonyms);
        }

        return statements;
    }

    private void Add(NoticeFigures figures, int number, ImmutableArray<ImmutableArray<string>> synonyms)
    {
        var keys = new SubjectKey(figures.Notice);
        if (!names.TryGetValue(keys.Area, out var subjects))
        {
            names[keys.Area] = subjects = new SubjectNames(new Synonyms(keys, synonyms));
        }

        var doubled = OfOneYear(figures.Notice);
        var periods = figures.Notice.Plans.ToLookup(static plan => plan.Id, static plan => plan.Period?.End);
        foreach (var quantity in figures.Quantities)
        {
            if (quantity.Subject.IsEmpty || quantity.Amount is { Bound: Bound.None } or { Unit.Dimension: Dimension.None or Dimension.Time })
            {
                continue;
            }

            if (quantity.Cell is { } cell && doubled.Contains(cell.Value))
            {
                continue;
            }

            if (AspectOf(figures, quantity) is not { } aspect)
            {
                continue;
            }

            var (subject, key) = subjects.Of(figures.Notice.Source, quantity.Subject);
            if (key.Length >= ShortestSubject && (quantity.Cell is not null || StatementText.IsWhole(subject)))
            {
                var year = quantity.Year ?? (quantity.Cell is not null && aspect is Aspect.Growth ? periods[quantity.Holder.PlanId].FirstOrDefault() : null);
                Add(new Topic(key, year, aspect, quantity.Amount.Unit.Base), new Statement(figures.Notice, number, quantity, subject));
            }
        }
    }

    // 规划目标 and 完成情况 of one year: two columns that say two things of one name.
    private static HashSet<IndicatorValue> OfOneYear(PlanNotice notice)
    {
        var doubled = new HashSet<IndicatorValue>(ReferenceEqualityComparer.Instance);
        foreach (var indicator in Tables.Of(notice).SelectMany(static place => place.Table.Indicators))
        {
            foreach (var values in indicator.Values.Where(static value => value.Role != ColumnRole.Growth).GroupBy(static value => value.Year).Where(static values => values.Count() > 1))
            {
                doubled.UnionWith(values);
            }
        }

        return doubled;
    }

    // None for a figure that is one for each of several things, or a growth against a year of its own.
    private static Aspect? AspectOf(NoticeFigures figures, Quantity quantity)
    {
        if (quantity.Cell is not null)
        {
            return AspectOf(quantity.Measure);
        }

        var clause = StatementText.ClauseBefore(figures.Notice.Source, quantity);
        return StatementText.IsForEach(clause) ? null : quantity.Measure == Measure.Growth ? StatementText.GrowthOf(clause) : AspectOf(quantity.Measure);
    }

    private void Add(Topic topic, Statement statement)
    {
        if (!topics.TryGetValue(topic, out var said))
        {
            topics[topic] = said = [];
            order.Add(topic);
        }

        said.Add(statement);
    }

    private static Aspect AspectOf(Measure measure) => measure switch
    {
        Measure.Growth => Aspect.Growth,
        Measure.Change => Aspect.Change,
        Measure.Added => Aspect.Added,
        Measure.Total => Aspect.Total,
        Measure.Yearly => Aspect.Yearly,
        Measure.Multiple => Aspect.Multiple,
        _ => Aspect.Level,
    };
}
