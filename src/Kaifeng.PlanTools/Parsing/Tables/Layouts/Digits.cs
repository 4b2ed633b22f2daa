namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>How many digits the first figure of a text has.</summary>
/// <param name="Whole">Before the point; 0 where the text holds no figure.</param>
/// <param name="Decimals">Behind it.</param>
/// <param name="LeadingZero">Whether it begins with a zero that says nothing (<c>07</c>).</param>
/// <param name="Value">About how much it is.</param>
internal readonly record struct Digits(int Whole, int Decimals, bool LeadingZero, double Value)
{
    private const int Most = 15;

    /// <summary>The digits of the first figure.</summary>
    public static Digits Of(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('0', '9');
        if (at < 0)
        {
            return default;
        }

        var (whole, decimals, value) = (0, 0, 0.0);
        var leads = text[at] == '0' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && whole < Most; at++, whole++)
        {
            value = (value * 10) + text[at] - '0';
        }

        if (at + 1 < text.Length && text[at] == '.')
        {
            var scale = 1.0;
            for (at++; at < text.Length && char.IsAsciiDigit(text[at]) && decimals < Most; at++, decimals++)
            {
                scale /= 10;
                value += (text[at] - '0') * scale;
            }
        }

        return new Digits(whole, decimals, leads, value);
    }
}
