using Kaifeng.PlanTools.Cli.Inputs;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Paths as reports for other tools give them: a checkout is another folder on each machine.</summary>
internal static class WorkingFolder
{
    /// <summary>The input's path with <c>/</c>, relative to the working folder where it lies in that, else absolute; <c>stdin</c> for standard input.</summary>
    public static string PathOf(InputFile file) => PathOf(file.Path);

    /// <summary>The same for a path as the user would write it.</summary>
    public static string PathOf(string path)
    {
        if (path == InputFile.StandardInput.Path)
        {
            return InputFile.StandardInputName;
        }

        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        var isInside = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (isInside ? relative : full).Replace(Path.DirectorySeparatorChar, '/');
    }
}
