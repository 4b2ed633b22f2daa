using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Figures;

namespace Kaifeng.PlanTools.Checking;

/// <summary>Lets rules look at notices so that one which falls over a notice still sees the others.</summary>
/// <param name="settings">What to look for.</param>
/// <param name="failed">Is told of each notice that a rule could not look at, from any thread; <c>null</c> where failures are thrown.</param>
internal sealed class RuleGuard(CheckSettings settings, Action<RuleFailure>? failed)
{
    /// <summary>What a rule finds in notices that are checked together, without those over which it falls.</summary>
    public List<Finding> Look(Rule rule, RuleInput input)
    {
        var found = new List<Finding>();
        if (failed is null)
        {
            rule.Check(input, found);
            return found;
        }

        return Try(rule, input, found) is not { } cause ? found : LookAtEach(rule, input.Notices, cause);
    }

    /// <summary>The result of some work on a notice; what stands in its place where the work fails.</summary>
    public T Finish<T>(NoticeFigures notice, Func<T> work, Func<T> instead)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (failed is not null && exception is not OperationCanceledException)
        {
            failed(new RuleFailure(notice, RuleFailure.Counting, exception));
            return instead();
        }
    }

    // Those that the rule can look at alone are looked at together. Where it falls even then, each has what was found in it alone.
    private List<Finding> LookAtEach(Rule rule, ImmutableArray<NoticeFigures> notices, Exception cause)
    {
        var alone = new List<Finding>();
        var sound = ImmutableArray.CreateBuilder<NoticeFigures>();
        foreach (var notice in notices)
        {
            if ((notices.Length == 1 ? cause : Try(rule, new RuleInput([notice], settings), alone)) is { } own)
            {
                failed!(new RuleFailure(notice, rule.Info.Id, own));
            }
            else
            {
                sound.Add(notice);
            }
        }

        var together = new List<Finding>();
        if (Try(rule, new RuleInput(sound.ToImmutable(), settings), together) is not { } common)
        {
            return together;
        }

        foreach (var notice in sound)
        {
            failed!(new RuleFailure(notice, rule.Info.Id, common));
        }

        return alone;
    }

    private static Exception? Try(Rule rule, RuleInput input, List<Finding> found)
    {
        var before = found.Count;
        try
        {
            rule.Check(input, found);
            return null;
        }
#pragma warning disable CA1031 // Whatever a rule falls over, the notice is named and the others are checked.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            found.RemoveRange(before, found.Count - before);
            return exception;
        }
    }
}
