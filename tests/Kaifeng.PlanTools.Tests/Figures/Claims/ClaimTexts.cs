using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Figures.Claims;

/// <summary>The claims of a test's own plan for the years 2021 to 2025.</summary>
internal static class ClaimTexts
{
    private const string Plan = "开封市“十四五”现代流通体系发展规划\n\n第一章 发展基础\n\n";

    /// <summary>The figures of a plan with these paragraphs and tables.</summary>
    public static NoticeFigures Figures(string content) => FigureReader.Read(NoticeParser.Parse(CorpusTexts.Of(Plan + content + "\n")));

    /// <summary>Each claim as kind, stated figure and verdict, or reason: <c>cagr 9.7% consistent</c>.</summary>
    public static IEnumerable<string> Of(string content)
    {
        var figures = Figures(content);
        return figures.Claims.Select(claim => $"{claim.Kind.Name()} {figures.Notice.Source.Read(claim.Stated)} {(claim.Verdict == Verdict.CannotTell ? claim.Reason.Name() : claim.Verdict.Name())}");
    }

    /// <summary>The claims of one kind.</summary>
    public static IEnumerable<string> Of(ClaimKind kind, string content) => Of(content).Where(claim => claim.StartsWith(kind.Name() + " ", StringComparison.Ordinal));

    /// <summary>The paragraph with the operands of its only claim marked.</summary>
    public static string Operands(string paragraph)
    {
        var claim = Assert.Single(Figures(paragraph).Claims);
        var marked = paragraph;
        var start = Figures(paragraph).Notice.Source.Content.IndexOf(paragraph, StringComparison.Ordinal);
        foreach (var place in claim.Operands.Select(operand => operand.Place.Extent).OrderByDescending(place => place.Start))
        {
            marked = marked.Insert(place.End - start, "|]").Insert(place.Start - start, "[|");
        }

        return marked;
    }

    /// <summary>What follows from the operands of the only claim, to two decimals.</summary>
    public static string Computed(string content)
    {
        var computed = Assert.Single(Figures(content).Claims).Computed;
        return string.Create(CultureInfo.InvariantCulture, $"{computed.Low:0.00}–{computed.High:0.00}");
    }
}
