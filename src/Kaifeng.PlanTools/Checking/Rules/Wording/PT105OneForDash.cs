using Kaifeng.PlanTools.Checking.Wording;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Figures.Strips;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Rules.Wording;

/// <summary>PT105: the character 一 in the place of a dash.</summary>
internal sealed class PT105OneForDash : WordingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT105",
        Name = "one-for-dash",
        Severity = Severity.Error,
        Title = new("连接号误为“一”", "一 in the place of a dash"),
        Rationale = new(
            "文字识别常把连接号“—”认作“一”。两个地名之间（两个都是省、市名或本文所见的县、市名，或一个是、另一个在别处连在连接号旁）的“一”为警告；数字或字母之间的“一”不可能是别的，为错误。",
            "A machine that reads print often takes the dash — for 一. Between two places it is a warning: both are names of provinces or cities, or of counties that the text names, or one is and the text prints the other beside a dash elsewhere. Between figures or letters nothing else can be meant, which is an error."),
        RestsOn = new("GB/T 15834—2011，4.13连接号；地名按GB/T 2260", "GB/T 15834—2011, 4.13: the dash; names of places after GB/T 2260"),
        Remedy = new("改为连接号“—”。", "Put the dash — in its place."),
        Bad =
        [
            "一、管网\n\n建设[|开封一周口|]天然气输气管道。\n",
            "一、铁路\n\n建设郑州—民权铁路，改造[|民权一商丘|]铁路。\n",
            "一、铁路\n\n途经各县：民权县、兰考县。改造[|民权一兰考|]铁路。\n",
            "一、目标\n\n规划期为[|2021一2025|]年。\n",
        ],
        Good = ["一、管网\n\n建设开封—周口天然气输气管道，规划期为2021—2025年。\n"],
        Quiet =
        [
            "一、目标\n\n建设郑州一流大学，推动郑州开封一体化，建成开封一中，开通河南一网通办平台。\n",
        ],
    };

    protected override IEnumerable<Finding> Find(NoticeFigures figures, IReadOnlyList<Strip> strips)
    {
        foreach (var group in DashReader.Find(strips).GroupBy(static dash => (dash.Strip, dash.IsSure)))
        {
            var (strip, first) = (strips[group.Key.Strip], group.First());
            var meant = string.Concat(strip.Text.Span[first.Start..first.At], "—", strip.Text.Span[(first.At + 1)..first.End]);
            yield return Report(figures, group.Select(dash => strip.Place.Slice(dash.Start, dash.End)), new($"连接号误为“一”，应为“{meant}”", $"一 stands for a dash: {meant}")) with
            {
                Severity = first.IsSure ? Severity.Error : Severity.Warning,
                Computed = meant,
            };
        }
    }
}
