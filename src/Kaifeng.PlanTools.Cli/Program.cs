using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

// What one notice takes. A collection before that finds nearly all of it in use, and the runtime would begin with one for each 256 kB.
const long BeforeFirstCollection = 48L << 20;

_ = GC.TryStartNoGCRegion(BeforeFirstCollection);
using var console = SystemConsole.Open();
return (int)CliApp.Run(args, console.Console);
