using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Containers;

/// <summary>The endings of file names that may hold a notice, and what is in such a file: a container that is read, or one of which only its name is known.</summary>
public static class FileEndings
{
    private static readonly (string Ending, Container? Container, ReadError Error)[] Table =
    [
        (".txt", Container.Text, ReadError.None),
        (".md", Container.Markdown, ReadError.None),
        (".markdown", Container.Markdown, ReadError.None),
        (".mdown", Container.Markdown, ReadError.None),
        (".html", Container.Html, ReadError.None),
        (".htm", Container.Html, ReadError.None),
        (".xhtml", Container.Html, ReadError.None),
        (".shtml", Container.Html, ReadError.None),
        (".docx", Container.Docx, ReadError.Docx),
        (".docm", Container.Docx, ReadError.Docx),
        (".dotx", Container.Docx, ReadError.Docx),
        (".dotm", Container.Docx, ReadError.Docx),
        (".doc", null, ReadError.Doc),
        (".wps", null, ReadError.Wps),
        (".odt", null, ReadError.Odt),
        (".rtf", null, ReadError.Rtf),
        (".pdf", null, ReadError.Pdf),
        (".ofd", null, ReadError.Ofd),
        (".xlsx", null, ReadError.Sheet),
        (".xlsm", null, ReadError.Sheet),
        (".xls", null, ReadError.Sheet),
        (".et", null, ReadError.Sheet),
        (".ods", null, ReadError.Sheet),
        (".zip", null, ReadError.Archive),
    ];

    // Old programs save pages under these endings.
    private static readonly ReadError[] MayHoldPages = [ReadError.Doc, ReadError.Wps, ReadError.Sheet];

    /// <summary>Whether a file of this name may hold a notice, in a container that is read or in one that is not.</summary>
    public static bool IsKnown(ReadOnlySpan<char> fileName) => Find(fileName) >= 0;

    /// <summary>The container that a name's ending stands for; <c>null</c> where it stands for none that is read.</summary>
    internal static Container? ContainerOf(ReadOnlySpan<char> fileName) => Find(fileName) is var row and >= 0 ? Table[row].Container : null;

    /// <summary>The unread container that a name's ending stands for; <see cref="ReadError.None"/> where it stands for none.</summary>
    internal static ReadError ErrorOf(ReadOnlySpan<char> fileName) => Find(fileName) is var row and >= 0 ? Table[row].Error : ReadError.None;

    /// <summary>The same for a file that shows no signature of such a container: pages are found under some of these endings, and can be read.</summary>
    internal static ReadError ErrorOf(ReadOnlySpan<char> fileName, ReadOnlySpan<byte> bytes)
    {
        var error = ErrorOf(fileName);
        return MayHoldPages.Contains(error) && bytes.IndexOf((byte)'<') >= 0 ? ReadError.None : error;
    }

    private static int Find(ReadOnlySpan<char> fileName)
    {
        for (var row = 0; row < Table.Length; row++)
        {
            if (fileName.EndsWith(Table[row].Ending, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        return -1;
    }
}
