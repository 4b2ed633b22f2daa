using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Tables.Layouts;

/// <summary>A column that a table's header sets out.</summary>
/// <param name="Role">What its header says it holds; <see cref="ColumnRole.None"/> for words that say nothing of indicators.</param>
/// <param name="Header">Where its header stands.</param>
/// <param name="At">The middle of the header in half squares, for tables whose cells stand below their headers.</param>
/// <param name="From">Where the header begins, in half squares.</param>
internal sealed record LayoutColumn(ColumnRole Role, Passage Header, int At = 0, int From = 0);
