using Kaifeng.PlanTools.Cli.Inputs;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Paths as reports for other tools give them: a checkout is another folder on each machine.</summary>
internal static class WorkingFolder
{
    /// <summary>The input's path with <c>/</c>, relative to the working folder where it lies in that, else absolute; <c>stdin</c> for standard input.</summary>
    public static string PathOf(InputFile file)
    {
        if (file.IsStandardInput)
        {
            return file.FileName;
        }

        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), file.FullPath);
        var isInside = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (isInside ? relative : file.FullPath).Replace(Path.DirectorySeparatorChar, '/');
    }
}
