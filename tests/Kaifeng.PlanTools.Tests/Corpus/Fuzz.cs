using System.Globalization;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Runs a check over seeded inputs. PLAN_TOOLS_FUZZ sets how many there are of all kinds together; the gate runs 100,000.</summary>
internal static class Fuzz
{
    private const int Usual = 8_000;

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("PLAN_TOOLS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;

    /// <summary>Runs one of <paramref name="share"/> equal parts of all inputs; a failure tells the seed and the text.</summary>
    /// <param name="share">How many kinds of input there are.</param>
    /// <param name="textOf">The text of a seed.</param>
    /// <param name="check">Checks the text; the seed is for what else there is to choose.</param>
    public static void Run(int share, Func<int, string> textOf, Action<int, string> check) => Parallel.For(0, Count / share, seed =>
    {
        var text = textOf(seed);
        try
        {
            check(seed, text);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed} breaks a law: {exception.Message}\n----\n{text}\n----", exception);
        }
    });
}
