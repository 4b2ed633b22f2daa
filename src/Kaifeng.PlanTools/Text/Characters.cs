using System.Buffers;
using System.Numerics;

namespace Kaifeng.PlanTools.Text;

/// <summary>What single characters are, for a reader of Chinese official texts.</summary>
internal static class Characters
{
    /// <summary>All characters that stand for a dash.</summary>
    public const string Dashes = "-－—–‐‑―−~";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；：…!?;:");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；");
    private static readonly SearchValues<char> Closers = SearchValues.Create("”’）》」』】〕〉)]\"'");
    private static readonly SearchValues<char> Openers = SearchValues.Create("“‘（《「『【〔〈([");
    private static readonly SearchValues<char> DashSet = SearchValues.Create(Dashes);

    /// <summary>A mark after which a paragraph may end: <c>。！？；：…</c> and their half-width forms.</summary>
    public static bool IsSentenceEnd(char c) => SentenceEnds.Contains(c);

    /// <summary>Where the first sentence of a text ends: the index of its <c>。！？；</c>, or -1.</summary>
    public static int FirstStop(ReadOnlySpan<char> text) => text.IndexOfAny(Stops);

    /// <summary>Where the last sentence end of a text stands: the index of its <c>。！？；</c>, or -1.</summary>
    public static int LastStop(ReadOnlySpan<char> text) => text.LastIndexOfAny(Stops);

    /// <summary>A closing quotation mark or bracket.</summary>
    public static bool IsCloser(char c) => Closers.Contains(c);

    /// <summary>An opening quotation mark or bracket.</summary>
    public static bool IsOpener(char c) => Openers.Contains(c);

    /// <summary>Any character that stands for a dash.</summary>
    public static bool IsDash(char c) => DashSet.Contains(c);

    /// <summary>White space. No character beyond the ideographic space is any, which spares texts the table of categories.</summary>
    public static bool IsBlank(char c) => c <= '\u3000' && char.IsWhiteSpace(c);

    /// <summary>A Chinese character (the CJK ideograph blocks, <c>〇</c>, and any character beyond the basic plane).</summary>
    public static bool IsIdeograph(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇'
        || char.IsSurrogate(c);

    /// <summary>A character that a Chinese page sets on a full square: ideographs, Chinese punctuation, full-width forms, quotation marks.</summary>
    public static bool IsWide(char c) =>
        c >= '\u2E80' || c is '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '×' or '°' or (>= '\u2160' and <= '\u217F') or (>= '\u2460' and <= '\u24FF');

    /// <summary><see cref="IsWide"/> of many characters at once: all bits of a lane are set where its character is wide.</summary>
    public static Vector<ushort> AreWide(Vector<ushort> characters) =>
        AreFullWidthOrQuotes(characters)
        | Vector.Equals(characters, Vector.Create<ushort>('—'))
        | Vector.Equals(characters, Vector.Create<ushort>('…'))
        | Vector.Equals(characters, Vector.Create<ushort>('·'))
        | Vector.Equals(characters, Vector.Create<ushort>('×'))
        | Vector.Equals(characters, Vector.Create<ushort>('°'))
        | AreBetween(characters, '\u2160', '\u217F')
        | AreBetween(characters, '\u2460', '\u24FF');

    /// <summary>The wide characters that nearly all are: those from U+2E80 on, and <c>‘’“”</c>, whose numbers differ in two bits.</summary>
    public static Vector<ushort> AreFullWidthOrQuotes(Vector<ushort> characters) =>
        Vector.GreaterThanOrEqual(characters, Vector.Create<ushort>('\u2E80'))
        | Vector.Equals(characters & Vector.Create<ushort>(0xFFFA), Vector.Create<ushort>('‘'));

    /// <summary>All bits of a lane are set where its character lies between the two, both included.</summary>
    public static Vector<ushort> AreBetween(Vector<ushort> characters, char first, char last) =>
        Vector.LessThanOrEqual(characters - Vector.Create<ushort>(first), Vector.Create((ushort)(last - first)));

    /// <summary>The first index from <paramref name="from"/> on at which no blank stands, the text's length at most.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && IsBlank(text[from]))
        {
            from++;
        }

        return from;
    }
}
