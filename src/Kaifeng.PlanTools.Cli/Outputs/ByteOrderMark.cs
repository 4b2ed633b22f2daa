using System.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>The mark before a UTF-8 file by which Excel knows that it is one.</summary>
internal static class ByteOrderMark
{
    /// <summary>A way to write with the mark in front.</summary>
    public static Action<T, Stream> Before<T>(Action<T, Stream> write) => (content, stream) =>
    {
        stream.Write(Encoding.UTF8.Preamble);
        write(content, stream);
    };
}
