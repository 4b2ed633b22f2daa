namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>
/// Numbers that look random and follow from a seed alone: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, Fast Splittable Pseudorandom Number
/// Generators, OOPSLA 2014; constants as in S. Vigna's public-domain splitmix64.c).
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        state += Gamma;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1. Of so few none is drawn more often by a measurable amount.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Takes one out of a list.</summary>
    public T Take<T>(List<T> list)
    {
        var index = Below(list.Count);
        var taken = list[index];
        list.RemoveAt(index);
        return taken;
    }
}
