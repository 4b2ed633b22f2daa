using System.Buffers;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Claims;

/// <summary>Brings the name of what a figure measures to the form under which other figures of it are looked up.</summary>
internal sealed class SubjectKey
{
    private const int Longest = 60;
    private const int LengthOfYear = 4;
    private static readonly SearchValues<char> Areas = SearchValues.Create("省市县区州盟旗");

    private static readonly CharacterTable<string> Behind = new(SubjectKeyWords.Behind, static word => word[^1]);
    private static readonly CharacterTable<string> Ahead = new(SubjectKeyWords.Ahead, static word => word[0]);

    private readonly string[] own;

    /// <summary>Keys for a notice: its own area's name, and 全市, 我市 of its level, are taken off; those of others stay.</summary>
    public SubjectKey(PlanNotice notice)
    {
        Area = AreaOf(notice);
        own = Area.Length > 0
            ? [Area, Area[..^1], $"全{Area[^1]}", $"我{Area[^1]}"]
            : ["全国", "我国"];
    }

    /// <summary>The area's name, <c>开封市</c>; empty where none is printed.</summary>
    public string Area { get; }

    /// <summary>The key of a name; empty where nothing is left of it.</summary>
    public string Of(ReadOnlySpan<char> name)
    {
        name = WithoutWordsAround(name.Length > Longest ? name[^Longest..] : name);
        Span<char> kept = stackalloc char[Longest];
        var length = 0;
        foreach (var c in name)
        {
            if (c != '的' && (Characters.IsIdeograph(c) || char.IsLetterOrDigit(c)))
            {
                kept[length++] = c;
            }
        }

        var key = kept[..length].ToString();
        foreach (var (word, full) in SubjectKeyWords.ShortForms)
        {
            key = key.Contains(word, StringComparison.Ordinal) ? key.Replace(word, full, StringComparison.Ordinal) : key;
        }

        return key;
    }

    private ReadOnlySpan<char> WithoutWordsAround(ReadOnlySpan<char> name)
    {
        name = name.Trim("，、：；。“”‘’（） \t*");
        while (TrimEnd(ref name) || TrimYear(ref name) || (!name.IsEmpty && !IsNoun(name) && TrimStart(ref name, Ahead[name[0]])) || TrimStart(ref name, own))
        {
            name = name.Trim("，、 “”");
        }

        return name;
    }

    // 并网装机, 年龄组: begins like a word that is taken off; 年 of 年供水量 is.
    private static bool IsNoun(ReadOnlySpan<char> name) => name[0] == '年' ? SubjectStops.YearNouns.LengthAtStart(name) > 0 : SubjectStops.Kept.LengthAtStart(name) > 0;

    private static bool TrimEnd(ref ReadOnlySpan<char> name)
    {
        foreach (var word in name.IsEmpty ? [] : Behind[name[^1]])
        {
            if (name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.Ordinal))
            {
                name = name[..^word.Length];
                return true;
            }
        }

        return false;
    }

    private static bool TrimYear(ref ReadOnlySpan<char> name)
    {
        var end = name.IsEmpty ? 0 : ArabicNumerals.RunEnd(name, 0);
        var isYear = end == LengthOfYear && end < name.Length && name[end] == '年';
        name = isYear ? name[(end + 1)..] : name;
        return isYear;
    }

    private static bool TrimStart(ref ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.Length > word.Length + 1 && name.StartsWith(word, StringComparison.Ordinal))
            {
                name = name[word.Length..];
                return true;
            }
        }

        return false;
    }

    /// <summary>The area whose notice it is: 开封市 of 开封市人民政府, else of a plan's title; empty where none is printed.</summary>
    public static string AreaOf(PlanNotice notice)
    {
        if (notice.Header.Issuer is { } issuer)
        {
            return First(issuer.Name);
        }

        foreach (var plan in notice.Plans)
        {
            if (First(plan.Title) is { Length: > 0 } area)
            {
                return area;
            }
        }

        return "";
    }

    private static string First(string name)
    {
        var end = name.AsSpan(0, Math.Min(name.Length, 8)).IndexOfAny(Areas);
        return end > 0 ? name[..(end + 1)] : "";
    }
}
