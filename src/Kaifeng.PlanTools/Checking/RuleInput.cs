using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Checking.Slips;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking;

/// <summary>What rules see: the figures of notices that are held against each other.</summary>
/// <param name="notices">The notices, in the order in which they were given.</param>
internal sealed class RuleInput(ImmutableArray<NoticeFigures> notices)
{
    private readonly Dictionary<PlanNotice, List<Strip>> strips = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NoticeFigures, SlipFinder> slips = new(ReferenceEqualityComparer.Instance);
    private Statements? statements;

    /// <summary>The notices: one, or several of one issuer.</summary>
    public ImmutableArray<NoticeFigures> Notices { get; } = notices;

    /// <summary>What they say of subjects, by topic; made when the first rule asks for it.</summary>
    public Statements Statements => statements ??= Statements.Of(Notices);

    /// <summary>The ends of the figures of each notice that rules held against what is said elsewhere; none where no rule asked what is said.</summary>
    public HashSet<int>[] Held() => statements?.Held() ?? [.. Notices.Select(static _ => new HashSet<int>())];

    /// <summary>The texts of a notice that are read by themselves, in the order of the text.</summary>
    public IReadOnlyList<Strip> StripsOf(PlanNotice notice)
    {
        if (!strips.TryGetValue(notice, out var read))
        {
            strips[notice] = read = StripReader.Read(notice);
        }

        return read;
    }

    /// <summary>What finds slips in the claims of a notice; made when the first claim of it is reported.</summary>
    public SlipFinder SlipsOf(NoticeFigures figures)
    {
        if (!slips.TryGetValue(figures, out var finder))
        {
            slips[figures] = finder = new SlipFinder(figures);
        }

        return finder;
    }
}
