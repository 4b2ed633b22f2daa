using System.Globalization;

namespace Kaifeng.PlanTools.Tests.Corpus;

/// <summary>Runs a check over seeded inputs. PLAN_TOOLS_FUZZ sets how many there are of all kinds together; the gate runs 100,000.</summary>
internal static class Fuzz
{
    // Plain texts, damaged bytes, pages, files of Markdown, texts written as Markdown, packages of Word, their parts.
    private const int Kinds = 7;
    private const int Usual = 2_000 * Kinds;

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("PLAN_TOOLS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;

    /// <summary>Runs the inputs of one kind; a failure tells the seed and the text.</summary>
    /// <param name="textOf">The text of a seed.</param>
    /// <param name="check">Checks the text; the seed is for what else there is to choose.</param>
    public static void Run(Func<int, string> textOf, Action<int, string> check) => Parallel.For(0, Count / Kinds, seed =>
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
