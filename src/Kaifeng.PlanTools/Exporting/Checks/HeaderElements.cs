using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>The elements of a notice outside its plans, by the names of GB/T 9704—2012, clause 7.</summary>
internal static class HeaderElements
{
    private static readonly LocalText None = new("", "");

    private static readonly (Func<NoticeHeader, int, bool> Holds, LocalText Name)[] Table =
    [
        (static (header, offset) => Holds(header.Issuer?.Place, offset), new("发文机关标志", "issuer's mark")),
        (static (header, offset) => Holds(header.DocumentNumber?.Place, offset), new("发文字号", "document number")),
        (static (header, offset) => Holds(header.Title?.Place, offset), new("标题", "title")),
        (static (header, offset) => Holds(header.Addressees?.Place, offset), new("主送机关", "addressees")),
        (static (header, offset) => Hold(header.Body, offset), new("正文", "text")),
        (static (header, offset) => Holds(Ordered.LastAt(header.Attachments, offset, static entry => entry.Place.Extent.Start)?.Place, offset), new("附件说明", "list of attachments")),
        (static (header, offset) => Holds(header.SignedBy?.Place, offset), new("发文机关署名", "signature")),
        (static (header, offset) => Holds(header.IssuedOn?.Place, offset), new("成文日期", "date of issue")),
        (static (header, offset) => Hold(header.Annotations, offset), new("附注", "annotation")),
        (static (header, offset) => Holds(Ordered.LastAt(header.Index, offset, static entry => entry.Place.Extent.Start)?.Place, offset), new("索引表", "index table")),
        (static (header, offset) => header.Imprint is { } imprint && Hold(imprint, offset), new("版记", "imprint")),
    ];

    /// <summary>The name of the element that holds an offset; empty texts for none.</summary>
    public static LocalText At(NoticeHeader header, int offset) => Array.Find(Table, row => row.Holds(header, offset)).Name ?? None;

    private static bool Hold(Imprint imprint, int offset) =>
        Array.Exists([imprint.Sponsor, imprint.Supervisor, imprint.CopiedTo, imprint.PrintedBy], field => Holds(field?.Place, offset))
        || Holds(imprint.PrintedOn?.Place, offset)
        || Hold(imprint.Others, offset);

    private static bool Hold(ImmutableArray<HeaderField> fields, int offset) =>
        Holds(Ordered.LastAt(fields, offset, static field => field.Place.Extent.Start)?.Place, offset);

    private static bool Holds(Passage? place, int offset) => place is { } known && known.OffsetOf(offset) >= 0;
}
