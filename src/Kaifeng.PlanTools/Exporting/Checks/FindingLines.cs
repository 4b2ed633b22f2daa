using System.Globalization;
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
    private static readonly LocalText Brackets = new("（{0}）", " ({0})");
    private static readonly LocalText More = new("另有 {0} 处", "and {0} more places");

    /// <summary>What is wrong.</summary>
    public string Message(Finding finding) => OneLine.Of(finding.Message.In(language));

    /// <summary><c>path:line:column</c>, or as much of it as the place has.</summary>
    public string Place(PlanNotice notice, Passage place)
    {
        var path = OneLine.Of(files.PathOf(notice));
        return FileRegion.Of(notice.Source, place) is { } region ? $"{path}:{region}" : path;
    }

    /// <summary>What is wrong, and where it stands as a person says it.</summary>
    public string MessageAndPlace(Finding finding) => Message(finding) + Bracketed(Where(finding));

    /// <summary>Where it stands, the other places, each with what it is to the finding and what is printed there, and the hint.</summary>
    public IEnumerable<string> Details(Finding finding)
    {
        yield return OneLine.Of(Where(finding).In(language));
        foreach (var other in finding.Others.Take(MostPlaces))
        {
            yield return $"{Place(other.Notice, other.Place)}: {Role(other)}{PlanOf(finding, other)}";
        }

        if (finding.Others.Length > MostPlaces)
        {
            yield return string.Format(CultureInfo.InvariantCulture, More.In(language), finding.Others.Length - MostPlaces);
        }

        if (finding.Hint is { } hint)
        {
            yield return OneLine.Of(Hint.In(language) + hint.In(language));
        }
    }

    // Of another plan than the finding's own.
    private string PlanOf(Finding finding, FindingPlace other) =>
        OtherPlans.NameOf(finding, other) is { } plan ? Bracketed(plan) : "";

    private string Bracketed(LocalText text) => string.Format(CultureInfo.InvariantCulture, Brackets.In(language), OneLine.Of(text.In(language)));

    private static LocalText Where(Finding finding) => Whereabouts.Of(finding.Notice, finding.Place).Text;

    /// <summary>What another place is to the finding, and what is printed there.</summary>
    public string Role(FindingPlace other) => $"{OneLine.Of(other.Role.In(language))} {OneLine.Short(other.Notice.Source.Read(other.Place))}";
}
