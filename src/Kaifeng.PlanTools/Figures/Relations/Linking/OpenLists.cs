using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Whether the words of a list say that it is not all: 等, 主要, 不含.</summary>
internal static class OpenLists
{
    private static readonly PhraseSet Open = new("不含", "主要", "重点", "交叉", "重叠", "重复", "同时具备", "兼有", "此外", "其余", "其中包括", "其他为");

    /// <summary>Whether the list behind a total is open.</summary>
    public static bool IsOpen(Fact total, List<Fact> parts)
    {
        var text = total.Site.Text;
        var end = Math.Min(text.Length, parts[^1].Site.End + 6);
        var list = text[Math.Min(total.Site.End, end)..end];
        return Open.IsIn(list) || IsAndSoOn(list);
    }

    // 等 at the end of a list; 等级, 平等 are words.
    private static bool IsAndSoOn(ReadOnlySpan<char> list)
    {
        for (var at = list.IndexOf('等'); at >= 0;)
        {
            if ((at + 1 == list.Length || "级次第候待同价值量身高教额比温".IndexOf(list[at + 1], StringComparison.Ordinal) < 0) && (at == 0 || "平均同优中高初上下".IndexOf(list[at - 1], StringComparison.Ordinal) < 0))
            {
                return true;
            }

            var next = list[(at + 1)..].IndexOf('等');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
