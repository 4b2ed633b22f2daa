using System.Text.RegularExpressions;

namespace Kaifeng.PlanTools.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>The way of the data: a folder may name only those before it.</summary>
    private static readonly string[] Order = ["Text", "Vocabulary", "Model", "Reading", "Parsing", "Figures", "Checking", "Exporting"];

    public static TheoryData<string> Folders => [.. Order];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_names_only_those_before_it(string folder)
    {
        var allowed = Order[..(Array.IndexOf(Order, folder) + 1)];
        var library = Path.Combine(CorpusTexts.Root, "src", "Kaifeng.PlanTools");
        var wrong = Directory.EnumerateFiles(Path.Combine(library, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Uses().Matches(File.ReadAllText(file)).Select(use => (file, name: use.Groups[1].Value)))
            .Where(use => !allowed.Contains(use.name))
            .Select(use => $"{Path.GetRelativePath(library, use.file)} names {use.name}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order() =>
        Assert.Equal(
            Order.Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(Path.Combine(CorpusTexts.Root, "src", "Kaifeng.PlanTools")).Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Kaifeng.PlanTools")]
    [InlineData("Kaifeng.PlanTools.Docx")]
    public void A_library_touches_neither_console_nor_files_nor_clock(string name)
    {
        var library = Path.Combine(CorpusTexts.Root, "src", name);
        var wrong = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories).Where(file => Outside().IsMatch(File.ReadAllText(file)));
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"Kaifeng\.PlanTools\.(Text|Vocabulary|Model|Reading|Parsing|Figures|Checking|Exporting|Cli)\b(?=[.;])(?<!namespace Kaifeng\.PlanTools\.\w+)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"\b(Console\.|File\.|Directory\.|DateTime\.(Now|UtcNow|Today)|Environment\.|CurrentCulture|new Random|Guid\.NewGuid)")]
    private static partial Regex Outside();
}
