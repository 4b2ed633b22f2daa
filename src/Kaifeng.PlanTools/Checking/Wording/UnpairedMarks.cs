using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>A bracket or quotation mark without its other half.</summary>
/// <param name="Strip">The text in which it stands, by its number.</param>
/// <param name="Offset">Where in that text.</param>
/// <param name="Character">The mark.</param>
internal readonly record struct UnpairedMark(int Strip, int Offset, char Character);

/// <summary>Pairs the brackets and quotation marks of a notice's texts and tells which are left over.</summary>
internal sealed class UnpairedMarks
{
    // A pair of one kind stands at the same place of both, the half-width brackets with the full-width ones that they are mixed with.
    private const string Openers = "（(《“‘〈「『【〔[";
    private const string Closers = "）)》”’〉」』】〕]";
    private const int Kinds = 16;

    // A pair may reach over so many texts: a quotation of some paragraphs, or one paragraph that was read as several.
    private const int FurthestTexts = 12;
    private const int LongestNumber = 3;

    private readonly Stack<UnpairedMark> open = new();
    private readonly int[] openOfKind = new int[Kinds];
    private readonly List<UnpairedMark> unpaired = [];

    /// <summary>The marks without their other half, in the order of the text.</summary>
    public static List<UnpairedMark> Of(IReadOnlyList<Strip> strips)
    {
        var marks = new UnpairedMarks();
        for (var i = 0; i < strips.Count; i++)
        {
            marks.Read(i, strips[i].Text.Span);
        }

        return PairOverTexts(marks.unpaired);
    }

    /// <summary>Whether a mark opens a pair.</summary>
    public static bool IsOpener(char mark) => Openers.Contains(mark, StringComparison.Ordinal);

    private void Read(int strip, ReadOnlySpan<char> text)
    {
        var first = unpaired.Count;
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsOpener(text[i]))
            {
                open.Push(new UnpairedMark(strip, i, text[i]));
                openOfKind[KindOf(text[i])]++;
            }
            else if (Characters.IsCloser(text[i]) && KindOf(text[i]) is var kind and >= 0)
            {
                Close(new UnpairedMark(strip, i, text[i]), kind, text);
            }
        }

        while (open.TryPop(out var mark))
        {
            unpaired.Add(mark);
        }

        Array.Clear(openOfKind);
        unpaired.Sort(first, unpaired.Count - first, Comparer<UnpairedMark>.Create(static (one, other) => one.Offset.CompareTo(other.Offset)));
    }

    // What was opened within the pair and not closed is left over.
    private void Close(UnpairedMark closer, int kind, ReadOnlySpan<char> text)
    {
        if (openOfKind[kind] == 0)
        {
            if (!IsOther(text, closer.Offset))
            {
                unpaired.Add(closer);
            }

            return;
        }

        while (open.Pop() is var mark)
        {
            openOfKind[KindOf(mark.Character)]--;
            if (KindOf(mark.Character) == kind)
            {
                return;
            }

            unpaired.Add(mark);
        }
    }

    private static List<UnpairedMark> PairOverTexts(List<UnpairedMark> marks)
    {
        var waiting = new Stack<int>[Kinds];
        var paired = new HashSet<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            var stack = waiting[KindOf(marks[i].Character)] ??= new Stack<int>();
            if (IsOpener(marks[i].Character))
            {
                stack.Push(i);
            }
            else if (stack.TryPop(out var opener) && marks[i].Strip - marks[opener].Strip <= FurthestTexts)
            {
                paired.Add(opener);
                paired.Add(i);
            }
        }

        return paired.Count == 0 ? marks : [.. marks.Where((_, index) => !paired.Contains(index))];
    }

    // The bracket after a number or letter that begins an item (1）, a)), and the apostrophe of a foreign word.
    private static bool IsOther(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '’')
        {
            return at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);
        }

        if (text[at] is not (')' or '）'))
        {
            return false;
        }

        var start = at;
        while (start > 0 && at - start <= LongestNumber && (char.IsAsciiLetterOrDigit(text[start - 1]) || ChineseNumerals.IsNumeral(text[start - 1])))
        {
            start--;
        }

        return start < at && (start == 0 || Characters.IsBlank(text[start - 1]) || Characters.IsSentenceEnd(text[start - 1]) || text[start - 1] is '，' or '、' or ',');
    }

    private static int KindOf(char mark)
    {
        var index = Openers.IndexOf(mark, StringComparison.Ordinal);
        index = index < 0 ? Closers.IndexOf(mark, StringComparison.Ordinal) : index;
        return index == 1 ? 0 : index;
    }
}
