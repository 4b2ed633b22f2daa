using System.Globalization;
using System.Text;
using System.Xml;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;

namespace Kaifeng.PlanTools.Exporting.Checkstyle;

/// <summary>Writes findings as Checkstyle XML, which Jenkins and many other tools read: a file element a notice, in it an error a finding. Known findings are left out.</summary>
public static class CheckstyleReport
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    private static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    public static void Write(CheckResult result, ReportFrame frame, Stream stream)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            var lines = new FindingLines(new ReportFiles(result, frame.Paths), frame.Language);
            xml.WriteStartElement("checkstyle");
            xml.WriteAttributeString("version", "4.3");
            foreach (var input in frame.Unread)
            {
                Write(xml, input, frame.Language);
            }

            foreach (var (path, notice) in frame.Paths.Zip(result.Notices))
            {
                xml.WriteStartElement("file");
                xml.WriteAttributeString("name", LegalXml.Of(path));
                foreach (var finding in notice.Findings)
                {
                    Write(xml, finding, lines);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(XmlWriter xml, UnreadInput input, ReportLanguage language)
    {
        xml.WriteStartElement("file");
        xml.WriteAttributeString("name", LegalXml.Of(input.Path));
        xml.WriteStartElement("error");
        xml.WriteAttributeString("line", "1");
        xml.WriteAttributeString("severity", Severities[(int)input.Severity]);
        xml.WriteAttributeString("message", LegalXml.Of(OneLine.Of(input.Reason.In(language))));
        xml.WriteAttributeString("source", $"plan-tools.{UnreadInput.Name}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Finding finding, FindingLines lines)
    {
        var region = FileRegion.Of(finding.Notice.Source, finding.Place);
        xml.WriteStartElement("error");
        xml.WriteAttributeString("line", (region?.Start.Line ?? 1).ToString(CultureInfo.InvariantCulture));
        if (region is { HasColumns: true } known)
        {
            xml.WriteAttributeString("column", known.Start.Column.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteAttributeString("severity", Severities[(int)finding.Severity]);
        xml.WriteAttributeString("message", LegalXml.Of(lines.MessageAndPlace(finding)));
        xml.WriteAttributeString("source", $"plan-tools.{finding.Rule.Id}.{finding.Rule.Name}");
        xml.WriteEndElement();
    }
}
