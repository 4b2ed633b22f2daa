using System.Collections.Immutable;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Lists between quotation marks whose members are words of one length: <c>“西强、中美、东兴、南融”</c>. Lists that differ in a member or two are one list printed in two ways.</summary>
internal sealed class MemberLists
{
    private const int FewestMembers = 4;
    private const int MostMembers = 7;
    private const int ShortestMember = 2;
    private const int LongestMember = 4;

    private readonly Printings printings = new();
    private readonly Dictionary<string, (int Number, string[] Members)> withoutOne = new(StringComparer.Ordinal);
    private readonly List<(int Number, string[] Members)> added = [];

    /// <summary>The lists of a text.</summary>
    public static List<(int Start, int End, string[] Members)> Read(ReadOnlySpan<char> text)
    {
        var found = new List<(int Start, int End, string[] Members)>();
        var at = 0;
        while (text[at..].IndexOf('“') is var open and >= 0)
        {
            at += open + 1;
            var length = text[at..Math.Min(text.Length, at + (MostMembers * (LongestMember + 1)))].IndexOf('”');
            if (length > 0 && text.Slice(at, length).Contains('、') && MembersOf(text.Slice(at, length).ToString()) is { } members)
            {
                found.Add((at, at + length, members));
            }
        }

        return found;
    }

    /// <summary>Adds a list.</summary>
    public void Add(Printing printing, string[] members)
    {
        var number = printings.Add(printing);
        added.Add((number, members));
        foreach (var key in Without(members, 1))
        {
            if (!withoutOne.TryAdd(key, (number, members)))
            {
                printings.Join(number, withoutOne[key].Number);
            }
        }
    }

    /// <summary>The groups of lists that differ.</summary>
    public IEnumerable<ImmutableArray<ImmutableArray<Printing>>> Differing()
    {
        // A list of one more member, one of the others being another word too; a list that only goes on says nothing else.
        foreach (var (number, members) in added)
        {
            foreach (var key in Without(members, 2))
            {
                if (withoutOne.TryGetValue(key, out var shorter) && shorter.Members.Length == members.Length - 1 && !shorter.Members.All(members.Contains))
                {
                    printings.Join(number, shorter.Number);
                }
            }
        }

        return printings.Differing();
    }

    private static string[]? MembersOf(string text)
    {
        var members = text.Split('、');
        return members.Length is >= FewestMembers and <= MostMembers
            && members[0].Length is >= ShortestMember and <= LongestMember
            && members.All(member => member.Length == members[0].Length && member.All(Characters.IsIdeograph))
            && members.Distinct(StringComparer.Ordinal).Count() == members.Length
            ? [.. members.Order(StringComparer.Ordinal)]
            : null;
    }

    private static IEnumerable<string> Without(string[] members, int number)
    {
        for (var i = 0; i < members.Length && members.Length - number >= FewestMembers - 1; i++)
        {
            var rest = members.Where((_, index) => index != i).ToArray();
            foreach (var key in number == 1 ? [string.Join('、', rest)] : Without(rest, number - 1))
            {
                yield return key;
            }
        }
    }
}
