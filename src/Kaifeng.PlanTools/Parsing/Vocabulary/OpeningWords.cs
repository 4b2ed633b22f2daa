namespace Kaifeng.PlanTools.Parsing.Vocabulary;

/// <summary>Words with which the texts of plans open and titles do not go on: to tell where a title ends that its text is glued to.</summary>
internal static class OpeningWords
{
    private static readonly string[] Words =
    [
        "“十二五”", "“十三五”", "“十四五”", "“十五五”", "“十六五”", "党的", "以习近平", "到20", "截至", "近年来", "随着", "当前", "我市", "我省", "我国", "我区", "我县",
        "为了", "为贯彻", "为深入", "为全面", "为加快", "深入贯彻", "全面贯彻", "坚持以", "按照", "围绕", "根据", "面对", "本规划", "经过", "立足",
    ];

    /// <summary>Whether <paramref name="text"/> begins with such a word.</summary>
    public static bool StartWith(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
