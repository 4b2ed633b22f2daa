using System.Text.RegularExpressions;
using Kaifeng.PlanTools.Text;
using Markdig.Extensions.Yaml;

namespace Kaifeng.PlanTools.Reading.Markdown;

/// <summary>
/// Reads the lines of a front matter as entries of an index: a name, a tab, a text. Whatever YAML stands there, each line is read
/// by itself: <c>name: text</c>, an item of a list, or a text that goes on.
/// </summary>
internal static partial class FrontMatter
{
    /// <summary>The mark of the files that these tools write.</summary>
    public const string Generator = "plan-tools";

    /// <summary>Whether the front matter says that these tools wrote the file.</summary>
    public static bool IsOurs(YamlFrontMatterBlock matter)
    {
        var lines = matter.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Ours().IsMatch(lines.Lines[i].Slice.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the entries. In a file of ours what stands at the left margin repeats the notice's own text and is dropped.</summary>
    public static void Read(YamlFrontMatterBlock matter, CanonicalText text, bool isOurs)
    {
        var lines = matter.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            var fileLine = lines.Lines[i].Line + 1;
            while (text.Count < fileLine - 1)
            {
                text.Add("", new SourceLine(text.Count + 1));
            }

            var isOwn = isOurs && !line.IsEmpty && line[0] != ' ';
            text.Add(EntryOf(line), isOwn ? new SourceLine(fileLine, LineRole.Dropped, Reason: "front-matter") : new SourceLine(fileLine, LineRole.Index));
        }
    }

    private static string EntryOf(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        while (line.StartsWith("- "))
        {
            line = line[2..].TrimStart();
        }

        if (line.IsEmpty || line[0] == '#' || line is "-")
        {
            return "";
        }

        var colon = ColonOf(line);
        return colon < 0 ? "\t" + Scalar(line) : Scalar(line[..colon]) + "\t" + Scalar(line[(colon + 1)..].Trim());
    }

    /// <summary>The colon after the name: before a blank or at the line's end, behind a quoted name.</summary>
    private static int ColonOf(ReadOnlySpan<char> line)
    {
        var from = line[0] == '"' ? Math.Max(QuotedEnd(line), 1) : 0;
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int QuotedEnd(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '"')
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static string Scalar(ReadOnlySpan<char> text)
    {
        if (text.Length >= 2 && text[0] == '"' && QuotedEnd(text) == text.Length)
        {
            return Escape().Replace(text[1..^1].ToString(), static match => match.Value[1] switch { 't' => "\t", 'n' => "\n", _ => match.Value[1..] });
        }

        if (text.Length >= 2 && text[0] == '\'' && text[^1] == '\'')
        {
            return text[1..^1].ToString().Replace("''", "'", StringComparison.Ordinal);
        }

        return text is "|" or ">" or "|-" or ">-" or "|+" or ">+" or "null" or "~" ? "" : text.ToString();
    }

    [GeneratedRegex("^generator:\\s*\"?" + Generator + "\"?\\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ours();

    [GeneratedRegex(@"\\.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escape();
}
