using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Mutation;
using Kaifeng.PlanTools.Checking.Rules;
using Kaifeng.PlanTools.Cli.Inputs;
using Kaifeng.PlanTools.Cli.Outputs;
using Kaifeng.PlanTools.Cli.Terminal;
using Kaifeng.PlanTools.Exporting.Csv;
using Kaifeng.PlanTools.Exporting.Json;
using Kaifeng.PlanTools.Figures;
using Kaifeng.PlanTools.Model;

namespace Kaifeng.PlanTools.Cli.Jobs;

/// <summary>Draws slips for one notice, checks each of them, several at a time, and writes how many were seen.</summary>
internal sealed class MutationRun(CliConsole console, Reporter reporter, NoticeInputs inputs, MutationRequest request)
{
    public ExitCode Run(string argument)
    {
        switch (inputs.Find([argument], findsJson: true))
        {
            case [var input]:
                NoticeInputs.Guard(reporter, input.File, () => Run(input));
                break;
            case [_, _, ..]:
                reporter.Fail(argument, Message.OneNoticeOnly);
                break;
        }

        return reporter.ExitCode;
    }

    private void Run(NamedInput input)
    {
        var reader = inputs.Reader(reporter);
        if (reader.ReadFile(input) is not { } file || reader.ReadNotice(input, file) is not { } notice)
        {
            return;
        }

        if (!NoticeShape.IsNotice(notice))
        {
            reporter.Note(input.File.Path, Message.NoNotice);
        }

        var figures = Interruptible.Run(() => FigureReader.Read(notice), console.Cancelled);
        var slips = Interruptible.Run(() => SlipDraw.Of(figures, request.Classes, request.Seed, request.Count), console.Cancelled);
        if (slips.IsEmpty)
        {
            reporter.Note(input.File.Path, Message.NoSlips);
        }

        Write(input.File, notice, CheckAll(new MutationHarness(figures, RuleCatalogue.All), slips));
    }

    private ImmutableArray<SlipOutcome> CheckAll(MutationHarness harness, ImmutableArray<PlantedSlip> slips)
    {
        var outcomes = ImmutableArray.CreateBuilder<SlipOutcome>(slips.Length);
        var bar = new ProgressBar(console, slips.Length, !reporter.IsQuiet);
        try
        {
            OrderedJobs.Run(slips, request.Jobs, slip => Interruptible.Run(() => harness.Check(slip), console.Cancelled), outcomes.Add, bar.Show);
        }
        finally
        {
            bar.Clear();
        }

        return outcomes.DrainToImmutable();
    }

    private void Write(InputFile file, PlanNotice notice, ImmutableArray<SlipOutcome> outcomes)
    {
        switch (request.Format)
        {
            case SlipFormats.Json:
                StandardOutput.Write(console, stream => SlipsJson.Write(notice.Source, request.Seed, outcomes, stream));
                break;
            case SlipFormats.Csv:
                StandardOutput.Write(console, stream => SlipsCsv.Write(notice.Source, outcomes, stream));
                break;
            default:
                new SlipsText(console, reporter.Messages).Write(file, notice.Source, outcomes, request.ListsMissed);
                break;
        }
    }
}
