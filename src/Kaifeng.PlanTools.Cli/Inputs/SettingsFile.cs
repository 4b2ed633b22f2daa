using System.Text;
using Kaifeng.PlanTools.Checking.Settings;
using Kaifeng.PlanTools.Cli.Terminal;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>The settings of a run and the file they stand in.</summary>
/// <param name="Settings">The settings; the defaults where there is no file.</param>
/// <param name="Path">The file, as messages name it; empty where there is none.</param>
internal sealed record SettingsFile(CheckSettings Settings, string Path)
{
    /// <summary>The name under which settings are found.</summary>
    public const string Name = "plan-tools.toml";

    // No person writes so many settings.
    private const long MaxSize = 256L << 10;

    // Who has read so many knows what is wrong with the rest.
    private const int MostErrors = 20;

    /// <summary>No file.</summary>
    public static SettingsFile None { get; } = new(CheckSettings.Default, "");

    /// <summary>The baseline that the settings name, from their folder; <c>null</c> for none.</summary>
    public string? Baseline => Settings.Baseline is { Length: > 0 } baseline ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? "", baseline) : null;

    /// <summary>What the settings exclude from the folders of inputs.</summary>
    public PassedOver PassedOver => new(Settings.Excluded, System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path.Length > 0 ? Path : "."))!);

    /// <summary>The settings file in a folder or, where that has none, in the nearest one above it.</summary>
    public static SettingsFile? Find(string folder, Reporter reporter)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = System.IO.Path.Combine(at.FullName, Name);
            if (File.Exists(path))
            {
                var found = Read(System.IO.Path.GetRelativePath(folder, path), reporter);
                if (found is not null && at.FullName != new DirectoryInfo(folder).FullName && found.Settings != CheckSettings.Default)
                {
                    reporter.Note(found.Path, Message.SettingsAbove);
                }

                return found;
            }
        }

        return None;
    }

    /// <summary>The settings in a file; <c>null</c> where it cannot be followed, which is reported, a line for each fault.</summary>
    public static SettingsFile? Read(string path, Reporter reporter)
    {
        if (Text(path, reporter) is not { } text)
        {
            return null;
        }

        var (settings, errors) = SettingsReader.Read(text);
        foreach (var error in errors.Take(MostErrors))
        {
            reporter.Fail(FormattableString.Invariant($"{path}:{error.Place.Line}:{error.Place.Column}"), Message.Settings, reporter.Messages.In(error.Message));
        }

        if (errors.Length > MostErrors)
        {
            reporter.Fail(path, Message.MoreErrors, errors.Length - MostErrors);
        }

        return errors.IsEmpty ? new SettingsFile(settings, path) : null;
    }

    private static string? Text(string path, Reporter reporter)
    {
        try
        {
            if (SpecialFiles.IsSpecial(path))
            {
                reporter.Fail(path, Message.Special);
                return null;
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                reporter.Fail(path, Message.MissingFile);
                return null;
            }

            if (file.Length > MaxSize)
            {
                reporter.Fail(path, Message.Settings, reporter.Messages[Message.SettingsTooLarge, MaxSize]);
                return null;
            }

            return File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            reporter.Fail(path, Message.Settings, reporter.Messages[Message.NotUtf8]);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Fail(path, Message.Unreadable, Trouble.Of(exception));
            return null;
        }
    }
}
