using System.Globalization;
using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Marks;

/// <summary>
/// The set forms of an official document's head and imprint (GB/T 9704—2012, 7.2 and 7.4): document numbers, dates, labels.
/// Every block is asked for them, so a look at one character comes before a form where the form has such a character.
/// </summary>
internal static partial class OfficialForms
{
    private const string OfficeEnds = "府厅局委会办院部室司处";
    private const int LongestForm = 80;
    private const int LongestAnnotation = 40;
    private const int LongestOffice = 40;

    /// <summary>A document number that fills the text (<c>汴政〔2022〕29号</c>), whatever brackets it has; <c>null</c> where it does not.</summary>
    public static Match? DocumentNumber(ReadOnlySpan<char> text) => text[^1] == '号' ? Whole(DocumentNumberForm(), text) : null;

    /// <summary>
    /// A date that fills the text (<c>2022年12月28日</c>, <c>二〇二二年十二月二十八日</c>), with <c>印发</c> or a note in brackets (<c>（此件公开发布）</c>) after it or not.
    /// </summary>
    public static Match? Date(ReadOnlySpan<char> text) => text[^1] is '日' or '发' or '）' ? Whole(DateForm(), text) : null;

    /// <summary>A label that opens an attachment and fills the text: <c>汴政〔2022〕29号 附件1</c>, <c>附件</c>.</summary>
    public static Match? AttachmentLabel(ReadOnlySpan<char> text) =>
        text.Length <= LongestForm && text.Contains('附') ? Whole(AttachmentLabelForm(), text) : null;

    /// <summary>A label with the title on the same line, a blank or a colon between them: <c>附件2　主要指标表</c>. The match ends where the title begins.</summary>
    public static Match? TitledLabel(ReadOnlySpan<char> text) =>
        text[0] == '附' && text.Length <= LongestForm && !TextMeasure.EndsSentence(text) ? Whole(TitledLabelForm(), text) : null;

    /// <summary>The word that opens the list of attachments, with its colon: <c>附件：</c>.</summary>
    public static Match? AttachmentList(ReadOnlySpan<char> text) =>
        text[0] == '附' ? Whole(AttachmentListForm(), text.Length > LongestForm ? text[..LongestForm] : text) : null;

    /// <summary>A word of the imprint with a colon (<c>抄送：…</c>).</summary>
    public static Match? ImprintWord(ReadOnlySpan<char> text) => text.Length < 4 ? null : Whole(ImprintWordForm(), text[..Math.Min(text.Length, 10)]);

    /// <summary>A line of addressees (<c>主送机关</c>) ends with a colon.</summary>
    public static bool IsAddressees(ReadOnlySpan<char> text) => text[^1] is '：' or ':';

    /// <summary><c>附注</c>: a short text wholly in brackets.</summary>
    public static bool IsAnnotation(ReadOnlySpan<char> text) =>
        text.Length is > 2 and < LongestAnnotation && text[0] is '（' or '(' && text[^1] is '）' or ')' && NumberMarks.Read(text) is null;

    /// <summary>One office's name, or those of several that stand side by side with blanks between them: one blank each stays.</summary>
    public static string OfficeNames(ReadOnlySpan<char> text)
    {
        var names = new System.Text.StringBuilder();
        foreach (var range in text.SplitAny(' ', '\u3000', '\t'))
        {
            var word = text[range];
            if (!word.IsEmpty)
            {
                names.Append(names.Length > 0 && OfficeEnds.Contains(names[^1]) && word.Length > 1 ? " " : "").Append(word);
            }
        }

        return names.ToString();
    }

    /// <summary>The name of an office on a line of its own.</summary>
    public static bool IsOffice(ReadOnlySpan<char> text) => text.Length <= LongestOffice && !TextMeasure.EndsSentence(text);

    /// <summary>The date of a match of <see cref="Date"/>, or <c>null</c> where the calendar has no such day.</summary>
    public static DateOnly? Calendar(Match date)
    {
        int? Part(string name) => int.TryParse(date.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : ChineseNumerals.Parse(date.Groups[name].ValueSpan);

        return (Part("year"), Part("month"), Part("day")) is ({ } year and > 0, { } month and >= 1 and <= 12, { } day and >= 1)
            && year <= 9999 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static Match? Whole(Regex form, ReadOnlySpan<char> text)
    {
        if (text.Length > LongestForm || !form.IsMatch(text))
        {
            return null;
        }

        return form.Match(text.ToString());
    }

    [GeneratedRegex(@"^(?<code>[\u4E00-\u9FFF]{1,12})\s?[〔\[［（(【](?<year>[0-9]{4})[〕\]］）)】]\s?第?(?<serial>[0-9]{1,5})\s?号$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumberForm();

    [GeneratedRegex(@"^(?<year>[0-9〇○零一二三四五六七八九]{4})\s?年\s?(?<month>[0-9一二三四五六七八九十]{1,2})\s?月\s?(?<day>[0-9一二三四五六七八九十]{1,3})\s?日(?<printed>\s?印发)?(?<note>（[^）]{1,20}）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"^(?<document>[\u4E00-\u9FFF]{1,12}\s?[〔\[［（(【][0-9]{4}[〕\]］）)】]\s?第?[0-9]{1,5}\s?号\s?)?附\s?件\s?(?<number>[0-9]{0,3}|[一二三四五六七八九十]{0,3})\s?[:：]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentLabelForm();

    [GeneratedRegex(@"^附\s?件\s?(?<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:\s{1,4}|\s?[:：]\s{0,4})(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex TitledLabelForm();

    [GeneratedRegex(@"^附\s?件\s?(?:[:：]\s{0,4}|(?=[0-9]{1,2}[.．:：、]\s{0,4}\S))(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentListForm();

    [GeneratedRegex(@"^(?<word>主\s?办|承\s?办|督\s?办|抄\s?送|抄\s?报|分\s?送|主题词|联系人|印发机关|印\s?发)\s?[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex ImprintWordForm();
}
