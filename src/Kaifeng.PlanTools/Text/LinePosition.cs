namespace Kaifeng.PlanTools.Text;

/// <summary>A place for people: line and column from 1, the column in Unicode characters (SARIF's <c>unicodeCodePoints</c>).</summary>
public readonly record struct LinePosition(int Line, int Column);
