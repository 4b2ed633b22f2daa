using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Numerals;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Figures.Vocabulary;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>Finds names that stand between two marks and differ in one character. Each distinct name is looked up with one character left out after another.</summary>
internal sealed class FullNames
{
    private const int Shortest = 5;
    private const int Longest = 20;

    // Characters that tell two things apart which else have one name.
    private const string Telling = "东西南北中上下左右前后大小新老内外甲乙丙丁男女总分省市县区";

    private static readonly PhraseSet Ends = new("公司", "集团", "大学", "学院", "医院", "镇", "乡", "村", "产业园", "物流园", "故居", "博物馆", "水库", "大桥", "合作社");

    private static readonly PhraseSet NoEnds = new("城乡", "乡村", "农村", "下乡", "进村", "返乡", "驻村", "到村", "城镇", "乡镇", "各村", "县乡", "行政村", "自然村", "家乡", "集镇");

    private readonly Dictionary<string, List<Printing>> names = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>Adds a text, after those before it.</summary>
    public void Add(PlanNotice notice, Strip strip)
    {
        var text = strip.Text.Span;
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && Characters.IsIdeograph(text[end]))
            {
                end++;
            }

            if (end - start is >= Shortest and <= Longest && Ends.LengthAtEnd(text[start..end]) > 0 && NoEnds.LengthAtEnd(text[start..end]) == 0)
            {
                Add(new Printing(notice, strip.Holder.PlanId, strip.Place.Slice(start, end), text[start..end].ToString(), text[start..end].ToString()));
            }

            start = end + 1;
        }
    }

    /// <summary>The groups of names that differ.</summary>
    public IEnumerable<ImmutableArray<ImmutableArray<Printing>>> Differing()
    {
        var printings = new Printings();
        foreach (var name in order)
        {
            var numbers = names[name].ConvertAll(printings.Add);
            foreach (var number in numbers)
            {
                printings.Join(number, numbers[0]);
            }

            for (var i = 0; i < name.Length; i++)
            {
                // What looks alike is the business of Spellings.
                if (LookAlikes.GroupOf(name[i]) == 0 && !SpokenNumerals.IsNumeral(name[i]) && !Telling.Contains(name[i], StringComparison.Ordinal))
                {
                    printings.Join(numbers[0], $"{name[..i]}?{name[(i + 1)..]}");
                }
            }
        }

        return printings.Differing();
    }

    private void Add(Printing printing)
    {
        if (!names.TryGetValue(printing.Form, out var known))
        {
            names[printing.Form] = known = [];
            order.Add(printing.Form);
        }

        known.Add(printing);
    }
}
