using System.Text;
using System.Text.Json.Nodes;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Tests.Corpus;

namespace Kaifeng.PlanTools.Tests.Exporting.Json;

public sealed class DamagedNoticeTests
{
    private static readonly string[] WrongValues =
        ["null", "true", "-1", "0", "2147483647", "99999999999", "0.5", "\"\"", "\"字\"", "\"\\u0000\"", "[]", "[null]", "[[]]", "[7]", "{}"];

    [Fact]
    public void Any_field_that_is_missing_or_wrong_gives_a_notice_or_an_error()
    {
        var root = Sample();
        foreach (var place in Places(root).ToList())
        {
            foreach (var wrong in WrongValues)
            {
                With(place, JsonNode.Parse(wrong), () => AssertTotal(root, $"{place.Path} = {wrong}"));
            }

            Without(place, () => AssertTotal(root, $"without {place.Path}"));
        }
    }

    [Theory]
    [InlineData("leaves", "text")]
    [InlineData("leaves", "line")]
    [InlineData("leaves", "column")]
    [InlineData("leaves", "kind")]
    [InlineData("span", "startLine")]
    [InlineData("span", "endColumn")]
    [InlineData("segments", "endLine")]
    public void A_place_or_a_leaf_without_one_of_its_fields_is_damaged(string holder, string field)
    {
        var root = Sample();
        var place = Places(root).First(place => place.Key == field && place.Path.Contains(holder, StringComparison.Ordinal));
        Without(place, () => Assert.Equal(NoticeJsonError.Damaged, Read(root).Error));
    }

    [Theory]
    [InlineData("line", 503_000_000)]
    [InlineData("column", 503_000_000)]
    [InlineData("line", int.MaxValue)]
    [InlineData("column", int.MaxValue)]
    public void A_leaf_far_outside_the_text_is_an_error_that_costs_nothing_however_long_the_file_is(string field, int value)
    {
        var root = Sample();
        root["leaves"]!.AsArray()[^1]![field] = value;
        var bytes = Encoding.UTF8.GetBytes(root.ToJsonString() + new string(' ', 8 << 20));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(NoticeJsonError.Damaged, NoticeJson.Read(bytes).Error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    [Fact]
    public void A_notice_with_many_blank_lines_and_deep_indents_is_read_back() =>
        NoticeLaws.Check(CorpusTexts.Of("一、总体要求\n" + new string('\n', 100_000) + new string(' ', 100_000) + "坚持稳中求进。" + new string(' ', 1000) + "再说。\n"));

    private static JsonObject Sample()
    {
        using var stream = new MemoryStream();
        NoticeJson.Write(SampleFigures.Create(), stream);
        return JsonNode.Parse(stream.ToArray())!.AsObject();
    }

    private static NoticeJsonResult Read(JsonObject root) => NoticeJson.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));

    private static void AssertTotal(JsonObject root, string what)
    {
        var failure = Record.Exception(() =>
        {
            var result = Read(root);
            Assert.NotEqual(result.Notice is null, result.Error == NoticeJsonError.None);
            if (result.Notice is { } notice)
            {
                // What reads as sound must also export.
                var figures = FigureReader.Read(notice);
                NoticeJson.Write(figures, Stream.Null);
                Assert.All(Kaifeng.PlanTools.Exporting.Csv.CsvFiles.All, file => file.Write(figures, Stream.Null));
            }
        });
        Assert.True(failure is null, $"{what}: {failure}");
    }

    /// <summary>Every property and every list entry of the file.</summary>
    private static IEnumerable<Place> Places(JsonNode node) => node switch
    {
        JsonObject fields => fields.ToList().SelectMany(field => Inside(new Place(fields, field.Key, -1), field.Value)),
        JsonArray list => list.ToList().SelectMany((entry, i) => Inside(new Place(list, "", i), entry)),
        _ => [],
    };

    private static IEnumerable<Place> Inside(Place place, JsonNode? value) =>
        (value is null ? [] : Places(value)).Prepend(place);

    private static void With(Place place, JsonNode? value, Action check)
    {
        var old = place.Value;
        place.Value = value;
        check();
        place.Value = old;
    }

    private static void Without(Place place, Action check)
    {
        var (old, index) = (place.Value, place.Remove());
        check();
        place.Insert(index, old);
    }

    private sealed record Place(JsonNode Holder, string Key, int Index)
    {
        public string Path => $"{Holder.GetPath()}.{Key}{(Index < 0 ? "" : Index)}";

        public JsonNode? Value
        {
            get => Index < 0 ? Holder[Key] : Holder[Index];
            set
            {
                if (Index < 0)
                {
                    Holder[Key] = value;
                }
                else
                {
                    Holder[Index] = value;
                }
            }
        }

        /// <summary>Takes the value out; the number of its place, so that it can be put back there.</summary>
        public int Remove()
        {
            if (Holder is JsonArray list)
            {
                list.RemoveAt(Index);
                return Index;
            }

            var fields = Holder.AsObject();
            var index = fields.IndexOf(Key);
            fields.Remove(Key);
            return index;
        }

        public void Insert(int index, JsonNode? value)
        {
            if (Holder is JsonArray list)
            {
                list.Insert(index, value);
            }
            else
            {
                Holder.AsObject().Insert(index, Key, value);
            }
        }
    }
}
