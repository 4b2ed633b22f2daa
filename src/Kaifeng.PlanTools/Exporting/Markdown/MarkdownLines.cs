using System.Text;

namespace Kaifeng.PlanTools.Exporting.Markdown;

/// <summary>The lines of a Markdown file: blocks with a blank line between them, inside or outside of a quotation.</summary>
internal sealed class MarkdownLines
{
    private readonly StringBuilder text = new();
    private bool inQuote;
    private bool closedQuote;

    /// <summary>Opens a quotation; a comment keeps it apart from one right above.</summary>
    public void OpenQuote()
    {
        if (closedQuote)
        {
            AddBlock("<!-- -->");
        }

        EndBlock();
        inQuote = true;
        closedQuote = false;
    }

    /// <summary>Closes the quotation.</summary>
    public void CloseQuote()
    {
        inQuote = false;
        closedQuote = true;
    }

    /// <summary>Adds a block of one line.</summary>
    public void AddBlock(string line)
    {
        EndBlock();
        AddLine(line);
    }

    /// <summary>Adds a line to the open block.</summary>
    public void AddLine(string line)
    {
        text.Append(inQuote ? "> " : "").Append(line).Append('\n');
        isOpen = true;
        closedQuote = false;
    }

    private bool isOpen;

    private void EndBlock()
    {
        if (isOpen)
        {
            text.Append(inQuote ? ">\n" : "\n");
            isOpen = false;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
