using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A place as compilers and editors write it.</summary>
internal static class SourcePlace
{
    /// <summary><c>path:line:column</c>.</summary>
    public static string Text(InputFile file, LinePosition place) => string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{place.Line}:{place.Column}");
}
