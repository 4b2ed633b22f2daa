using System.Text.Json.Nodes;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Figures.Targets;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json.Schema;

/// <summary>What a property may hold where that is less than all of its type.</summary>
internal static class PropertyLimits
{
    private static readonly NumeralKind[] MeasuringKinds = [NumeralKind.Quantity, NumeralKind.Rate, NumeralKind.Range, NumeralKind.Ratio];

    // Made anew each time: a node belongs to the schema it was put into.
    private static (string Property, string Keyword, JsonNode Value)[] Table =>
    [
        ("notice.format", "const", NoticeDocument.FormatName),
        ("notice.version", "const", NoticeDocument.CurrentVersion),
        ("source.sha256", "pattern", "^[0-9a-f]{64}$"),
        ("source.container", "enum", Names(Containers.All)),
        ("source.lines", "minimum", 1),
        ("place.startLine", "minimum", 1),
        ("place.startColumn", "minimum", 1),
        ("place.endLine", "minimum", 1),
        ("place.endColumn", "minimum", 1),
        ("leaf.kind", "enum", Names(LeafKinds.All)),
        ("leaf.line", "minimum", 1),
        ("leaf.column", "minimum", 1),
        ("section.kind", "enum", Names(SectionKinds.All)),
        ("section.ordinal", "minimum", 0),
        ("boxItem.number", "minimum", 1),
        ("column.role", "enum", Names(ColumnRoles.All)),
        ("row.kind", "enum", Names(RowKinds.All)),
        ("cell.column", "minimum", 0),
        ("indicator.row", "minimum", 1),
        ("value.kind", "enum", Names(IndicatorFigureKinds.All)),
        ("numeral.kind", "enum", Names(NumeralKinds.All)),
        ("quantity.kind", "enum", Names(MeasuringKinds.Select(NumeralKinds.Name))),
        ("target.kind", "enum", Names(TargetKinds.All)),
        ("amount.bound", "enum", Names(Enum.GetValues<Bound>().Select(Bounds.Sign).Distinct())),
        ("claim.kind", "enum", Names(ClaimKinds.All)),
        ("claim.verdict", "enum", Names(Verdicts.All)),
        ("claim.reason", "enum", Names(Verdicts.AllReasons.Where(static name => name.Length > 0))),
        ("operand.role", "enum", Names(OperandRoleNames.All)),
        ("value.role", "enum", Names(ColumnRoles.All.Where(static name => ColumnRoles.Parse(name)?.IsFigure() == true))),
    ];

    /// <summary>The properties that have limits.</summary>
    internal static IEnumerable<string> Properties => Table.Select(static row => row.Property);

    /// <summary>Puts a property's limits into its schema; those of a list are for its items.</summary>
    /// <param name="schema">The property's schema.</param>
    /// <param name="property">The record's name and the property's, such as <c>leaf.kind</c>.</param>
    public static void Apply(JsonObject schema, string property)
    {
        var limited = schema["items"] as JsonObject ?? schema;
        foreach (var (_, keyword, value) in Table.Where(row => row.Property == property))
        {
            limited[keyword] = value;
        }
    }

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(static name => (JsonNode)name)];
}
