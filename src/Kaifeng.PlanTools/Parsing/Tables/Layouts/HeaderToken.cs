using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A header cell as read: what its words say and where it stands.</summary>
/// <param name="Role">What its column holds; <see cref="ColumnRole.None"/> where the words are not known.</param>
/// <param name="Kind">What kind of header it is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="At">Its middle in half squares, where lines keep their blanks.</param>
/// <param name="From">Where it begins in half squares.</param>
internal sealed record HeaderToken(ColumnRole Role, HeaderKind Kind, Passage Place, int At = 0, int From = 0)
{
    /// <summary>Whether the header holds figures or words in their place.</summary>
    public bool IsFigure => Role.IsFigure();
}
