using System.Buffers;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Words with which the full names of bodies, sites and rates end.</summary>
internal static class NameEnds
{
    /// <summary>The words, to be looked for at the end of a name.</summary>
    public static readonly PhraseSet All = new("学院", "大学", "医院", "中学", "小学", "研究院", "研究所", "公司", "集团", "物流园", "产业园", "科技园", "博物馆", "率");

    /// <summary>Their last characters.</summary>
    public static readonly SearchValues<char> LastCharacters = SearchValues.Create("院学所司团园馆率");
}
