using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Glued;

/// <summary>Cuts a notice's own matter that stands in one line before its first heading: title, number, addressees, date, the plan's title.</summary>
internal static partial class GluedHeads
{
    private const int Longest = 1200;
    private const int LongestLine = 120;
    private const int LongestOffices = 40;

    /// <summary>The cuts with those of the head before the first.</summary>
    public static List<int> AddTo(ReadOnlySpan<char> text, List<int> cuts)
    {
        var head = text[..Math.Min(cuts[0], Longest)];
        foreach (var number in NumberForm().EnumerateMatches(head))
        {
            var start = number.Index + TitleEnd(head.Slice(number.Index, number.Length));
            List<int> own = start > 0 ? [start, number.Index + number.Length] : [number.Index + number.Length];
            AddRest(head, own);
            return [.. own, .. cuts];
        }

        return cuts;
    }

    /// <summary>How many characters of a match belong to the title before the number: <c>…的通知国办发〔2021〕3号</c>.</summary>
    private static int TitleEnd(ReadOnlySpan<char> number)
    {
        for (var i = number.IndexOfAny("〔[（(【"); i > 1; i--)
        {
            if (TitleWords.EndsTitle(number[..i]))
            {
                return i;
            }
        }

        return 0;
    }

    private static void AddRest(ReadOnlySpan<char> head, List<int> cuts)
    {
        var at = cuts[^1];
        if (head[at..].IndexOf('：') is var colon and >= 0 and < LongestLine)
        {
            cuts.Add(at += colon + 1);
        }

        foreach (var date in DateForm().EnumerateMatches(head[at..]))
        {
            var body = head[at..(at + date.Index)];
            var sentence = body.LastIndexOf('。') + 1;
            if (body.Length - sentence <= LongestOffices)
            {
                AddDate(head, (at, at + sentence, at + date.Index, at + date.Index + date.Length), cuts);
                return;
            }
        }
    }

    private static void AddDate(ReadOnlySpan<char> head, (int Body, int Office, int Date, int End) place, List<int> cuts)
    {
        cuts.AddRange(place.Office < place.Date ? [place.Office, place.Date, place.End] : [place.Date, place.End]);
        foreach (var name in NameForm().EnumerateMatches(head[place.Body..place.Office]))
        {
            // The plan's title as the notice names it, printed again behind the date.
            var title = head.Slice(place.Body + name.Index + 1, name.Length - 2);
            if (head[place.End..].StartsWith(title, StringComparison.Ordinal))
            {
                cuts.Add(place.End + title.Length);
            }

            return;
        }
    }

    [GeneratedRegex(@"[\u4E00-\u9FFF]{1,12}[〔\[［（(【][12][0-9]{3}[〕\]］）)】]第?[0-9]{1,5}号", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日(?:（[^）]{1,20}）)?(?![，。、以至前])", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex("《[^》]{4,80}》", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
