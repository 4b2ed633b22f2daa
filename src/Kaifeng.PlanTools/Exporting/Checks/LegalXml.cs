using System.Text;
using System.Xml;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>Texts of any origin made fit for XML 1.0, which has no way to write some characters.</summary>
internal static class LegalXml
{
    /// <summary>The text with U+FFFD for each character that XML cannot hold.</summary>
    public static string Of(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                legal.Append(text[i]).Append(text[++i]);
            }
            else
            {
                legal.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return legal.ToString();
    }
}
