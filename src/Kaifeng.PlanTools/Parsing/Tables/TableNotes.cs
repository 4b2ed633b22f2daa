using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marked;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Vocabulary;

namespace Kaifeng.PlanTools.Parsing.Tables;

/// <summary>Reads the notes under a table: <c>注：1. …</c>, then the texts whose numbers count on.</summary>
internal static class TableNotes
{
    /// <summary>The notes from <paramref name="at"/> on; moves <paramref name="at"/> behind them.</summary>
    public static ImmutableArray<TableNote> Read(List<Element> elements, ref int at)
    {
        var notes = ImmutableArray.CreateBuilder<TableNote>();
        NumberMark? last = null;
        while (at < elements.Count && elements[at].Kind is ElementKind.Text or ElementKind.Numbered or ElementKind.Heading)
        {
            if (elements[at].Block.Source.Format.IsMarked)
            {
                if (!MarkedNames.Has(elements[at].Block.Facts.Marks, MarkedNames.Note))
                {
                    break;
                }

                notes.Add(new TableNote(elements[at++].Block.Passage));
                continue;
            }

            var text = elements[at].Text;
            var word = TableWords.NoteWordLength(text);
            var rest = text[word..].TrimStart();
            var mark = NumberMarks.Read(rest) ?? NumberMarks.ReadItem(rest);
            var countsOn = word == 0 && last is { } previous && mark is { } next && next.Kind == previous.Kind && next.Ordinal == previous.Ordinal + 1;
            if (word == 0 && !countsOn)
            {
                break;
            }

            notes.Add(new TableNote(elements[at].Block.Passage));
            last = mark;
            at++;
        }

        return notes.DrainToImmutable();
    }
}
