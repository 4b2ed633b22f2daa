using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kaifeng.PlanTools.Tests.Exporting.Json.Schema;

/// <summary>Holds a JSON value against a schema, with the keywords that the program's schema uses; any other keyword is an error of the test.</summary>
internal sealed class SchemaWalk(JsonObject root)
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    /// <summary>A JSON text as a tree, however deep its sections are.</summary>
    public static JsonObject Parse(ReadOnlySpan<byte> json) => JsonNode.Parse(json, documentOptions: Deep)!.AsObject();

    /// <summary>What does not fit, each with its place; empty for a value that fits.</summary>
    public IEnumerable<string> Errors(JsonNode value) => Errors(root, value, "");

    /// <summary>The same for a value of one of the schema's definitions.</summary>
    public IEnumerable<string> Errors(JsonNode value, string definition) => Errors(root["$defs"]![definition]!.AsObject(), value, "");

    private IEnumerable<string> Errors(JsonObject schema, JsonNode? value, string path) =>
        schema.SelectMany(rule => Errors(rule.Key, rule.Value!, schema, value, path));

    private IEnumerable<string> Errors(string keyword, JsonNode rule, JsonObject schema, JsonNode? value, string path) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "default" => [],
        "$ref" => Errors(Definition(rule.GetValue<string>()), value, path),
        "anyOf" => rule.AsArray().Any(one => !Errors(one!.AsObject(), value, path).Any()) ? [] : [$"{path}: {keyword}"],
        "properties" => Members(value).Where(member => rule[member.Key] is not null)
            .SelectMany(member => Errors(rule[member.Key]!.AsObject(), member.Value, $"{path}/{member.Key}")),
        "items" => value is JsonArray list ? list.SelectMany((item, i) => Errors(rule.AsObject(), item, FormattableString.Invariant($"{path}/{i}"))) : [],
        "additionalProperties" => Members(value).Where(member => !rule.GetValue<bool>() && schema["properties"]![member.Key] is null)
            .Select(member => $"{path}: {keyword} {member.Key}"),
        "required" => value is JsonObject record
            ? rule.AsArray().Select(name => name!.GetValue<string>()).Where(name => !record.ContainsKey(name)).Select(name => $"{path}: {keyword} {name}")
            : [],
        _ => Fits(keyword, rule, value) ? [] : [$"{path}: {keyword}"],
    };

    private static bool Fits(string keyword, JsonNode rule, JsonNode? value) => keyword switch
    {
        "type" => TypeOf(value) == rule.GetValue<string>() || (TypeOf(value), rule.GetValue<string>()) == ("integer", "number"),
        "const" => JsonNode.DeepEquals(rule, value),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "minimum" => TypeOf(value) != "integer" || value!.GetValue<int>() >= rule.GetValue<int>(),
        "pattern" => TypeOf(value) != "string" || Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>()),
        "format" => rule.GetValue<string>() == "date" && DateOnly.TryParseExact(value!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => throw new NotSupportedException(keyword),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? value) => value as JsonObject ?? [];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number when value.AsValue().TryGetValue<int>(out _) => "integer",
        JsonValueKind.Number => "number",
        _ => "null",
    };

    private JsonObject Definition(string reference) => root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
}
