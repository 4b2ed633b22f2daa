using System.Text.Json;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Sarif;

/// <summary>Writes files and places in them (SARIF 2.1.0, 3.4 and 3.28 to 3.30).</summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, ReportFiles files, FindingLines lines, ReportLanguage language)
{
    /// <summary>The name of the folder of the run: viewers put the checkout there.</summary>
    public const string BaseName = "%SRCROOT%";

    /// <summary>The place of a finding: one region from its first piece to the end of the last, and each piece of several as an annotation.</summary>
    public void Write(Finding finding)
    {
        json.WriteStartObject();
        Physical(finding.Notice, finding.Place);
        Logical(Whereabouts.Of(finding.Notice, finding.Place));
        if (finding.Place.Pieces.Length > 1)
        {
            json.WriteStartArray("annotations"u8);
            foreach (var piece in finding.Place.Pieces)
            {
                json.WriteStartObject();
                Region(finding.Notice.Source, FileRegion.Of(finding.Notice.Source, piece), piece);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Another place of a finding.</summary>
    public void Write(FindingPlace place, int id)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, id);
        Physical(place.Notice, place.Place);
        Logical(Whereabouts.Of(place.Notice, place.Place));
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifSentence.Escaped(lines.Role(place)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The properties of an artifact location.</summary>
    /// <param name="name">The property that holds it.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="index">The file's place among the artifacts; <c>null</c> among these themselves.</param>
    public void File(ReadOnlySpan<byte> name, string path, int? index)
    {
        json.WriteStartObject(name);
        json.WriteString("uri"u8, SarifUri.Of(path));
        if (!SarifUri.IsAbsolute(path))
        {
            json.WriteString("uriBaseId"u8, BaseName);
        }

        if (index is { } number)
        {
            json.WriteNumber("index"u8, number);
        }

        json.WriteEndObject();
    }

    private void Physical(PlanNotice notice, Passage place)
    {
        json.WriteStartObject("physicalLocation"u8);
        File("artifactLocation"u8, files.PathOf(notice), files.IndexOf(notice));
        if (FileRegion.Of(notice.Source, place) is { } region)
        {
            json.WriteStartObject("region"u8);
            Region(notice.Source, region, place.Extent);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // The last step, with all of them as its full name (3.33).
    private void Logical(Whereabouts where)
    {
        json.WriteStartArray("logicalLocations"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, OneLine.Of(where.Steps[^1].In(language)));
        json.WriteString("fullyQualifiedName"u8, where.Text.In(language));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A snippet is what the file holds there, so only plain text has one.
    private void Region(SourceText source, FileRegion region, TextSpan span)
    {
        json.WriteNumber("startLine"u8, region.Start.Line);
        if (region.HasColumns)
        {
            json.WriteNumber("startColumn"u8, region.Start.Column);
        }

        json.WriteNumber("endLine"u8, region.End.Line);
        if (!region.HasColumns)
        {
            return;
        }

        json.WriteNumber("endColumn"u8, region.End.Column);
        json.WriteStartObject("snippet"u8);
        json.WriteString("text"u8, source.Printed(span));
        json.WriteEndObject();
    }
}
