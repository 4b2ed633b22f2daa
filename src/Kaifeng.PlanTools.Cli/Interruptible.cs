namespace Kaifeng.PlanTools.Cli;

/// <summary>Work that an interrupt leaves behind: a parse or a blocked read cannot be broken off, but waiting for it can.</summary>
internal static class Interruptible
{
    // As much as a main thread has on most systems and more: outlines are as deep as their texts.
    private const int StackSize = 16 << 20;

    /// <summary>The work's result, or its exception. The work must not report anything: after an interrupt nobody listens.</summary>
    /// <exception cref="OperationCanceledException">The user broke off; the work goes on until the process ends, which does not wait for it.</exception>
    public static T Run<T>(Func<T> work, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var task = new Task<T>(work);
        new Thread(task.RunSynchronously, StackSize) { IsBackground = true }.Start();
        return task.WaitAsync(cancelled).GetAwaiter().GetResult();
    }

    /// <summary>The same for work without a result.</summary>
    public static void Run(Action work, CancellationToken cancelled) =>
        Run(
            () =>
            {
                work();
                return true;
            },
            cancelled);
}
