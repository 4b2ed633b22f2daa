namespace Kaifeng.PlanTools.Checking.References;

/// <summary>A label or a heading's number that a text names.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">What it names: <c>专栏</c>, <c>附件</c>, <c>章</c>.</param>
/// <param name="Key">Word and number in one form: <c>专栏6-1</c>, <c>附件2</c>, <c>章3</c>.</param>
/// <param name="IsReference">Whether the words around it refer to it; else it is only named there, as a caption names itself.</param>
internal readonly record struct Reference(int Start, int End, string Word, string Key, bool IsReference);
