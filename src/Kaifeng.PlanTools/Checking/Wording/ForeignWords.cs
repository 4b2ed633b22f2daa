using System.Collections.Frozen;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Words in Latin letters and what they do in a Chinese text.</summary>
internal static class ForeignWords
{
    /// <summary>Function words that stand for a Chinese one, and the word that is meant. In capitals they may be abbreviations and are none.</summary>
    public static readonly FrozenDictionary<string, string> Connectives = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["and"] = "和",
        ["or"] = "或",
        ["etc"] = "等",
        ["with"] = "与",
        ["the"] = "该",
        ["of"] = "的",
        ["for"] = "为",
        ["from"] = "从",
        ["to"] = "到",
        ["in"] = "在",
        ["on"] = "在",
        ["by"] = "由",
        ["is"] = "是",
        ["are"] = "是",
        ["but"] = "但",
        ["including"] = "包括",
        ["through"] = "通过",
        ["that"] = "该",
        ["which"] = "其",
        ["this"] = "这",
        ["these"] = "这些",
        ["their"] = "其",
        ["its"] = "其",
        ["while"] = "同时",
        ["also"] = "也",
        ["not"] = "不",
        ["will"] = "将",
        ["more"] = "更多",
        ["other"] = "其他",
        ["all"] = "全部",
        ["between"] = "之间",
        ["under"] = "在",
        ["than"] = "比",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
