using System.Globalization;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>A place as compilers and editors write it; in a document of Word, which has no lines, as a person says it.</summary>
internal static class SourcePlace
{
    /// <summary><c>path:line:column</c>.</summary>
    public static string Text(InputFile file, LinePosition place) => $"{file.Path}:{Within(place)}";

    /// <summary><c>path:line:column</c>, or the path and the paragraph or cell.</summary>
    public static string Text(InputFile file, SourceText source, int offset, Messages messages) =>
        WordPlace.Of(source, offset) is { } place ? $"{file.Path}: {messages.In(place)}" : Text(file, source.PositionOf(offset));

    /// <summary>The same for a place that is known by line and column of the text.</summary>
    public static string Text(InputFile file, SourceText source, LinePosition place, Messages messages) => Text(file, source, source.OffsetOf(place), messages);

    /// <summary>The same without the path, for a place in a file that was named.</summary>
    public static string Within(SourceText source, int offset, Messages messages) =>
        WordPlace.Of(source, offset) is { } place ? messages.In(place) : Within(source.PositionOf(offset));

    private static string Within(LinePosition place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");
}
