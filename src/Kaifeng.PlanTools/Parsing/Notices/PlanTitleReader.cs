using System.Collections.Immutable;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>A plan's title: its words, each printing of it, and how many blocks they take.</summary>
internal readonly record struct PlanTitle(string Text, ImmutableArray<Passage> Places, int Blocks);

/// <summary>Reads the title with which a plan begins, printed once or on cover and first page, on one line or several.</summary>
internal static class PlanTitleReader
{
    private const int LongestLine = 60;
    private const int LongestPlainTitle = 40;
    private const int MostLines = 3;

    /// <summary>Reads the title at the start of <paramref name="blocks"/>.</summary>
    /// <param name="blocks">The plan's blocks after its label.</param>
    /// <param name="known">The title in the list of attachments, or <c>null</c>.</param>
    /// <param name="isLabelled">Whether a label stands right before: then a short line is a title whatever its words.</param>
    public static PlanTitle Read(List<TextBlock> blocks, string? known, bool isLabelled)
    {
        var key = known is null ? null : LineWraps.RemoveAll(known);
        var title = "";
        var places = ImmutableArray.CreateBuilder<Passage>();
        var at = 0;
        while (ReadOnce(blocks, at, key) is { } printing && (title.Length == 0 || LineWraps.RemoveAll(printing.Text) == LineWraps.RemoveAll(title)))
        {
            title = title.Length == 0 ? LineWraps.Remove(printing.Text) : title;
            places.Add(printing.Passage);
            at += LinesOf(blocks, at, printing);
        }

        if (at == 0 && blocks.Count > 1 && blocks[0].Facts is { Role: LineRole.Heading, Level: 1 } && MayBeTitle(blocks[0].Text))
        {
            return new PlanTitle(LineWraps.Remove(blocks[0].Text), [blocks[0].Passage], 1);
        }

        if (at == 0 && isLabelled && blocks.Count > 1 && MayBeTitle(blocks[0].Text) && blocks[0].Text.Length <= LongestPlainTitle)
        {
            return new PlanTitle(LineWraps.Remove(blocks[0].Text), [blocks[0].Passage], 1);
        }

        return new PlanTitle(title, places.DrainToImmutable(), at);
    }

    private static int LinesOf(List<TextBlock> blocks, int at, TextBlock printing)
    {
        var count = 1;
        while (blocks[at + count - 1].Extent.End < printing.Extent.End)
        {
            count++;
        }

        return count;
    }

    private static TextBlock? ReadOnce(List<TextBlock> blocks, int at, string? key)
    {
        var words = "";
        for (var count = 1; count <= MostLines && at + count <= blocks.Count; count++)
        {
            var line = blocks[at + count - 1].Text;
            if (!MayBeTitle(line))
            {
                return null;
            }

            words += LineWraps.RemoveAll(line);
            if (IsWhole(words, key))
            {
                var years = at + count < blocks.Count && words[^1] is not ('）' or ')') && OfficialForms.IsAnnotation(blocks[at + count].Text) && HoldsYear(blocks[at + count].Text) ? 1 : 0;
                return TextBlock.Join(blocks.GetRange(at, count + years));
            }
        }

        return null;
    }

    /// <summary>The title of the list of attachments, or words that end like one and are not its beginning.</summary>
    private static bool IsWhole(string words, string? key) =>
        key is null ? EndsWithNoun(words) : words == key || (EndsWithNoun(words) && !key.StartsWith(words, StringComparison.Ordinal));

    private static bool MayBeTitle(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine
        && !line.Contains('\t')
        && !TextMeasure.EndsSentence(line)
        && NumberMarks.Read(line) is null
        && CaptionMarks.Read(line) is null;

    /// <summary><c>（2022—2024年）</c> on a line of its own below a title belongs to it.</summary>
    private static bool HoldsYear(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0 && text.Contains('年');

    /// <summary>Ends with the word for a plan, before a bracket with its years or not.</summary>
    private static bool EndsWithNoun(string words)
    {
        var open = words[^1] is '）' or ')' ? words.LastIndexOfAny(['（', '(']) : -1;
        var end = open > 0 ? words[..open] : words;
        return TitleWords.EndsTitle(end);
    }
}
