using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Docx.Comments;
using Kaifeng.PlanTools.Exporting;
using Kaifeng.PlanTools.Exporting.Checks;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Cli.Outputs;

/// <summary>Findings as comments in a copy of the document that was checked.</summary>
internal sealed class WordComments
{
    private readonly Messages messages;
    private readonly CheckReport report;
    private readonly PlanNotice notice;

    private WordComments(CheckReport report)
    {
        messages = new Messages(report.Frame.Language == ReportLanguage.Zh ? Language.Zh : Language.En);
        this.report = report;
        notice = DocumentOf(report) ?? throw new ArgumentException("not one document", nameof(report));
    }

    /// <summary>Whether a report is of one document whose bytes are at hand, which is what a copy is made of.</summary>
    public static bool Takes(CheckReport report) => DocumentOf(report) is not null;

    /// <summary>Writes the copy.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        var comments = new WordComments(report);
        DocxCommenter.Write(comments.notice.Source, [.. report.Shown.Findings.Where(finding => ReferenceEquals(finding.Notice, comments.notice)).Select(comments.CommentOf)], stream);
    }

    private static PlanNotice? DocumentOf(CheckReport report)
    {
        var documents = report.Result.Notices.Select(static notice => notice.Figures.Notice).Where(static notice => notice.Source is { Format.Container: Container.Docx, Origin.Bytes.IsEmpty: false }).ToList();
        return documents is [var document] ? document : null;
    }

    private DocxComment CommentOf(Finding finding) =>
        new(finding.Place.Pieces.Length == 0 ? new TextSpan(0, 0) : finding.Place.Extent, [.. LinesOf(finding).Select(OneLine.Of)]);

    private IEnumerable<string> LinesOf(Finding finding)
    {
        yield return CheckSums.WordOf(finding.Severity, messages) + messages[Message.FindingSays, finding.Rule.Id, finding.Rule.Name, messages.In(finding.Message)];
        foreach (var other in finding.Others)
        {
            yield return $"{messages.In(other.Role)}{messages[Message.Colon]}{OneLine.Short(other.Notice.Source.Read(other.Place))}{messages[Message.InPlan, WhereOf(other)]}";
        }

        if (finding.Hint is { } hint)
        {
            yield return messages[Message.Hint, messages.In(hint)];
        }
    }

    private string WhereOf(FindingPlace other)
    {
        var path = messages.In(Whereabouts.Of(other.Notice, other.Place).Text);
        var offset = other.Place.Pieces.Length == 0 ? 0 : other.Place.Extent.Start;
        var place = ReferenceEquals(other.Notice, notice)
            ? SourcePlace.Within(other.Notice.Source, offset, messages)
            : SourcePlace.Text(report.FileOf(other.Notice), other.Notice.Source, offset, messages);
        return $"{path}{messages[Message.Semicolon]}{place}";
    }
}
