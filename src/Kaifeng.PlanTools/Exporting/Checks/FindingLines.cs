using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Checks;

/// <summary>A finding in plain lines, for reports that have no other room for its parts. No line holds a control character.</summary>
internal sealed class FindingLines(ReportFiles files, ReportLanguage language)
{
    // What a reader of a log looks up at most.
    private const int MostPlaces = 10;

    private static readonly LocalText Hint = new("建议：", "hint: ");
    private static readonly LocalText More = new("另有 {0} 处", "and {0} more places");

    /// <summary>What is wrong.</summary>
    public string Message(Finding finding) => OneLine.Of(finding.Message.In(language));

    /// <summary><c>path:line:column</c>, or as much of it as the place has.</summary>
    public string Place(PlanNotice notice, Passage place)
    {
        var path = OneLine.Of(files.PathOf(notice));
        return FileRegion.Of(notice.Source, place) is { } region ? $"{path}:{region}" : path;
    }

    /// <summary>The other places, each with what it is to the finding and what is printed there, and the hint.</summary>
    public IEnumerable<string> Details(Finding finding)
    {
        foreach (var other in finding.Others.Take(MostPlaces))
        {
            yield return $"{Place(other.Notice, other.Place)}: {Role(other)}";
        }

        if (finding.Others.Length > MostPlaces)
        {
            yield return string.Format(System.Globalization.CultureInfo.InvariantCulture, More.In(language), finding.Others.Length - MostPlaces);
        }

        if (finding.Hint is { } hint)
        {
            yield return OneLine.Of(Hint.In(language) + hint.In(language));
        }
    }

    /// <summary>What another place is to the finding, and what is printed there.</summary>
    public string Role(FindingPlace other) => $"{OneLine.Of(other.Role.In(language))} {OneLine.Short(other.Notice.Source.Read(other.Place))}";
}
