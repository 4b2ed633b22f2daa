using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Goes down from a plan to the block that holds an offset. Blocks, items and rows stand in the order of the text, so that each step halves them.</summary>
internal sealed class BlockPath(int offset)
{
    // A run-in title may be a whole sentence.
    private const int LongestTitle = 40;

    private static readonly LocalText None = new("", "");

    // What stands between number and title, as GB/T 9704—2012, 7.3.3 has it.
    private static readonly (SectionKind Kind, string Mark)[] Marks =
    [
        (SectionKind.L1, "、"), (SectionKind.L2, ""), (SectionKind.L3, "."), (SectionKind.L4, ""),
    ];

    private readonly ImmutableArray<string>.Builder headings = ImmutableArray.CreateBuilder<string>();

    /// <summary>Where the offset stands in a plan that holds it.</summary>
    public Whereabouts In(Plan plan)
    {
        var block = Ordered.LastAt(plan.Content, offset, static block => block.Span.Start);
        while (block is Section section && offset < section.Span.End)
        {
            headings.Add(HeadingOf(section));
            block = Ordered.LastAt(section.Content, offset, static block => block.Span.Start);
        }

        var (name, part) = block is not null && offset < block.Span.End ? PartOf(block) : ("", None);
        return new Whereabouts(plan, headings.DrainToImmutable(), name, part);
    }

    private (string Name, LocalText Part) PartOf(Block block) => block switch
    {
        Box box => (Named(box.Label, " ", box.Title), ItemOf(box)),
        Table table => (Named(table.Label, " ", table.Title), new TablePart(table).At(offset)),
        Figure figure => (Named(figure.Label, " ", figure.Title), None),
        _ => ("", None),
    };

    private LocalText ItemOf(Box box) =>
        Ordered.LastAt(box.Items, offset, static item => item.Paragraphs is [var first, ..] ? first.Span.Start : 0) is { } item
            ? new($"第{item.Number}项{TablePart.Quoted(item.Lead)}", $"item {item.Number}{TablePart.Quoted(item.Lead, " ")}")
            : None;

    private static string HeadingOf(Section section)
    {
        var mark = Array.FindIndex(Marks, row => row.Kind == section.Kind) is var index and >= 0 ? Marks[index].Mark : " ";
        return Named(section.Number, mark, section.Title.Length <= LongestTitle ? section.Title : section.Title[..LongestTitle] + "…");
    }

    private static string Named(string label, string mark, string title) => label.Length == 0 ? title : title.Length == 0 ? label : label + mark + title;
}
