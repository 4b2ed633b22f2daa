using System.Collections.Immutable;
using System.Globalization;
using Tomlyn.Syntax;

namespace Kaifeng.PlanTools.Checking.Settings;

/// <summary>Values of a settings file; <c>null</c> where a value is of another kind.</summary>
internal static class TomlValues
{
    public static string? Text(ValueSyntax? value) => (value as StringValueSyntax)?.Value;

    public static bool? Flag(ValueSyntax? value) => (value as BooleanValueSyntax)?.Value;

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public static ImmutableArray<string>? Texts(ValueSyntax? value)
    {
        if (Text(value) is { } single)
        {
            return [single];
        }

        if (value is not ArraySyntax array)
        {
            return null;
        }

        var texts = array.Items.Select(static item => Text(item.Value)).ToList();
        return texts.Contains(null) ? null : [.. texts!];
    }

    /// <summary>A number, exactly as printed.</summary>
    public static decimal? Number(ValueSyntax? value)
    {
        var printed = value switch
        {
            IntegerValueSyntax whole => whole.Token?.Text,
            FloatValueSyntax broken => broken.Token?.Text,
            _ => null,
        };
        return decimal.TryParse(printed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A day without a time.</summary>
    public static DateOnly? Day(ValueSyntax? value) =>
        value is DateTimeValueSyntax { Token.Text: { } printed } && DateOnly.TryParseExact(printed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
