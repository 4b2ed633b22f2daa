using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Tests.Checking.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Nothing_sets_nothing()
    {
        var settings = Read("# nothing\n");

        Assert.Null(settings.Selected);
        Assert.Equal((null, null, null, null), (settings.FailOn, settings.MinCoverage, settings.IsTogether, settings.Baseline));
        Assert.Equal(Kaifeng.PlanTools.Checking.Rules.RuleCatalogue.All.AsEnumerable(), settings.Rules);
    }

    [Theory]
    [InlineData("[check]\nselect = [\"PT4\"]\nignore = [\"PT401\", \"share-differs\"]\n")]
    [InlineData("check.select = [\"PT4\"]\ncheck.ignore = [\"PT401\", \"PT404\"]\n")]
    [InlineData("check = { select = \"PT4xx\", ignore = [\"growth-rate-differs\", \"PT404\"] }\n")]
    [InlineData("[check]\nselect = [\"PT4\"]\nignore = \"PT401\"\n[severity]\nPT404 = \"off\"\n")]
    public void Rules_are_selected_in_every_way_to_write_a_table(string text) => Assert.Equal(
        ["PT402", "PT403", "PT405", "PT406", "PT407", "PT408", "PT409", "PT410", "PT411", "PT412", "PT413", "PT414"],
        Read(text).Rules.Select(static rule => rule.Info.Id));

    [Fact]
    public void Everything_can_be_set()
    {
        var settings = Read(
            """
            [check]
            fail-on = "never"
            min-coverage = 66.6
            together = true
            baseline = "a/b.json"

            [severity]
            PT4 = "warning"
            name-spelled-in-several-ways = "error"

            [vocabulary]
            names = ["开封碳素"]
            foreign-words = ["ETC"]

            [[synonyms]]
            names = ["电商交易额", "电子商务交易额"]

            [[suppress]]
            rule = "total-differs-from-parts"
            text = "总面积"
            reason = "另行更正"
            expires = 2027-12-31
            notice = "kaifeng"
            """);

        Assert.Equal((new FailLevel(null), 66.6m, true, "a/b.json"), (settings.FailOn!.Value, settings.MinCoverage, settings.IsTogether, settings.Baseline));
        Assert.Equal((Severity.Warning, Severity.Error), (settings.Severities["PT410"], settings.Severities["PT507"]));
        Assert.Equal(("开封碳素", "ETC"), (Assert.Single(settings.Words.Names), Assert.Single(settings.Words.ForeignWords)));
        Assert.Equal(["电商交易额", "电子商务交易额"], Assert.Single(settings.Synonyms).AsEnumerable());
        var suppression = Assert.Single(settings.Suppressions);
        Assert.Equal(("PT403", "总面积", "另行更正", new DateOnly(2027, 12, 31), "kaifeng"), (suppression.Rule.Info.Id, suppression.Text, suppression.Reason, suppression.Expires!.Value, suppression.Notice));
        Assert.Equal(new LinePosition(18, 3), suppression.Place);
    }

    [Fact]
    public void Lists_of_tables_keep_their_order_in_both_ways_to_write_them()
    {
        const string Inline = "suppress = [{ rule = \"PT401\", text = \"一\", reason = \"因\" }, { rule = \"PT402\", text = \"二\", reason = \"因\" }]\n";
        const string Headers = "[[suppress]]\nrule = \"PT401\"\ntext = \"一\"\nreason = \"因\"\n[[suppress]]\nrule = \"PT402\"\ntext = \"二\"\nreason = \"因\"\n";

        Assert.All([Inline, Headers], static text => Assert.Equal(["PT401 一", "PT402 二"], Read(text).Suppressions.Select(static one => $"{one.Rule.Info.Id} {one.Text}")));
    }

    [Theory]
    [InlineData("[check]\nselct = [\"PT4\"]", "2:1 \"selct\" is not known; the nearest is select")]
    [InlineData("[chek]\nselect = [\"PT4\"]", "1:2 \"chek\" is not known; the nearest is check")]
    [InlineData("select = [\"PT4\"]", "1:1 \"select\" is not known; the nearest is check.select")]
    [InlineData("[check]\n\"开封\" = 1", "2:1 \"开封\" is not known; the nearest is select")]
    [InlineData("[check]\nselect = [\"PT4\", \"PT45\"]", "2:1 \"PT45\" is not known; the nearest is PT405")]
    [InlineData("[check]\nselect = [1]", "2:1 select takes: [\"…\", \"…\"]")]
    [InlineData("[check]\nfail-on = \"fatal\"", "2:1 fail-on takes: note, warning, error, never")]
    [InlineData("[check]\nmin-coverage = 101", "2:1 min-coverage takes: 0–100")]
    [InlineData("[check]\nmin-coverage = 1e1", "2:1 min-coverage takes: 0–100")]
    [InlineData("[check]\ntogether = \"yes\"", "2:1 together takes: true, false")]
    [InlineData("[severity]\nPT401 = \"fatal\"", "2:1 PT401 takes: note, warning, error, off")]
    [InlineData("[severity]\nPT4011 = \"note\"", "2:1 \"PT4011\" is not known; the nearest is PT401")]
    [InlineData("[[check]]\nselect = [\"PT4\"]", "1:3 check is written as [check]")]
    [InlineData("[suppress]\nrule = \"PT401\"", "1:2 suppress is written as [[suppress]]")]
    [InlineData("[[suppress]]\nrule = \"PT401\"", "1:3 [[suppress]] needs rule, text and reason")]
    [InlineData("[[suppress]]", "1:3 [[suppress]] needs rule, text and reason")]
    [InlineData("[[suppress]]\nrule = \"PT401\"\ntext = \"一\"\nreason = \"因\"\nexpires = \"soon\"", "5:1 expires takes: 2027-12-31")]
    [InlineData("[[suppress]]\nrule = \"PT4\"\ntext = \"一\"\nreason = \"因\"", "2:1 \"PT4\" is not known; the nearest is PT401")]
    [InlineData("[[synonyms]]\nnames = [\"一\"]", "1:3 names of [[synonyms]] needs two names at least")]
    [InlineData("[[synonyms]]\nnames = 1", "2:1 names takes: [\"…\", \"…\"]")]
    [InlineData("check = 1", "1:1 check is written as [check]")]
    public void A_fault_is_told_with_its_place_and_what_to_do(string text, string told)
    {
        var errors = SettingsReader.Read(text).Errors.Select(static error => FormattableString.Invariant($"{error.Place.Line}:{error.Place.Column} {error.Message.En}"));

        Assert.Contains(told, errors);
    }

    [Fact]
    public void All_faults_are_told_in_the_order_of_the_text_and_those_of_a_table_that_is_not_known_once()
    {
        var errors = SettingsReader.Read("[a]\nb = 1\nc = 2\n[check]\nx = 1\n[severity]\ny = 1\n").Errors;

        Assert.Equal([1, 5, 7], errors.Select(static error => error.Place.Line));
    }

    [Theory]
    [InlineData("[check")]
    [InlineData("[check]\nselect = [\"PT4\"]\nselect = [\"PT5\"]\n")]
    [InlineData("\u0000")]
    public void What_is_no_toml_is_told_and_nothing_else(string text) =>
        Assert.All(SettingsReader.Read(text).Errors, static error => Assert.StartsWith("no TOML: ", error.Message.En, StringComparison.Ordinal));

    [Theory]
    [InlineData("[check]\n{0} = 1\n")]
    [InlineData("[{0}]\nx = 1\n")]
    [InlineData("[check]\nselect = [\"{0}\"]\n")]
    [InlineData("[check]\n{0} = 1\n{0} = 2\n")]
    public void However_long_a_key_is_it_is_told_in_a_line(string text) =>
        Assert.All(SettingsReader.Read(text.Replace("{0}", new string('a', 100_000), StringComparison.Ordinal)).Errors, static error => Assert.InRange(error.Message.En.Length, 1, 300));

    [Fact]
    public void Any_text_gives_settings_or_faults()
    {
        const string Alphabet = "[]={}\"'.,#\n -+:_x1check.select=[[suppress]]rule=\"PT401\"\n";
        var random = new Random(6);
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var (settings, errors) = SettingsReader.Read(text);
            Assert.True(errors.IsEmpty || errors.All(static error => error.Place.Line > 0), text);
            Assert.NotNull(settings);
        }
    }

    private static CheckSettings Read(string text)
    {
        var (settings, errors) = SettingsReader.Read(text);
        Assert.Empty(errors);
        return settings;
    }
}
