using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading;

/// <summary>Why a text that was read is perhaps not what was written.</summary>
public enum DoubtKind
{
    /// <summary>Bytes that are not valid in the encoding; <c>U+FFFD</c> stands for them.</summary>
    BadBytes,

    /// <summary>The text was written in UTF-8, read in another encoding and stored again (<c>鐨勮鍒</c>, <c>ç¼ºå…</c>).</summary>
    Mojibake,

    /// <summary>The text holds <c>U+FFFD</c> or what became of it (<c>锟斤拷</c>): an earlier conversion lost characters.</summary>
    LostCharacters,

    /// <summary>Less than half of the letters are Chinese.</summary>
    FewChinese,
}

/// <summary>The likeliest reason to doubt a text, and where it shows first.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Place">Line and column of the file, from 1.</param>
/// <param name="Count">How often it shows: bytes or characters lost, sequences that mean nothing, the share of Chinese letters in percent.</param>
/// <param name="Encoding">The encoding in which the text was read.</param>
public sealed record ReadDoubt(DoubtKind Kind, LinePosition Place, int Count, string Encoding);
