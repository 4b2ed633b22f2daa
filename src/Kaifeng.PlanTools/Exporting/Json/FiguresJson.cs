using System.Text.Json.Serialization;

namespace Kaifeng.PlanTools.Exporting.Json;

// Figures are written for those who read the file with other tools. They follow from the structure, where this program reads them
// again: the properties that hold these records cannot be set, so that the serializer passes over them.
internal sealed record FiguresJson(NumeralJson[] Numerals, QuantityJson[] Quantities, TargetJson[] Targets, ClaimJson[] Claims);

internal sealed record NumeralJson(string Kind, string Text, PlaceJson[] Segments);

internal sealed record QuantityJson(
    string Id,
    string Holder,
    string Kind,
    string Printed,
    AmountJson Amount,
    [property: JsonPropertyOrder(1)] string Subject,
    [property: JsonPropertyOrder(1)] PlaceJson[] Segments,
    int? Year = null);

internal sealed record TargetJson(
    string Id,
    string Holder,
    string Kind,
    string Printed,
    AmountJson Amount,
    [property: JsonPropertyOrder(1)] string Subject,
    [property: JsonPropertyOrder(1)] PlaceJson[] Segments,
    int? Year = null);

internal sealed record AmountJson(
    string Bound,
    decimal Value,
    [property: JsonPropertyOrder(2)] string Unit,
    [property: JsonPropertyOrder(2)] decimal BaseValue,
    [property: JsonPropertyOrder(4)] string BaseUnit,
    [property: JsonPropertyOrder(1)] decimal? ValueHigh = null,
    [property: JsonPropertyOrder(3)] decimal? BaseValueHigh = null);

internal sealed record ClaimJson(
    string Id,
    string Holder,
    string Kind,
    string Text,
    PlaceJson[] Segments,
    StatedJson Stated,
    OperandJson[] Operands,
    [property: JsonPropertyOrder(2)] string Verdict,
    [property: JsonPropertyOrder(1)] decimal? ComputedLow = null,
    [property: JsonPropertyOrder(1)] decimal? ComputedHigh = null,
    [property: JsonPropertyOrder(3)] string? Reason = null);

internal sealed record StatedJson(string Printed, AmountJson Amount, PlaceJson[] Segments);

internal sealed record OperandJson(
    string Role,
    string Printed,
    [property: JsonPropertyOrder(2)] PlaceJson[] Segments,
    [property: JsonPropertyOrder(1)] AmountJson? Amount = null,
    [property: JsonPropertyOrder(1)] int? Year = null);
