namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>What a figure is said of: figures of one topic must agree.</summary>
/// <param name="Subject">The subject in the form under which it is compared.</param>
/// <param name="Year">The year, or <c>null</c> where none is told.</param>
/// <param name="Aspect">What of the subject is told.</param>
/// <param name="Unit">The base unit.</param>
internal readonly record struct Topic(string Subject, int? Year, Aspect Aspect, string Unit);

/// <summary>What of a subject a figure tells.</summary>
internal enum Aspect
{
    /// <summary>How much or how large a share there is in a year.</summary>
    Level,

    /// <summary>A yearly rate of growth.</summary>
    Growth,

    /// <summary>A rate of growth against the year before.</summary>
    GrowthOfYear,

    /// <summary>A difference.</summary>
    Change,

    /// <summary>What is added.</summary>
    Added,

    /// <summary>A sum over years.</summary>
    Total,

    /// <summary>An amount of every year.</summary>
    Yearly,

    /// <summary>A multiple of another figure.</summary>
    Multiple,
}
