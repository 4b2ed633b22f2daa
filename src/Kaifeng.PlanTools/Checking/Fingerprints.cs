using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking;

/// <summary>
/// Gives findings their fingerprints: of the rule, of what is printed and what follows, and of the sentence, all without blanks.
/// Lines may move and paragraphs be wrapped anew; another wrong figure, here or at the other places, is another finding.
/// </summary>
internal static class Fingerprints
{
    private const int HashBytes = 16;

    // What stands beyond tells no more about a sentence, and a text without any end mark is one sentence.
    private const int MostContext = 60;
    private const char Separator = '\u001F';

    /// <summary>The findings of a notice with their fingerprints; equal ones are told apart by their order.</summary>
    /// <param name="strips">The notice's texts in their order.</param>
    /// <param name="findings">Its findings in the order of the text.</param>
    public static ImmutableArray<Finding> Give(IReadOnlyList<Strip> strips, ImmutableArray<Finding> findings)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var given = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var content = ContentOf(strips, finding);
            var number = numbers[content] = numbers.GetValueOrDefault(content) + 1;
            given.Add(finding with { Fingerprint = HashOf(content + number.ToString(CultureInfo.InvariantCulture)) });
        }

        return given.MoveToImmutable();
    }

    private static string ContentOf(IReadOnlyList<Strip> strips, Finding finding)
    {
        var content = new StringBuilder(finding.Rule.Id).Append(Separator);
        AppendSolid(content, finding.Printed);
        AppendSolid(content.Append(Separator), IsOfOneNotice(finding) ? finding.Computed : "");
        var strip = StripPlaces.At(strips, finding.Place.Extent.Start);
        AppendSolid(content.Append(Separator), SentenceOf(strip, finding));
        AppendSolid(content.Append(Separator), strip?.Indicator?.Name);
        return content.Append(Separator).ToString();
    }

    // What other notices print hangs on which of them are read in the same call.
    private static bool IsOfOneNotice(Finding finding) => finding.Others.All(other => ReferenceEquals(other.Notice, finding.Notice));

    // The sentence around the finding; the finding's own text where it is of no strip, as markup is.
    private static ReadOnlySpan<char> SentenceOf(Strip? strip, Finding finding)
    {
        if (strip is null || strip.Place.OffsetOf(finding.Place.Extent.Start) is not (>= 0 and var offset))
        {
            return finding.Notice.Source.Read(finding.Place);
        }

        var text = strip.Text.Span;
        var end = Math.Min(text.Length, offset + Math.Max(finding.Place.Length, 1));
        var (low, high) = (Math.Max(0, offset - MostContext), Math.Min(text.Length, end + MostContext));
        var from = Characters.LastStop(text[low..offset]) is var stop and >= 0 ? low + stop + 1 : low;
        var to = Characters.FirstStop(text[end..high]) is var next and >= 0 ? end + next : high;
        return text[from..to];
    }

    private static void AppendSolid(StringBuilder content, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsBlank(c))
            {
                content.Append(c);
            }
        }
    }

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, HashBytes));
}
