using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Lines;

/// <summary>Cuts the source into lines and each line into blocks; marks of Markdown and HTML become leaves of their own, and what the container dropped or indexed is left out.</summary>
internal static class LineBlocks
{
    /// <summary>The blocks of the text in order; <paramref name="marks"/> receives a leaf for every mark.</summary>
    public static List<TextBlock> Read(SourceText source, List<Leaf> marks)
    {
        var blocks = new List<TextBlock>(source.LineCount);
        var blankBefore = true;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.LineSpan(number);
            var span = TextMeasure.Trim(source.Content, line);
            if (span.IsEmpty)
            {
                blankBefore = true;
                continue;
            }

            var facts = source.LineAt(number);
            if (facts.Role is LineRole.Dropped or LineRole.Index or LineRole.Note)
            {
                blankBefore = true;
                if (facts.Role != LineRole.Index)
                {
                    marks.Add(new Leaf(facts.Role == LineRole.Note ? LeafKind.Note : LeafKind.Dropped, span, facts.Reason));
                }

                continue;
            }

            if (!source.Format.IsMarked && InlineMarkup.MayHold(source[span]))
            {
                AddMarkedLine(source, line, span, blankBefore, blocks, marks);
            }
            else
            {
                blocks.Add(new TextBlock(source, new Passage(span), line, blankBefore));
            }

            blankBefore = false;
        }

        return blocks;
    }

    private static void AddMarkedLine(
        SourceText source, TextSpan line, TextSpan span, bool blankBefore, List<TextBlock> blocks, List<Leaf> marks)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        var from = span.Start;
        var stretch = line.Start;
        foreach (var mark in InlineMarkup.Find(source[span]))
        {
            var place = new TextSpan(span.Start + mark.Span.Start, span.Start + mark.Span.End);
            AddPiece(new TextSpan(from, place.Start));
            marks.Add(new Leaf(LeafKind.Markup, place));
            from = place.End;
            if (mark.EndsBlock)
            {
                Flush(place.Start);
            }
        }

        AddPiece(new TextSpan(from, span.End));
        Flush(line.End);

        void AddPiece(TextSpan piece)
        {
            var trimmed = TextMeasure.Trim(source.Content, piece);
            if (!trimmed.IsEmpty)
            {
                pieces.Add(trimmed);
            }
        }

        void Flush(int end)
        {
            if (pieces.Count > 0)
            {
                blocks.Add(new TextBlock(source, new Passage(pieces.DrainToImmutable()), new TextSpan(stretch, end), blankBefore));
                blankBefore = false;
            }

            stretch = end;
        }
    }
}
