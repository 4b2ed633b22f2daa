using Kaifeng.PlanTools.Figures.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Facts.Prose;

/// <summary>Tells the year of a figure: that of its clause, else of its sentence, of the sentences before, of the text around.</summary>
internal static class YearReader
{
    // So that a strip of comparisons is not read again for each of its figures.
    private const int MostSteps = 40;

    /// <summary>Reads a figure's year.</summary>
    /// <param name="text">The strip's text.</param>
    /// <param name="site">Where it stands.</param>
    /// <param name="leadStart">Where its own words begin.</param>
    /// <param name="aspect">What it says.</param>
    /// <param name="years">The years of the strip.</param>
    /// <param name="context">The year that headings or title set; 0 for none.</param>
    /// <param name="earlier">The earlier end of a change in the same sentence; <c>null</c> for none.</param>
    /// <param name="leadHasSubject">Whether the figure has a subject of its own, to which that end does not belong.</param>
    public static YearReading Read(ReadOnlySpan<char> text, FactSite site, int leadStart, AspectReading aspect, List<YearPhrase> years, int context, Draft? earlier, bool leadHasSubject)
    {
        if (Behind(text, site, years) is { } behind)
        {
            return new YearReading(behind.Year, IsPrinted: true) { Span = behind.Span };
        }

        if (aspect.End == ChangeEnd.Base && OwnOfBase(site, leadStart, years) is { } own)
        {
            return new YearReading(own.Year, own.Year > 0) { Span = own.Span };
        }

        var reading = Of(text, site, years, context);
        if (aspect.End == ChangeEnd.Base)
        {
            // 到2025年，由12家增加到20家: the year is that of the other end.
            return new YearReading(0, IsPrinted: false);
        }

        var compared = ComparedYear(text, site, years, reading.Year);
        if (compared == 0 && earlier?.Year.Year > 0 && !leadHasSubject)
        {
            compared = earlier.Year.Year;
            reading = reading.Year <= compared && !reading.IsPrinted ? new YearReading(0, IsPrinted: false) : reading;
        }

        if (aspect.Years > 0 && aspect.End == ChangeEnd.None && reading is { Year: > 0, Span: null, IsPrinted: true })
        {
            reading = reading with { Span = (reading.Year - aspect.Years, reading.Year) };
        }

        return reading with { Compared = aspect.Aspect is Aspect.Level or Aspect.Per or Aspect.Share && aspect.End == ChangeEnd.None ? 0 : compared };
    }

    // 12万亩（2020年）.
    private static YearPhrase? Behind(ReadOnlySpan<char> text, FactSite site, List<YearPhrase> years)
    {
        if (site.End + 1 >= text.Length || text[site.End] is not ('（' or '('))
        {
            return null;
        }

        var index = FirstFrom(years, site.End + 1);
        return index < years.Count && years[index].Start == site.End + 1 && years[index].End < text.Length && text[years[index].End] is '）' or ')' && index < years.Count ? years[index] : null;
    }

    // The last year before the figure that stands among its own words.
    private static YearPhrase? OwnOfBase(FactSite site, int leadStart, List<YearPhrase> years)
    {
        var index = FirstFrom(years, site.Start) - 1;
        return index >= 0 && years[index].Start >= leadStart - 1 ? years[index] : null;
    }

    private static YearReading Of(ReadOnlySpan<char> text, FactSite site, List<YearPhrase> years, int context)
    {
        var last = FirstFrom(years, site.Start) - 1;
        for (var i = last; i >= Math.Max(0, last - MostSteps); i--)
        {
            var year = years[i];
            var isOf = year.Role == YearRole.Of || (year.Role == YearRole.Bracketed && IsInSameBracket(text, year, site.Start));
            if (isOf && year.Back is { } back)
            {
                return new YearReading(0, year.Start >= site.SentenceStart) { Back = back };
            }

            if (isOf && (year.Year > 0 || year.Span is not null))
            {
                return new YearReading(year.Year, year.Start >= site.SentenceStart) { Span = year.Start >= site.SentenceStart ? year.Span : null };
            }
        }

        return new YearReading(context, IsPrinted: false);
    }

    private static bool IsInSameBracket(ReadOnlySpan<char> text, YearPhrase year, int at) => text[year.End..at].IndexOfAny("）)") < 0;

    private static int ComparedYear(ReadOnlySpan<char> text, FactSite site, List<YearPhrase> years, int year)
    {
        var clause = Math.Min(site.ClauseStart, site.Start);
        for (var i = FirstFrom(years, site.Start) - 1; i >= 0 && years[i].End > clause; i--)
        {
            if (years[i].Role == YearRole.Compared)
            {
                return years[i].Year;
            }
        }

        return year > 0 && text[clause..site.Start].Contains("同比", StringComparison.Ordinal) ? year - 1 : 0;
    }

    private static int FirstFrom(List<YearPhrase> years, int start)
    {
        var (low, high) = (0, years.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = years[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
