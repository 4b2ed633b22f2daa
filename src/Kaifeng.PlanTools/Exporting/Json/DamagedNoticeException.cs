using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Ends the reading of a <c>notice.json</c> from deep inside; <see cref="NoticeJson.Read"/> turns it into an error value.</summary>
/// <param name="what">What is damaged, and where.</param>
internal sealed class DamagedNoticeException(LocalText what) : Exception(what.En)
{
    /// <summary>What is damaged, and where.</summary>
    public LocalText What => what;

    /// <summary>Something that is damaged at a line and a column.</summary>
    public static DamagedNoticeException At(int line, int column, string zh, string en) => new(new(
        FormattableString.Invariant($"第{line}行第{column}列：{zh}"), FormattableString.Invariant($"line {line}, column {column}: {en}")));
}
