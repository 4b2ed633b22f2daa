using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Encodings;

/// <summary>A text in which some bytes could not be decoded.</summary>
/// <param name="Lost">Characters that stand for such bytes, and zeros, which no text holds.</param>
/// <param name="Wide">Chinese characters and punctuation.</param>
/// <param name="Plain">ASCII characters.</param>
/// <param name="HasZeros">Whether there are zeros.</param>
internal readonly record struct LossyText(int Lost, int Wide, int Plain, bool HasZeros)
{
    /// <summary>What decoders put in the place of what they cannot decode.</summary>
    public const char Replacement = '\uFFFD';

    private const int FewestWide = 2;
    private const int WideForEach = 10;
    private const int PlainForEach = 50;

    /// <summary>Whether enough is left to be read: one in ten Chinese characters may be lost, one in fifty of the others, and one in a short text.</summary>
    public bool IsReadable => (Wide >= FewestWide && Lost <= Math.Max(1, Wide / WideForEach)) || (long)Lost * PlainForEach <= Plain;

    /// <summary>Counts a text's characters.</summary>
    public static LossyText Of(ReadOnlySpan<char> content)
    {
        var (lost, wide, plain, zeros) = (0, 0, 0, false);
        foreach (var c in content)
        {
            if (c is Replacement or '\0')
            {
                lost++;
                zeros |= c == '\0';
            }
            else if (c < 0x80)
            {
                plain++;
            }
            else if (Characters.IsWide(c) && c is not (>= '\uE000' and <= '\uF8FF'))
            {
                wide++;
            }
        }

        return new LossyText(lost, wide, plain, zeros);
    }
}
