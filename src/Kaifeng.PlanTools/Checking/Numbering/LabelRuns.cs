using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Numbering;

/// <summary>Finds the labels of a notice that count together: those of one word in a plan, or, where the labels name the chapter, in a chapter.</summary>
internal static class LabelRuns
{
    private const int FewestInChapters = 2;

    private static readonly NumberStyle[] ChapterStyles = [NumberStyle.Chapter, NumberStyle.First, NumberStyle.Part, NumberStyle.Section, NumberStyle.Decimal1];

    /// <summary>The runs, and the labels that name another chapter than the one in which they stand, each with that chapter's number.</summary>
    public static (List<NumberRun> Runs, List<(LabelledBlock Block, int Chapter)> Displaced) Of(PlanNotice notice)
    {
        var runs = new List<NumberRun>();
        var displaced = new List<(LabelledBlock Block, int Chapter)>();
        foreach (var word in LabelledBlock.Of(notice).GroupBy(static block => (block.Plan.Id, block.Label.Word)))
        {
            var blocks = WithoutRepeats(word);
            var style = ChapterStyleOf(blocks);
            runs.AddRange(InPlan(blocks.FindAll(static block => block.Label.Chapter == 0)));
            var (counted, strayed) = InChapters(blocks.FindAll(static block => block.Label.Chapter > 0), style);
            runs.AddRange(counted);
            displaced.AddRange(strayed);
        }

        return (runs, displaced);
    }

    // A caption that is repeated after a page break is the same box.
    private static List<LabelledBlock> WithoutRepeats(IEnumerable<LabelledBlock> all)
    {
        var blocks = new List<LabelledBlock>();
        foreach (var block in all)
        {
            if (blocks.Count == 0 || blocks[^1].Label != block.Label || (block.Title != blocks[^1].Title && block.Title.Length > 0))
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    /// <summary>The level of heading whose numbers the labels name: at least two thirds of them agree with it.</summary>
    private static NumberStyle? ChapterStyleOf(List<LabelledBlock> blocks)
    {
        var named = blocks.FindAll(static block => block.Label.Chapter > 0);
        foreach (var style in ChapterStyles)
        {
            var agreeing = named.Count(block => block.Outline[(int)style] == block.Label.Chapter);
            if (agreeing >= FewestInChapters && agreeing * 3 >= named.Count * 2)
            {
                return style;
            }
        }

        return null;
    }

    private static IEnumerable<NumberRun> InPlan(List<LabelledBlock> blocks)
    {
        NumberRun? run = null;
        LabelledBlock? last = null;
        foreach (var block in blocks)
        {
            // Some plans count anew in each chapter without naming it.
            if (run is null || (block.Label.Value == 1 && TopOf(block) != TopOf(last!)))
            {
                if (run is not null)
                {
                    yield return run;
                }

                run = new NumberRun(block.Plan.Span.Start);
            }

            run.Items.Add(ItemOf(block));
            last = block;
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    /// <summary>Labels that stand in another chapter than they name are displaced, unless they count with others that do not.</summary>
    private static (List<NumberRun> Runs, List<(LabelledBlock Block, int Chapter)> Displaced) InChapters(List<LabelledBlock> blocks, NumberStyle? style)
    {
        var runs = new List<NumberRun>();
        var displaced = new List<(LabelledBlock Block, int Chapter)>();
        foreach (var chapter in blocks.GroupBy(static block => block.Label.Chapter))
        {
            var (all, own) = (chapter.ToList(), chapter.Where(block => ChapterOf(block, style) == chapter.Key).ToList());
            var run = RunOf(all);
            if (own.Count == all.Count || (own.Count > 0 && NumberSlip.Of(run).Count == 0))
            {
                runs.Add(run);
                continue;
            }

            displaced.AddRange(all.Except(own).Select(block => (block, ChapterOf(block, style))));
            if (own.Count > 0)
            {
                runs.Add(RunOf(own));
            }
        }

        return (runs, displaced);
    }

    // Where no level is known whose numbers the labels name, or none stands above, each stands where it says.
    private static int ChapterOf(LabelledBlock block, NumberStyle? style) =>
        style is { } known && block.Outline[(int)known] is var number and > 0 ? number : block.Label.Chapter;

    private static NumberRun RunOf(List<LabelledBlock> blocks)
    {
        var run = new NumberRun(blocks[0].Plan.Span.Start);
        run.Items.AddRange(blocks.Select(ItemOf));
        return run;
    }

    private static NumberedItem ItemOf(LabelledBlock block) =>
        new(new PrintedNumber(NumberStyle.None, block.Label.Value, block.Label.Text), block.Place, block.Place.Extent.Start, IsHeading: false, BeginsAnew: false);

    private static (int Part, int Chapter, int First) TopOf(LabelledBlock block) =>
        (block.Outline[(int)NumberStyle.Part], block.Outline[(int)NumberStyle.Chapter], block.Outline[(int)NumberStyle.First]);
}
