using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Kaifeng.PlanTools.Exporting.Json.Schema;

/// <summary>
/// Turns the serializer's own schema of some records, one tree with pointers across it, into definitions by name:
/// each record is one, <c>place</c> for <see cref="PlaceJson"/>; a record among the types of a list is another,
/// <c>paragraphBlock</c>, since its discriminator stands only there.
/// </summary>
internal sealed class SchemaBuilder
{
    private static readonly string[] Suffixes = ["Json", "Document"];

    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    // A list that the exporter met before is a pointer into its tree, which is no more.
    private readonly Dictionary<Type, JsonNode> lists = [];

    /// <summary>The schema of <paramref name="root"/> with the definitions it refers to.</summary>
    public static JsonObject Build(JsonTypeInfo root)
    {
        var builder = new SchemaBuilder();
        var schema = root.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = builder.Transform,
        });
        schema.AsObject().Add("$defs", new JsonObject(builder.definitions));
        return schema.AsObject();
    }

    // Contents come before what holds them.
    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = node.AsObject();
        ForbidNull(schema);
        return context.TypeInfo.Kind switch
        {
            JsonTypeInfoKind.Object when context.Path.IsEmpty => Definition(context, schema),
            JsonTypeInfoKind.Object => Reference(context, schema),
            JsonTypeInfoKind.Enumerable => List(context.TypeInfo.Type, schema),
            _ => schema,
        };
    }

    /// <summary>What is <c>null</c> is not written.</summary>
    private static void ForbidNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Select(static type => type!.GetValue<string>()).Single(static type => type != "null");
        }

        if (schema.TryGetPropertyValue("default", out var value) && value is null)
        {
            schema.Remove("default");
        }
    }

    private JsonNode List(Type type, JsonObject schema)
    {
        if (schema.ContainsKey("$ref"))
        {
            return lists[type].DeepClone();
        }

        lists[type] = schema.DeepClone();
        return schema;
    }

    private JsonObject Reference(JsonSchemaExporterContext context, JsonObject schema)
    {
        var name = NameOf(context.TypeInfo.Type) + (context.BaseTypeInfo is { } owner ? Stem(owner.Type) : "");
        if (!schema.ContainsKey("$ref"))
        {
            definitions.TryAdd(name, Definition(context, schema));
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    private static JsonObject Definition(JsonSchemaExporterContext context, JsonObject schema)
    {
        var record = NameOf(context.TypeInfo.Type);
        var definition = new JsonObject();
        Describe(definition, record);
        if (schema["anyOf"] is { } alternatives)
        {
            definition["anyOf"] = alternatives.DeepClone();
            return definition;
        }

        var discriminator = context.BaseTypeInfo?.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        var properties = schema["properties"]!.DeepClone().AsObject();
        foreach (var (name, property) in properties)
        {
            var owner = name == discriminator ? NameOf(context.BaseTypeInfo!.Type) : record;
            Describe(property!.AsObject(), $"{owner}.{name}");
            PropertyLimits.Apply(property!.AsObject(), $"{owner}.{name}");
        }

        var required = schema["required"]?.DeepClone().AsArray() ?? [];
        if (discriminator is not null)
        {
            required.Insert(0, discriminator);
        }

        definition["type"] = "object";
        definition["properties"] = properties;
        definition["required"] = required;
        definition["additionalProperties"] = false;
        return definition;
    }

    private static void Describe(JsonObject schema, string what)
    {
        if (PropertyDescriptions.Table.TryGetValue(what, out var description))
        {
            schema.Insert(0, "description", description);
        }
    }

    /// <summary>The name of a record in the schema: <c>documentNumber</c> for <see cref="DocumentNumberJson"/>.</summary>
    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(Stem(Nullable.GetUnderlyingType(type) ?? type));

    private static string Stem(Type record) =>
        Suffixes.FirstOrDefault(suffix => record.Name.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix ? record.Name[..^suffix.Length] : record.Name;
}
