using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>A box, a table or a figure with a label.</summary>
/// <param name="Plan">The plan that holds it.</param>
/// <param name="Label">Its label.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">Where the label is printed first.</param>
/// <param name="Outline">The numbers of the headings around it, by style; 0 where there is none of the style.</param>
internal sealed record LabelledBlock(Plan Plan, Label Label, string Title, Passage Place, ImmutableArray<int> Outline)
{
    private static readonly int Styles = Enum.GetValues<NumberStyle>().Length;

    /// <summary>All of a notice, in the order of the text.</summary>
    public static List<LabelledBlock> Of(PlanNotice notice)
    {
        var found = new List<LabelledBlock>();
        var outline = new int[Styles];
        Plan? plan = null;
        foreach (var place in PlacedBlock.Of(notice))
        {
            if (!ReferenceEquals(plan, place.Plan))
            {
                plan = place.Plan;
                Array.Clear(outline);
            }

            if (place.Block is Section section)
            {
                Enter(outline, PrintedNumber.Of(section));
            }
            else if (Read(place.Block) is var (label, title, caption))
            {
                found.Add(new LabelledBlock(plan, label, title, label.PlaceIn(notice.Source, caption), [.. outline]));
            }
        }

        return found;
    }

    private static void Enter(int[] outline, PrintedNumber number)
    {
        if (number.Style != NumberStyle.None)
        {
            outline[(int)number.Style] = number.Value;
            Array.Clear(outline, (int)number.Style + 1, Styles - (int)number.Style - 1);
        }
    }

    private static (Label Label, string Title, Passage Caption)? Read(Block block) => block switch
    {
        Box { Captions: [var caption, ..] } box when Label.Of(box.Label, box.Number) is { } label => (label, box.Title, caption.Label),
        Table { Captions: [var caption, ..] } table when Label.Of(table.Label, table.Number) is { } label => (label, table.Title, caption.Label),
        Figure figure when Label.Of(figure.Label, NumberOf(figure.Label)) is { } label => (label, figure.Title, figure.Caption),
        _ => null,
    };

    private static string NumberOf(string label) => label.AsSpan().IndexOfAny(PrintedNumber.Numerals) is var start and >= 0 ? label[start..] : "";
}
