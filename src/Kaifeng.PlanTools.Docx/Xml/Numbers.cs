using System.Globalization;

namespace Kaifeng.PlanTools.Docx.Xml;

/// <summary>Numbers of attributes.</summary>
internal static class Numbers
{
    /// <summary>The whole number of an attribute; <c>null</c> where it says none.</summary>
    public static int? Parse(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
