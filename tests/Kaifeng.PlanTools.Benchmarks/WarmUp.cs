using System.Diagnostics;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Benchmarks;

/// <summary>Lets the runtime compile the code as well as it can before a short job measures it.</summary>
internal static class WarmUp
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(2);

    private static bool done;

    /// <summary>Runs all that is measured for a while, once in a process.</summary>
    public static void Run()
    {
        if (done)
        {
            return;
        }

        done = true;
        var figures = FigureReader.Read(NoticeText.Parse(NoticeText.Bytes));
        Repeat(static () => NoticeText.Parse(NoticeText.Bytes));
        Repeat(static () => Markdig.Markdown.Parse(NoticeText.Content));
        Repeat(() => FigureReader.Read(figures.Notice));
        Repeat(() => NoticeJson.Write(figures, Stream.Null));
    }

    private static void Repeat(Action work)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Long)
        {
            work();
        }
    }
}
