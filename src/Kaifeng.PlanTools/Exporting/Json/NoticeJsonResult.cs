using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>What reading a <c>notice.json</c> gave: the notice, or why there is none.</summary>
/// <param name="Notice">The notice; <c>null</c> where there is an error.</param>
/// <param name="Error">Why there is none.</param>
/// <param name="Detail">The place or the value that is wrong, on one line, such as <c>leaves[3]</c>; empty where there is no error.</param>
public readonly record struct NoticeJsonResult(PlanNotice? Notice, NoticeJsonError Error, LocalText Detail)
{
    private static readonly LocalText NoDetail = new("", "");

    /// <summary>A notice that was read.</summary>
    public static NoticeJsonResult Of(PlanNotice notice) => new(notice, NoticeJsonError.None, NoDetail);

    /// <summary>A file that cannot be read.</summary>
    public static NoticeJsonResult Failed(NoticeJsonError error, LocalText detail) => new(null, error, detail);
}

/// <summary>Why bytes are no readable <c>notice.json</c>.</summary>
public enum NoticeJsonError
{
    /// <summary>They are.</summary>
    None,

    /// <summary>Not JSON, or broken off.</summary>
    NotJson,

    /// <summary>JSON of another format.</summary>
    UnknownFormat,

    /// <summary>A version that this program does not know.</summary>
    UnknownVersion,

    /// <summary>A field is missing or of the wrong kind, or a place lies outside the text.</summary>
    Damaged,
}
