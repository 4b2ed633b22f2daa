using Kaifeng.PlanTools.Text;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>A key of a settings file with its table: <c>[check] select = …</c>, <c>check.select = …</c> and <c>check = { select = … }</c> are the same.</summary>
/// <param name="Table">The table's name; empty for a key outside of any.</param>
/// <param name="Element">Which of the tables of that name it is in, from 0, where there can be several (<c>[[suppress]]</c>); else -1.</param>
/// <param name="Key">The key; empty for a table as such.</param>
/// <param name="Value">The value; <c>null</c> for a table as such.</param>
/// <param name="Place">Where the key stands.</param>
internal sealed record TomlEntry(string Table, int Element, string Key, ValueSyntax? Value, LinePosition Place);

/// <summary>Takes a TOML text (version 1.1) apart into its keys.</summary>
internal sealed class TomlEntries
{
    private const int LongestReason = 200;

    private readonly SourceText source;
    private readonly List<TomlEntry> entries = [];
    private readonly Dictionary<string, int> elements = new(StringComparer.Ordinal);

    private TomlEntries(string text) => source = new SourceText("", text, "");

    /// <summary>The keys in the order of the text, and what is no TOML in it.</summary>
    public static (List<TomlEntry> Entries, List<SettingsError> Errors) Read(string text)
    {
        var reader = new TomlEntries(text);
        DocumentSyntax document;
        try
        {
            document = SyntaxParser.Parse(text, sourceName: "", validate: true);
        }
        catch (TomlException exception)
        {
            // Nested deeper than the library reads.
            return (reader.entries, [NoToml(new LinePosition(1, 1), "嵌套过深", exception.Message.Split('.')[0])]);
        }

        var errors = document.Diagnostics
            .Select(diagnostic => NoToml(reader.PlaceOf(diagnostic.Span), "此处不合语法", diagnostic.Message))
            .ToList();
        if (errors.Count == 0)
        {
            reader.Read(document);
        }

        return (reader.entries, errors);
    }

    // What the library says holds keys as they are.
    private static SettingsError NoToml(LinePosition place, string zh, string what)
    {
        what = what.Length > LongestReason ? what[..LongestReason] + "…" : what;
        return new SettingsError(place, new($"不是 TOML：{zh}", $"no TOML: {what}"));
    }

    private void Read(DocumentSyntax document)
    {
        foreach (var item in document.KeyValues)
        {
            Add([], -1, item);
        }

        foreach (var table in document.Tables)
        {
            var path = PathOf(table.Name);
            var element = table is TableArraySyntax ? NextOf(path) : -1;
            entries.Add(new TomlEntry(string.Join('.', path), element, "", null, PlaceOf(table.Name!.Span)));
            foreach (var item in table.Items)
            {
                Add(path, element, item);
            }
        }
    }

    private void Add(IReadOnlyList<string> table, int element, KeyValueSyntax item)
    {
        string[] path = [.. table, .. PathOf(item.Key)];
        switch (item.Value)
        {
            case InlineTableSyntax inline:
                AddTable(path, element, inline, PlaceOf(item.Key!.Span));
                break;
            case ArraySyntax array when array.Items.ChildrenCount > 0 && array.Items.All(static part => part.Value is InlineTableSyntax):
                foreach (var part in array.Items)
                {
                    AddTable(path, NextOf(path), (InlineTableSyntax)part.Value!, PlaceOf(part.Value!.Span));
                }

                break;
            default:
                entries.Add(new TomlEntry(string.Join('.', path[..^1]), element, path[^1], item.Value, PlaceOf(item.Key!.Span)));
                break;
        }
    }

    private void AddTable(string[] path, int element, InlineTableSyntax table, LinePosition place)
    {
        entries.Add(new TomlEntry(string.Join('.', path), element, "", null, place));
        foreach (var item in table.Items)
        {
            Add(path, element, item.KeyValue!);
        }
    }

    private int NextOf(IEnumerable<string> path)
    {
        var name = string.Join('.', path);
        return elements[name] = elements.TryGetValue(name, out var last) ? last + 1 : 0;
    }

    private static string[] PathOf(KeySyntax? key) =>
        key is null ? [] : [NameOf(key.Key), .. key.DotKeys.Select(static part => NameOf(part.Key))];

    private static string NameOf(BareKeyOrStringValueSyntax? name) => name switch
    {
        StringValueSyntax quoted => quoted.Value ?? "",
        BareKeySyntax bare => bare.Key?.Text ?? "",
        _ => "",
    };

    private LinePosition PlaceOf(SourceSpan span) => source.PositionOf(Math.Clamp(span.Start.Offset, 0, source.Content.Length));
}
