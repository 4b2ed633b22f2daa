namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Ends the reading of a <c>notice.json</c> from deep inside; <see cref="NoticeJson.Read"/> turns it into an error value.</summary>
internal sealed class DamagedNoticeException(string message) : Exception(message);
