using System.Text;
using Kaifeng.PlanTools.Reading.Encodings;

namespace Kaifeng.PlanTools.Tests.Reading;

public sealed class Utf8TextTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly string[] Pieces = ["规划", "“十四五”", "2025", "，", "\n\n", "é", "𠮷", "\u0800", "\uFFFD", "a long line of ASCII", "一二三四五六七八", "\uD7FF\uE000"];

    [Fact]
    public void Texts_of_all_lengths_of_characters_are_decoded()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(text, Utf8Text.Decode(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Damaged_bytes_are_accepted_and_rejected_as_the_runtime_does()
    {
        var random = new Random(2);
        var rejected = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var bytes = Encoding.UTF8.GetBytes(text);
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var expected = StrictlyDecoded(bytes);
            rejected += expected is null ? 1 : 0;
            Assert.Equal(expected, Utf8Text.Decode(bytes));
        }

        Assert.InRange(rejected, 5_000, 19_000);
    }

    [Theory]
    [InlineData("E0809F")]
    [InlineData("EDA080")]
    [InlineData("EDBFBF")]
    [InlineData("E4BD")]
    [InlineData("F4908080")]
    [InlineData("C0AF")]
    [InlineData("80")]
    public void A_form_that_is_none_is_rejected_at_every_place_of_a_vector(string form)
    {
        for (var before = 0; before < 20; before++)
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes(new string('规', before)), .. Convert.FromHexString(form), .. Encoding.UTF8.GetBytes(new string('划', 20 - before))];
            Assert.Null(Utf8Text.Decode(bytes));
        }
    }

    private static string? StrictlyDecoded(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
