using Kaifeng.PlanTools.Docx.Lines;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx;

/// <summary>The text of a document and where its characters stand in the part that holds it.</summary>
/// <param name="Source">The text as the file has it, before it is made the text that is shown.</param>
/// <param name="Stretches">For each line where its characters come from.</param>
internal sealed record DocxText(SourceText Source, IReadOnlyList<Stretch[]> Stretches);
