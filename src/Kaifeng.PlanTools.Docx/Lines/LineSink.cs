using Kaifeng.PlanTools.Docx.Body;
using Kaifeng.PlanTools.Reading;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Docx.Lines;

/// <summary>The lines that are finished, and where the characters of each stand in the document.</summary>
internal sealed class LineSink
{
    private static readonly Stretch[] None = [];

    private readonly List<Stretch[]> stretches = [];
    private int last = 1;

    /// <summary>The text so far.</summary>
    public CanonicalText Text { get; } = new();

    /// <summary>Where the characters of each line come from; none for lines outside the text's part and for blank ones.</summary>
    public IReadOnlyList<Stretch[]> Stretches => stretches;

    /// <summary>Adds a line; one of blanks alone is none. A line of no paragraph has the number of the one before it.</summary>
    public void Add(LineDraft line, SourceLine facts)
    {
        if (line.HasText)
        {
            last = line.Paragraph > 0 ? line.Paragraph : last;
            Text.Add(line.ToString(), facts with { FileLine = last });
            stretches.Add([.. line.Stretches]);
        }
    }

    /// <summary>Adds text that is no part of the notice.</summary>
    public void AddDropped(LineDraft line, string reason)
    {
        if (line.HasText)
        {
            EndBlock();
            Add(line, new SourceLine(1, LineRole.Dropped, Reason: reason));
            EndBlock();
        }
    }

    /// <summary>Ends a block.</summary>
    public void EndBlock()
    {
        Text.EndBlock();
        while (stretches.Count < Text.Count)
        {
            stretches.Add(None);
        }
    }
}
