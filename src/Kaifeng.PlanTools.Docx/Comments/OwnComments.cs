using System.Text;

namespace Kaifeng.PlanTools.Docx.Comments;

/// <summary>Takes out the comments that an earlier run has set; all others stay.</summary>
internal static class OwnComments
{
    /// <summary>The part of comments without the own ones, and the numbers of those.</summary>
    public static (string Content, HashSet<string> Numbers) TakeOut(string comments)
    {
        var own = PartScanner.Elements(comments).ToList()
            .FindAll(element => element.LocalName is "comment" && element.Attribute(comments, "author").SequenceEqual(CommentsPart.Author));
        return (Without(comments, own), [.. own.Select(element => element.Attribute(comments, "id").ToString())]);
    }

    /// <summary>The part of the text without the marks of comments of those numbers.</summary>
    public static string TakeOutMarks(string part, HashSet<string> numbers)
    {
        if (numbers.Count == 0)
        {
            return part;
        }

        var marks = PartScanner.Elements(part).ToList()
            .FindAll(element => element.LocalName.StartsWith("comment") && numbers.Contains(element.Attribute(part, "id").ToString()))
            .ConvertAll(Whole);
        return Without(part, marks);
    }

    // The run that holds nothing but a reference goes with it.
    private static PartElement Whole(PartElement mark) =>
        mark.LocalName is "commentReference" && mark.Parent is { } run && run.FirstChild == mark.Start && run.LastChild == mark.End ? run : mark;

    private static string Without(string part, List<PartElement> elements)
    {
        var text = new StringBuilder(part.Length);
        var from = 0;
        foreach (var element in elements.Where(element => element.Start >= from))
        {
            text.Append(part, from, element.Start - from);
            from = element.End;
        }

        return text.Append(part, from, part.Length - from).ToString();
    }
}
