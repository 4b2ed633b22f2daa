using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Boxes;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Parsing.Tables;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Outline;

/// <summary>Reads a plan's elements into nested sections with their paragraphs, boxes, tables and figures.</summary>
internal sealed class PlanContentReader
{
    private readonly SourceText source;
    private readonly List<Element> elements;
    private readonly PlanPeriod? period;
    private readonly LineLayout layout;
    private readonly UnnumberedHeadings unnumbered;
    private readonly Stack<OpenSection> open = new();
    private int at;
    private int lineWidth;

    private PlanContentReader(SourceText source, List<Element> elements, string planId, PlanPeriod? period, LineLayout layout)
    {
        this.source = source;
        this.elements = elements;
        this.period = period;
        this.layout = layout;
        unnumbered = new UnnumberedHeadings(elements);
        open.Push(new OpenSection(planId, null, 0, 0));
    }

    /// <summary>The content of a plan in the order of the text.</summary>
    public static ImmutableArray<Block> Read(SourceText source, List<Element> elements, string planId, PlanPeriod? period, LineLayout layout) =>
        new PlanContentReader(source, elements, planId, period, layout).Read();

    private ImmutableArray<Block> Read()
    {
        while (at < elements.Count)
        {
            ReadNext();
        }

        while (open.Count > 1)
        {
            CloseSection();
        }

        return open.Pop().Content.DrainToImmutable();
    }

    private void ReadNext()
    {
        var element = elements[at];
        if (TableReader.StandsAt(elements, at))
        {
            var id = open.Peek().IdOf("table" + NumberForId(element.Caption.Number), ".");
            Add(TableReader.Read(elements, ref at, id, period));
            return;
        }

        switch (element.Kind)
        {
            case ElementKind.Caption:
                var boxId = open.Peek().IdOf("box" + NumberForId(element.Caption.Number), ".");
                Add(BoxReader.Read(elements, ref at, boxId, Context()));
                return;
            case ElementKind.Heading:
                OpenHeading(element, element.Mark, element.Text.Length, runIn: false);
                break;
            case ElementKind.Numbered when element.TitleEnd > 0:
                OpenRunIn(element, element.TitleEnd);
                break;
            case ElementKind.Numbered when !element.IsListed && RunInTitles.LengthOf(element.TextAfterMark) is var length and > 0:
                OpenRunIn(element, element.Mark.Length + length);
                break;
            case ElementKind.Figure:
                Add(FigureOf(element));
                break;
            case ElementKind.Text when !source.Format.IsMarked && unnumbered.IsHeading(at):
                OpenHeading(element, NumberMark.Unnumbered, element.Text.Length, runIn: false);
                break;
            default:
                open.Peek().AddParagraph(element.Block.Passage, element.Kind == ElementKind.Numbered ? element.Mark.Number : "", element.Lead);
                Measure(element);
                break;
        }

        at++;
    }

    private void Add(Block block) => open.Peek().Content.Add(block);

    private void OpenRunIn(Element element, int titleEnd)
    {
        OpenHeading(element, element.Mark, titleEnd + 1, runIn: true);
        var text = element.Text;
        var start = Characters.SkipBlanks(text, titleEnd + 1);
        var lead = Leads.Find(text[start..]);
        open.Peek().AddParagraph(element.Block.Passage.Slice(start, text.Length), "", text[start..][lead.Start..lead.End].ToString());
        Measure(element);
    }

    /// <summary>Keeps how wide the lines of running text are that stand last above.</summary>
    private void Measure(Element element)
    {
        if (layout.IsWrapped && element.Block.Passage.Pieces.Length > 2)
        {
            lineWidth = LineWidths.Of(element.Block);
        }
    }

    private void OpenHeading(Element element, NumberMark mark, int end, bool runIn)
    {
        // 结语 and its like stand beside the first level, an unnumbered heading among the text below the last.
        var rank = Levels.RankOf(element.IsClosing ? SectionKind.Foreword : mark.Kind);
        var facts = element.Block.Facts;
        while (open.Peek() is { Kind: not null } section && Closes(facts, mark.Kind, rank, section))
        {
            CloseSection();
        }

        var place = element.Block.Passage.Slice(0, end);
        var title = LineWraps.Remove(element.Text[mark.Length..end]).TrimEnd('。', '：', ':').TrimEnd();
        var id = open.Peek().IdOf(NameOf(mark), ".");
        open.Push(new OpenSection(id, mark.Kind, mark.Ordinal, rank)
        {
            Level = facts.Level > 0 ? facts.Level : open.Peek().Level is > 0 and var outer ? outer + 1 : 0,
            Number = mark.Number,
            Title = mark.Kind == SectionKind.Foreword ? LineWraps.RemoveAll(title) : title,
            RunIn = runIn,
            Heading = place,
        });
    }

    /// <summary>
    /// Whether a heading closes an open section: by the ranks of their kinds, and by the container's levels where one has no number;
    /// a line that is no heading for the container stands under one that is, unless its number counts on from farther out.
    /// In a text whose marks are the structure a heading's id names the section that holds it.
    /// </summary>
    private bool Closes(SourceLine heading, SectionKind kind, int rank, OpenSection section)
    {
        if (open.Count > Levels.Deepest)
        {
            return true;
        }

        if (source.Format.IsMarked && heading.Target.LastIndexOf('.') is var dot and > 0 && open.Any(holder => heading.Target.AsSpan(0, dot).SequenceEqual(holder.Id)))
        {
            return !heading.Target.AsSpan(0, dot).SequenceEqual(section.Id);
        }

        if (heading.Level == 0 && section is { Kind: SectionKind.Heading, Level: > 0 })
        {
            return open.Any(holder => holder.Kind is not (null or SectionKind.Heading) && holder.Rank >= rank);
        }

        return heading.Level > 0 && section.Level > 0 && (kind == SectionKind.Heading || section.Kind == SectionKind.Heading)
            ? section.Level >= heading.Level
            : section.Kind == SectionKind.Foreword || section.Rank >= rank;
    }

    private void CloseSection()
    {
        var section = open.Pop().Close();
        open.Peek().Content.Add(section);
    }

    private BodyContext Context()
    {
        var section = open.Peek();
        return new BodyContext(section.Leads, longest => section.ReadTexts(source, longest), lineWidth, LastOrdinal);
    }

    private int LastOrdinal(SectionKind kind) => open.FirstOrDefault(section => section.Kind == kind)?.Ordinal ?? 0;

    private static Figure FigureOf(Element element) => new()
    {
        Span = element.Block.Extent,
        Label = element.Caption.Label,
        Title = CaptionReader.TitleOf(element),
        Caption = element.Block.Passage,
    };

    private static string NameOf(NumberMark mark) => mark.Kind switch
    {
        SectionKind.Foreword => "foreword",
        SectionKind.Heading => "h",
        _ => mark.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>A label's number in ASCII: <c>6—1</c> is <c>6-1</c>; other characters stay.</summary>
    private static string NumberForId(string? number) => string.Concat((number ?? "").Select(c => Characters.IsDash(c) ? '-' : c));
}
