using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>Tells whether 和, 与, 及 and 暨 stand between two names or inside of one.</summary>
internal static class Conjunctions
{
    private static readonly CharacterSet Words = new("和与及并");
    private static readonly PhraseSet Inside = new(
        "和谐", "和平", "和睦", "和解", "和美", "饱和", "总和", "共和", "中和", "缓和", "温和", "与会", "参与", "与时", "普及", "及时", "涉及", "以及", "及其", "波及", "危及", "惠及", "顾及", "触及", "兼并", "合并", "并网", "并购", "并联", "并存", "并重", "并行", "并进", "一并", "祥和", "呼和", "和田", "和林", "永和", "泰和", "太和", "清和", "并举", "调和", "并轨", "并发", "给与", "赋与");

    /// <summary>Parts the last name where the conjunction in it stands between two names; how many other names may be two.</summary>
    public static int Split(ReadOnlySpan<char> text, List<(int Start, int End)> names)
    {
        // Where each name has one, it stands inside: 政府引导与市场主导、整体推进与重点突破.
        if (names.Count > 1 && AllHoldOne(text, names))
        {
            return 0;
        }

        var joined = 0;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var (start, end) = names[i];
            var at = At(text, start, end);
            if (at < 0)
            {
                continue;
            }

            if (i == names.Count - 1 && JoinsTwo(text, names, at))
            {
                names[i] = (start, at);
                names.Insert(i + 1, (at + 1, end));
                joined += At(text, start, at) >= 0 ? 1 : 0;
            }
            else
            {
                joined++;
            }
        }

        return joined;
    }

    // The last name that ends as its neighbours do is a name of its own: 望海区、南浦区和北屏县.
    private static bool JoinsTwo(ReadOnlySpan<char> text, List<(int Start, int End)> names, int at)
    {
        var (start, end) = names[^1];
        var left = text[start..at];
        var right = text[(at + 1)..end];
        var isAlike = left[^1] == right[^1] || (names.Count > 1 && left[^1] == text[names[^2].End - 1]);
        var isMarked = left[^1] is '”' or '》' or '）';
        return left.Length > 1 && right.Length > 1 && (isAlike || isMarked);
    }

    private static bool AllHoldOne(ReadOnlySpan<char> text, List<(int Start, int End)> names)
    {
        foreach (var (start, end) in names)
        {
            if (At(text, start, end) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int At(ReadOnlySpan<char> text, int start, int end)
    {
        var depth = 0;
        for (var at = end - 2; at > start; at--)
        {
            depth -= Nesting.Of(text[at]);
            if (depth == 0 && Words.Contains(text[at]) && Inside.LengthAtStart(text[at..end]) == 0 && Inside.LengthAtEnd(text[start..(at + 1)]) == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
