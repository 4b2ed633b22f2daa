using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Agreement;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Checking.Slips;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking;

/// <summary>What rules see: the figures of notices that are held against each other. Several rules may look at a time.</summary>
internal sealed class RuleInput
{
    private readonly Dictionary<PlanNotice, Lazy<List<Strip>>> strips = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NoticeFigures, Lazy<SlipFinder>> slips = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Statements> statements;

    /// <summary>An input of notices, in the order in which they were given.</summary>
    public RuleInput(ImmutableArray<NoticeFigures> notices, CheckSettings settings)
    {
        Notices = notices;
        Words = settings.Words;
        Synonyms = settings.Synonyms;
        foreach (var figures in notices)
        {
            strips[figures.Notice] = new(() => StripReader.Read(figures.Notice));
            slips[figures] = new(() => new SlipFinder(figures));
        }

        statements = new(() => Statements.Of(Notices, Synonyms));
    }

    /// <summary>The notices: one, or several of one issuer.</summary>
    public ImmutableArray<NoticeFigures> Notices { get; }

    /// <summary>Words that the user knows to be right.</summary>
    public KnownWords Words { get; }

    /// <summary>Names of indicators that the user has confirmed to be of one thing, a group each.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; }

    /// <summary>What they say of subjects, by topic; made when the first rule asks for it.</summary>
    public Statements Statements => statements.Value;

    /// <summary>The ends of the figures of each notice that rules held against what is said elsewhere; none where no rule asked what is said.</summary>
    public HashSet<int>[] Held() => statements.IsValueCreated ? statements.Value.Held() : [.. Notices.Select(static _ => new HashSet<int>())];

    /// <summary>The texts of a notice that are read by themselves, in the order of the text.</summary>
    public IReadOnlyList<Strip> StripsOf(PlanNotice notice) => strips[notice].Value;

    /// <summary>What finds slips in the claims of a notice; made when the first claim of it is reported.</summary>
    public SlipFinder SlipsOf(NoticeFigures figures) => slips[figures].Value;
}
