using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>The notices of a call, one after the other, each under a name of its own.</summary>
internal sealed class NoticeInputs(CliConsole console, Reporter reporter, long maxSize)
{
    private readonly InputReader reader = new(console, reporter, maxSize);

    /// <summary>Finds, names and reads the inputs. Names come first, for they hang on each other; only one notice is held at a time.</summary>
    public IEnumerable<(InputFile File, PlanNotice Notice)> Read(IEnumerable<string> arguments, bool findsJson)
    {
        var files = new List<InputFile>();
        var names = new List<(string Name, string Parent)>();
        foreach (var file in new InputFinder(reporter, findsJson).Find(arguments))
        {
            if (reader.ReadBytes(file) is { } bytes)
            {
                files.Add(file);
                names.Add((InputReader.NameOf(file, bytes), file.ParentName));
            }
        }

        return Read(files, FolderNames.Of(names));
    }

    private IEnumerable<(InputFile File, PlanNotice Notice)> Read(List<InputFile> files, IReadOnlyList<string> names)
    {
        for (var i = 0; i < files.Count; i++)
        {
            console.Cancelled.ThrowIfCancellationRequested();
            if (reader.ReadBytes(files[i]) is not { } bytes || reader.ReadNotice(files[i], bytes) is not { } notice)
            {
                continue;
            }

            if (!NoticeShape.IsNotice(notice))
            {
                reporter.Note(files[i].Path, Message.NoNotice);
            }

            yield return (files[i], notice with { Source = notice.Source.WithNoticeName(names[i]) });
        }
    }
}
