using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Subjects;
using Kaifeng.PlanTools.Figures.Targets;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Figures;

/// <summary>Quantities and targets of texts that stand in a plan for 2021 to 2025.</summary>
internal static class PlanFigures
{
    private static readonly Plan FiveYears = new() { Id = "p1", Title = "", Period = new PlanPeriod(2021, 2025), Content = [], Span = default };

    /// <summary>The quantities of a paragraph.</summary>
    public static ImmutableArray<Quantity> Quantities(string text) => Read(FiveYears, (StripKind.Paragraph, text)).Quantities;

    /// <summary>The targets of a paragraph.</summary>
    public static ImmutableArray<Target> Targets(string text) => Read(FiveYears, (StripKind.Paragraph, text)).Targets;

    /// <summary>The targets of a plan whose title and years are given.</summary>
    public static ImmutableArray<Target> Targets(string title, PlanPeriod? period, string text) =>
        Read(FiveYears with { Title = title, Period = period }, (StripKind.Paragraph, text)).Targets;

    /// <summary>The targets of paragraphs under a section's title.</summary>
    public static ImmutableArray<Target> TargetsUnder(string title, params string[] paragraphs)
    {
        var section = new Section { Id = "p1.1", Kind = SectionKind.L1, Number = "一", Title = title, Heading = default, Content = [], Span = default };
        var holder = new Holder("p1.1", "p1", "p1.1", "");
        var strips = paragraphs.Select(text => Strip(FiveYears, holder, StripKind.Paragraph, text))
            .Prepend(Strip(FiveYears, holder, StripKind.Heading, title) with { Section = section });
        return QuantityReader.Read([.. strips.Select(Mentions)], []).Targets;
    }

    private static (ImmutableArray<Quantity> Quantities, ImmutableArray<Target> Targets) Read(Plan plan, (StripKind Kind, string Text) part) =>
        QuantityReader.Read([Mentions(Strip(plan, new Holder("p1", "p1", "", ""), part.Kind, part.Text))], []);

    private static StripMentions Mentions(Strip strip) => MentionReader.Read(strip, []);

    private static Strip Strip(Plan plan, Holder holder, StripKind kind, string text) =>
        new(kind, holder, plan, new Passage(new TextSpan(0, text.Length)), text.AsMemory());
}
