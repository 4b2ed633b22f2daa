using System.IO.Hashing;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Passes on what is written and takes its mark.</summary>
internal sealed class MarkingStream(Stream target) : Stream
{
    private readonly XxHash128 hash = new();
    private long length;

    /// <summary>The mark of all that was written so far.</summary>
    public FileMark Mark => new(length, hash.GetCurrentHashAsUInt128());

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        target.Write(buffer);
        hash.Append(buffer);
        length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => target.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
