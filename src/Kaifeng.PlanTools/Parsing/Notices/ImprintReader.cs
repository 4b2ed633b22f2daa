using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>Reads the imprint (<c>版记</c>, GB/T 9704—2012, 7.4) that closes a notice.</summary>
internal static class ImprintReader
{
    private const int MostLines = 12;
    private const int LongestLine = 120;

    /// <summary>Where the imprint begins; the number of blocks where there is none.</summary>
    public static int StartOf(List<TextBlock> blocks)
    {
        var start = blocks.Count;
        for (var i = blocks.Count - 1; i >= 0 && blocks.Count - i <= MostLines; i--)
        {
            if (IsElement(blocks, i))
            {
                start = i;
            }
            else if (!GoesOnFromWord(blocks, i))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>The imprint's elements; <c>null</c> where there is none.</summary>
    public static Imprint? Read(List<TextBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return null;
        }

        var imprint = new Imprint();
        for (var i = 0; i < blocks.Count;)
        {
            var end = i + 1;
            while (end < blocks.Count && OfficialForms.ImprintWord(blocks[i].Text) is not null && !IsElement(blocks, end))
            {
                end++;
            }

            imprint = AddLine(imprint, TextBlock.Join(blocks[i..end]));
            i = end;
        }

        return imprint;
    }

    /// <summary>A word with a colon, the printing date with or without its office, or the office above that date.</summary>
    private static bool IsElement(List<TextBlock> blocks, int index)
    {
        var text = blocks[index].Text;
        return OfficialForms.ImprintWord(text) is not null
            || PrintingStart(text) >= 0
            || (OfficialForms.IsOffice(text) && index + 1 < blocks.Count && PrintingStart(blocks[index + 1].Text) == 0);
    }

    /// <summary>A line between a word and the next element belongs to the word: the offices that receive a copy take several.</summary>
    private static bool GoesOnFromWord(List<TextBlock> blocks, int index)
    {
        if (blocks[index].Text.Length > LongestLine || NumberMarks.Read(blocks[index].Text) is not null)
        {
            return false;
        }

        var above = index - 1;
        while (above >= 0 && index - above < 4 && OfficialForms.ImprintWord(blocks[above].Text) is null)
        {
            above--;
        }

        return above >= 0 && index - above < 4 && blocks[index - 1].Text[^1] is not '。' && index + 1 < blocks.Count;
    }

    /// <summary>Where the printing date begins (<c>2022年12月30日印发</c>), alone or after its office and a blank; -1 where the text does not end with one.</summary>
    private static int PrintingStart(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine * 2 || !text.EndsWith("印发", StringComparison.Ordinal))
        {
            return -1;
        }

        if (OfficialForms.Date(text) is not null)
        {
            return 0;
        }

        for (var i = text.Length - 1; i > 0; i--)
        {
            if (char.IsWhiteSpace(text[i - 1]) && OfficialForms.Date(text[i..]) is { } date && date.Groups["printed"].Success)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A line is one element, or a word's, then the office's and the date.</summary>
    private static Imprint AddLine(Imprint imprint, TextBlock line)
    {
        var date = PrintingStart(line.Text);
        if (date < 0)
        {
            return Add(imprint, line);
        }

        imprint = AddDate(imprint, line.Slice(date, line.Text.Length));
        if (date == 0)
        {
            return imprint;
        }

        var office = line.Text[..date].LastIndexOf('。') + 1;
        var start = Characters.SkipBlanks(line.Text, office);
        imprint = start < date ? Add(imprint, line.Slice(start, date)) : imprint;
        return office > 0 ? Add(imprint, line.Slice(0, office)) : imprint;
    }

    private static Imprint AddDate(Imprint imprint, TextBlock block)
    {
        var date = OfficialForms.Date(block.Text)!;
        return imprint with { PrintedOn = new HeaderDate(block.Passage, LineWraps.Remove(block.Text), OfficialForms.Calendar(date)) };
    }

    private static Imprint Add(Imprint imprint, TextBlock block)
    {
        var word = OfficialForms.ImprintWord(block.Text);
        var field = new HeaderField(block.Passage, LineWraps.Remove(block.Text[(word?.Length ?? 0)..]));
        return (word is null ? "" : LineWraps.RemoveAll(word.Groups["word"].ValueSpan)) switch
        {
            "" or "印发机关" or "印发" when imprint.PrintedBy is null => imprint with { PrintedBy = field },
            "主办" or "承办" when imprint.Sponsor is null => imprint with { Sponsor = field },
            "督办" when imprint.Supervisor is null => imprint with { Supervisor = field },
            "抄送" or "分送" when imprint.CopiedTo is null => imprint with { CopiedTo = field },
            _ => imprint with { Others = imprint.Others.Add(field) },
        };
    }
}
