namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>How wide tables are taken to be.</summary>
internal static class GridLimits
{
    // Word makes no more than 63 columns; other programs do.
    private const int Widest = 1000;

    /// <summary>The columns that a property says, within reason.</summary>
    public static int Columns(int? told, int least) => Math.Clamp(told ?? least, least, Widest);
}
