using System.Collections.Immutable;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>The names under which paragraphs stand: their own lead, that of their item of a box, a run-in heading.</summary>
internal static class ProjectLeads
{
    /// <summary>The name of each paragraph that has one, by where the paragraph begins, with a number for each name's printing.</summary>
    public static Dictionary<int, (string Name, int Number)> Of(PlanNotice notice)
    {
        var leads = new Dictionary<int, (string Name, int Number)>();
        var open = new Stack<(ImmutableArray<Block> Blocks, string Heading)>(notice.Plans.Select(static plan => (plan.Content, "")));
        while (open.TryPop(out var level))
        {
            foreach (var block in level.Blocks)
            {
                switch (block)
                {
                    case Section section:
                        open.Push((section.Content, section.RunIn ? section.Title : ""));
                        break;
                    case Paragraph paragraph:
                        Add(leads, paragraph, paragraph.Lead.Length > 0 ? paragraph.Lead : level.Heading, leads.Count);
                        break;
                    case Box box:
                        foreach (var item in box.Items)
                        {
                            var number = leads.Count;
                            foreach (var paragraph in item.Paragraphs)
                            {
                                Add(leads, paragraph, paragraph.Lead.Length > 0 ? paragraph.Lead : item.Lead, number);
                            }
                        }

                        break;
                    default:
                        break;
                }
            }
        }

        return leads;
    }

    private static void Add(Dictionary<int, (string Name, int Number)> leads, Paragraph paragraph, string name, int number)
    {
        if (name.Length > 0)
        {
            leads.TryAdd(paragraph.Text.Extent.Start, (name, number));
        }
    }
}
