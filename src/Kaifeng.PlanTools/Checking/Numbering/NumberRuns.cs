using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>
/// Finds the numbers that count together: those of one style between two headings of a higher level, in the outline and in each box.
/// Numbers right behind a box that count on from those in it count with them, and where most runs of a style in a plan
/// go on from the run before (chapters through the parts), they are one.
/// </summary>
internal sealed class NumberRuns
{
    private static readonly int Styles = Enum.GetValues<NumberStyle>().Length;

    private readonly PlanNotice notice;
    private readonly List<NumberRun> finished = [];
    private readonly List<NumberRun>[] outline = [.. Enumerable.Range(0, Styles).Select(static _ => new List<NumberRun>())];
    private readonly NumberRun?[] open = new NumberRun?[Styles];
    private readonly NumberRun?[] boxed = new NumberRun?[Styles];
    private int scopeStart;
    private bool opensList;
    private bool hasTextBefore;

    private NumberRuns(PlanNotice notice) => this.notice = notice;

    /// <summary>The runs of a notice's plans.</summary>
    public static IReadOnlyList<NumberRun> Of(PlanNotice notice)
    {
        var runs = new NumberRuns(notice);
        Plan? plan = null;
        foreach (var place in PlacedBlock.Of(notice))
        {
            if (!ReferenceEquals(plan, place.Plan))
            {
                runs.EndPlan();
                plan = place.Plan;
                runs.scopeStart = plan.Span.Start;
            }

            runs.Read(place.Block);
        }

        runs.EndPlan();
        return runs.finished;
    }

    private void Read(Block block)
    {
        switch (block)
        {
            // A row of figures that reads like a decimal number with a title is no heading.
            case Section { Kind: SectionKind.D1 or SectionKind.D2 or SectionKind.D3, Title: [>= '0' and <= '9', ..] }:
                break;
            case Section { Number.Length: > 0 } section:
                AddToOutline(new NumberedItem(PrintedNumber.Of(section), PlaceOf(section.Heading, section.Number), section.Span.Start, IsHeading: true, opensList));
                (opensList, hasTextBefore) = (false, true);
                break;
            case Section section:
                (opensList, hasTextBefore) = (true, false);
                Array.Clear(boxed);
                scopeStart = section.Heading.Extent.End;
                break;
            case Paragraph paragraph:
                Read(paragraph);
                break;
            case Box box:
                Read(box);
                opensList = false;
                break;
            case Table table:
                Read(table);
                break;
            default:
                break;
        }
    }

    /// <summary>The categories of a table that stand as rows of their own; one that is printed again on the next page is the same.</summary>
    private void Read(Table table)
    {
        var run = new NumberRun(table.Span.Start);
        var last = "";
        foreach (var cell in table.Rows.Where(static row => row is { Kind: RowKind.Category, Cells.Length: 1 }).Select(static row => row.Cells[0].Text))
        {
            var text = notice.Source.Read(cell);
            if (text != last && NumberMarks.Read(text) is { Kind: SectionKind.L1 } mark)
            {
                run.Items.Add(new NumberedItem(new PrintedNumber(NumberStyle.First, mark.Ordinal, mark.Number), PlaceOf(cell, mark.Number), cell.Extent.Start, IsHeading: true, BeginsAnew: false));
            }

            last = text;
        }

        finished.Add(run);
    }

    private void Read(Paragraph paragraph)
    {
        if (PrintedNumber.Of(paragraph) is { Style: not NumberStyle.None } number)
        {
            AddToOutline(new NumberedItem(number, PlaceOf(paragraph.Text, paragraph.Number), paragraph.Text.Extent.Start, IsHeading: false, opensList || hasTextBefore));
            (opensList, hasTextBefore) = (false, false);
            return;
        }

        hasTextBefore = true;
        opensList = EndsWithColon(paragraph.Text);
    }

    private void Read(Box box)
    {
        Array.Clear(boxed);
        var (from, anew) = (box.Span.Start, false);
        foreach (var paragraph in box.Items.SelectMany(static item => item.Paragraphs))
        {
            var number = PrintedNumber.Of(paragraph);
            if (number.Style == NumberStyle.None)
            {
                anew = true;
                continue;
            }

            Array.Clear(boxed, (int)number.Style + 1, Styles - (int)number.Style - 1);
            var item = new NumberedItem(number, PlaceOf(paragraph.Text, paragraph.Number), paragraph.Text.Extent.Start, IsHeading: false, anew);
            if (boxed[(int)number.Style] is not { } run || (anew && number.Value == 1))
            {
                boxed[(int)number.Style] = run = new NumberRun(from);
                finished.Add(run);
            }

            run.Items.Add(item);
            (from, anew) = (item.Place.Extent.End, false);
        }
    }

    private void AddToOutline(NumberedItem item)
    {
        var style = (int)item.Number.Style;
        Array.Clear(open, style + 1, Styles - style - 1);
        var prefix = PrefixOf(item.Number);
        if (CountsInBox(item, style))
        {
            boxed[style]!.Items.Add(item);
            return;
        }

        Array.Clear(boxed);
        if (open[style] is not { } run || run.Prefix != prefix || (item.BeginsAnew && item.Number.Value == 1))
        {
            open[style] = run = new NumberRun(scopeStart, prefix);
            outline[style].Add(run);
        }

        run.Items.Add(item);
        scopeStart = item.Place.Extent.End;
    }

    // What counts on in the outline, or begins a count, belongs to the outline; a box of one number is none to count in.
    private bool CountsInBox(NumberedItem item, int style) =>
        boxed[style] is { } box
        && (item.Number.Value > 1 || (box.Items.Count == 1 && open[style] is null))
        && (open[style] is not { } run || (item.Number.Value != run.Last + 1 && item.Number.Value == box.Last + 1));

    private void EndPlan()
    {
        foreach (var runs in outline)
        {
            finished.AddRange(CountOn(runs) ? Joined(runs) : runs);
            runs.Clear();
        }

        Array.Clear(open);
        Array.Clear(boxed);
        (opensList, hasTextBefore) = (false, false);
    }

    /// <summary>Whether more of the runs go on from the one before than begin again with 1.</summary>
    private static bool CountOn(List<NumberRun> runs)
    {
        var votes = 0;
        for (var i = 1; i < runs.Count; i++)
        {
            var first = runs[i].Items[0].Number.Value;
            votes += first == 1 ? -1 : first > runs[i - 1].Last && runs[i].Prefix.Length == 0 ? 1 : 0;
        }

        return votes > 0;
    }

    private static IEnumerable<NumberRun> Joined(List<NumberRun> runs)
    {
        var joined = runs[0];
        foreach (var run in runs.Skip(1))
        {
            if (run.Items[0].Number.Value == 1 || run.Prefix.Length > 0)
            {
                yield return joined;
                joined = run;
            }
            else
            {
                joined = joined.Then(run);
            }
        }

        yield return joined;
    }

    private Passage PlaceOf(Passage text, string number) => NumberedItem.PlaceOf(notice.Source, text, number);

    private bool EndsWithColon(Passage text) => text.Pieces.Length > 0 && notice.Source.Content[text.Extent.End - 1] is '：' or ':';

    private static string PrefixOf(PrintedNumber number) =>
        number.Style is NumberStyle.Decimal2 or NumberStyle.Decimal3 ? number.Text[..number.Text.AsSpan().LastIndexOfAny('.', '．')] : "";
}
