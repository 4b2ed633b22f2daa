using System.Buffers;
using System.Text.Json;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>
/// Writes the entries of lists, each on a line of its own: a notice has tens of thousands, which would be some hundred thousand lines of
/// single properties otherwise.
/// </summary>
internal sealed class JsonLines
{
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter file;
    private readonly Action written;

    /// <summary>Starts with no entry.</summary>
    /// <param name="source">The text of the notice.</param>
    /// <param name="file">The writer of the file, in which the lists stand.</param>
    /// <param name="options">How the file is written.</param>
    /// <param name="written">Is called after each entry.</param>
    public JsonLines(SourceText source, Utf8JsonWriter file, JsonWriterOptions options, Action written)
    {
        this.file = file;
        this.written = written;
        Entry = new PlacesToJson(source, new Utf8JsonWriter(line, options with { Indented = false }));
    }

    /// <summary>Writes what belongs to an entry.</summary>
    public PlacesToJson Entry { get; }

    /// <summary>A property with a list; <paramref name="write"/> writes an entry's properties to <see cref="Entry"/>.</summary>
    public void WriteList<T>(ReadOnlySpan<byte> name, IEnumerable<T> items, Action<T> write)
    {
        file.WriteStartArray(name);
        foreach (var item in items)
        {
            WriteIndent();
            Entry.Json.WriteStartObject();
            write(item);
            Entry.Json.WriteEndObject();
            Entry.Json.Flush();
            file.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
            line.ResetWrittenCount();
            Entry.Json.Reset();
            written();
        }

        file.WriteEndArray();
    }

    // A raw value gets none from the writer of the file.
    private void WriteIndent()
    {
        var length = 1 + (file.CurrentDepth * file.Options.IndentSize);
        var indent = line.GetSpan(length)[..length];
        indent.Fill((byte)' ');
        indent[0] = (byte)'\n';
        line.Advance(length);
    }
}
