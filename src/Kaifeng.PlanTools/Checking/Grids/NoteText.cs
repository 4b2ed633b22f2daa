using System.Buffers;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Parsing.Vocabulary;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Grids;

/// <summary>A note under a table, taken apart.</summary>
/// <param name="Note">The note.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Start">Where its words begin, behind <c>注：</c>, a number or a mark.</param>
/// <param name="Mark">The mark with which it begins (<c>*</c>, <c>①</c>); empty for a number and for none.</param>
internal sealed record NoteText(TableNote Note, string Text, int Start, string Mark)
{
    private const int LongestTerm = 24;
    private const int ShortestTerm = 3;

    private static readonly string[] Definitions = ["是指", "系指", "指"];

    private static readonly SearchValues<char> Stars = SearchValues.Create("*＊※");

    // 指标, 指数 and the like are no 指 that explains.
    private static readonly SearchValues<char> EndsOfOtherWords = SearchValues.Create("标数导引定示挥令派望明");
    private static readonly SearchValues<char> EndsOfClauses = SearchValues.Create("，。；、：,;:");

    /// <summary>Takes a note apart.</summary>
    public static NoteText Of(SourceText source, TableNote note)
    {
        var text = source.Read(note.Place);
        var stars = StarsAt(text);
        var start = stars > 0 ? stars : TableWords.NoteWordLength(text);
        start = Characters.SkipBlanks(text, start);
        var afterWord = StarsAt(text.AsSpan(start));
        if (stars == 0 && afterWord > 0)
        {
            return new NoteText(note, text, Characters.SkipBlanks(text, start + afterWord), text.Substring(start, afterWord));
        }

        if (stars > 0)
        {
            return new NoteText(note, text, start, text[..stars]);
        }

        var rest = text.AsSpan(start);
        var item = NumberMarks.ReadItem(rest);
        var isCircled = item is not null && rest[0] is >= '①' and <= '⑳';
        return new NoteText(note, text, start + ((NumberMarks.Read(rest) ?? item)?.Length ?? 0), isCircled ? rest[..1].ToString() : "");
    }

    /// <summary>The term that the note explains (<c>流通率是指…</c>), as a range of <see cref="Text"/>; empty where it explains none.</summary>
    public Range Term
    {
        get
        {
            var words = Text.AsSpan(Start);
            foreach (var definition in Definitions)
            {
                var at = words[..Math.Min(words.Length, LongestTerm + definition.Length)].IndexOf(definition, StringComparison.Ordinal);
                if (at >= ShortestTerm)
                {
                    var after = at + definition.Length;
                    var isTerm = !words[..at].ContainsAny(EndsOfClauses) && after < words.Length && !EndsOfOtherWords.Contains(words[after]);
                    return isTerm ? Start..(Start + at) : default;
                }
            }

            return default;
        }
    }

    /// <summary>Whether the note says what brackets around figures mean.</summary>
    public bool ExplainsBrackets => FigureBrackets.AreIn(Text);

    private static int StarsAt(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Stars) is var end and >= 0 ? end : text.Length;
}
