using System.Text.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Targets;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Writes the figures of a notice. The names and their order are those of <see cref="FiguresJson"/>.</summary>
internal sealed class FiguresToJson(SourceText source, Utf8JsonWriter file, JsonLines lines)
{
    private readonly PlacesToJson places = lines.Entry;
    private readonly Utf8JsonWriter json = lines.Entry.Json;

    public void Write(NoticeFigures figures)
    {
        file.WriteStartObject("figures"u8);
        lines.WriteList("numerals"u8, figures.Numerals, Write);
        lines.WriteList("quantities"u8, figures.Quantities, Write);
        lines.WriteList("targets"u8, figures.Targets, Write);
        lines.WriteList("claims"u8, figures.Claims, Write);
        file.WriteEndObject();
    }

    private void Write(Numeral numeral)
    {
        json.WriteString("kind"u8, numeral.Kind.Name());
        places.Text("text"u8, numeral.Place);
        places.Segments("segments"u8, numeral.Place);
    }

    private void Write(Quantity quantity)
    {
        json.WriteString("id"u8, quantity.Id);
        json.WriteString("holder"u8, quantity.Holder.Id);
        json.WriteString("kind"u8, quantity.Kind.Name());
        WriteFigure(quantity);
    }

    private void Write(Target target)
    {
        json.WriteString("id"u8, target.Id);
        json.WriteString("holder"u8, target.Quantity.Holder.Id);
        json.WriteString("kind"u8, target.Kind.Name());
        WriteFigure(target.Quantity);
    }

    private void WriteFigure(Quantity quantity)
    {
        places.Text("printed"u8, quantity.Place);
        json.WriteAmount(quantity.Amount);
        json.WriteYear(quantity.Year);
        places.Text("subject"u8, quantity.Subject);
        places.Segments("segments"u8, quantity.Place);
    }

    private void Write(Claim claim)
    {
        json.WriteString("id"u8, claim.Id);
        json.WriteString("holder"u8, claim.Holder.Id);
        json.WriteString("kind"u8, claim.Kind.Name());
        json.WriteString("text"u8, OneLine.SingleBlanks(source.Read(claim.Text)));
        places.Segments("segments"u8, claim.Text);
        json.WriteStartObject("stated"u8);
        places.Text("printed"u8, claim.Stated);
        json.WriteAmount(claim.Printed);
        places.Segments("segments"u8, claim.Stated);
        json.WriteEndObject();
        json.WriteStartArray("operands"u8);
        foreach (var operand in claim.Operands)
        {
            json.WriteStartObject();
            Write(operand);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteOptional("computedLow"u8, ExactFigures.RoundedDown(claim.Computed.Low));
        json.WriteOptional("computedHigh"u8, ExactFigures.RoundedUp(claim.Computed.High));
        json.WriteString("verdict"u8, claim.Verdict.Name());
        if (claim.Reason != CannotTell.None)
        {
            json.WriteString("reason"u8, claim.Reason.Name());
        }
    }

    private void Write(Operand operand)
    {
        json.WriteString("role"u8, operand.Role.Name());
        places.Text("printed"u8, operand.Place);
        json.WriteAmount(operand.Amount);
        json.WriteYear(operand.Year);
        places.Segments("segments"u8, operand.Place);
    }
}
