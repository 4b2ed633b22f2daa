using System.Globalization;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>The attributes of a start tag that say something of its text.</summary>
internal ref struct ElementAttributes
{
    private const int LongestNames = 1024;

    private bool hasColumns;
    private bool hasRows;
    private bool hasAddress;

    /// <summary>The <c>id</c> and <c>class</c>, a blank between; <c>null</c> without.</summary>
    public string? Names { get; private set; }

    /// <summary>The <c>style</c>.</summary>
    public ReadOnlySpan<char> Style { get; private set; }

    /// <summary>Whether the element has the attribute <c>hidden</c>.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Whether the element's <c>href</c> leads to another page.</summary>
    public bool LeadsAway { get; private set; }

    /// <summary>The <c>colspan</c>, 1 without.</summary>
    public int Columns { get; private set; }

    /// <summary>The <c>rowspan</c>, 1 without; 0 for all rows that follow.</summary>
    public int Rows { get; private set; }

    /// <summary>The attributes of a start tag. Of two of one name the first counts.</summary>
    public static ElementAttributes Read(ref StructHtmlToken token)
    {
        var read = new ElementAttributes { Columns = 1, Rows = 1 };
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            read.Take(attribute.Name, attribute.Value);
        }

        return read;
    }

    private void Take(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "id" or "class":
                var names = value[..Math.Min(value.Length, LongestNames)];
                Names = Names is null ? names.ToString() : Names.Length < LongestNames ? $"{Names} {names}" : Names;
                break;
            case "style":
                Style = Style.IsEmpty ? value : Style;
                break;
            case "hidden":
                IsHidden = true;
                break;
            case "href" when !hasAddress:
                hasAddress = true;
                LeadsAway = ElementStyle.LeadsAway(value);
                break;
            case "colspan" when !hasColumns:
                hasColumns = true;
                Columns = Number(value);
                break;
            case "rowspan" when !hasRows:
                hasRows = true;
                Rows = Number(value);
                break;
        }
    }

    /// <summary>The digits that a value begins with; 1 where there are none, the largest number where there are too many.</summary>
    private static int Number(ReadOnlySpan<char> value)
    {
        value = value.TrimStart();
        value = value.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? value[..end] : value;
        return value.IsEmpty ? 1 : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }
}
