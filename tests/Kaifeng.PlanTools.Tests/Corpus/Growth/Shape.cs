using System.Globalization;
using System.Text;

namespace Kaifeng.PlanTools.Tests.Corpus.Growth;

/// <summary>A text that nobody writes, in any size: it repeats what a step may look at again for each time it stands there.</summary>
/// <param name="Name">What is repeated.</param>
/// <param name="Ending">The ending of its file: <c>txt</c>, <c>md</c>, <c>html</c>.</param>
/// <param name="Size">How often, in the smaller of the two texts that are compared.</param>
/// <param name="Make">Makes the text.</param>
internal sealed record Shape(string Name, string Ending, int Size, Func<int, string> Make)
{
    /// <summary>The beginning of a plan.</summary>
    public const string Plan = "甲市“十四五”水利发展规划\n\n第一章 总则\n\n";

    /// <summary>The beginning of a notice with plans.</summary>
    public const string Notice = "甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现印发给你们。\n\n2031年3月5日\n\n";

    /// <summary>The beginning of a table of indicators.</summary>
    public const string Table = Plan + "表1 主要指标\n指标\t单位\t2020年\t2025年\n";

    /// <summary>The beginning of a Markdown file.</summary>
    public const string Markdown = "# 甲市水利规划\n\n## 第一章 总则\n\n";

    /// <summary>The beginning of a Markdown file as these tools write it.</summary>
    public const string Marked = "---\ngenerator: plan-tools\n---\n\n";

    /// <summary>The bytes of the text, so many times the size.</summary>
    public byte[] Bytes(int times) => Encoding.UTF8.GetBytes(Make(Size * times));

    /// <summary>The same, again and again.</summary>
    public static string Repeat(string text, int count) => new StringBuilder(text.Length * Math.Max(count, 0)).Insert(0, text, Math.Max(count, 0)).ToString();

    /// <summary>A text for each number from 1.</summary>
    public static string Each(int count, Func<int, FormattableString> text, string separator = "") =>
        string.Join(separator, Enumerable.Range(1, count).Select(i => text(i).ToString(CultureInfo.InvariantCulture)));

    /// <summary>One of many characters.</summary>
    public static char Character(int index) => (char)(0x4E00 + (index % 20_000));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
