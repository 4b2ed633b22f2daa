using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes planted slips, whether they were seen, and the recall of each class.</summary>
public static class SlipsJson
{
    /// <summary>The value of <c>format</c>, by which the file is told from others.</summary>
    public const string FormatName = "plan-tools/slips";

    private const int CurrentVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 without byte order mark, indented, with LF and a final line end.</summary>
    /// <param name="source">The untouched text, in which the places are.</param>
    /// <param name="seed">The seed with which the slips were drawn.</param>
    /// <param name="outcomes">The slips.</param>
    /// <param name="stream">Takes the bytes.</param>
    public static void Write(SourceText source, ulong seed, ImmutableArray<SlipOutcome> outcomes, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("format"u8, FormatName);
            json.WriteNumber("version"u8, CurrentVersion);
            json.WriteString("notice"u8, source.NoticeName);
            json.WriteString("sha256"u8, source.Sha256);
            json.WriteNumber("seed"u8, seed);
            json.WriteStartArray("classes"u8);
            foreach (var recall in ClassRecall.Of(outcomes))
            {
                Write(json, recall);
            }

            json.WriteEndArray();
            json.WriteStartArray("slips"u8);
            foreach (var outcome in outcomes)
            {
                Write(json, source, outcome);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ClassRecall recall)
    {
        json.WriteStartObject();
        json.WriteString("class"u8, recall.Class.Name());
        json.WriteNumber("planted"u8, recall.Planted);
        json.WriteNumber("detectable"u8, recall.Detectable);
        json.WriteNumber("undetectable"u8, recall.Undetectable);
        json.WriteNumber("seen"u8, recall.Seen);
        json.WriteOptional("recall"u8, recall.Recall);
        json.WriteOptional("recallLow"u8, recall.Interval?.Low);
        json.WriteOptional("recallHigh"u8, recall.Interval?.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceText source, SlipOutcome outcome)
    {
        var slip = outcome.Slip;
        json.WriteStartObject();
        json.WriteString("class"u8, slip.Class.Name());
        json.WriteString("kind"u8, slip.Kind.Name());
        json.WriteString("before"u8, slip.Before);
        json.WriteString("after"u8, slip.After);
        new PlacesToJson(source, json).Segments("segments"u8, slip.Place);
        json.WriteBoolean("detectable"u8, slip.IsDetectable);
        json.WriteBoolean("seen"u8, outcome.IsSeen);
        json.WriteStartArray("seenBy"u8);
        foreach (var rule in outcome.SeenBy)
        {
            json.WriteStringValue(rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
