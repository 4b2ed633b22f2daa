using System.Diagnostics.CodeAnalysis;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes places as lines and columns.</summary>
internal sealed class PlacesToJson(SourceText source)
{
    public string Text(Passage passage) => source.Read(passage);

    public PlaceJson[] Segments(Passage passage)
    {
        var segments = new PlaceJson[passage.Pieces.Length];
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = Place(passage.Pieces[i]);
        }

        return segments;
    }

    public PlaceJson Span(TextSpan span) => Place(Places.Printed(source, span));

    [return: NotNullIfNotNull(nameof(field))]
    public FieldJson? Field(HeaderField? field) => field is null ? null : new FieldJson(field.Text, Segments(field.Place));

    private PlaceJson Place(TextSpan span)
    {
        var start = source.PositionOf(span.Start);
        var end = source.PositionOf(span.End);
        return new PlaceJson(start.Line, start.Column, end.Line, end.Column);
    }
}
