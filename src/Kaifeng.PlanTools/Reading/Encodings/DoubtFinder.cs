using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Encodings;

/// <summary>Finds the likeliest reason to doubt that a text is what was written. Each look goes once through the text.</summary>
internal static class DoubtFinder
{
    private const int FewestSequences = 3;
    private const int FewestLetters = 20;
    private const int Percent = 100;

    // The beginning tells what a text is written in.
    private const int SampleSize = 64 * 1024;

    // What GB 18030 makes of two bytes of 。、，：“的 in UTF-8, wherever it begins to count; no text of today prints these.
    private static readonly CharacterSet AsGb18030 = new("銆锛鈥紝鐨殑勭");

    // What Latin encodings make of the first byte of an ideograph or of punctuation in UTF-8; the bytes behind it are no letters.
    private static readonly CharacterSet AsLatin = new("ãäåæçèéêëìíîïâÂÃ");

    private static readonly PhraseSet Lost = new("\uFFFD", "锟斤拷");

    /// <summary>The reason; <c>null</c> for none.</summary>
    /// <param name="decoded">The file's characters.</param>
    /// <param name="source">The canonical text made of them.</param>
    public static ReadDoubt? Find(DecodedText decoded, SourceText source)
    {
        var content = decoded.Content!;
        if (decoded.Lost > 0)
        {
            return At(DoubtKind.BadBytes, content, content.IndexOf(LossyText.Replacement, StringComparison.Ordinal), decoded.Lost, decoded.Encoding);
        }

        if (Mojibake(content) is { Count: >= FewestSequences } mojibake)
        {
            return At(DoubtKind.Mojibake, content, mojibake.First, mojibake.Count, decoded.Encoding);
        }

        if (Lost.IndexIn(content) is var lost and >= 0)
        {
            return At(DoubtKind.LostCharacters, content, lost, Count(content.AsSpan(lost)), decoded.Encoding);
        }

        return FewChinese(source) is { } few ? few with { Encoding = decoded.Encoding } : null;
    }

    /// <summary>The reason to doubt a text whose container says in what it is encoded; <c>null</c> for none.</summary>
    public static ReadDoubt? Find(SourceText source) => FewChinese(source) is { } few ? few with { Encoding = source.Format.Encoding } : null;

    private static (int First, int Count) Mojibake(ReadOnlySpan<char> content)
    {
        var gb = Sequences(content, AsGb18030, static _ => true);
        return gb.Count >= FewestSequences ? gb : Sequences(content, AsLatin, static rest => rest.Length > 2 && IsContinuation(rest[1]) && IsContinuation(rest[2]));
    }

    private delegate bool Test(ReadOnlySpan<char> rest);

    private static (int First, int Count) Sequences(ReadOnlySpan<char> content, CharacterSet beginnings, Test isSequence)
    {
        var (first, count) = (-1, 0);
        for (var at = 0; beginnings.IndexIn(content[at..]) is var next and >= 0; at++)
        {
            at += next;
            if (isSequence(content[at..]))
            {
                first = first < 0 ? at : first;
                count++;
            }
        }

        return (first, count);
    }

    // 0x80 to 0xBF as ISO 8859-1 has them, or as Windows has the first half: signs and a few letters that no word has behind å.
    private static bool IsContinuation(char c) => c is (>= '\u0080' and <= '\u00BF') or (>= '\u2013' and <= '\u203A') or '€' or '™' or 'ƒ' or 'ˆ' or '˜' or 'Š' or 'š' or 'Œ' or 'œ' or 'Ž' or 'ž' or 'Ÿ';

    private static int Count(ReadOnlySpan<char> rest)
    {
        var count = 0;
        for (; Lost.IndexIn(rest) is var next and >= 0; rest = rest[(next + 1)..])
        {
            count++;
        }

        return count;
    }

    private static ReadDoubt? FewChinese(SourceText source)
    {
        var (chinese, letters, first) = (0, 0, -1);
        var sample = source.Content.AsSpan(0, Math.Min(source.Content.Length, SampleSize));
        for (var i = 0; i < sample.Length; i++)
        {
            if (Characters.IsIdeograph(sample[i]))
            {
                chinese++;
                letters++;
            }
            else if (char.IsLetter(sample[i]))
            {
                first = first < 0 ? i : first;
                letters++;
            }
        }

        if (letters < FewestLetters || 2 * chinese >= letters)
        {
            return null;
        }

        var place = source.PositionOf(first);
        return new ReadDoubt(DoubtKind.FewChinese, place with { Line = source.FileLineOf(place.Line) }, Percent * chinese / letters, "");
    }

    private static ReadDoubt At(DoubtKind kind, string content, int offset, int count, string encoding) =>
        new(kind, new SourceText("", content, "").PositionOf(offset), count, encoding);
}
