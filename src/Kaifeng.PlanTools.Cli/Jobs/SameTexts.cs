using System.IO.Hashing;
using System.Runtime.InteropServices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>
/// Finds inputs that say what another one says. What a file says of itself counts for nothing: a text is the same as another where their bytes
/// are, a <c>notice.json</c> where all of its own text stands at the same places in the other one. A text goes before what was made of it.
/// </summary>
internal static class SameTexts
{
    /// <summary>For each input the earlier one, or the text, that is checked in its place; <c>null</c> where it is checked itself.</summary>
    public static int?[] Find(IReadOnlyList<SourceText> sources)
    {
        var instead = new int?[sources.Count];
        var byBytes = new Dictionary<string, int>(StringComparer.Ordinal);
        var byText = new Dictionary<UInt128, int>();
        foreach (var index in Enumerable.Range(0, sources.Count).OrderBy(index => IsStored(sources[index])))
        {
            var source = sources[index];
            var text = HashOf(source);
            if (!IsStored(source))
            {
                instead[index] = byBytes.TryGetValue(source.Sha256, out var same) ? same : null;
                byBytes.TryAdd(source.Sha256, index);
            }
            else if (byText.TryGetValue(text, out var same) && Holds(sources[same], source))
            {
                instead[index] = same;
            }

            if (instead[index] is null)
            {
                byText.TryAdd(text, index);
            }
        }

        return instead;
    }

    // Of a notice.json the bytes are not kept, since they are not those of its text.
    private static bool IsStored(SourceText source) => source.Origin.Bytes.IsEmpty;

    private static bool Holds(SourceText whole, SourceText part)
    {
        if (part.LineCount > whole.LineCount)
        {
            return false;
        }

        for (var line = 1; line <= part.LineCount; line++)
        {
            var here = part[part.LineSpan(line)];
            var there = whole[whole.LineSpan(line)];
            for (var i = 0; i < here.Length; i++)
            {
                if (!char.IsWhiteSpace(here[i]) && (i >= there.Length || here[i] != there[i]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Of what is printed: blanks between the cells of a row are not kept in a notice.json.
    private static UInt128 HashOf(SourceText source)
    {
        var printed = new char[source.Content.Length];
        var length = 0;
        foreach (var c in source.Content)
        {
            if (!char.IsWhiteSpace(c))
            {
                printed[length++] = c;
            }
        }

        return XxHash128.HashToUInt128(MemoryMarshal.AsBytes(printed.AsSpan(0, length)));
    }
}
