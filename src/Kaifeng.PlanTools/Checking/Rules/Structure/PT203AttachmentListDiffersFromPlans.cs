using System.Collections.Immutable;
using System.Globalization;
using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT203: the notice's list of attachments names other numbers or titles than the attachments themselves.</summary>
internal sealed class PT203AttachmentListDiffersFromPlans : Rule
{
    private const string TitleMarks = "《》“”‘’\"'。；;：:，,—-–（）()〈〉· ";

    private static readonly LocalText OwnTitle = new("附件自身的标题", "the attachment's own title");
    private static readonly LocalText LabelBefore = new("前一附件", "the attachment before");

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT203",
        Name = "attachment-list-differs-from-plans",
        Severity = Severity.Warning,
        Title = new("附件说明与附件不一致", "The list of attachments differs from the attachments"),
        Rationale = new(
            "正文之后的附件说明与所附各件的顺序号、标题应当一致，顺序号连续。引号、书名号、空格之差不算；全文没有附件的（附件另行下载），不比。",
            "The list below the notice's text and the attachments must have the same numbers and titles, and the numbers must follow. Quotation marks and blanks do not count; where the text holds no attachment at all (they are files of their own), nothing is compared."),
        RestsOn = new("GB/T 9704—2012 7.3.4、7.3.8：附件顺序号和标题与附件说明的表述一致", "GB/T 9704—2012, 7.3.4 and 7.3.8: numbers and titles of attachments agree with the list"),
        Remedy = new("以附件本身的顺序号和标题为准改正附件说明，或反之。", "Make the list and the attachment agree in number and title."),
        Bad =
        [
            Text("1．甲市水利发展规划\n2．[|甲市林业保护规划|]", "附件1", "附件2"),
            Text("1．甲市水利发展规划\n2．甲市林业发展规划", "附件1", "[|附件3|]"),
            Text("1．[|甲市水利发展规划\n3．甲市林业发展规划|]", "附件1", "附件2"),
        ],
        Good = [Text("1．甲市水利发展规划\n2．甲市林业发展规划", "附件1", "附件2")],
        Quiet =
        [
            Text("1．《甲市水利发展规划》\n2．甲市林业发展规划。", "附件1", "附件2"),
            "甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n附件：1．甲市水利发展规划\n2．甲市林业发展规划\n\n甲市人民政府\n\n2031年3月5日\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            var labelled = figures.Notice.Plans.Where(static plan => plan.Label is not null).ToImmutableArray();
            if (labelled.IsEmpty || figures.Notice.Header.DocumentNumber is null)
            {
                continue;
            }

            var slips = CheckLabels(figures, labelled, findings);
            CheckEntries(figures, labelled, byOrder: slips > 0, findings);
        }
    }

    /// <summary>The numbers on the labels follow from 1; a sole attachment needs none.</summary>
    private int CheckLabels(NoticeFigures figures, ImmutableArray<Plan> labelled, List<Finding> findings)
    {
        var run = new NumberRun(0);
        foreach (var (number, label) in labelled.Where(static plan => plan.Attachment is not null).Select(static plan => (plan.Attachment!.Value, plan.Label!)))
        {
            var text = $"附件{number.ToString(CultureInfo.InvariantCulture)}";
            run.Items.Add(new NumberedItem(new PrintedNumber(NumberStyle.None, number, text), PlaceOf(figures.Notice, label), label.Place.Extent.Start, IsHeading: true, BeginsAnew: false));
        }

        var slips = NumberSlip.Of(run);
        foreach (var slip in slips)
        {
            var (number, expected) = (slip.Item.Number.Text, slip.Item.Number.With(slip.Expected));
            findings.Add(Report(figures, slip.Item.Place, new($"“{number}”处按顺序应为“{expected}”", $"{number} stands where {expected} would follow")) with
            {
                Computed = expected,
                Others = slip.Before is { } before ? [new FindingPlace(figures.Notice, before.Place, LabelBefore)] : [],
            });
        }

        return slips.Count;
    }

    private void CheckEntries(NoticeFigures figures, ImmutableArray<Plan> labelled, bool byOrder, List<Finding> findings)
    {
        var entries = figures.Notice.Header.Attachments;
        if (entries.IsEmpty)
        {
            findings.Add(Report(figures, labelled[0].Label!.Place, new("正文之后没有附件说明", "the notice has no list of attachments")) with { Severity = Severity.Note });
            return;
        }

        byOrder &= entries.Length == labelled.Length;
        var byNumber = labelled.GroupBy(static plan => plan.Attachment ?? 1).ToDictionary(static group => group.Key, static group => group.First());
        var listed = new HashSet<Plan>(ReferenceEqualityComparer.Instance);
        var isTorn = false;
        for (var i = 0; i < entries.Length; i++)
        {
            var number = entries[i].Number ?? i + 1;
            if ((byOrder ? labelled[i] : byNumber.GetValueOrDefault(number)) is not { } plan)
            {
                findings.Add(Report(figures, entries[i].Place, new($"附件说明所列附件{number}不在文中", FormattableString.Invariant($"attachment {number} of the list is not in the text"))));
                continue;
            }

            listed.Add(plan);
            isTorn |= Compare(figures, entries[i], plan, findings);
        }

        foreach (var plan in isTorn || byOrder ? [] : labelled.Where(plan => !listed.Contains(plan)))
        {
            findings.Add(Report(figures, plan.Label!.Place, new("附件说明未列此附件", "the list does not name this attachment")));
        }
    }

    /// <summary>Reports an entry whose title differs; tells whether the following entries stand in it, since their number does not follow.</summary>
    private bool Compare(NoticeFigures figures, AttachmentEntry entry, Plan plan, List<Finding> findings)
    {
        var (printed, title) = (Bare(entry.Title), Bare(plan.Title));
        if (title.Length == 0 || printed == title)
        {
            return false;
        }

        var rest = printed.StartsWith(title, StringComparison.Ordinal) ? printed.AsSpan(title.Length) : default;
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var end and > 0 ? rest[..end] : default;
        var isTorn = !digits.IsEmpty && rest[digits.Length] is '.' or '．' or '、';
        var message = isTorn
            ? new LocalText($"附件说明的顺序号不连续：此后为“{digits}”", $"the list's numbers do not follow: {digits} comes next")
            : new LocalText($"附件说明的标题与附件自身的标题“{plan.Title}”不一致", $"the list's title differs from the attachment's own, {plan.Title}");
        findings.Add(Report(figures, TitleOf(figures.Notice, entry), message) with
        {
            Computed = plan.Title,
            Others = plan.TitlePlaces is [var place, ..] ? [new FindingPlace(figures.Notice, place, OwnTitle)] : [],
        });
        return isTorn;
    }

    // The entry's title stands last in it.
    private static Passage TitleOf(PlanNotice notice, AttachmentEntry entry)
    {
        var text = notice.Source.Read(entry.Place);
        var first = entry.Title.AsSpan(0, Math.Min(entry.Title.Length, 2));
        return text.AsSpan().IndexOf(first, StringComparison.Ordinal) is var start and >= 0 ? entry.Place.Slice(start, text.Length) : entry.Place;
    }

    // The word and its number at the label's end.
    private static Passage PlaceOf(PlanNotice notice, HeaderField label)
    {
        var text = notice.Source.Read(label.Place);
        return label.Place.Slice(Math.Max(0, text.LastIndexOf('附')), text.AsSpan().TrimEnd("：: ").Length);
    }

    private static string Bare(string title) => string.Concat(title.Where(static c => !TitleMarks.Contains(c, StringComparison.Ordinal) && !Characters.IsBlank(c)));

    private static string Text(string list, string first, string second) =>
        $"甲市人民政府文件\n\n甲政〔2031〕5号\n\n甲市人民政府关于印发专项规划的通知\n\n各县人民政府：\n\n现将规划印发给你们，请认真贯彻执行。\n\n附件：{list}\n\n甲市人民政府\n\n2031年3月5日\n\n甲政〔2031〕5号 {first}\n\n甲市水利发展规划\n\n一、总体要求\n\n坚持稳中求进。\n\n甲政〔2031〕5号 {second}\n\n甲市林业发展规划\n\n一、总体要求\n\n坚持稳中求进。\n";
}
