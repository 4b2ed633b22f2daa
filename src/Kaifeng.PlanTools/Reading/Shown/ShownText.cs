using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Shown;

/// <summary>
/// Makes of a text as its file holds it the text that is shown: a radical becomes the ideograph that it looks like, a small or vertical form its
/// punctuation, and what is not printed goes with the character beside it. What the file holds is kept as substitutions, so that places and leaves are the
/// file's: all that reads the text sees one spelling of each word, and nothing else has to know of the others.
/// </summary>
public static class ShownText
{
    /// <summary>The text that is shown; the same one where the file holds no such character.</summary>
    public static SourceText Of(SourceText source) => First(source.Content) < 0 ? source : new Builder(source).Build();

    // Most texts have none, which eight characters or more at a time tell.
    private static int First(string content)
    {
        var vectors = MemoryMarshal.Cast<char, Vector<ushort>>(content);
        for (var i = 0; i < vectors.Length; i++)
        {
            if (MayHold(vectors[i]) && FirstIn(content, i * Vector<ushort>.Count, (i + 1) * Vector<ushort>.Count) is var found and >= 0)
            {
                return found;
            }
        }

        return FirstIn(content, vectors.Length * Vector<ushort>.Count, content.Length);
    }

    private static bool MayHold(Vector<ushort> characters) =>
        Vector.GreaterThanAny(characters, Vector.Create<ushort>(0x00AC))
        && !Vector.EqualsAll(Suspect(characters), Vector<ushort>.Zero);

    private static Vector<ushort> Suspect(Vector<ushort> characters) =>
        Characters.AreBetween(characters, '\u2E80', '\u2FDF')
        | Characters.AreBetween(characters, '\u200B', '\u200F')
        | Characters.AreBetween(characters, '\u202A', '\u206F')
        | Characters.AreBetween(characters, '\uD800', '\uFEFF')
        | Characters.AreBetween(characters, '\u00AD', '\u1FFF')
        | Characters.AreBetween(characters, '\uFFA0', '\uFFFB')
        | Vector.Equals(characters, Vector.Create<ushort>('\u3164'));

    private static int FirstIn(string content, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Rune.DecodeFromUtf16(content.AsSpan(i), out var rune, out _);
            if (CharacterForms.ShownAs(content[i]) != content[i] || Invisible.IsInvisible(rune))
            {
                return i;
            }
        }

        return -1;
    }

    private sealed class Builder(SourceText source)
    {
        private readonly string content = source.Content;
        private readonly StringBuilder text = new(source.Content.Length);
        private readonly List<Substitution> substitutions = [];

        // Where in the file's text units went missing, and how many until there.
        private readonly List<(int At, int Missing)> gone = [];
        private string before = "";

        public SourceText Build()
        {
            for (var i = 0; i < content.Length;)
            {
                var end = EndOfInvisible(i);
                i = end > i ? PassOver(i, end) : Show(i);
            }

            return new SourceText(source.Origin, text.ToString(), source.Format, Lines(), [.. substitutions]);
        }

        private int EndOfInvisible(int start)
        {
            var end = start;
            while (end < content.Length && Rune.DecodeFromUtf16(content.AsSpan(end), out var rune, out var length) == System.Buffers.OperationStatus.Done && Invisible.IsInvisible(rune))
            {
                end += length;
            }

            return end;
        }

        // With the character before, else with the one behind; between blanks it is a blank itself.
        private int PassOver(int start, int end)
        {
            if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            {
                Attach(content[start..end]);
            }
            else if (end < content.Length && !char.IsWhiteSpace(content[end]))
            {
                before = content[start..end];
            }
            else
            {
                foreach (var rune in content[start..end].EnumerateRunes())
                {
                    substitutions.Add(new Substitution(text.Length, 1, rune.ToString()));
                    text.Append(' ');
                    Miss(start, rune.Utf16SequenceLength - 1);
                }

                return end;
            }

            Miss(start, end - start);
            return end;
        }

        private void Attach(string invisible)
        {
            var length = text.Length > 1 && char.IsSurrogatePair(text[^2], text[^1]) ? 2 : 1;
            var offset = text.Length - length;
            if (substitutions.Count > 0 && substitutions[^1].Offset == offset)
            {
                substitutions[^1] = substitutions[^1] with { Printed = substitutions[^1].Printed + invisible };
            }
            else
            {
                substitutions.Add(new Substitution(offset, length, text.ToString(offset, length) + invisible));
            }
        }

        private int Show(int i)
        {
            var length = i + 1 < content.Length && char.IsSurrogatePair(content[i], content[i + 1]) ? 2 : 1;
            var shown = CharacterForms.ShownAs(content[i]);
            if (shown != content[i] || before.Length > 0)
            {
                substitutions.Add(new Substitution(text.Length, length, string.Concat(before, content.AsSpan(i, length))));
                before = "";
            }

            text.Append(length == 1 ? shown : content[i]);
            if (length == 2)
            {
                text.Append(content[i + 1]);
            }

            return i + length;
        }

        private void Miss(int at, int units)
        {
            if (units > 0)
            {
                gone.Add((at, (gone.Count > 0 ? gone[^1].Missing : 0) + units));
            }
        }

        // What is said of the beginning of a line in units of its text is said in units of the new one.
        private ImmutableArray<SourceLine> Lines() => source.Lines.IsEmpty || gone.Count == 0 ? source.Lines : [.. source.Lines.Select((line, index) => line.Strong == 0 ? line : Moved(line, source.LineSpan(index + 1).Start))];

        private SourceLine Moved(SourceLine line, int start) =>
            line with { Strong = line.Strong - (MissingBefore(start + line.Strong) - MissingBefore(start)) };

        private int MissingBefore(int offset)
        {
            var (low, high) = (0, gone.Count);
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = gone[middle].At < offset ? (middle + 1, high) : (low, middle);
            }

            return low == 0 ? 0 : gone[low - 1].Missing;
        }
    }
}
