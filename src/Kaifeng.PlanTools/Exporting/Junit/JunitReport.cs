using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.Junit;

/// <summary>
/// Writes what a check found as JUnit XML, as GitLab and Jenkins read it: a suite a notice, in it a case a finding and a passed case for each rule
/// without any. What <c>--fail-on</c> fails on is a failure, other findings are output of a passed case, known findings are skipped. Names of cases stay
/// the same as long as their findings do, so that servers can tell new ones.
/// </summary>
public sealed class JunitReport
{
    private const string Name = "plan-tools";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    private readonly XmlWriter xml;
    private readonly ReportFiles files;
    private readonly FindingLines lines;

    private JunitReport(XmlWriter xml, CheckResult result, ReportFrame frame)
    {
        this.xml = xml;
        files = new ReportFiles(result, frame.Paths);
        lines = new FindingLines(files, frame.Language);
    }

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            new JunitReport(xml, result, frame).Write(result, frame);
        }

        stream.WriteByte((byte)'\n');
    }

    private void Write(CheckResult result, ReportFrame frame)
    {
        var rules = ReportRules.Of(result, frame);
        var suites = result.Notices.Select(notice => (notice, cases: JunitCase.Of(notice, rules, frame.FailOn))).ToList();
        xml.WriteStartElement("testsuites");
        WriteCounts(Name, [.. suites.SelectMany(static suite => suite.cases)], frame.Unread);
        foreach (var (notice, cases) in suites)
        {
            var source = notice.Figures.Notice.Source;
            xml.WriteStartElement("testsuite");
            WriteCounts(source.NoticeName, cases, []);
            Attribute("skipped", cases.Count(static found => found.Known is not null).ToString(CultureInfo.InvariantCulture));
            Attribute("file", files.PathOf(notice.Figures.Notice));
            cases.ForEach(found => Write(source.NoticeName, found));
            xml.WriteEndElement();
        }

        foreach (var input in frame.Unread)
        {
            Write(input, frame.Language);
        }

        xml.WriteEndElement();
    }

    private void WriteCounts(string name, List<JunitCase> cases, ImmutableArray<UnreadInput> unread)
    {
        Attribute("name", name);
        Attribute("tests", (cases.Count + unread.Length).ToString(CultureInfo.InvariantCulture));
        Attribute("failures", cases.Count(static found => found.Fails).ToString(CultureInfo.InvariantCulture));
        Attribute("errors", unread.Count(static input => input.Severity == Severity.Error).ToString(CultureInfo.InvariantCulture));
    }

    // A suite with one case: an error, or skipped where the user said that it may be so.
    private void Write(UnreadInput input, ReportLanguage language)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(input.Path, [], [input]);
        Attribute("skipped", input.Severity == Severity.Error ? "0" : "1");
        Attribute("file", input.Path);
        xml.WriteStartElement("testcase");
        Attribute("name", UnreadInput.Name);
        Attribute("classname", input.Path);
        xml.WriteStartElement(input.Severity == Severity.Error ? "error" : "skipped");
        Attribute("message", OneLine.Of(input.Reason.In(language)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(string notice, JunitCase found)
    {
        xml.WriteStartElement("testcase");
        Attribute("name", found.Name);
        Attribute("classname", notice);
        if (found.Known is { } known)
        {
            xml.WriteStartElement("skipped");
            Attribute("message", OneLine.Of(known.Reason));
            xml.WriteEndElement();
        }

        if (found.Finding is { } finding)
        {
            xml.WriteStartElement(found.Fails ? "failure" : "system-out");
            if (found.Fails)
            {
                Attribute("message", lines.Message(finding));
                Attribute("type", finding.Severity.Name());
            }

            xml.WriteString(LegalXml.Of(Body(finding)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Body(Finding finding)
    {
        var first = $"{lines.Place(finding.Notice, finding.Place)}: {finding.Severity.Name()} {finding.Rule.Id} {finding.Rule.Name}: {lines.Message(finding)}";
        return string.Join('\n', lines.Details(finding).Prepend(first));
    }

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, LegalXml.Of(value));
}
