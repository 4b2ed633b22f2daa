using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Tests.Exporting;

namespace Kaifeng.PlanTools.Tests.Cli;

public sealed class NoticeFolderTests : CliRun
{
    private static readonly ExportFormat Format = new(
        "csv",
        static () => [new OutputFile(Path.Combine("csv", "new.csv"), static (_, stream) => stream.WriteByte((byte)'x'))],
        static () => [Path.Combine("csv", "new.csv"), Path.Combine("csv", "old.csv")]);

    [Fact]
    public void A_table_of_another_version_is_removed_and_a_foreign_file_is_not()
    {
        Write("out/a/csv/old.csv", "old");
        Write("out/a/csv/mine.csv", "mine");

        Assert.NotNull(Folder().Write(SampleFigures.Create(), [Format]));
        Assert.Equal(["a/csv/mine.csv", "a/csv/new.csv"], Written());
    }

    [Fact]
    public void A_folder_with_a_table_of_another_version_is_not_as_it_was_written()
    {
        var (format, files) = Assert.Single(Folder().Write(SampleFigures.Create(), [Format])!);
        var record = new FormatRecord(format.Name, "key", true, [], files);

        Assert.True(Folder().Holds(record, Format));
        Write("out/a/csv/old.csv", "old");
        Assert.False(Folder().Holds(record, Format));
    }

    private new NoticeFolder Folder()
    {
        var console = new CliConsole { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = static () => Stream.Null };
        return new NoticeFolder(console, new Reporter(console, Language.En), Output, "a");
    }
}
