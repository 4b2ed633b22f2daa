namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>The words with which titles of plans and of official documents end.</summary>
internal static class TitleWords
{
    private static readonly string[] Nouns = ["规划", "纲要", "方案", "计划", "意见", "办法", "细则", "要点", "公报", "报告", "通知", "通报", "决定", "措施"];

    /// <summary>Whether a line ends like a title.</summary>
    public static bool EndsTitle(ReadOnlySpan<char> line)
    {
        foreach (var noun in Nouns)
        {
            if (line.EndsWith(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
