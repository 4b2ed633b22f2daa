using System.Text;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>
/// Text on its way to a log of GitHub Actions, which takes lines that begin with <c>::</c>, and <c>##[</c> anywhere, for commands to itself:
/// a blank between the marks makes text of what a notice or a file's name would have it do.
/// </summary>
internal sealed class WorkflowGuard(TextWriter inner) : TextWriter
{
    private bool isAtStart = true;
    private char last;
    private char lastButOne;

    public override Encoding Encoding => inner.Encoding;

    /// <summary>The writer behind it, for what is meant as a command.</summary>
    public TextWriter Inner => inner;

    public override void Write(char value)
    {
        if ((value == ':' && last == ':' && isAtStart) || (value == '[' && last == '#' && lastButOne == '#'))
        {
            inner.Write(' ');
        }

        inner.Write(value);
        isAtStart = value is '\n' or '\r' || (isAtStart && (char.IsWhiteSpace(value) || (value == ':' && last != ':')));
        (lastButOne, last) = (last, value);
    }

    public override void Flush() => inner.Flush();
}
