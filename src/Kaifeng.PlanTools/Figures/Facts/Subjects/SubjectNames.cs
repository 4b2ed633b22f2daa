using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Facts.Subjects;

/// <summary>Brings the words of a subject to the name under which its other figures are found, and tells its scopes.</summary>
internal sealed class SubjectNames(PlanNotice notice)
{
    private const int LongestRemark = 6;
    private const int Longest = 60;

    private static readonly CharacterTable<string> Areas = new(ScopeWords.Areas, static word => word[0]);
    private static readonly PhraseSet AllScopes = new([.. ScopeWords.Areas, .. ScopeWords.Others]);
    private static readonly string[] ScopesByLength = [.. ScopeWords.Areas.Concat(ScopeWords.Others).Concat(ScopeWords.Neutral).OrderByDescending(static word => word.Length)];

    private readonly SubjectKey keys = new(notice);

    /// <summary>The name; empty where nothing of two characters is left.</summary>
    public string Of(ReadOnlySpan<char> words)
    {
        Span<char> kept = stackalloc char[Longest];
        var name = keys.Of(WithoutRemarks(words.Length > Longest ? words[^Longest..] : words, kept));
        foreach (var area in name.Length > 3 ? Areas[name[0]] : [])
        {
            if (name.Length > area.Length + 1 && name.StartsWith(area, StringComparison.Ordinal))
            {
                name = name[area.Length..];
                break;
            }
        }

        return name.Length < 2 ? "" : WithoutReaching(name);
    }

    // 规模以上工业企业实现营业收入: the verb between owner and measure.
    private static string WithoutReaching(string name)
    {
        foreach (var verb in (string[])["实现", "完成"])
        {
            var at = name.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 2 && at + verb.Length + 1 < name.Length && name[at + verb.Length] is not ('率' or '度' or '值' or '情' or '时' or '量'))
            {
                return name.Remove(at, verb.Length);
            }
        }

        return name;
    }

    /// <summary>The scopes of a name's words, without those of the notice's own level; sorted.</summary>
    public IReadOnlyList<string> Scopes(ReadOnlySpan<char> words)
    {
        if (!AllScopes.IsIn(words))
        {
            return [];
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var scope in ScopesByLength)
            {
                if (words[i..].StartsWith(scope, StringComparison.Ordinal))
                {
                    if (!IsOwn(scope) && Array.IndexOf(ScopeWords.Neutral, scope) < 0)
                    {
                        found.Add(ScopeWords.Full(scope));
                    }

                    i += scope.Length - 1;
                    break;
                }
            }
        }

        return found.Count == 0 ? [] : [.. found];
    }

    // 全市 in a city's plan, 全国 in a nation's.
    private bool IsOwn(string scope) => keys.Area.Length == 0
        ? scope is "全国" or "我国"
        : scope.Length == 2 && scope[0] is '全' or '我' or '本' && scope[1] == keys.Area[^1];

    // 中药师（士） stays, （不含…） goes.
    private static ReadOnlySpan<char> WithoutRemarks(ReadOnlySpan<char> words, Span<char> kept)
    {
        if (words.IndexOfAny("（(") < 0)
        {
            return words;
        }

        var length = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is '（' or '(' && words[i..].IndexOfAny("）)") is var close and > 0 && (close - 1 > LongestRemark || words[i..(i + close)].IndexOfAny("不含除") >= 0))
            {
                i += close;
                continue;
            }

            kept[length++] = words[i];
        }

        return kept[..length];
    }
}
