using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Titles;

/// <summary>
/// Finds titles that begin or end inside a word: the characters at their edge stand many times in the text, and nearly always
/// with one and the same character before them (or behind them), which the title lacks.
/// </summary>
internal sealed class CutTitles
{
    private const int Edge = 4;
    private const int FewestWhole = 5;
    private const int RarestOther = 20;
    private const int HashBits = 16;

    private readonly Dictionary<(ulong Key, bool AtStart), EdgeCount> counts = [];
    private readonly List<CutTitle> titles = [];

    // Most places of a text have an edge that no title has: a bit for each hash that one has tells them apart without a look into the table.
    private readonly ulong[] hashes = new ulong[(1 << HashBits) / 64];

    /// <summary>The titles of a notice's plans, sections, boxes and tables that are cut.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="strips">Its texts.</param>
    public static IEnumerable<(CutTitle Title, string Whole)> Of(PlanNotice notice, IReadOnlyList<Strip> strips)
    {
        var cut = new CutTitles();
        cut.AddTitles(notice);
        foreach (var strip in strips)
        {
            cut.Count(strip.Text.Span);
        }

        return cut.Found();
    }

    private void AddTitles(PlanNotice notice)
    {
        foreach (var block in PlacedBlock.Of(notice).Select(static placed => placed.Block))
        {
            switch (block)
            {
                case Section { RunIn: false } section:
                    Add(notice, section.Heading, section.Title);
                    break;
                case Box { Captions: [var caption, ..] } box:
                    Add(notice, caption.Title, box.Title);
                    break;
                case Table { Captions: [var caption, ..] } table:
                    Add(notice, caption.Title, table.Title);
                    break;
                default:
                    break;
            }
        }

        foreach (var plan in notice.Plans.Where(static plan => plan.TitlePlaces.Length > 0))
        {
            Add(notice, plan.TitlePlaces[0], plan.Title);
        }
    }

    // A title with a line wrap in its edge is found in no text as it stands, and left alone.
    private void Add(PlanNotice notice, Passage place, string title)
    {
        if (title.Length <= Edge)
        {
            return;
        }

        var text = notice.Source.Read(place);
        Add(place, text.IndexOf(title[..Edge], StringComparison.Ordinal), title[..Edge], atStart: true);
        Add(place, text.LastIndexOf(title[^Edge..], StringComparison.Ordinal), title[^Edge..], atStart: false);
    }

    private void Add(Passage place, int at, string edge, bool atStart)
    {
        if (at < 0 || !edge.All(Characters.IsIdeograph))
        {
            return;
        }

        var key = (KeyOf(edge), atStart);
        if (!counts.TryGetValue(key, out var count))
        {
            counts[key] = count = new EdgeCount();
        }

        var hash = HashOf(key.Item1);
        hashes[hash / 64] |= 1UL << (hash % 64);
        count.Titles++;
        titles.Add(new CutTitle(place.Slice(at, at + Edge), edge, atStart));
    }

    private void Count(ReadOnlySpan<char> text)
    {
        var key = 0UL;
        for (var next = 0; next < text.Length; next++)
        {
            key = (key << 16) | text[next];
            var i = next - Edge + 1;
            var hash = HashOf(key);
            if (i < 0 || (hashes[hash / 64] & (1UL << (hash % 64))) == 0)
            {
                continue;
            }

            if (counts.TryGetValue((key, true), out var start))
            {
                start.Add(i > 0 ? text[i - 1] : '\0');
            }

            if (counts.TryGetValue((key, false), out var end))
            {
                end.Add(i + Edge < text.Length ? text[i + Edge] : '\0');
            }
        }
    }

    private IEnumerable<(CutTitle Title, string Whole)> Found()
    {
        foreach (var title in titles)
        {
            var count = counts[(KeyOf(title.Edge), title.AtStart)];
            var (beside, times) = count.Usual();
            var isWhole = times >= FewestWhole && (count.All - count.Titles - times) * RarestOther <= times && count.Titles * FewestWhole <= times;
            if (isWhole && Characters.IsIdeograph(beside))
            {
                yield return (title, title.AtStart ? beside + title.Edge : title.Edge + beside);
            }
        }
    }

    // Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming, 6.4).
    private static int HashOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - HashBits));

    private static ulong KeyOf(ReadOnlySpan<char> edge) => ((ulong)edge[0] << 48) | ((ulong)edge[1] << 32) | ((ulong)edge[2] << 16) | edge[3];

    private sealed class EdgeCount
    {
        private readonly Dictionary<char, int> beside = [];
        private (char Beside, int Times)? usual;

        public int Titles { get; set; }

        public int All { get; private set; }

        public void Add(char c)
        {
            All++;
            beside[c] = beside.GetValueOrDefault(c) + 1;
        }

        public (char Beside, int Times) Usual() => usual ??= beside.Count == 0 ? default : beside.Select(static pair => (pair.Key, pair.Value)).MaxBy(static pair => pair.Value);
    }
}
