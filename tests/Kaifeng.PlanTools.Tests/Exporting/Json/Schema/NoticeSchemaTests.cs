using System.Text;
using System.Text.Json.Nodes;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Exporting.Json.Schema;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Indicators;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Exporting.Json.Schema;

public sealed class NoticeSchemaTests
{
    private static readonly JsonObject Schema = SchemaWalk.Parse(Encoding.UTF8.GetBytes(NoticeSchema.Print()));

    public static TheoryData<string> Corpus => [.. CorpusTexts.Names];

    public static TheoryData<string, string, string[]> KnownNames => new()
    {
        { "source", "container", [.. Enum.GetValues<Container>().Select(static container => container.Name())] },
        { "leaf", "kind", [.. Enum.GetValues<LeafKind>().Select(static kind => kind.Name())] },
        { "sectionBlock", "kind", [.. Enum.GetValues<SectionKind>().Select(static kind => kind.Name())] },
        { "column", "role", [.. Enum.GetValues<ColumnRole>().Select(static role => role.Name())] },
        { "row", "kind", [.. Enum.GetValues<RowKind>().Select(static kind => kind.Name())] },
        { "value", "role", ["baseline", "target", "actual", "growth"] },
        { "value", "kind", [.. Enum.GetValues<IndicatorFigureKind>().Select(static kind => kind.Name())] },
        { "numeral", "kind", [.. Enum.GetValues<NumeralKind>().Select(static kind => kind.Name())] },
        { "quantity", "kind", ["quantity", "rate", "range", "ratio"] },
        { "amount", "bound", ["", "=", "≥", "≤", ">", "<", "≈"] },
        { "claim", "kind", [.. Enum.GetValues<ClaimKind>().Select(static kind => kind.Name())] },
        { "claim", "verdict", [.. Enum.GetValues<Verdict>().Select(static verdict => verdict.Name())] },
        { "claim", "reason", [.. Enum.GetValues<CannotTell>().Skip(1).Select(static reason => reason.Name())] },
        { "operand", "role", [.. Enum.GetValues<OperandRole>().Select(static role => role.Name())] },
    };

    [Fact]
    public void The_schema_says_its_dialect_and_its_name_first()
    {
        Assert.StartsWith(
            "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": \"urn:plan-tools:notice:1\",\n  \"title\": \"notice.json\",\n",
            NoticeSchema.Print(),
            StringComparison.Ordinal);
        Assert.EndsWith("}\n", NoticeSchema.Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_defined_is_what_is_referred_to()
    {
        var references = Nodes(Schema).OfType<JsonObject>().Select(static node => node["$ref"]?.GetValue<string>()).OfType<string>();

        Assert.Equal(
            Schema["$defs"]!.AsObject().Select(static definition => "#/$defs/" + definition.Key),
            references.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_is_described_with_its_Chinese_term() =>
        Assert.Empty(Properties()
            .Where(static property => property.Schema["description"]?.GetValue<string>().Any(static c => c is >= '一' and <= '鿿') != true)
            .Select(static property => property.Path));

    [Fact]
    public void Every_description_and_every_limit_has_its_property()
    {
        var properties = Properties().Select(static property => property.Path).ToHashSet(StringComparer.Ordinal);
        var records = Records().Select(static record => record.Name).Append("block");

        Assert.Empty(PropertyDescriptions.Table.Keys.Except(properties).Except(records));
        Assert.Empty(PropertyLimits.Properties.Except(properties));
    }

    [Fact]
    public void A_record_has_no_properties_but_its_own() =>
        Assert.All(Records(), static record => Assert.False(record.Schema["additionalProperties"]!.GetValue<bool>(), record.Name));

    [Fact]
    public void What_is_not_printed_is_absent_and_not_null() =>
        Assert.Empty(Nodes(Schema).OfType<JsonObject>()
            .Where(static node => node["type"] is JsonArray || (node.ContainsKey("default") && node["default"] is null))
            .Select(static node => node.GetPath()));

    [Fact]
    public void Lines_and_columns_have_a_lowest_value() =>
        Assert.Empty(Properties()
            .Where(static property => IsLineOrColumn(property.Path))
            .Select(static property => (property.Path, Schema: property.Schema["items"]?.AsObject() ?? property.Schema))
            .Where(static property => property.Schema["type"]?.GetValue<string>() == "integer")
            .Where(static property => property.Schema["minimum"]?.GetValue<int>() != (property.Path == "cell.column" ? 0 : 1))
            .Select(static property => property.Path));

    [Theory]
    [MemberData(nameof(KnownNames))]
    public void Known_names_are_those_of_the_model(string definition, string property, string[] names) =>
        Assert.Equal(names, Schema["$defs"]![definition]!["properties"]![property]!["enum"]!.AsArray().Select(static name => name!.GetValue<string>()));

    [Fact]
    public void Every_kind_and_role_has_its_known_names() =>
        Assert.Empty(Properties()
            .Where(static property => property.Path.Split('.')[1] is "kind" or "role" && !property.Schema.ContainsKey("enum"))
            .Select(static property => property.Path));

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_notice_of_a_corpus_text_fits(string name) => Assert.Empty(new SchemaWalk(Schema).Errors(Written(CorpusTexts.Read(name))));

    [Fact]
    public void Figures_of_every_kind_fit()
    {
        using var stream = new MemoryStream();
        NoticeJson.Write(SampleFigures.Create(), stream);

        Assert.Empty(new SchemaWalk(Schema).Errors(SchemaWalk.Parse(stream.ToArray())["figures"]!, "figures"));
    }

    [Theory]
    [InlineData("a field is missing", "/plans/0: required span")]
    [InlineData("a field is unknown", "/source: additionalProperties note")]
    [InlineData("a field is null", "/header/title: type")]
    [InlineData("a leaf's kind is unknown", "/leaves/0/kind: enum")]
    [InlineData("a line is 0", "/plans/0/span/startLine: minimum")]
    [InlineData("a date is none", "/header/issuedOn/date: format")]
    [InlineData("a hash is short", "/source/sha256: pattern")]
    [InlineData("a block's type is unknown", "/plans/0/content/0: anyOf")]
    [InlineData("a version is another", "/version: const")]
    public void A_damaged_notice_does_not_fit(string damage, string expected)
    {
        var notice = Written(CorpusTexts.Read("yunxi-notice.txt"));
        var plan = notice["plans"]![0]!.AsObject();
        Action change = damage switch
        {
            "a field is missing" => () => plan.Remove("span"),
            "a field is unknown" => () => notice["source"]!["note"] = "x",
            "a field is null" => () => notice["header"]!["title"] = null,
            "a leaf's kind is unknown" => () => notice["leaves"]![0]!["kind"] = "lost",
            "a line is 0" => () => plan["span"]!["startLine"] = 0,
            "a date is none" => () => notice["header"]!["issuedOn"]!["date"] = "2031-02-30",
            "a hash is short" => () => notice["source"]!["sha256"] = "00ff",
            "a block's type is unknown" => () => plan["content"]![0]!["type"] = "crate",
            _ => () => notice["version"] = 2,
        };
        change();

        Assert.Contains(expected, new SchemaWalk(Schema).Errors(notice));
    }

    private static bool IsLineOrColumn(string path) => Array.Exists(
        ["line", "lines", "column", "columns"], word => path.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static JsonObject Written(SourceText source)
    {
        using var stream = new MemoryStream();
        NoticeJson.Write(FigureReader.Read(NoticeParser.Parse(source)), stream);
        return SchemaWalk.Parse(stream.ToArray());
    }

    /// <summary>The root and the definitions with properties, under the names of their records.</summary>
    private static IEnumerable<(string Name, JsonObject Schema)> Records() =>
        Schema["$defs"]!.AsObject()
            .Where(static definition => definition.Value!["properties"] is not null)
            .Select(static definition => (definition.Key.Replace("Block", "", StringComparison.Ordinal), definition.Value!.AsObject()))
            .Append(("notice", Schema));

    private static IEnumerable<(string Path, JsonObject Schema)> Properties() =>
        Records().SelectMany(static record => record.Schema["properties"]!.AsObject()
            .Select(property => ($"{(property.Key == "type" ? "block" : record.Name)}.{property.Key}", property.Value!.AsObject())));

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject members => members.Select(static member => member.Value).OfType<JsonNode>().SelectMany(Nodes).Prepend(node),
        JsonArray items => items.SelectMany(static item => Nodes(item!)).Prepend(node),
        _ => [node],
    };
}
