using System.Globalization;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>
/// Gives plans their ids: the attachment's number; a number that is printed a second time gets a suffix, so that it moves no other plan's id.
/// The text before the attachments is p1 where it stands alone; an attachment 1 keeps that id for itself.
/// </summary>
internal sealed class PlanIds(IEnumerable<int?> attachments)
{
    private readonly bool hasFirst = attachments.Contains(1);
    private readonly Dictionary<int, int> times = [];

    /// <summary>The id of the next plan.</summary>
    public string Next(int? attachment, bool isLabelled)
    {
        var number = attachment ?? (!isLabelled && hasFirst ? 0 : 1);
        var time = times[number] = times.GetValueOrDefault(number) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"p{number}") + (time == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{time}"));
    }
}
