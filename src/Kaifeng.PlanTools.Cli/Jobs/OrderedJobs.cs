namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>Does things side by side and hands their results over in order, so that nobody can tell from the output how many were done at a time.</summary>
internal static class OrderedJobs
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Calls <paramref name="take"/> with the result of each input in the order of the inputs, on the caller's thread.</summary>
    /// <param name="inputs">What there is to do.</param>
    /// <param name="jobs">How many of them are done at a time.</param>
    /// <param name="work">Does one. What it throws is thrown to the caller in its turn; those that are at work then are finished first.</param>
    /// <param name="take">Gets a result, which is then let go.</param>
    /// <param name="beat">Is told, a few times a second and before each result, how many are done.</param>
    public static void Run<TInput, TResult>(IReadOnlyList<TInput> inputs, int jobs, Func<TInput, TResult> work, Action<TResult> take, Action<int> beat)
    {
        var bench = new Bench<TResult>([.. inputs.Select(input => new Task<TResult>(() => work(input)))]);
        var workers = Enumerable.Range(0, Math.Min(jobs, inputs.Count)).Select(_ => new Thread(bench.Work) { IsBackground = true }).ToList();
        workers.ForEach(static worker => worker.Start());
        try
        {
            for (var i = 0; i < inputs.Count; i++)
            {
                take(bench.Await(i, beat));
            }
        }
        finally
        {
            bench.Stop();
            workers.ForEach(static worker => worker.Join());
        }
    }

    private sealed class Bench<TResult>(Task<TResult>?[] tasks)
    {
        private int begun;
        private int done;

        public void Work()
        {
            while (Interlocked.Increment(ref begun) - 1 is var index && index < tasks.Length)
            {
                tasks[index]!.RunSynchronously();
                Interlocked.Increment(ref done);
            }
        }

        public void Stop() => Interlocked.Exchange(ref begun, tasks.Length);

        public TResult Await(int index, Action<int> beat)
        {
            var task = tasks[index]!;
            while (Task.WaitAny([task], Beat) < 0)
            {
                beat(Volatile.Read(ref done));
            }

            // The worker may not have counted it yet.
            tasks[index] = null;
            beat(Math.Max(Volatile.Read(ref done), index + 1));
            return task.GetAwaiter().GetResult();
        }
    }
}
