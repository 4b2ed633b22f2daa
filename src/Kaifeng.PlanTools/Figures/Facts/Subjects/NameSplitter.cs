using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Subjects;

/// <summary>Takes names in a row apart, as many as there are figures.</summary>
internal static class NameSplitter
{
    /// <summary>Puts the names into a list; none where no reading of the marks gives as many as wanted.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="start">Where the names begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="count">How many are wanted.</param>
    /// <param name="names">Where they are put; emptied first.</param>
    public static void Split(ReadOnlySpan<char> text, int start, int end, int count, List<(int Start, int End)> names)
    {
        // 交通运输、仓储和邮政业: a mark may belong to a name, so that the ones that give as many names as figures count.
        foreach (var marks in (string[])["、和与及", "、", "、与及", "，", "；"])
        {
            names.Clear();
            var (from, depth) = (start, 0);
            for (var i = start; i <= end; i++)
            {
                depth += i < end && text[i] is '（' or '(' ? 1 : 0;
                depth -= i < end && text[i] is '）' or ')' ? 1 : 0;
                if (i == end || depth == 0 && marks.Contains(text[i], StringComparison.Ordinal))
                {
                    Add(text, from, i, names);
                    from = i + 1;
                }
            }

            if (names.Count == count)
            {
                return;
            }
        }

        names.Clear();
    }

    /// <summary>A name with the measure that only the last of its row has: <c>城镇</c> of <c>城镇和农村居民人均可支配收入</c> stays, <c>第一</c> of <c>第一、二产业增加值</c> gets it.</summary>
    public static string WithMeasure(string name, string last)
    {
        foreach (var measure in SubjectKeyWords.Measures)
        {
            if (last.EndsWith(measure, StringComparison.Ordinal))
            {
                return last.Length > measure.Length && !EndsWithMeasure(name) ? name + measure : name;
            }
        }

        return name;
    }

    private static bool EndsWithMeasure(string name) => Array.Exists(SubjectKeyWords.Measures, measure => name.EndsWith(measure, StringComparison.Ordinal)) || name.EndsWith('额') || name.EndsWith('量') || name.EndsWith('率');

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<(int Start, int End)> names)
    {
        var words = text[start..end];
        var trimmed = words.TrimStart(" 　，以其中");
        start += words.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd(" 　，以");
        if (!trimmed.IsEmpty)
        {
            names.Add((start, start + trimmed.Length));
        }
    }
}
