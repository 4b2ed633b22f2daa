using Kaifeng.PlanTools.Docx.Body;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>Writes footnotes below what refers to them and keeps endnotes for the end.</summary>
/// <param name="footnotes">The footnotes by their names.</param>
/// <param name="endnotes">The endnotes by their names.</param>
internal sealed class NoteWriter(IReadOnlyDictionary<string, List<Block>> footnotes, IReadOnlyDictionary<string, List<Block>> endnotes)
{
    private readonly HashSet<(bool IsEndnote, string Id)> written = [];
    private readonly List<NoteReference> kept = [];

    /// <summary>Writes the note to which a reference leads, where it is a footnote and not written yet.</summary>
    public void Write(NoteReference reference, LineSink sink)
    {
        if (!written.Add((reference.IsEndnote, reference.Id)))
        {
            return;
        }

        if (reference.IsEndnote)
        {
            kept.Add(reference);
        }
        else
        {
            WriteNote(footnotes, reference, sink);
        }
    }

    /// <summary>Writes the endnotes.</summary>
    public void WriteEnd(LineSink sink)
    {
        foreach (var reference in kept)
        {
            WriteNote(endnotes, reference, sink);
        }
    }

    private static void WriteNote(IReadOnlyDictionary<string, List<Block>> notes, NoteReference reference, LineSink sink)
    {
        foreach (var paragraph in Paragraphs.In(notes.GetValueOrDefault(reference.Id) ?? []))
        {
            var line = Paragraphs.LineOf(paragraph, reference.Node);
            if (line.HasText)
            {
                sink.EndBlock();
                sink.Add(line, new SourceLine(1, LineRole.Note));
            }
        }

        sink.EndBlock();
    }
}
