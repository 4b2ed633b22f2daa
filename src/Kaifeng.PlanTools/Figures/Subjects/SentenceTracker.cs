using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Parsing.Notices;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Subjects;

/// <summary>Goes through a strip from numeral to numeral and knows sentence, clause and year at each.</summary>
internal ref struct SentenceTracker(Strip strip, ImmutableArray<Mention> mentions)
{
    private static readonly CharacterSet Signs = new("。！？；;，,：:（(）)《》");

    private readonly ReadOnlySpan<char> text = strip.Text.Span;
    private int at;
    private int sentenceStart;
    private int segmentStart;
    private int clauseStart;
    private int outerClause = -1;
    private int labelStart = -1;
    private bool isInTitle;

    /// <summary>The year that governs figures here, 0 where the sentence has none so far.</summary>
    public int Year { get; private set; }

    /// <summary>The last year of the strip that an earlier sentence set, 0 where none did.</summary>
    public int EarlierYear { get; private set; }

    /// <summary>Whether the year is one up to which something was: <c>截至2021年底</c>.</summary>
    public bool IsUpTo { get; private set; }

    /// <summary>The site of a numeral; numerals must come in their order.</summary>
    public FigureSite MoveTo(int index)
    {
        ref readonly var mention = ref mentions.ItemRef(index);
        var start = mention.Start;
        while (at < start && Signs.IndexIn(text[at..start]) is var next and >= 0)
        {
            at += next + 1;
            Pass(text[at - 1]);
        }

        at = Math.Max(at, mention.End);
        return new FigureSite(strip, mentions, index)
        {
            SentenceStart = sentenceStart,
            SegmentStart = segmentStart,
            ClauseStart = Math.Min(clauseStart, start),
            LabelStart = labelStart,
            IsBracketed = outerClause >= 0 || isInTitle,
        };
    }

    /// <summary>Takes note of the year that a numeral names.</summary>
    public void NoteYear(in Mention mention)
    {
        if (mention.LastYear > 0 && !isInTitle && !IsComparison(mention) && !NamesDocument(mention))
        {
            Year = mention.LastYear;
            IsUpTo = GoalWords.UpTo.LengthAtEnd(text[..mention.Start].TrimEnd('“')) > 0;
        }
    }

    // 较2015年增长, 比“十三五”末翻一番: the base of a comparison and not the year of the figure.
    private readonly bool IsComparison(in Mention mention)
    {
        var before = text[..mention.Start].TrimEnd('“');
        var after = text[mention.NumeralEnd..];
        return (!before.IsEmpty && SubjectWords.Comparing.LengthAtEnd(before) > 0) || SubjectWords.Compared.LengthAtStart(after) > 0;
    }

    // 编制“十五五”村庄规划: the time that the document is for is not when the figure is reached.
    private readonly bool NamesDocument(in Mention mention) =>
        mention.Kind == NumeralKind.Period && PlanPeriods.NamesDocument(text[mention.NumeralEnd..].TrimStart('”'));

    private void Pass(char sign)
    {
        labelStart = sign is '：' or ':' ? clauseStart : -1;
        switch (sign)
        {
            case '。' or '！' or '？':
                EarlierYear = Year == 0 ? EarlierYear : IsUpTo ? 0 : Year;
                Year = 0;
                IsUpTo = false;
                sentenceStart = segmentStart = clauseStart = at;
                outerClause = -1;
                break;
            case '；' or ';':
                segmentStart = clauseStart = at;
                outerClause = -1;
                break;
            case '（' or '(':
                outerClause = outerClause < 0 ? clauseStart : outerClause;
                clauseStart = at;
                break;
            case '）' or ')':
                clauseStart = outerClause < 0 ? clauseStart : outerClause;
                outerClause = -1;
                break;
            case '《' or '》':
                isInTitle = sign == '《';
                break;
            default:
                clauseStart = at;
                break;
        }
    }
}
