namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>
/// Golden files: what a text's structure or a sample's report was when a person last reviewed it. Set PLAN_TOOLS_GOLDEN=write to write them anew,
/// then read the difference before committing it.
/// </summary>
internal static class GoldenFiles
{
    /// <summary>Compares with the golden file of that name and names the first line that differs.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="actual">What it is now.</param>
    /// <param name="family">The folder of the tests that the file belongs to.</param>
    public static void Check(string name, string actual, string family = "Corpus")
    {
        var path = Path.Combine(CorpusTexts.Root, "tests", "Kaifeng.PlanTools.Tests", family, "Golden", name);
        if (Environment.GetEnvironmentVariable("PLAN_TOOLS_GOLDEN") == "write")
        {
            File.WriteAllText(path, actual);
        }

        var expected = File.ReadAllText(path).Split('\n');
        var lines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expected.Length, lines.Length); i++)
        {
            var wanted = i < expected.Length ? expected[i] : "(end)";
            var got = i < lines.Length ? lines[i] : "(end)";
            Assert.True(wanted == got, $"{name} line {i + 1}:\n  reviewed: {wanted}\n  now:      {got}");
        }
    }
}
