using System.Globalization;
using Kaifeng.PlanTools.Checking.Numbering;
using Kaifeng.PlanTools.Checking.References;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Rules.Structure;

/// <summary>PT208: a text refers to a box, a table, a figure, an attachment or a chapter that is not there.</summary>
internal sealed class PT208BrokenReference : Rule
{
    private const int FewestForError = 2;
    private const string Attachment = "附件";

    public override RuleInfo Info { get; } = new()
    {
        Id = "PT208",
        Name = "broken-reference",
        Severity = Severity.Error,
        Title = new("引用的专栏、表、图、附件、章节不存在", "A reference to something that is not there"),
        Rationale = new(
            "“见专栏3”“如图1所示”“详见附件2”所指的，应当在同一规划（附件在同一通知）之中。文中别处写有该编号而未识别为题名的，或全文没有同类的，只作提示；书名号之后的是他文的章节，不算。",
            "What 见专栏3, 如图1所示 or 详见附件2 refers to must be in the same plan, an attachment in the same notice. Where the label is printed elsewhere without being read as a caption, or where the text has none of the kind at all, it is only noted; after a book's title it is that book's chapter."),
        RestsOn = new("引用与编号一致", "references agree with labels"),
        Remedy = new("改为实际的编号，或补上所引用的内容。", "Correct the reference, or add what it refers to."),
        Bad =
        [
            "开封市测试规划\n\n一、重点任务\n\n实施重点工程（见[|专栏3|]）。\n\n专栏1 道路工程\n\n建设道路。\n\n二、保障\n\n专栏2 桥梁工程\n\n建设桥梁。\n",
            "开封市测试规划\n\n第一章 重点任务\n\n任务分工详见[|第四章|]。\n\n第二章 保障\n\n加强保障。\n",
        ],
        Good = ["开封市测试规划\n\n一、重点任务\n\n实施重点工程（见专栏2）。\n\n专栏1 道路工程\n\n建设道路。\n\n二、保障\n\n专栏2 桥梁工程\n\n建设桥梁。\n"],
        Quiet =
        [
            "开封市测试规划\n\n第一章 重点任务\n\n按照《甲市规划》第四章的要求，建设道路。\n\n第二章 保障\n\n加强保障。\n",
        ],
    };

    internal override void Check(RuleInput input, List<Finding> findings)
    {
        foreach (var figures in input.Notices)
        {
            var targets = Targets(figures.Notice);
            var references = new List<(Strip Strip, Reference Reference)>();
            var named = new HashSet<(string PlanId, string Key)>();
            foreach (var strip in input.StripsOf(figures.Notice).Where(static strip => strip.Kind != StripKind.Heading))
            {
                foreach (var reference in ReferenceReader.Read(strip.Text.Span))
                {
                    if (reference.IsReference)
                    {
                        references.Add((strip, reference));
                    }
                    else
                    {
                        named.Add((ScopeOf(strip, reference), reference.Key));
                    }
                }
            }

            foreach (var (strip, reference) in references)
            {
                var scope = ScopeOf(strip, reference);
                var known = targets.GetValueOrDefault((scope, reference.Word));
                if (known is null || !known.Contains(reference.Key))
                {
                    findings.Add(Report(figures, strip, reference, SeverityOf(known, named.Contains((scope, reference.Key)))));
                }
            }
        }
    }

    private static Severity SeverityOf(HashSet<string>? known, bool isNamed) =>
        known is null || isNamed ? Severity.Note : known.Count >= FewestForError ? Severity.Error : Severity.Warning;

    private Finding Report(NoticeFigures figures, Strip strip, Reference reference, Severity severity)
    {
        var text = strip.Text.Span[reference.Start..reference.End].ToString();
        return Report(figures, strip.Place.Slice(reference.Start, reference.End), new($"文中没有“{text}”", $"there is no {text} in the text")) with { Severity = severity };
    }

    /// <summary>What can be referred to, by plan and word.</summary>
    private static Dictionary<(string PlanId, string Word), HashSet<string>> Targets(PlanNotice notice)
    {
        var targets = new Dictionary<(string PlanId, string Word), HashSet<string>>();
        void Add(string planId, string word, string key)
        {
            if (!targets.TryGetValue((planId, word), out var keys))
            {
                targets[(planId, word)] = keys = new HashSet<string>(StringComparer.Ordinal);
            }

            keys.Add(key);
        }

        foreach (var block in LabelledBlock.Of(notice))
        {
            Add(block.Plan.Id, block.Label.Word, ReferenceReader.KeyOf(block.Label.Word, block.Label.Chapter, block.Label.Value));
        }

        foreach (var (place, section) in PlacedBlock.Of<Section>(notice))
        {
            var style = PrintedNumber.Of(section).Style;
            foreach (var (unit, _) in ReferenceWords.Units.Where(unit => unit.Style == style))
            {
                Add(place.Plan.Id, unit, ReferenceReader.KeyOf(style.ToString(), 0, section.Ordinal));
            }
        }

        foreach (var number in notice.Header.Attachments.Select(static (entry, index) => entry.Number ?? index + 1).Concat(notice.Plans.Where(static plan => plan.Label is not null).Select(static plan => plan.Attachment ?? 1)))
        {
            Add(Holder.Notice.PlanId, Attachment, Attachment + number.ToString(CultureInfo.InvariantCulture));
        }

        return targets;
    }

    private static string ScopeOf(Strip strip, Reference reference) => reference.Word == Attachment ? Holder.Notice.PlanId : strip.Holder.PlanId;
}
