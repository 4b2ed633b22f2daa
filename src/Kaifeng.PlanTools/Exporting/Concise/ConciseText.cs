using System.Text;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.Concise;

/// <summary>A line a finding, as compilers print them: <c>path:line:column: error PT401 …</c>. Editors jump to the place.</summary>
public static class ConciseText
{
    private static readonly LocalText[] Severities = [new("提示", "note"), new("警告", "warning"), new("错误", "error")];

    private static readonly LocalText Colon = new("：", ": ");

    /// <summary>Writes UTF-8 without byte order mark, a line a finding, with LF. Known findings are left out.</summary>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var lines = new FindingLines(new ReportFiles(result, frame.Paths), frame.Language);
        foreach (var input in frame.Unread)
        {
            writer.WriteLine($"{OneLine.Of(input.Path)}: {Severities[(int)input.Severity].In(frame.Language)} {UnreadInput.Name}{Colon.In(frame.Language)}{OneLine.Of(input.Reason.In(frame.Language))}");
        }

        foreach (var finding in result.Findings)
        {
            var severity = Severities[(int)finding.Severity].In(frame.Language);
            writer.WriteLine($"{lines.Place(finding.Notice, finding.Place)}: {severity} {finding.Rule.Id}{Colon.In(frame.Language)}{lines.Message(finding)}");
        }
    }
}
