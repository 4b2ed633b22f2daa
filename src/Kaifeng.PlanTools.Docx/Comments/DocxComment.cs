using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>A comment to be set into a document.</summary>
/// <param name="Place">The characters of the text that it is about; the beginning of the text where it is empty.</param>
/// <param name="Lines">What it says, a paragraph each.</param>
public sealed record DocxComment(TextSpan Place, IReadOnlyList<string> Lines);
