using System.Text;
using Kaifeng.PlanTools.Cli.Outputs;

namespace Kaifeng.PlanTools.Cli.Inputs;

/// <summary>Gives every input of one call a folder name of its own.</summary>
internal static class FolderNames
{
    private const int MaxBytes = 200;

    private const string Forbidden = "/\\:*?\"<>|";

    private static readonly HashSet<string> Reserved = new(
        [
            "CON", "PRN", "AUX", "NUL",
            .. Enumerable.Range(0, 10).SelectMany(static i => new[] { FormattableString.Invariant($"COM{i}"), FormattableString.Invariant($"LPT{i}") }),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The names in the order of the inputs. Names that several inputs have get the parent folder's name in front,
    /// and a number where that does not help. Names that differ only in case are the same: some file systems say so.
    /// </summary>
    /// <param name="inputs">The name each input would have alone, and its parent folder's.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Name, string Parent)> inputs)
    {
        var names = inputs.Select(static input => Safe(input.Name)).ToArray();
        var shared = names.CountBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static pair => pair.Value > 1)
            .Select(static pair => pair.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = names.Where(name => !shared.Contains(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            if (shared.Contains(names[i]))
            {
                names[i] = Free(inputs[i].Parent.Length > 0 ? Safe($"{inputs[i].Parent}-{names[i]}") : names[i], taken);
            }
        }

        return names;
    }

    /// <summary>The name as a single folder name that any system takes and that leads nowhere else.</summary>
    public static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxBytes)
            {
                break;
            }

            safe.Append(Rune.IsControl(rune) || (rune.IsAscii && Forbidden.Contains((char)rune.Value)) ? "_" : rune.ToString());
        }

        var trimmed = safe.ToString().Trim().TrimEnd('.', ' ');
        var isTaken = Reserved.Contains(trimmed.Split('.')[0].TrimEnd()) || trimmed.Equals(RunRecords.FolderName, StringComparison.OrdinalIgnoreCase);
        return trimmed.Length == 0 || isTaken ? "_" + trimmed : trimmed;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = FormattableString.Invariant($"{name}-{number}");
        }

        return free;
    }
}
