using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words with which a text speaks of the rows of a table.</summary>
internal static class TableWords
{
    private static readonly string[] Attributes = ["约束性", "预期性"];
    private static readonly PhraseSet Ahead = new("下表", "如下", "以下", "见表", "详见", "附表", "见专栏");
    private static readonly PhraseSet Back = new("上述", "上表", "以上", "表中", "表内", "上列", "所列");
    private static readonly PhraseSet Choices = new("节选", "部分", "选列", "摘录", "示例", "续");
    private static readonly PhraseSet Totals = new("合计", "总计", "共计", "小计", "总数");
    private static readonly PhraseSet Rows = new("项目", "企业", "工程", "任务", "事项", "园区", "单位", "指标", "县区", "乡镇", "措施", "平台", "机构", "学校", "医院", "线路", "片区", "水库", "产品", "条");

    /// <summary>The attribute that words name, if they name one alone.</summary>
    public static string? AttributeIn(string words) =>
        Attributes.Where(attribute => words.Contains(attribute, StringComparison.Ordinal)).ToArray() is [var only] ? only : null;

    /// <summary>Whether a text points to a table behind it.</summary>
    public static bool PointsAhead(ReadOnlySpan<char> text) => Ahead.IsIn(text);

    /// <summary>Whether a text points to a table before it.</summary>
    public static bool PointsBack(ReadOnlySpan<char> text) => Back.IsIn(text);

    /// <summary>Whether a title says that the table does not hold all.</summary>
    public static bool IsChoice(ReadOnlySpan<char> title) => Choices.IsIn(title);

    /// <summary>Whether a cell names a total.</summary>
    public static bool IsTotal(ReadOnlySpan<char> cell) => Totals.LengthAtStart(cell) > 0;

    /// <summary>Whether words name what rows of a table are.</summary>
    public static bool CountsRows(ReadOnlySpan<char> words) => Rows.IsIn(words);
}
