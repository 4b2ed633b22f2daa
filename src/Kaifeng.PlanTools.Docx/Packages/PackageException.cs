using Kaifeng.PlanTools.Reading;

namespace Kaifeng.PlanTools.Docx.Packages;

/// <summary>A package that is not read, and why.</summary>
internal sealed class PackageException(ReadError error) : Exception
{
    /// <summary>Why.</summary>
    public ReadError Error { get; } = error;
}
