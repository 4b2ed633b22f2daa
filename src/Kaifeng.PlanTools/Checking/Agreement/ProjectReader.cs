using System.Buffers;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Claims;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;
using Kaifeng.PlanTools.Vocabulary;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Reads the figures of named projects: a name, a word that says what the figure is, the figure.</summary>
internal sealed class ProjectReader
{
    private const int LongestSentence = 200;
    private const int LongestName = 40;
    private const int ShortestKey = 4;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？;");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，：、,:");

    private readonly NoticeFigures figures;
    private readonly SubjectKey keys;
    private readonly Dictionary<int, (string Name, int Number)> leads;
    private readonly List<(TextSpan Span, Strip Strip, int Offset)> pieces = [];

    private ProjectReader(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        this.figures = figures;
        keys = new SubjectKey(figures.Notice);
        leads = ProjectLeads.Of(figures.Notice);
        foreach (var strip in strips.Where(static strip => strip.IsParagraph))
        {
            var offset = 0;
            foreach (var piece in strip.Place.Pieces)
            {
                pieces.Add((piece, strip, offset));
                offset += piece.Length;
            }
        }

        pieces.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
    }

    /// <summary>The figures of projects in a notice, in the order of the text.</summary>
    public static IEnumerable<ProjectFigure> Read(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        var reader = new ProjectReader(figures, strips);
        foreach (var quantity in figures.Quantities)
        {
            if (quantity.Amount is { High: null, Bound: not Bound.None, Value: > 0 } && quantity.Amount.Unit.Dimension is Dimension.Area or Dimension.Money or Dimension.Mass or Dimension.Power or Dimension.Volume
                && reader.Read(quantity) is { } figure)
            {
                yield return figure;
            }
        }
    }

    /// <summary>A name without the issuer's own, a province before it and generic ends; empty where too little is left.</summary>
    private string KeyOf(ReadOnlySpan<char> name)
    {
        name = name.Length > 3 && name[2] == '省' ? name[3..] : name;
        var key = keys.Of(name);
        var isShorter = true;
        while (isShorter)
        {
            isShorter = false;
            foreach (var end in ProjectWords.Generic)
            {
                if (key.Length > end.Length && key.EndsWith(end, StringComparison.Ordinal))
                {
                    (key, isShorter) = (key[..^end.Length], true);
                }
            }
        }

        return key.Length < ShortestKey ? "" : key;
    }

    private ProjectFigure? Read(Quantity quantity)
    {
        if (PieceAt(quantity.Place.Extent.Start) is not { } piece)
        {
            return null;
        }

        var text = piece.Strip.Text.Span;
        var at = piece.Offset + quantity.Place.Extent.Start - piece.Span.Start;
        var start = Math.Max(0, at - LongestSentence);
        start = text[start..at].LastIndexOfAny(SentenceEnds) is var stop and >= 0 ? start + stop + 1 : start;
        var sentence = text[start..at];
        if (AttributeBefore(ref sentence, quantity.Amount.Unit.Dimension) is not { } attribute)
        {
            return null;
        }

        var (name, number) = leads.GetValueOrDefault(piece.Strip.Place.Extent.Start, ("", 0));
        var key = KeyOf(name);
        if (NameIn(sentence) is { Length: > 0 } printed)
        {
            (name, number, key) = KeyOf(printed) is var own && own == key ? (name, number, key) : (printed, -1 - piece.Strip.Place.Extent.Start - start, own);
        }
        else if (ProjectWords.Parts.IsIn(sentence))
        {
            return null;
        }

        return key.Length == 0 ? null : new ProjectFigure(figures.Notice, quantity.Holder.PlanId, quantity.Place, name, key, attribute, quantity.Amount, number);
    }

    private (TextSpan Span, Strip Strip, int Offset)? PieceAt(int offset)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = pieces[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && pieces[low - 1].Span.End > offset ? pieces[low - 1] : null;
    }

    private static ProjectAttribute? AttributeBefore(ref ReadOnlySpan<char> text, Dimension dimension)
    {
        while (ProjectWords.Between.LengthAtEnd(text) is var between and > 0)
        {
            text = text[..^between];
        }

        var (words, attribute) = dimension switch
        {
            Dimension.Money => (ProjectWords.Investments, ProjectAttribute.Investment),
            Dimension.Area => ProjectWords.FloorSpaces.LengthAtEnd(text) > 0 ? (ProjectWords.FloorSpaces, ProjectAttribute.FloorSpace) : (ProjectWords.Areas, ProjectAttribute.Area),
            _ => (ProjectWords.Capacities, ProjectAttribute.Capacity),
        };
        var length = words.LengthAtEnd(text);
        text = text[..^length];
        return length > 0 ? attribute : null;
    }

    // The last clause of the sentence that is a name; the figure of a part is nobody's.
    private static string NameIn(ReadOnlySpan<char> sentence)
    {
        while (!sentence.IsEmpty)
        {
            var comma = sentence.LastIndexOfAny(ClauseEnds);
            var clause = sentence[(comma + 1)..].Trim(" 　0123456789.．（）()“”");
            if (comma >= 0 && sentence[comma] == '、' && clause.Length > 0)
            {
                return "";
            }

            while (ProjectWords.Ahead.LengthAtStart(clause) is var ahead and > 0)
            {
                clause = clause[ahead..];
            }

            if (clause.Length is >= ShortestKey and <= LongestName && ProjectWords.Ends.LengthAtEnd(clause) > 0)
            {
                return clause.IndexOfAny('和', '及') < 0 && !ProjectWords.Parts.IsIn(clause) ? LineWraps.RemoveAll(clause) : "";
            }

            if (ProjectWords.Parts.IsIn(clause))
            {
                return "";
            }

            sentence = comma < 0 ? default : sentence[..comma];
        }

        return "";
    }
}
