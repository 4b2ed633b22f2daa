using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>A member that a list names twice.</summary>
/// <param name="Strip">The text in which it stands, by its number.</param>
/// <param name="List">Where the list begins.</param>
/// <param name="First">Where the list names it first.</param>
/// <param name="Second">Where it names it again.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct RepeatedMember(int Strip, int List, int First, int Second, int Length);

/// <summary>
/// Finds members that one list (A、B、C等) names twice. The first member has the words before the list on it and the last those behind, so that
/// the end of the one and the beginning of the other are looked at; every member is looked up once.
/// </summary>
internal static class ListMembers
{
    private const char Mark = '、';
    private const int FewestMembers = 3;
    private const int Shortest = 2;

    // At the edges of a list, where the member is cut out of other words.
    private const int ShortestAtEdge = 3;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("，。；：！？,;:“”‘’（）()《》\r\n");

    // Words before the last member or behind it: A、B和C等.
    private static readonly System.Buffers.SearchValues<char> LastWords = System.Buffers.SearchValues.Create("等和与及或");

    /// <summary>The members, by their second place in the order of the text.</summary>
    public static List<RepeatedMember> Of(IReadOnlyList<Strip> strips)
    {
        var found = new List<RepeatedMember>();
        var members = new List<(int Start, int End)>();
        for (var number = 0; number < strips.Count; number++)
        {
            if (strips[number].IsParagraph)
            {
                Read(strips[number].Text.Span, number, members, found);
            }
        }

        return found;
    }

    private static void Read(ReadOnlySpan<char> text, int number, List<(int Start, int End)> members, List<RepeatedMember> found)
    {
        for (var from = 0; from < text.Length;)
        {
            var end = text[from..].IndexOfAny(Ends) is var next and >= 0 ? from + next : text.Length;
            Split(text, from, end, members);
            if (members.Count >= FewestMembers)
            {
                Find(text, number, members, found);
            }

            from = end + 1;
        }
    }

    // The last member goes up to the first word that ends a list.
    private static void Split(ReadOnlySpan<char> text, int from, int end, List<(int Start, int End)> members)
    {
        members.Clear();
        while (text[from..end].IndexOf(Mark) is var next and >= 0)
        {
            members.Add((from, from + next));
            from += next + 1;
        }

        if (members.Count == 0)
        {
            return;
        }

        var last = text[from..end].IndexOfAny(LastWords) is var stop and > 0 ? from + stop : end;
        members.Add((from, last));
    }

    private static void Find(ReadOnlySpan<char> text, int number, List<(int Start, int End)> members, List<RepeatedMember> found)
    {
        var firsts = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        var head = text[members[0].Start..members[0].End];
        foreach (var (start, end) in members)
        {
            var member = text[start..end];
            if (!IsName(member))
            {
                continue;
            }

            var name = member.ToString();
            if (start != members[0].Start && name.Length >= ShortestAtEdge && head.EndsWith(member))
            {
                firsts.TryAdd(name, members[0].End - name.Length);
            }

            if (!firsts.TryAdd(name, start))
            {
                found.Add(new RepeatedMember(number, members[0].Start, firsts[name], start, name.Length));
            }
        }
    }

    private static bool IsName(ReadOnlySpan<char> member)
    {
        foreach (var c in member)
        {
            if (!Characters.IsIdeograph(c) && !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return member.Length >= Shortest && member.ContainsAnyExceptInRange('0', '9');
    }
}
