using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Exporting.Junit;
using Kaifeng.PlanTools.Tests.Corpus;
using Kaifeng.PlanTools.Tests.Exporting.Checks;

namespace Kaifeng.PlanTools.Tests.Exporting.Junit;

public sealed class JunitReportTests
{
    /// <summary>What readers of JUnit XML agree on: Ant, Jenkins, GitLab.</summary>
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:complexType name="outcome">
            <xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="message"/><xs:attribute name="type"/></xs:extension></xs:simpleContent>
          </xs:complexType>
          <xs:complexType name="case">
            <xs:sequence>
              <xs:element name="skipped" type="outcome" minOccurs="0"/>
              <xs:element name="failure" type="outcome" minOccurs="0"/>
              <xs:element name="system-out" type="xs:string" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="name" use="required"/><xs:attribute name="classname" use="required"/>
          </xs:complexType>
          <xs:complexType name="suite">
            <xs:sequence><xs:element name="testcase" type="case" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            <xs:attribute name="name" use="required"/><xs:attribute name="file"/><xs:attributeGroup ref="counts"/><xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
          </xs:complexType>
          <xs:attributeGroup name="counts">
            <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
          </xs:attributeGroup>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence><xs:element name="testsuite" type="suite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="name"/><xs:attributeGroup ref="counts"/>
            </xs:complexType>
            <xs:unique name="cases"><xs:selector xpath="testsuite/testcase"/><xs:field xpath="@classname"/><xs:field xpath="@name"/></xs:unique>
          </xs:element>
        </xs:schema>
        """;

    [Fact]
    public void The_sample_is_written_as_reviewed() => GoldenFiles.Check("sample.junit.xml", Write(SampleReport.Result, SampleReport.Frame), "Exporting");

    [Theory]
    [InlineData(ReportLanguage.En)]
    [InlineData(ReportLanguage.Zh)]
    public void It_is_valid_and_counts_what_it_holds(ReportLanguage language)
    {
        var report = Valid(Write(SampleReport.Result, SampleReport.Frame with { Language = language }));

        foreach (var suite in report.Root!.Elements("testsuite").Append(report.Root))
        {
            Assert.Equal((string?)suite.Attribute("tests"), suite.Descendants("testcase").Count().ToString(CultureInfo.InvariantCulture));
            Assert.Equal((string?)suite.Attribute("failures"), suite.Descendants("failure").Count().ToString(CultureInfo.InvariantCulture));
        }

        Assert.Equal("1", (string?)report.Root.Elements("testsuite").Last().Attribute("skipped"));
    }

    [Theory]
    [InlineData(Severity.Error, 1)]
    [InlineData(Severity.Warning, 1)]
    [InlineData(Severity.Note, 0)]
    public void Only_what_fails_the_run_is_a_failure(Severity severity, int failures)
    {
        var report = Valid(Write(SampleReport.Of("开封市测试规划\n\n一、总体要求\n\n有乙。\n", "乙", severity), SampleReport.FrameOf("a.txt") with { FailOn = Severity.Warning }));

        Assert.Equal(failures, report.Descendants("failure").Count());
        Assert.Equal(1 - failures, report.Descendants("system-out").Count());
        Assert.Contains($"a.txt:5:2: {severity.Name()} PT101", report.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_XML_lacks_are_replaced_and_others_are_not()
    {
        var report = Valid(Write(SampleReport.Of("开封市测试规划\n\n一、总体要求\n\n有\uFFFE𠮷<&\u0001乙。\n", "\uFFFE𠮷<&\u0001乙"), SampleReport.FrameOf("a\u0001\uFFFF.txt")));

        Assert.Equal("a\uFFFD\uFFFD.txt", (string?)report.Descendants("testsuite").Single().Attribute("file"));
        Assert.Equal("\"\uFFFD𠮷<& 乙\" is printed", (string?)report.Descendants("failure").Single().Attribute("message"));
    }

    private static XDocument Valid(string text)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(XmlSchema.Read(XmlReader.Create(new StringReader(Schema)), null)!);
        var report = XDocument.Parse(text);
        report.Validate(schemas, static (_, problem) => Assert.Fail(problem.Message));
        return report;
    }

    private static string Write(CheckResult result, ReportFrame frame) => SampleReport.Text(stream => JunitReport.Write(result, frame, stream));
}
