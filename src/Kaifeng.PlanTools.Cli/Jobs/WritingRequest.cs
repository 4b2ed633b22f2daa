using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>What a command that writes files was asked for.</summary>
/// <param name="Output">The folder that gets a folder for each notice.</param>
/// <param name="Formats">What to write.</param>
/// <param name="Plans">Of which plans.</param>
/// <param name="IsForced">Whether what is there already is written again.</param>
/// <param name="Jobs">How many inputs are done at a time.</param>
internal sealed record WritingRequest(string Output, ImmutableArray<ExportFormat> Formats, PlanChoice Plans, bool IsForced, int Jobs)
{
    /// <summary>What the files of an input hang on, as one word: the program, the bytes, the names, the options.</summary>
    public string KeyOf(SourceFile file, string noticeName, ReadOptions reading)
    {
        string[] causes = [ProgramVersion.Build, file.Sha256, file.Name, noticeName, Plans.ToString(), $"{reading.Container}", reading.Encoding ?? ""];
        return XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(string.Join('\n', causes))).ToString("x32", CultureInfo.InvariantCulture);
    }
}
