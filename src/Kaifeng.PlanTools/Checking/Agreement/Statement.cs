using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>A printed figure as something said of a subject, to be held against what is said of it elsewhere.</summary>
/// <param name="Notice">The notice in which it stands.</param>
/// <param name="NoticeNumber">That notice's place among those checked together, from 0.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Subject">What it is said of, as printed.</param>
internal sealed record Statement(PlanNotice Notice, int NoticeNumber, Quantity Quantity, string Subject)
{
    /// <summary>Whether it stands in a table.</summary>
    public bool IsCell => Quantity.Cell is not null;

    /// <summary>The plan in which it stands, told apart from those of other notices.</summary>
    public (int Notice, string Plan) Plan => (NoticeNumber, Quantity.Holder.PlanId);

    /// <summary>The figure as printed.</summary>
    public string Printed
    {
        get
        {
            var printed = Text.LineWraps.Remove(Notice.Source.Read(Quantity.Place));
            var unit = Quantity.Amount.Unit.Printed;
            return IsCell && !printed.EndsWith(unit, StringComparison.Ordinal) ? printed + unit : printed;
        }
    }
}
