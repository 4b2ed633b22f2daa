using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>Reads numerals of either writing with the scale that belongs to their unit.</summary>
internal static class NumeralTexts
{
    private static readonly CharacterTable<string> ScaleWords =
        new(["万亿", "千万", "百万", "十万", "千亿", "百亿", "十亿", "万", "亿", "千", "百", "十"], static word => word[0]);

    /// <summary>The numeral that begins at <paramref name="at"/>; <c>null</c> where none stands there, or one that is too long for a figure.</summary>
    public static NumeralText? Read(ReadOnlySpan<char> text, int at) =>
        at >= text.Length ? null : ArabicNumerals.IsDigit(text[at]) ? ReadArabic(text, at) : ReadSpoken(text, at);

    private static NumeralText? ReadArabic(ReadOnlySpan<char> text, int at)
    {
        var end = ArabicNumerals.NumberEnd(text, at);
        if (ArabicNumerals.Parse(text[at..end]) is not { } value)
        {
            return null;
        }

        var numeral = WithScale(text, new NumeralText(end, value, ArabicNumerals.StepOf(value), 0, Bound.None, IsDigits: true));
        return numeral.Scale == 2 ? WithSmallerScale(text, numeral) : numeral;
    }

    // 1亿2000万 is 1.2亿.
    private static NumeralText WithSmallerScale(ReadOnlySpan<char> text, NumeralText numeral)
    {
        var end = ArabicNumerals.RunEnd(text, numeral.End);
        return end > numeral.End && end - numeral.End <= 4 && end < text.Length && text[end] == '万'
            ? numeral with { End = end + 1, Value = numeral.Value + (ArabicNumerals.Whole(text[numeral.End..end]) / 10000m), Step = 0.0001m }
            : numeral;
    }

    private static NumeralText? ReadSpoken(ReadOnlySpan<char> text, int at)
    {
        if (SpokenNumerals.Read(text, at) is not { } spoken)
        {
            return null;
        }

        var scale = spoken.Scale switch { 10_000 => 1, 100_000_000 => 2, 1_000_000_000_000 => 3, _ => 0 };
        var factor = UnitReader.Scales[scale].Factor;
        var step = scale == 0 ? 1 : Math.Min(spoken.Rank / factor, 1);
        return WithScale(text, new NumeralText(spoken.End, scale == 0 ? spoken.Value : spoken.Value / factor, step, scale, Bound.None, IsDigits: false));
    }

    private static NumeralText WithScale(ReadOnlySpan<char> text, NumeralText numeral)
    {
        var vague = VagueEnd(text, numeral.End);
        var after = vague > numeral.End ? vague : ScaleStart(text, numeral);
        if (numeral.Scale == 0 && after < text.Length && ChineseNumerals.RankOf(text[after]) > 0)
        {
            foreach (var word in ScaleWords[text[after]])
            {
                if (text[after..].StartsWith(word, StringComparison.Ordinal) && IsScale(text, after, word))
                {
                    var (factor, scale) = FactorOf(word);
                    return WithVagueness(text, numeral with { End = after + word.Length, Value = numeral.Value * factor, Step = numeral.Step * factor, Scale = scale }, vague > numeral.End);
                }
            }
        }

        return WithVagueness(text, numeral with { End = Math.Max(vague, numeral.End) }, vague > numeral.End);
    }

    // A blank that a line wrap or a typist left before 万 or 亿.
    private static int ScaleStart(ReadOnlySpan<char> text, NumeralText numeral)
    {
        var end = numeral.End;
        return numeral.IsDigits && end + 1 < text.Length && text[end] == ' ' && (text[end + 1] is '万' or '亿') ? end + 1 : end;
    }

    private static NumeralText WithVagueness(ReadOnlySpan<char> text, NumeralText numeral, bool vague)
    {
        var end = VagueEnd(text, numeral.End);
        return vague || end > numeral.End ? numeral with { End = end, Vague = Bound.SomewhatMore } : numeral;
    }

    private static int VagueEnd(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '余' or '多' or '几' ? at + 1 : at;

    // 千 of 3千瓦 and 十 of 5十六 are no scales of what stands before.
    private static bool IsScale(ReadOnlySpan<char> text, int at, string word) =>
        word.Length > 1
        || word is "万" or "亿"
        || UnitReader.Read(text, at, 0, afterDigits: true, out _) is null && UnitReader.Read(text, at + 1, 0, afterDigits: true, out _) is not null;

    private static (decimal Factor, int Scale) FactorOf(string word) => word switch
    {
        "万亿" => (1, 3),
        _ => (ChineseNumerals.RankOf(word[0]) is var rank && rank < 10_000 ? rank : 1, word[^1] switch { '万' => 1, '亿' => 2, _ => 0 }),
    };
}
