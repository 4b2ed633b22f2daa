using System.Globalization;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>A plan's blocks: its label (<c>null</c> where the text is itself a plan) and what follows it.</summary>
internal sealed record PlanPart(TextBlock? Label, int? Attachment, List<TextBlock> Blocks);

/// <summary>The blocks of a notice, cut into header, plans and imprint.</summary>
internal sealed record NoticeParts(List<TextBlock> Header, List<PlanPart> Plans, List<TextBlock> Imprint)
{
    private const int FarthestHeader = 60;

    /// <summary>
    /// Cuts the blocks at the attachment labels. Text between the header's end and the first label is a plan too:
    /// a report with attachments, or, without any label, the plan that the text itself is.
    /// </summary>
    public static NoticeParts Split(List<TextBlock> blocks)
    {
        var imprintStart = ImprintStart(blocks);
        var labels = FindLabels(blocks, imprintStart);
        var firstLabel = labels.Count > 0 ? labels[0] : imprintStart;
        var headerEnd = Math.Min(HeaderEnd(blocks, imprintStart), firstLabel);
        var plans = new List<PlanPart>();
        if (headerEnd < firstLabel)
        {
            plans.Add(new PlanPart(null, null, blocks[headerEnd..firstLabel]));
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? labels[i + 1] : imprintStart;
            plans.Add(new PlanPart(blocks[labels[i]], NumberOf(blocks[labels[i]]), blocks[(labels[i] + 1)..end]));
        }

        return new NoticeParts(blocks[..headerEnd], plans, blocks[imprintStart..]);
    }

    /// <summary>
    /// The labels that open plans. A bare 附件 opens one only right after the header:
    /// later it is a part of the plan in which it stands.
    /// </summary>
    private static List<int> FindLabels(List<TextBlock> blocks, int end)
    {
        var labels = new List<int>();
        var headerEnd = HeaderEnd(blocks, end);
        for (var i = 0; i < end; i++)
        {
            if (OfficialForms.AttachmentLabel(blocks[i].Text) is { } label
                && (label.Groups["document"].Success || label.Groups["number"].Length > 0 || (labels.Count == 0 && headerEnd == i)))
            {
                labels.Add(i);
            }
        }

        return labels;
    }

    private static int? NumberOf(TextBlock label)
    {
        var number = OfficialForms.AttachmentLabel(label.Text)!.Groups["number"].ValueSpan;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : Text.ChineseNumerals.Parse(number);
    }

    /// <summary>The header ends with its date and the notes in brackets after it; a text without a document number has none.</summary>
    private static int HeaderEnd(List<TextBlock> blocks, int end)
    {
        var limit = Math.Min(end, FarthestHeader);
        var number = blocks.FindIndex(0, limit, block => OfficialForms.DocumentNumber(block.Text) is not null);
        if (number < 0)
        {
            return 0;
        }

        var date = blocks.FindIndex(number, limit - number, block => OfficialForms.Date(block.Text) is not null);
        var headerEnd = date < 0 ? HeaderEndWithoutDate(blocks, number, limit) : date + 1;
        while (headerEnd < end && OfficialForms.IsAnnotation(blocks[headerEnd].Text))
        {
            headerEnd++;
        }

        return headerEnd;
    }

    /// <summary>Where no date closes it, the header goes as far as the addressees' line, which ends with a colon, and the body after it.</summary>
    private static int HeaderEndWithoutDate(List<TextBlock> blocks, int number, int limit)
    {
        var addressees = blocks.FindIndex(number, limit - number, block => OfficialForms.IsAddressees(block.Text));
        return addressees < 0 ? number + 1 : addressees + 1;
    }

    private static int ImprintStart(List<TextBlock> blocks)
    {
        var start = blocks.Count;
        while (start > 0 && blocks.Count - start < 12 && ImprintReader.IsImprint(blocks, start - 1))
        {
            start--;
        }

        return start;
    }
}
