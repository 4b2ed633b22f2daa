using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Facts;
using Kaifeng.PlanTools.Parsing;

namespace Kaifeng.PlanTools.Tests.Figures.Facts;

/// <summary>Facts of a test's own text, as short lines.</summary>
internal static class FactTexts
{
    private const string Head = "青川市“十四五”综合发展规划\n\n第一章 总体情况\n\n";

    /// <summary>The facts of a text that stands in a plan of 青川市.</summary>
    public static IReadOnlyList<Fact> Of(string text) => FigureReader.Read(NoticeParser.Parse(CorpusTexts.Of($"{Head}{text}\n"))).Facts.All;

    /// <summary>The facts, one a line: <c>21.3% Level Base 2015 森林覆盖率</c>; what was taken over from the text before stands in brackets.</summary>
    public static string Lines(string text) => string.Join('\n', Of(text).Select(Line));

    private static string Line(Fact fact)
    {
        var aspect = $"{fact.Aspect}{(fact.IsYearly ? "/年" : "")}{(fact.Direction < 0 ? "-" : "")}";
        var year = fact.Span is { } span ? $"{span.From}-{span.To}" : fact.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        var end = fact.End == ChangeEnd.None ? "" : fact.End.ToString();
        var compared = fact.ComparedYear is { } other ? $"~{other}" : "";
        var whole = fact.Whole.Length > 0 ? $"<{fact.Whole}" : fact.Per.Length > 0 ? $"/{fact.Per}" : "";
        var name = fact.Subject.IsOwn ? fact.Subject.Name : $"({fact.Subject.Name})";
        string[] parts = [$"{fact.Amount.Value}{fact.Amount.Unit.Printed}", aspect, end, year + compared, name + whole, string.Join('|', fact.Subject.Scopes)];
        return string.Join(' ', parts.Where(static part => part.Length > 0));
    }
}
