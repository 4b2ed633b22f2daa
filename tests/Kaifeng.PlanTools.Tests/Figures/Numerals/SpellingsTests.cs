using System.Globalization;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Numerals;

namespace Kaifeng.PlanTools.Tests.Figures.Numerals;

/// <summary>Spellings of numerals, each in a sentence, with what may be said of it (<c>spellings.tsv</c>).</summary>
public sealed class SpellingsTests
{
    private static readonly Spelling[] Spellings =
    [
        .. File.ReadAllLines(Path.Combine(CorpusTexts.Root, "tests", "Kaifeng.PlanTools.Tests", "Figures", "Numerals", "spellings.tsv"))
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => Spelling.Of(line.Split('\t'))),
    ];

    private enum Verdict
    {
        Right,
        Unexplained,
        Wrong,
    }

    [Fact]
    public void A_spelling_is_understood_or_said_to_be_unexplained()
    {
        Assert.InRange(Spellings.Length, 300, 1000);
        var wrong = Spellings.Where(static spelling => spelling.Judge() == Verdict.Wrong).Select(static spelling => spelling.ToString()).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Of_a_hundred_spellings_ninety_seven_are_understood()
    {
        var open = Spellings.Where(static spelling => spelling.Judge() == Verdict.Unexplained).Select(static spelling => spelling.ToString()).ToList();
        Assert.True(open.Count * 100 <= Spellings.Length * 3, string.Join('\n', open));
    }

    private sealed record Spelling(string Sentence, int Start, int End, string[] Kinds, string[] Bounds, string[] Values, string[] Highs, string[] Units)
    {
        private const string Any = "-";

        public static Spelling Of(string[] fields)
        {
            var start = fields[1].IndexOf('{', StringComparison.Ordinal);
            var end = fields[1].IndexOf('}', StringComparison.Ordinal) - 1;
            var sentence = fields[1].Remove(end + 1, 1).Remove(start, 1) + "。";
            return new Spelling(sentence, start, end, fields[2].Split('|'), fields[3].Split('|'), fields[4].Split('|'), fields[5].Split('|'), fields[6].Split('|'));
        }

        public Verdict Judge()
        {
            var found = Found();
            var figures = found.Where(static mention => mention.Amount is not null).ToList();
            if (figures is [var figure] && Kinds.Contains(figure.Kind.Name()))
            {
                return Values[0] == Any || Says(figure.Amount!) ? Verdict.Right : Verdict.Wrong;
            }

            var kinds = found.Where(static mention => mention.Amount is null).Select(static mention => mention.Kind.Name()).DefaultIfEmpty(Any).ToList();
            return figures.Count > 0 ? Verdict.Wrong
                : kinds.All(Kinds.Contains) ? Verdict.Right
                : kinds.All(static kind => kind == NumeralKind.Unexplained.Name()) ? Verdict.Unexplained
                : Verdict.Wrong;
        }

        public override string ToString() =>
            $"{Sentence.Insert(End, "}").Insert(Start, "{")} is read as {string.Join(" and ", Found().Select(static mention => $"{mention.Kind.Name()} {Printed(mention.Amount)}"))}";

        private List<Mention> Found() => [.. FigureTexts.Mentions(Sentence).Where(mention => mention.Start < End && mention.End > Start)];

        private bool Says(Amount amount) =>
            Bounds.Contains(amount.Bound.Sign())
            && Values.Contains(Text(amount.Value))
            && Highs.Contains(amount.High is { } high ? Text(high) : Any)
            && Units.Contains(amount.Unit.Printed);

        private static string Printed(Amount? amount) => amount is null ? "" : $"{amount.Bound.Sign()} {Text(amount.Value)} {(amount.High is { } high ? Text(high) : Any)} {amount.Unit.Printed}";

        private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
