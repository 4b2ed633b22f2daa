using Kaifeng.PlanTools.Cli;
using Kaifeng.PlanTools.Cli.Terminal;

using var console = SystemConsole.Open();
return (int)CliApp.Run(args, console.Console);
