using Kaifeng.PlanTools.Figures.Facts;

namespace Kaifeng.PlanTools.Figures.Relations.Linking;

/// <summary>Finds the lists of figures that may be the parts of a total.</summary>
internal static class PartLists
{
    /// <summary>The lists around a total, those behind it first.</summary>
    public static IEnumerable<PartList> Of(RelationInput input, Fact total)
    {
        if (PartDivisions.IsBracketed(total.Site.SentenceBefore))
        {
            return [];
        }

        var strip = input.InStrip(total);
        var lists = new List<PartList>();
        PartDivisions.AddBracketed(lists, total, strip);
        PartDivisions.AddDivisions(lists, total, strip);
        PartRows.AddBehind(lists, total, strip);
        PartRows.AddBefore(lists, total, strip);
        PartsBelow.AddBelow(lists, input, total);
        PartsBelow.AddNested(lists, input, total);
        return lists;
    }

    /// <summary>The ways in which the text divides a total.</summary>
    public static List<PartList> Divided(RelationInput input, Fact total)
    {
        var lists = new List<PartList>();
        PartDivisions.AddDivisions(lists, total, input.InStrip(total));
        return lists;
    }
}
