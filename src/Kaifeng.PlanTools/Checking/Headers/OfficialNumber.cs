using System.Globalization;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Headers;

/// <summary>Document numbers in one form, so that two of them can be compared.</summary>
internal static class OfficialNumber
{
    private const string Brackets = "〔〕[]［］（）()【】第";

    /// <summary>The form of GB/T 9704—2012, 7.2.5: <c>甲政〔2031〕5号</c>.</summary>
    public static string Of(DocumentNumber number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number.AgencyCode}〔{number.Year}〕{number.Serial}号");

    /// <summary>The letters and digits of a number, whatever brackets it has: only other ones make it another number.</summary>
    public static string Bare(string text) =>
        string.Concat(text.Where(static c => !Characters.IsBlank(c) && !Brackets.Contains(c, StringComparison.Ordinal)));
}
