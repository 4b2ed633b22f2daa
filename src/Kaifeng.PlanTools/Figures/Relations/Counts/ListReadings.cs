using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>A way to read the names of a list.</summary>
/// <param name="Names">The names.</param>
/// <param name="IsSafe">Whether the marks leave no doubt where the list ends.</param>
internal sealed record ListReading(NameList Names, bool IsSafe);

/// <summary>The ways in which a text with marks can be a list, the likeliest first.</summary>
internal static class ListReadings
{
    private const int LongestHead = 10;

    /// <summary>The readings of a part of a text.</summary>
    public static List<ListReading> Of(ReadOnlySpan<char> text, int start, int end)
    {
        var readings = new List<ListReading>();
        var part = Nesting.Next(text, start, end, "；;");
        if (part < end)
        {
            var parts = NameList.Read(text, start, end, ListMarks.Parts);
            if (EndsAtPart(text, parts))
            {
                AddClauses(text, start, part, readings);
                return readings;
            }

            readings.Add(new ListReading(parts, IsSafe: parts.Least > 1));
            readings.Add(new ListReading(NameList.Read(text, start, end, ListMarks.All), IsSafe: false));
        }

        AddClauses(text, start, part, readings);
        return readings;
    }

    // A、B、C；做强…: the list ends where the next part does something else.
    private static bool EndsAtPart(ReadOnlySpan<char> text, NameList parts)
    {
        // Between marks alone no name stands.
        if (parts.Names.Count == 0)
        {
            return false;
        }

        var first = text[parts.Names[0].Start..parts.Names[0].End];
        var second = parts.Least > 1 ? text[parts.Names[1].Start..parts.Names[1].End] : default;
        var isOther = LeadingVerbs.StartsWithVerb(second) || second[..Math.Min(second.Length, LongestHead)].Contains('：') || second.StartsWith('“');
        isOther |= !second.IsEmpty && AnnouncerReader.NumberAt(second, 0, out _) is not null && AnnouncerReader.NumberAt(first, 0, out _) is null;
        return first.Contains('、') && isOther && !LeadingVerbs.StartsWithVerb(first) && !first.StartsWith('“');
    }

    private static void AddClauses(ReadOnlySpan<char> text, int start, int end, List<ListReading> readings)
    {
        var comma = Nesting.Next(text, start, end, "，,");
        var names = NameList.Read(text, start, NamesEnd(text, start, end), ListMarks.Names);
        if (comma == end)
        {
            readings.Add(new ListReading(names, IsSafe: true));
            return;
        }

        var clauses = NameList.Read(text, start, end, ListMarks.Clauses);
        if (names.Most > 1)
        {
            readings.Add(new ListReading(names, IsSafe: true));
            var over = NameList.Read(text, start, end, ListMarks.NamesOverClauses);
            var goesOn = GoesOn(text, clauses);
            readings.Add(new ListReading(over, goesOn));
            if (goesOn)
            {
                readings[^2] = readings[^2] with { IsSafe = false };
            }
        }

        var isParallel = clauses.IsUniform(text, isFirstWhole: true) && BeginAlike(text, clauses);
        readings.Add(new ListReading(clauses, isParallel));
    }

    // A clause with 、 of its own may go on with the list; 以及 always does.
    private static int NamesEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var at = Nesting.Next(text, start, end, "，,");
        while (at < end && text[(at + 1)..end].StartsWith("以及", StringComparison.Ordinal))
        {
            at = Nesting.Next(text, at + 1, end, "，,");
        }

        return at;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, NameList clauses)
    {
        var second = text[clauses.Names[^1].Start..clauses.Names[^1].End];
        return clauses.Least == 2 && second.Contains('、') && !LeadingVerbs.StartsWithVerb(second);
    }

    private static bool BeginAlike(ReadOnlySpan<char> text, NameList clauses)
    {
        foreach (var (start, _) in clauses.Names)
        {
            if (text[start] != text[clauses.Names[0].Start])
            {
                return false;
            }
        }

        return true;
    }
}
