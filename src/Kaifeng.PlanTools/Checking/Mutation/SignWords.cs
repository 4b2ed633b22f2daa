using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>Verbs of rise and fall that stand for each other in a slip.</summary>
internal static class SignWords
{
    // A verb stands right before its figure, with a few words between at most.
    private const int Reach = 8;

    private static readonly (string Rises, string Falls)[] Pairs =
        [("增长", "下降"), ("增加", "减少"), ("提高", "降低"), ("上升", "下降"), ("提升", "降低"), ("扩大", "缩小"), ("增幅", "降幅")];

    /// <summary>The edit that turns the verb before a figure; none where no verb stands there.</summary>
    public static ImmutableArray<TextEdit> Before(SourceText source, int figure)
    {
        var start = Math.Max(source.LineSpan(source.LineOf(figure)).Start, figure - Reach);
        var words = source.Content.AsSpan(start, figure - start);
        foreach (var (word, other) in Pairs.Concat(Pairs.Select(static pair => (pair.Falls, pair.Rises))))
        {
            var at = words.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !words[at..].ContainsAnyInRange('0', '9') && !words[at..].ContainsAny('，', '、', '。'))
            {
                return [new TextEdit(new TextSpan(start + at, start + at + word.Length), other)];
            }
        }

        return [];
    }
}
