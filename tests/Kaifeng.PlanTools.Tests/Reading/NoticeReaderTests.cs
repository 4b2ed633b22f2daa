using System.Text;
using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Tests.Reading;

public sealed class NoticeReaderTests
{
    [Fact]
    public void A_byte_order_mark_is_no_character()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("规划")).ToArray();
        Assert.Equal("规划", NoticeReader.Read("a.txt", bytes).Source!.Content);
    }

    [Fact]
    public void The_hash_is_the_files_byte_order_mark_included()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("规划")).ToArray();
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), NoticeReader.Read("a.txt", bytes).Source!.Sha256);
    }

    [Theory]
    [InlineData(new byte[] { }, ReadError.Empty)]
    [InlineData(new byte[] { 0x20, 0x0A, 0xE3, 0x80, 0x80 }, ReadError.Empty)]
    [InlineData(new byte[] { 0x25, 0x50, 0x00, 0x46 }, ReadError.Binary)]
    [InlineData(new byte[] { 0xFF, 0xFF, 0x41 }, ReadError.UnknownEncoding)]
    public void What_is_no_text_is_an_error_value(byte[] bytes, ReadError error)
    {
        var result = NoticeReader.Read("a.txt", bytes);
        Assert.Equal(error, result.Error);
        Assert.Null(result.Source);
    }
}
