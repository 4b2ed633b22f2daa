using System.Text.Json;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes amounts: printed figures with all their digits, converted ones without zeros at the end.</summary>
internal static class AmountToJson
{
    /// <summary>The property <c>amount</c>; nothing where there is none.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, Amount? amount)
    {
        if (amount is null)
        {
            return;
        }

        json.WriteStartObject("amount"u8);
        json.WriteString("bound"u8, amount.Bound.Sign());
        json.WriteNumber("value"u8, amount.Value);
        json.WriteOptional("valueHigh"u8, amount.High);
        json.WriteString("unit"u8, amount.Unit.Printed);
        json.WriteNumber("baseValue"u8, ExactFigures.Short(amount.BaseValue));
        json.WriteOptional("baseValueHigh"u8, ExactFigures.Short(amount.BaseHigh));
        json.WriteString("baseUnit"u8, amount.Unit.Base);
        json.WriteEndObject();
    }

    /// <summary>A property with a number; nothing where there is none.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    /// <summary>The property <c>year</c>; nothing where there is none.</summary>
    public static void WriteYear(this Utf8JsonWriter json, int? year)
    {
        if (year is { } known)
        {
            json.WriteNumber("year"u8, known);
        }
    }
}
