using System.Text;
using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Tests.Cli;

/// <summary>A folder of its own and the program run in it, with its console caught.</summary>
public abstract class CliRun : IDisposable
{
    protected const string Text = "一、总体要求\n　　坚持稳中求进。\n";

    protected CliRun()
    {
        Folder = Directory.CreateTempSubdirectory("plan-tools-").FullName;
        Output = InFolder("out");
    }

    protected string Folder { get; }

    protected string Output { get; }

    protected string Out { get; private set; } = "";

    protected string Error { get; private set; } = "";

    protected string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string InFolder(params string[] parts) => Path.Combine([Folder, .. parts]);

    protected string Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    protected string Write(string path, byte[] content)
    {
        var full = InFolder(path.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    /// <summary>The files under the output folder, with <c>/</c>, sorted; the records of runs left out.</summary>
    protected string[] Written() => [.. AllWritten().Where(static path => !path.StartsWith(RunRecords.FolderName + "/", StringComparison.Ordinal))];

    /// <summary>The same with the records.</summary>
    protected string[] AllWritten() => !Directory.Exists(Output) ? [] :
        [.. Directory.EnumerateFiles(Output, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => Path.GetRelativePath(Output, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    protected ExitCode Run(params string[] args) => RunWith("", args);

    protected ExitCode RunWith(string input, params string[] args) => RunOn(
        new CliConsole
        {
            Out = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        },
        args);

    protected ExitCode RunOn(CliConsole console, params string[] args) => RunOn(console, to => CliApp.Run(args, to));

    protected ExitCode RunOn(CliConsole console, Func<CliConsole, ExitCode> run)
    {
        var code = run(console);
        (Out, Error) = (console.Out.ToString()!, console.Error.ToString()!);
        return code;
    }
}
