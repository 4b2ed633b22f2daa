using System.Globalization;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>How many seeded texts a test tries: PLAN_TOOLS_FUZZ says, else the test's usual number.</summary>
internal static class SeededTests
{
    public static int Count(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("PLAN_TOOLS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : usual;
}
