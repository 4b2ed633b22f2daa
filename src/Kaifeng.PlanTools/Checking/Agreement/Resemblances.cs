namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Two topics whose subjects differ in a few characters in the middle that one has and the other has not, of one year, aspect and unit.</summary>
/// <param name="Short">The one without them.</param>
/// <param name="Long">The one with them.</param>
internal readonly record struct Resemblance(Topic Short, Topic Long);

/// <summary>Finds subjects that resemble each other: by what is left of a subject when two or three characters are taken out of it, never by pairs.</summary>
internal static class Resemblances
{
    private const int ShortestSubject = 6;
    private const int LongestSubject = 32;

    /// <summary>Words that make a subject another one, so that its figure may be another: a part, a tier, a kind.</summary>
    private static readonly string[] Restricting =
    [
        "规模以上", "限额以上", "以上", "农村", "城镇", "市区", "城区", "县域", "县城", "乡镇", "省级", "国家", "市级", "县级", "公办", "民办", "普通", "高等", "学前", "新增", "新建", "人均", "户均", "年均", "常住", "户籍",
        "男性", "女性", "高级", "中级", "初级", "居民", "工业", "服务", "农业", "建筑", "生产", "生活", "公共", "固定", "移动", "千兆", "医疗", "养老", "失业", "工伤", "生育", "煤炭", "石油", "光伏", "风电", "城市", "非",
    ];

    /// <summary>All of them, in the order of the longer subjects.</summary>
    public static IEnumerable<Resemblance> Of(Statements statements)
    {
        var subjects = statements.All.Select(static said => said.Topic.Subject).ToHashSet(StringComparer.Ordinal);
        foreach (var (topic, _) in statements.All)
        {
            foreach (var shorter in Shorter(topic.Subject, subjects))
            {
                var other = topic with { Subject = shorter };
                if (statements.Of(other).Count > 0)
                {
                    yield return new Resemblance(other, topic);
                    break;
                }
            }
        }
    }

    // The known subjects that are left when something in the middle is taken out.
    private static List<string> Shorter(string subject, HashSet<string> subjects)
    {
        var found = new List<string>();
        if (subject.Length is < ShortestSubject + 2 or > LongestSubject)
        {
            return found;
        }

        var known = subjects.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> rest = stackalloc char[LongestSubject];
        for (var length = 2; length <= 3 && subject.Length - length >= ShortestSubject; length++)
        {
            for (var start = 1; start + length < subject.Length; start++)
            {
                subject.AsSpan(0, start).CopyTo(rest);
                subject.AsSpan(start + length).CopyTo(rest[start..]);
                if (known.TryGetValue(rest[..(subject.Length - length)], out var shorter) && !Restricts(subject.AsSpan(start, length)))
                {
                    found.Add(shorter);
                }
            }
        }

        return found;
    }

    private static bool Restricts(ReadOnlySpan<char> taken)
    {
        // 3号泵站 and 31号泵站 are two.
        if (taken.ContainsAnyInRange('0', '9'))
        {
            return true;
        }

        foreach (var word in Restricting)
        {
            if (taken.IndexOf(word, StringComparison.Ordinal) >= 0 || word.AsSpan().IndexOf(taken, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
