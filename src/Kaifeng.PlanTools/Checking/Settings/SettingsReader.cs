using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Text;
using Tomlyn.Syntax;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>Reads <c>plan-tools.toml</c>. A key that is not known is an error with the nearest one that is: a misspelt setting must not be passed over.</summary>
public sealed class SettingsReader
{
    private delegate void Setter(SettingsReader reader, TomlEntry entry);

    private const string Check = "check";
    private const string Severity = "severity";
    private const string Vocabulary = "vocabulary";
    private const string Synonyms = "synonyms";
    private const string Suppress = "suppress";
    private const string Off = "off";

    // Of a word that is not known; a message is a line.
    private const int LongestWord = 60;

    /// <summary>The tables and their keys. The keys of <c>[severity]</c> are rules.</summary>
    private static readonly Dictionary<string, Dictionary<string, Setter>> Tables = new(StringComparer.Ordinal)
    {
        [Check] = new(StringComparer.Ordinal)
        {
            ["select"] = static (reader, entry) => reader.settings = reader.settings with { Selected = reader.RulesOf(entry) },
            ["ignore"] = static (reader, entry) => reader.settings = reader.settings with { Ignored = [.. reader.settings.Ignored, .. reader.RulesOf(entry)] },
            ["fail-on"] = static (reader, entry) => reader.settings = reader.settings with { FailOn = reader.FailLevelOf(entry) },
            ["min-coverage"] = static (reader, entry) => reader.settings = reader.settings with { MinCoverage = reader.PercentOf(entry) },
            ["together"] = static (reader, entry) => reader.settings = reader.settings with { IsTogether = reader.FlagOf(entry) },
            ["exclude"] = static (reader, entry) => reader.settings = reader.settings with { Excluded = reader.TextsOf(entry) },
            ["baseline"] = static (reader, entry) => reader.settings = reader.settings with { Baseline = reader.TextOf(entry) },
        },
        [Severity] = [],
        [Vocabulary] = new(StringComparer.Ordinal)
        {
            ["names"] = static (reader, entry) => reader.settings = reader.settings with { Words = reader.settings.Words with { Names = reader.TextsOf(entry) } },
            ["foreign-words"] = static (reader, entry) => reader.settings = reader.settings with { Words = reader.settings.Words with { ForeignWords = reader.TextsOf(entry) } },
        },
        [Synonyms] = new(StringComparer.Ordinal)
        {
            ["names"] = static (reader, entry) => Element(entry, reader.synonyms).Names = reader.TextsOf(entry),
        },
        [Suppress] = new(StringComparer.Ordinal)
        {
            ["rule"] = static (reader, entry) => Element(entry, reader.suppressions).Rule = reader.RuleOf(entry),
            ["text"] = static (reader, entry) => Element(entry, reader.suppressions).Text = reader.TextOf(entry),
            ["reason"] = static (reader, entry) => Element(entry, reader.suppressions).Reason = reader.TextOf(entry),
            ["expires"] = static (reader, entry) => Element(entry, reader.suppressions).Expires = reader.DayOf(entry),
            ["notice"] = static (reader, entry) => Element(entry, reader.suppressions).Notice = reader.TextOf(entry),
        },
    };

    private static readonly HashSet<string> Lists = [Synonyms, Suppress];

    private readonly List<SettingsError> errors = [];
    private readonly SortedDictionary<int, SynonymTable> synonyms = [];
    private readonly SortedDictionary<int, SuppressTable> suppressions = [];
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);
    private CheckSettings settings = CheckSettings.Default;

    private SettingsReader()
    {
    }

    /// <summary>The settings that stand in a text, and what is wrong with it in the order of the text; the settings are of use only where nothing is.</summary>
    public static (CheckSettings Settings, ImmutableArray<SettingsError> Errors) Read(string text)
    {
        var reader = new SettingsReader();
        var (entries, errors) = TomlEntries.Read(text);
        reader.errors.AddRange(errors);
        foreach (var entry in entries)
        {
            reader.Read(entry);
        }

        reader.Finish();
        return (reader.settings, [.. reader.errors.OrderBy(static error => error.Place.Line).ThenBy(static error => error.Place.Column)]);
    }

    private void Read(TomlEntry entry)
    {
        if (entry.Table.Length == 0 && entry.Value is not null)
        {
            Misplaced(entry);
        }
        else if (!Tables.TryGetValue(entry.Table, out var keys))
        {
            // What stands in a table that is not known has been said with the table.
            if (unknown.Add(entry.Table))
            {
                Unknown(entry, entry.Table, Tables.Keys);
            }
        }
        else if (entry.Element < 0 == Lists.Contains(entry.Table))
        {
            WrittenAs(entry, entry.Table);
        }
        else if (entry.Value is null)
        {
            Open(entry);
        }
        else if (entry.Table == Severity)
        {
            SetSeverity(entry);
        }
        else if (keys.TryGetValue(entry.Key, out var set))
        {
            set(this, entry);
        }
        else
        {
            Unknown(entry, entry.Key, keys.Keys);
        }
    }

    // A key outside of its table: check's keys are those that people write there.
    private void Misplaced(TomlEntry entry)
    {
        var nearest = EditDistance.Nearest(entry.Key, Tables.Keys.Concat(Tables[Check].Keys));
        if (nearest == entry.Key && Tables.ContainsKey(nearest))
        {
            WrittenAs(entry, nearest);
            return;
        }

        Unknown(entry, entry.Key, [Tables.ContainsKey(nearest) ? nearest : $"{Check}.{nearest}"]);
    }

    private void WrittenAs(TomlEntry entry, string table) => Fail(entry, $"{table} 应写作 {Header(table)}", $"{table} is written as {Header(table)}");

    private static string Header(string table) => Lists.Contains(table) ? $"[[{table}]]" : $"[{table}]";

    private void Open(TomlEntry entry)
    {
        if (entry.Table == Suppress)
        {
            Element(entry, suppressions);
        }
        else if (entry.Table == Synonyms)
        {
            Element(entry, synonyms);
        }
    }

    private static T Element<T>(TomlEntry entry, SortedDictionary<int, T> elements)
        where T : ListTable, new()
    {
        if (!elements.TryGetValue(entry.Element, out var element))
        {
            elements[entry.Element] = element = new T { Place = entry.Place };
        }

        return element;
    }

    private void SetSeverity(TomlEntry entry)
    {
        var rules = RuleSelection.Named(entry.Key);
        if (rules.IsEmpty)
        {
            Unknown(entry, entry.Key, [RuleSelection.Nearest(entry.Key)]);
            return;
        }

        var word = TomlValues.Text(entry.Value);
        if (word == Off)
        {
            settings = settings with { Ignored = [.. settings.Ignored, .. rules] };
        }
        else if (word is not null && Severities.Parse(word) is { } severity)
        {
            settings = settings with { Severities = settings.Severities.SetItems(rules.Select(rule => KeyValuePair.Create(rule.Info.Id, severity))) };
        }
        else
        {
            Expected(entry, string.Join(", ", Severities.All.Append(Off)));
        }
    }

    private void Finish()
    {
        foreach (var table in synonyms.Values)
        {
            if (table.Names.Length < 2 && !table.IsFaulty)
            {
                errors.Add(new SettingsError(table.Place, new("[[synonyms]] 的 names 至少要有两个名称", "names of [[synonyms]] needs two names at least")));
            }
        }

        foreach (var table in suppressions.Values.Where(static table => table is { IsFaulty: false } and not { Rule: not null, Text.Length: > 0, Reason.Length: > 0 }))
        {
            errors.Add(new SettingsError(table.Place, new("[[suppress]] 须有 rule、text、reason", "[[suppress]] needs rule, text and reason")));
        }

        settings = settings with
        {
            Synonyms = [.. synonyms.Values.Select(static table => table.Names)],
            Suppressions = [.. suppressions.Values.Where(static table => table.Rule is not null).Select(static table => table.ToSuppression())],
        };
    }

    private ImmutableArray<Rule> RulesOf(TomlEntry entry)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var word in TextsOf(entry))
        {
            var named = RuleSelection.Named(word);
            if (named.IsEmpty)
            {
                Unknown(entry, word, [RuleSelection.Nearest(word)]);
            }

            rules.AddRange(named);
        }

        return rules.DrainToImmutable();
    }

    private Rule? RuleOf(TomlEntry entry)
    {
        var word = TextOf(entry);
        var rule = RuleCatalogue.Find(word);
        if (rule is null && word.Length > 0)
        {
            Element(entry, suppressions).IsFaulty = true;
            Unknown(entry, word, [RuleSelection.Nearest(word)]);
        }

        return rule;
    }

    private FailLevel? FailLevelOf(TomlEntry entry) =>
        TomlValues.Text(entry.Value) is { } word && FailLevel.Parse(word) is { } level ? level : Expected<FailLevel?>(entry, string.Join(", ", FailLevel.Names), null);

    private decimal? PercentOf(TomlEntry entry) => TomlValues.Number(entry.Value) is >= 0 and <= 100 and { } percent ? percent : Expected<decimal?>(entry, "0–100", null);

    private bool? FlagOf(TomlEntry entry) => TomlValues.Flag(entry.Value) ?? Expected<bool?>(entry, "true, false", null);

    private DateOnly? DayOf(TomlEntry entry) => TomlValues.Day(entry.Value) ?? Expected<DateOnly?>(entry, "2027-12-31", null);

    private string TextOf(TomlEntry entry) => TomlValues.Text(entry.Value) ?? Expected(entry, "\"…\"", "");

    private ImmutableArray<string> TextsOf(TomlEntry entry) => TomlValues.Texts(entry.Value) ?? Expected<ImmutableArray<string>>(entry, "[\"…\", \"…\"]", []);

    private T Expected<T>(TomlEntry entry, string form, T value)
    {
        Expected(entry, form);
        return value;
    }

    private void Expected(TomlEntry entry, string form)
    {
        if (entry.Table == Suppress)
        {
            Element(entry, suppressions).IsFaulty = true;
        }
        else if (entry.Table == Synonyms)
        {
            Element(entry, synonyms).IsFaulty = true;
        }

        Fail(entry, $"{entry.Key} 的值应为：{form}", $"{entry.Key} takes: {form}");
    }

    private void Unknown(TomlEntry entry, string word, IEnumerable<string> known)
    {
        var nearest = EditDistance.Nearest(word, known);
        word = word.Length > LongestWord ? word[..LongestWord] + "…" : word;
        Fail(entry, $"没有“{word}”，最接近的是 {nearest}", $"\"{word}\" is not known; the nearest is {nearest}");
    }

    private void Fail(TomlEntry entry, string chinese, string english) => errors.Add(new SettingsError(entry.Place, new(chinese, english)));
}
