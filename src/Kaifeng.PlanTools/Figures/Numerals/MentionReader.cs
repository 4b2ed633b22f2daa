using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Finds every numeral expression of a strip and tells what it says: the first reader of a list that knows it decides.</summary>
internal static class MentionReader
{
    private static readonly CharacterSet Beginnings =
        new("0123456789０１２３４５６７８９〇○零一二三四五六七八九十百千万亿两双半翻壹贰叁肆伍陆柒捌玖拾佰仟廿卅①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");

    /// <summary>The numeral expressions from left to right, without overlap.</summary>
    public static StripMentions Read(Strip strip) => Read(strip, []);

    /// <summary>The same with a list to work in, which is emptied first.</summary>
    public static StripMentions Read(Strip strip, List<Mention> found)
    {
        var text = strip.Text.Span;
        found.Clear();
        var begin = Characters.SkipBlanks(text, 0);
        var at = 0;
        while (Beginnings.IndexIn(text[at..]) is var next and >= 0)
        {
            at = ReadAt(strip, text, begin, at + next, found);
        }

        return new StripMentions(strip, [.. found]);
    }

    private static int ReadAt(Strip strip, ReadOnlySpan<char> text, int begin, int at, List<Mention> found)
    {
        var isDigits = ArabicNumerals.IsDigit(text[at]);
        if (!isDigits && NumeralWords.SkipAt(text, at) is var end && end > at && !IsAmountInWord(text, at, end))
        {
            return end;
        }

        if (IsFormal(text[at]) && !FormalNumerals.StandAt(text, at))
        {
            return at + 1;
        }

        // USD500万元: what goes on with a name or an unexplained number is no number by itself.
        if (!isDigits && found.Count > 0 && found[^1] is { Amount: null, Kind: NumeralKind.Name or NumeralKind.Unexplained } last && last.NumeralEnd == at && text[at] is '万' or '亿' && char.IsAsciiLetter(text[last.NumeralStart - 1 < 0 ? 0 : last.NumeralStart - 1]))
        {
            found[^1] = last with { Kind = NumeralKind.Unexplained, NumeralEnd = at + 1, End = at + 1 };
            return at + 1;
        }

        var site = new NumeralSite(strip, text, begin, at, isDigits);
        if (!isDigits && UnitWords.EndAt(site) is var unit && unit > at)
        {
            return unit;
        }

        if ((isDigits ? ReadDigits(site) : ReadWords(site)) is { } mention)
        {
            found.Add(mention);
            return Math.Max(mention.End, mention.NumeralEnd);
        }

        return at + 1;
    }

    // 十分钟 and 一点二亿 begin like words.
    private static bool IsAmountInWord(ReadOnlySpan<char> text, int at, int end) =>
        (end > at + 1 && UnitReader.Read(text, at + 1, 0, afterDigits: false, out var unit) is not null && unit > end)
        || (NumeralTexts.DecimalsEnd(text, at, at + 1) is var decimals && decimals > at + 1 && decimals < text.Length
            && (text[decimals] is '万' or '亿' || UnitReader.Read(text, decimals, 0, afterDigits: false, out _) is not null));

    private static bool IsFormal(char c) => c is '壹' or '贰' or '叁' or '肆' or '伍' or '陆' or '柒' or '捌' or '玖' or '拾' or '佰' or '仟' or '廿' or '卅';

    private static Mention? ReadDigits(in NumeralSite site) =>
        OrdinalReader.ReadDocumentNumber(site)
        ?? DateReader.ReadDigits(site)
        ?? PowerReader.Read(site)
        ?? NameReader.ReadJoined(site)
        ?? OrdinalReader.Read(site)
        ?? RatioReader.Read(site)
        ?? ReadDeviation(site)
        ?? ReadBasis(site)
        ?? ReadAmount(site)
        ?? NameReader.ReadDigits(site)
        ?? ReadRest(site);

    private static Mention? ReadWords(in NumeralSite site) =>
        WordNumerals.ReadFixed(site)
        ?? PeriodReader.Read(site)
        ?? DateReader.ReadSpoken(site)
        ?? FractionReader.Read(site)
        ?? OrdinalReader.Read(site)
        ?? ReadBasis(site)
        ?? ReadAmount(site)
        ?? WordNumerals.Read(site)
        ?? ReadRest(site);

    // ±5% is neither a level nor a change.
    private static Mention? ReadDeviation(in NumeralSite site) => site.Previous == '±' ? ReadRest(site) : null;

    // 每千人, 每百平方公里: what a rate is counted by is a part of its name.
    private static Mention? ReadBasis(in NumeralSite site) =>
        site.Previous == '每' && NumeralTexts.Read(site.Text, site.At) is { Vague: Bound.None } basis && (basis.Value >= 10 || basis.Scale > 0)
            ? new Mention(NumeralKind.Name, site.At, basis.End)
            : null;

    private static Mention? ReadAmount(in NumeralSite site)
    {
        if (AmountReader.Read(site.Text, site.At, site.Strip.Value is not null) is not { } mention)
        {
            return null;
        }

        var amount = mention.Amount!;
        var isSlogan = amount is { Bound: Bound.Exact, High: null, Unit: { Dimension: Dimension.Count or Dimension.Time or Dimension.None, Scale: 1 } };
        return isSlogan && (site.IsInQuotes(mention.NumeralStart, mention.NumeralEnd) || WordNumerals.IsQuotedCatchword(site, mention.NumeralEnd))
            ? new Mention(NumeralKind.Name, mention.NumeralStart, mention.NumeralEnd)
            : WithCellUnit(site.Strip, mention);
    }

    // A bare figure in a table has the unit of its row.
    private static Mention WithCellUnit(Strip strip, Mention mention)
    {
        var amount = mention.Amount!;
        if (amount.Unit.Dimension != Dimension.None || strip.Value is null or { Role: Model.ColumnRole.Growth } || strip.Indicator is not { Unit.Length: > 0 } indicator)
        {
            return mention;
        }

        var unit = UnitReader.Parse(indicator.Unit) ?? new Unit(indicator.Unit, indicator.Unit, 1, Dimension.Composite, 1);
        var kind = mention.Kind == NumeralKind.Quantity && unit.Dimension is Dimension.Share or Dimension.Points ? NumeralKind.Rate : mention.Kind;
        return amount.Unit.Scale == 1 ? mention with { Amount = amount with { Unit = unit }, Kind = kind } : mention;
    }

    private static Mention? ReadRest(in NumeralSite site)
    {
        if (site.First is '双' or '半' or '翻')
        {
            return site.First == '翻' ? null : new Mention(NumeralKind.Name, site.At, site.At + 1);
        }

        if (site.First is (>= '①' and <= '⑳') or (>= 'Ⅰ' and <= 'Ⅻ'))
        {
            return new Mention(NumeralKind.Ordinal, site.At, site.At + 1);
        }

        var end = site.NumberEnd;
        end = end == site.At || SpokenNumerals.IsNumeral(site.CharAt(end)) ? SpokenNumerals.MixedEnd(site.Text, Math.Max(end, site.At + (end == site.At ? 1 : 0))) : end;
        return new Mention(NumeralKind.Unexplained, site.At, end);
    }
}
