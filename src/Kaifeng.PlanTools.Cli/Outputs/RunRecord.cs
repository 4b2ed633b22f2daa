using System.Collections.Immutable;
using System.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>What was written of one format of one notice.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="Key">What it was made from and by what; equal keys give equal files.</param>
/// <param name="IsNotice">Whether the text had the structure of a notice.</param>
/// <param name="Counts">The cells of the summary after the name.</param>
/// <param name="Files">The files, by their paths in the notice's folder.</param>
internal sealed record FormatRecord(
    string Format, string Key, bool IsNotice, ImmutableArray<string> Counts, ImmutableArray<(string Path, FileMark Mark)> Files);

/// <summary>What was written of one notice, a record a format. Lines with tabs, so that a start of the program costs nothing to read them.</summary>
internal sealed record RunRecord(ImmutableArray<FormatRecord> Formats)
{
    private const string FirstLine = "plan-tools record 1";

    private const string LastLine = "end";

    private const string IsNoticeWord = "notice";

    private const string IsTextWord = "text";

    public static RunRecord Empty { get; } = new(ImmutableArray<FormatRecord>.Empty);

    /// <summary>The record with other ones for some formats.</summary>
    public RunRecord With(IReadOnlyCollection<FormatRecord> written) =>
        new([.. Formats.Where(old => written.All(record => record.Format != old.Format)), .. written]);

    /// <summary>What was written of a format from the same input by the same program; <c>null</c> where nothing was.</summary>
    public FormatRecord? Find(string format, string key) => Formats.FirstOrDefault(record => record.Format == format && record.Key == key);

    public string Print()
    {
        var text = new StringBuilder().Append(FirstLine).Append('\n');
        foreach (var record in Formats)
        {
            var shape = record.IsNotice ? IsNoticeWord : IsTextWord;
            text.AppendJoin('\t', [record.Format, record.Key, shape, .. record.Counts]).Append('\n');
            foreach (var (path, mark) in record.Files)
            {
                text.Append('\t').Append(path).Append('\t').Append(mark).Append('\n');
            }
        }

        return text.Append(LastLine).Append('\n').ToString();
    }

    /// <summary>Reads what <see cref="Print"/> wrote; <c>null</c> for anything else.</summary>
    public static RunRecord? Parse(string text)
    {
        if (text.Split('\n') is not [FirstLine, .. var lines, LastLine, ""])
        {
            return null;
        }

        var formats = new List<FormatRecord>();
        foreach (var line in lines)
        {
            switch (line.Split('\t'))
            {
                case ["", var path, var mark] when formats.Count > 0 && FileMark.Parse(mark) is { } known:
                    formats[^1] = formats[^1] with { Files = formats[^1].Files.Add((path, known)) };
                    break;
                case [{ Length: > 0 } format, var key, (IsNoticeWord or IsTextWord) and var shape, .. var counts]:
                    formats.Add(new FormatRecord(format, key, shape == IsNoticeWord, [.. counts], []));
                    break;
                default:
                    return null;
            }
        }

        return new RunRecord([.. formats]);
    }
}
