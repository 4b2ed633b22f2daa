using System.Text;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>
/// The text of possible header lines without blanks, read as header words one after the other: a word may be wrapped over two lines,
/// and a line that is no known word may be a header between those that are.
/// </summary>
internal sealed class HeaderText
{
    private const int LongestUnknown = 10;
    private const int MostUnknown = 3;

    private readonly List<TextBlock> blocks;
    private readonly StringBuilder text = new();
    private readonly List<(int Block, int At)> places = [];
    private readonly List<int> lineStarts = [];

    private HeaderText(List<TextBlock> blocks) => this.blocks = blocks;

    /// <summary>The header in whole lines from block <paramref name="from"/> on.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The block behind the last that may be one.</param>
    /// <param name="end">The block behind the header.</param>
    /// <param name="joins">Whether a word may go on in the next line where its own line is a word by itself: 2025年, 完成情况.</param>
    public static List<HeaderToken> ReadLines(List<TextBlock> blocks, int from, int to, bool joins, out int end)
    {
        var header = new HeaderText(blocks);
        for (var i = from; i < to; i++)
        {
            header.AddLine(i, 0, blocks[i].Text.Length);
        }

        return header.Read(joins, out end);
    }

    /// <summary>The header words that stand glued in one block, from <paramref name="at"/> on.</summary>
    public static List<HeaderToken> ReadGlued(List<TextBlock> blocks, int block, int at, int length, out int end)
    {
        var header = new HeaderText(blocks);
        header.AddLine(block, at, Math.Min(blocks[block].Text.Length, at + length));
        var tokens = header.ReadKnown(out var used);
        end = used < header.places.Count ? header.places[used].At : blocks[block].Text.Length;
        return tokens;
    }

    private void AddLine(int block, int from, int to)
    {
        lineStarts.Add(text.Length);
        var line = blocks[block].Text;
        for (var i = from; i < to; i++)
        {
            if (!Characters.IsBlank(line[i]) && line[i] != '\t')
            {
                text.Append(line[i]);
                places.Add((block, i));
            }
        }
    }

    private List<HeaderToken> ReadKnown(out int used)
    {
        var tokens = new List<HeaderToken>();
        var words = text.ToString();
        used = 0;
        while (HeaderWords.Read(words.AsSpan(used)) is { Length: > 0 } word)
        {
            // A note's mark stands behind its word.
            var next = used + word.Length;
            var mark = next + 1 < words.Length && char.IsAsciiDigit(words[next]) && HeaderWords.Read(words.AsSpan(next)).Length == 0 && HeaderWords.Read(words.AsSpan(next + 1)).Length > 0 ? 1 : 0;
            tokens.Add(Token(word with { Length = word.Length + mark }, used));
            used = next + mark;
        }

        return tokens;
    }

    private List<HeaderToken> Read(bool joins, out int end)
    {
        var tokens = new List<HeaderToken>();
        var words = text.ToString();
        var (at, sure, sureTokens, unknown) = (0, 0, 0, 0);
        while (at < words.Length)
        {
            var word = joins ? HeaderWords.Read(words.AsSpan(at)) : ReadAlone(words, at);
            var isKnown = word.Length > 0;
            if (!isKnown)
            {
                word = new HeaderWord(UnknownLine(words, at), ColumnRole.None, HeaderKind.Plain);
                if (word.Length == 0 || ++unknown > MostUnknown)
                {
                    break;
                }
            }

            tokens.Add(Token(word, at));
            at += word.Length;
            if (isKnown && (at == words.Length || lineStarts.BinarySearch(at) >= 0))
            {
                (sure, sureTokens) = (at, tokens.Count);
            }
        }

        // What says nothing may be the last header too, but more likely is the first cell.
        end = sure == 0 ? places[0].Block : places[sure - 1].Block + 1;
        return tokens[..sureTokens];
    }

    private HeaderWord ReadAlone(string words, int at)
    {
        var line = lineStarts.FindIndex(start => start > at);
        var alone = HeaderWords.Read(words.AsSpan(at, (line < 0 ? words.Length : lineStarts[line]) - at));
        return line < 0 || at + alone.Length == lineStarts[line] ? alone : HeaderWords.Read(words.AsSpan(at));
    }

    /// <summary>A short line of words, no figure and no sentence, that is no known header.</summary>
    private int UnknownLine(string words, int at)
    {
        var line = lineStarts.BinarySearch(at);
        if (line < 0)
        {
            return 0;
        }

        var end = line + 1 < lineStarts.Count ? lineStarts[line + 1] : words.Length;
        var text = words.AsSpan(at, end - at);
        return text.Length is >= 2 and <= LongestUnknown && CellShapes.CountHan(text) >= 2 && !text.ContainsAnyInRange('0', '9') && text.IndexOfAny("，。；：、") < 0 && !TableWords.HoldsAttribute(text)
            ? text.Length
            : 0;
    }

    private HeaderToken Token(HeaderWord word, int at)
    {
        var spans = new List<TextSpan>();
        for (var i = at; i < at + word.Length;)
        {
            var last = i;
            while (last + 1 < at + word.Length && places[last + 1].Block == places[i].Block)
            {
                last++;
            }

            spans.AddRange(blocks[places[i].Block].Passage.Slice(places[i].At, places[last].At + 1).Pieces);
            i = last + 1;
        }

        return new HeaderToken(word.Role, word.Kind, new Passage([.. spans]));
    }
}
