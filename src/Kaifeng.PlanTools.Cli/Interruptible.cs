using System.Collections.Concurrent;

namespace Kaifeng.PlanTools.Cli;

/// <summary>Work that an interrupt leaves behind: a parse or a blocked read cannot be broken off, but waiting for it can.</summary>
internal static class Interruptible
{
    // As much as a main thread has on most systems and more: outlines are as deep as their texts.
    private const int StackSize = 16 << 20;

    // An input takes many steps, each too short for a thread of its own.
    private static readonly ConcurrentStack<Worker> Idle = new();

    /// <summary>The work's result, or its exception. The work must not report anything: after an interrupt nobody listens.</summary>
    /// <exception cref="OperationCanceledException">The user broke off; the work goes on until the process ends, which does not wait for it.</exception>
    public static T Run<T>(Func<T> work, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var task = new Task<T>(work);
        (Idle.TryPop(out var worker) ? worker : new Worker()).Do(task);
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

    /// <summary>A thread that does one task after another. It is idle again when a task is over, not when the wait for it is.</summary>
    private sealed class Worker
    {
        private readonly object gate = new();
        private Task? task;

        public Worker() => new Thread(Work, StackSize) { IsBackground = true }.Start();

        public void Do(Task next)
        {
            lock (gate)
            {
                task = next;
                Monitor.Pulse(gate);
            }
        }

        private void Work()
        {
            while (true)
            {
                Await().RunSynchronously();
                Idle.Push(this);
            }
        }

        private Task Await()
        {
            lock (gate)
            {
                while (task is null)
                {
                    Monitor.Wait(gate);
                }

                var given = task;
                task = null;
                return given;
            }
        }
    }
}
