using System.Globalization;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>A plan's blocks: its label (<c>null</c> where the text is itself a plan) and what follows it.</summary>
internal sealed record PlanPart(TextBlock? Label, int? Attachment, List<TextBlock> Blocks);

/// <summary>The blocks of a notice, cut into header, plans and imprint. The signature and date below a text that is itself a plan belong to the header.</summary>
internal sealed record NoticeParts(List<TextBlock> Header, List<PlanPart> Plans, List<TextBlock> Imprint)
{
    private const int FarthestNumber = 60;
    private const int LongestHeaderLine = 120;

    /// <summary>
    /// Cuts the blocks at the attachment labels. Text between the header's end and the first label is a plan too:
    /// a report with attachments, or, without any label, the plan that the text itself is.
    /// </summary>
    public static NoticeParts Split(List<TextBlock> blocks)
    {
        var imprintStart = ImprintReader.StartOf(blocks);
        var number = NumberAt(blocks, imprintStart);
        var headerEnd = HeaderEnd(blocks, number, imprintStart, out var isPlan);
        var labels = FindLabels(blocks, headerEnd, imprintStart);
        var firstLabel = labels.Count > 0 ? labels[0].At : imprintStart;
        var closing = isPlan ? ClosingStart(blocks, headerEnd, firstLabel) : firstLabel;
        var plans = new List<PlanPart>();
        if (headerEnd < closing)
        {
            plans.Add(new PlanPart(null, null, blocks[headerEnd..closing]));
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? labels[i + 1].At : imprintStart;
            plans.Add(PlanOf(blocks, labels[i], end));
        }

        return new NoticeParts([.. blocks[..headerEnd], .. blocks[closing..firstLabel]], plans, blocks[imprintStart..]);
    }

    private static PlanPart PlanOf(List<TextBlock> blocks, LabelAt label, int end)
    {
        var block = blocks[label.At];
        List<TextBlock> rest = blocks[(label.At + 1)..end];
        if (label.TitleStart < block.Text.Length)
        {
            rest.Insert(0, block.Slice(label.TitleStart, block.Text.Length));
            block = block.Slice(0, label.TitleStart);
        }

        return new PlanPart(block, label.Number, rest);
    }

    /// <summary>A label, its number, and where the title begins that stands on the same line, the block's end where none does.</summary>
    private readonly record struct LabelAt(int At, int? Number, int TitleStart);

    /// <summary>
    /// The labels that open plans: after the header, or wherever a document number or a number of their own makes them sure.
    /// A bare 附件 opens one only right after the header: later it is a part of the plan in which it stands.
    /// </summary>
    private static List<LabelAt> FindLabels(List<TextBlock> blocks, int headerEnd, int end)
    {
        var labels = new List<LabelAt>();
        for (var i = headerEnd; i < end; i++)
        {
            var text = blocks[i].Text;
            if (OfficialForms.AttachmentLabel(text) is { } label)
            {
                if (label.Groups["document"].Success || label.Groups["number"].Length > 0 || (labels.Count == 0 && headerEnd == i))
                {
                    labels.Add(new LabelAt(i, NumberOf(label), text.Length));
                }
            }
            else if (OfficialForms.TitledLabel(text) is { } titled)
            {
                labels.Add(new LabelAt(i, NumberOf(titled), titled.Length));
            }
        }

        return labels;
    }

    /// <summary>The number of a label's match.</summary>
    public static int? NumberOf(Match label)
    {
        var number = label.Groups["number"].ValueSpan;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : ChineseNumerals.Parse(number);
    }

    /// <summary>Where the document number stands; -1 where none comes before the first heading or long text.</summary>
    private static int NumberAt(List<TextBlock> blocks, int end)
    {
        for (var i = 0; i < end && i < FarthestNumber; i++)
        {
            if (OfficialForms.DocumentNumber(blocks[i].Text) is not null)
            {
                return i;
            }

            if (OpensText(blocks[i].Text) || blocks[i].Text.Length > LongestHeaderLine)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The header ends with its date and the notes in brackets after it; a text without a document number has none.
    /// Where the first heading comes before the date, the document is itself the plan (<paramref name="isPlan"/>), and signature and date close it.
    /// </summary>
    private static int HeaderEnd(List<TextBlock> blocks, int number, int end, out bool isPlan)
    {
        isPlan = false;
        if (number < 0)
        {
            return 0;
        }

        for (var i = number + 1; i < end; i++)
        {
            if (OfficialForms.Date(blocks[i].Text) is not null)
            {
                return AfterAnnotations(blocks, i + 1, end);
            }

            if (OpensText(blocks[i].Text))
            {
                isPlan = true;
                return i;
            }

            if (OfficialForms.AttachmentLabel(blocks[i].Text) is not null)
            {
                return i;
            }
        }

        return HeaderEndWithoutDate(blocks, number, end);
    }

    private static int AfterAnnotations(List<TextBlock> blocks, int at, int end)
    {
        while (at < end && OfficialForms.IsAnnotation(blocks[at].Text))
        {
            at++;
        }

        return at;
    }

    /// <summary>A heading of the upper levels: from there on the text is a plan's.</summary>
    public static bool OpensText(ReadOnlySpan<char> text) =>
        NumberMarks.Read(text) is { Kind: >= SectionKind.Part and <= SectionKind.L2 } mark && mark.Ordinal == 1;

    /// <summary>Where no date closes it, the header goes as far as the addressees' line, which ends with a colon.</summary>
    private static int HeaderEndWithoutDate(List<TextBlock> blocks, int number, int end)
    {
        var limit = Math.Min(end, number + FarthestNumber);
        var addressees = blocks.FindIndex(number, limit - number, block => OfficialForms.IsAddressees(block.Text));
        return addressees < 0 ? number + 1 : addressees + 1;
    }

    /// <summary>Where the list of attachments, the signatures, the date and the notes begin that close a document.</summary>
    private static int ClosingStart(List<TextBlock> blocks, int from, int end)
    {
        var date = end - 1;
        while (date > from && OfficialForms.IsAnnotation(blocks[date].Text))
        {
            date--;
        }

        if (date <= from || OfficialForms.Date(blocks[date].Text) is null)
        {
            return end;
        }

        var start = HeaderReader.SignatureStart(blocks, from, date);
        var list = start;
        while (list > from && start - list < FarthestNumber && OfficialForms.AttachmentList(blocks[list].Text) is null && (list == start || NumberMarks.Read(blocks[list].Text) is { Kind: SectionKind.L3 or SectionKind.D2 }))
        {
            list--;
        }

        return list > from && OfficialForms.AttachmentList(blocks[list].Text) is not null ? list : start;
    }
}
