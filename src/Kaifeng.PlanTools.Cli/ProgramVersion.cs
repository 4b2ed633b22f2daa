using System.Reflection;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli;

/// <summary>Which program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>The version with the revision it was built from: <c>0.1.0+49358aa…</c>.</summary>
    public static string Whole { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The version as users know it: <c>0.1.0</c>.</summary>
    public static string Short => Whole.Split('+')[0];

    /// <summary>The build: another one whenever a line of the program or of the library is another.</summary>
    public static string Build { get; } =
        $"{Whole} {typeof(ProgramVersion).Module.ModuleVersionId} {typeof(PlanNotice).Module.ModuleVersionId}";
}
