using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Reads the imprint (<c>版记</c>, GB/T 9704—2012, 7.4) that closes a notice.</summary>
internal static class ImprintReader
{
    /// <summary>Whether a block may stand in the imprint: a word with a colon, the printing date, or the office above that date.</summary>
    public static bool IsImprint(List<TextBlock> blocks, int index)
    {
        var text = blocks[index].Text;
        return OfficialForms.ImprintWord(text) is not null || IsPrintingDate(text) || (OfficialForms.IsOffice(text) && index + 1 < blocks.Count && IsPrintingDate(blocks[index + 1].Text));
    }

    /// <summary>The imprint's elements; <c>null</c> where there is none.</summary>
    public static Imprint? Read(List<TextBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return null;
        }

        var imprint = new Imprint();
        foreach (var block in blocks)
        {
            imprint = Add(imprint, block);
        }

        return imprint;
    }

    private static Imprint Add(Imprint imprint, TextBlock block)
    {
        if (OfficialForms.Date(block.Text) is { } date)
        {
            return imprint with { PrintedOn = new HeaderDate(block.Passage, LineWraps.Remove(block.Text), OfficialForms.Calendar(date)) };
        }

        var word = OfficialForms.ImprintWord(block.Text);
        var field = new HeaderField(block.Passage, LineWraps.Remove(block.Text[(word?.Length ?? 0)..]));
        return (word is null ? "" : LineWraps.RemoveAll(word.Groups["word"].ValueSpan)) switch
        {
            "" => imprint with { PrintedBy = field },
            "主办" or "承办" => imprint with { Sponsor = field },
            "督办" => imprint with { Supervisor = field },
            "抄送" or "分送" => imprint with { CopiedTo = field },
            "印发机关" or "印发" => imprint with { PrintedBy = field },
            _ => imprint with { Others = imprint.Others.Add(field) },
        };
    }

    private static bool IsPrintingDate(ReadOnlySpan<char> text) =>
        OfficialForms.Date(text) is { } date && date.Groups["printed"].Success;
}
