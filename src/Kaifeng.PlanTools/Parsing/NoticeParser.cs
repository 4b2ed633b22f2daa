using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing;

/// <summary>Parses the canonical text of a notice. Total: any text in, a tree out.</summary>
public static class NoticeParser
{
    /// <summary>Parses one text.</summary>
    public static PlanNotice Parse(SourceText source) =>
        new() { Source = source, Header = NoticeHeader.Empty, Plans = [], Leaves = [] };
}
