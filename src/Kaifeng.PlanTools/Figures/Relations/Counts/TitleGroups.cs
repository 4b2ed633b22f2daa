using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Sections beside each other whose titles end with the same word: <c>东部数据中心</c>, <c>西部数据中心</c>.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Word">The word.</param>
/// <param name="Members">Where the headings stand.</param>
internal sealed record TitleGroup(string PlanId, string Word, ImmutableArray<Passage> Members);

/// <summary>All groups of a notice, by word.</summary>
internal sealed class TitleGroups
{
    private const int WordLength = 2;

    private readonly ILookup<string, TitleGroup> byWord;

    public TitleGroups(PlanNotice notice) => byWord = Of(notice).ToLookup(static group => group.Word, StringComparer.Ordinal);

    /// <summary>The only group of a plan whose titles end with the word; <c>null</c> where there is none, or more than one.</summary>
    public TitleGroup? Find(string planId, string word) =>
        byWord[word].Where(group => group.PlanId == planId).Take(2).ToArray() is [var only] ? only : null;

    private static IEnumerable<TitleGroup> Of(PlanNotice notice)
    {
        foreach (var plan in notice.Plans)
        {
            var open = new Stack<ImmutableArray<Block>>();
            open.Push(plan.Content);
            while (open.TryPop(out var blocks))
            {
                var sections = blocks.OfType<Section>().ToArray();
                foreach (var section in sections)
                {
                    open.Push(section.Content);
                }

                if (WordOf(sections) is { } word)
                {
                    yield return new TitleGroup(plan.Id, word, [.. sections.Select(static section => section.Heading)]);
                }
            }
        }
    }

    // 起步阶段（2021—2022年）
    private static string Head(string title) => title.IndexOf('（', StringComparison.Ordinal) is var open and > 0 ? title[..open] : title;

    /// <summary>The word of two characters with which all titles end; <c>null</c> where there is none.</summary>
    public static string? WordOf(IReadOnlyList<Section> sections)
    {
        var word = sections.Count > 1 && Head(sections[0].Title) is { Length: > WordLength } first ? first[^WordLength..] : null;
        return word is not null && sections.All(section => Head(section.Title) is { Length: > WordLength } title && title.EndsWith(word, StringComparison.Ordinal)) ? word : null;
    }
}
