using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Glued;

/// <summary>
/// Finds the boxes that stand in a line with the text before them and with their own
/// (<c>…。专栏9　山水林田湖生态工程（一）…。…（二）…。…</c>): the caption, the title's end, and the items by their numbers.
/// </summary>
internal static class CaptionCuts
{
    private const string Word = "专栏";

    /// <summary>How far back a bracket is looked for that closes right before a caption.</summary>
    private const int LongestRemark = 200;

    /// <summary>Where the parts of a line begin, the first left out.</summary>
    public static List<int> Find(ReadOnlySpan<char> text)
    {
        var cuts = new List<int>();
        var captions = CaptionsOf(text);
        for (var i = 0; i < captions.Count; i++)
        {
            var end = i + 1 < captions.Count ? captions[i + 1].Start : text.Length;
            AddBox(text[..end], captions[i], cuts);
        }

        return cuts;
    }

    /// <summary>Where each caption and its title begin: at the line's beginning or behind a sentence.</summary>
    private static List<(int Start, int Title)> CaptionsOf(ReadOnlySpan<char> text)
    {
        var captions = new List<(int Start, int Title)>();
        var from = 0;
        while (text[from..].IndexOf(Word, StringComparison.Ordinal) is var index and >= 0)
        {
            var start = from + index;
            from = start + Word.Length;
            if (IsAfterSentence(text[..start]) && CaptionMarks.ReadLabel(text[start..]) is var label and > 0)
            {
                captions.Add((start, start + label));
            }
        }

        return captions;
    }

    private static void AddBox(ReadOnlySpan<char> text, (int Start, int Title) caption, List<int> cuts)
    {
        if (caption.Start > 0)
        {
            cuts.Add(caption.Start);
        }

        var length = GluedTitles.LengthOf(text[caption.Title..]);
        if (length > 0)
        {
            var content = Characters.SkipBlanks(text, caption.Title + length);
            cuts.Add(content);
            cuts.AddRange(ItemsFrom(text, content));
        }
    }

    /// <summary>The numbers that count on from the one with which the box's text begins, each after a sentence.</summary>
    private static List<int> ItemsFrom(ReadOnlySpan<char> text, int start)
    {
        var items = new List<int>();
        if (GluedMarks.Read(text, start) is not { } last)
        {
            return items;
        }

        for (var stop = GluedMarks.NextStop(text, start); stop < text.Length; stop = GluedMarks.NextStop(text, stop))
        {
            if (GluedMarks.Read(text, stop) is { } mark && mark.Kind == last.Kind && mark.Ordinal == last.Ordinal + 1)
            {
                items.Add(stop);
                last = mark;
            }
        }

        return items;
    }

    private static bool IsAfterSentence(ReadOnlySpan<char> before) =>
        before.IsEmpty || TextMeasure.EndsSentence(before[Math.Max(0, before.Length - LongestRemark)..]);
}
