using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Relations.Counts;

/// <summary>What the readers of counts look at: the notice's strips in order, and the blocks that stand around them.</summary>
internal sealed class CountInput
{
    private readonly Dictionary<string, Section> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Plan> plans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Table> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Box> boxes = new(StringComparer.Ordinal);

    private readonly string source;

    public CountInput(PlanNotice notice, IReadOnlyList<StripMentions> strips)
    {
        Strips = strips;
        source = notice.Source.Content;
        foreach (var plan in notice.Plans)
        {
            plans[plan.Id] = plan;
            Add(plan.Content);
        }

        Titles = new TitleGroups(notice);
    }

    /// <summary>The strips in the order of the text.</summary>
    public IReadOnlyList<StripMentions> Strips { get; }

    /// <summary>Sections whose titles end alike.</summary>
    public TitleGroups Titles { get; }

    /// <summary>A strip.</summary>
    public Strip this[int index] => Strips[index].Strip;

    /// <summary>The text of an announcer's strip.</summary>
    public ReadOnlySpan<char> TextOf(in Announcer announcer) => this[announcer.Strip].Text.Span;

    /// <summary>The blocks among which a strip stands.</summary>
    public ImmutableArray<Block> Around(Strip strip) =>
        sections.TryGetValue(strip.Holder.SectionId, out var section) ? section.Content
        : plans.TryGetValue(strip.Holder.PlanId, out var plan) ? plan.Content : [];

    /// <summary>The table of a strip's cell or caption, else <c>null</c>.</summary>
    public Table? TableOf(Strip strip) => tables.GetValueOrDefault(strip.Holder.Id);

    /// <summary>The box of a strip, else <c>null</c>.</summary>
    public Box? BoxOf(Strip strip) => boxes.GetValueOrDefault(strip.Holder.BoxId);

    /// <summary>What stands at a place.</summary>
    public ReadOnlySpan<char> ReadOf(Passage place) => source.AsSpan(place.Extent.Start, place.Extent.Length);

    /// <summary>The character with which a text begins.</summary>
    public char FirstOf(Passage place) => source[place.Extent.Start];

    // Sections stand in one another as deep as the text likes.
    private void Add(ImmutableArray<Block> content)
    {
        var open = new Stack<ImmutableArray<Block>>();
        open.Push(content);
        while (open.TryPop(out var blocks))
        {
            foreach (var block in blocks)
            {
                switch (block)
                {
                    case Section section:
                        sections[section.Id] = section;
                        open.Push(section.Content);
                        break;
                    case Table table:
                        tables[table.Id] = table;
                        break;
                    case Box box:
                        boxes[box.Id] = box;
                        break;
                    default:
                        break;
                }
            }
        }
    }
}
