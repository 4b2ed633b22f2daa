namespace Kaifeng.PlanTools.Checking.Wording;

/// <summary>Words that lack what they have elsewhere in the text, or have something else in its place.</summary>
/// <param name="Strip">The text in which they stand, by its number.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Whole">How they are printed elsewhere.</param>
/// <param name="Times">How often.</param>
internal readonly record struct CutWord(int Strip, int Start, int End, string Whole, int Times);
