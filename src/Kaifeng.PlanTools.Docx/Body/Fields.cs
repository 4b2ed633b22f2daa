using System.Text;

namespace Kaifeng.PlanTools.Docx.Body;

/// <summary>The fields (ISO/IEC 29500-1, 17.16) that are open: of each what it is to show, then what it shows, which is its text.</summary>
internal sealed class Fields
{
    private const string Contents = "TOC";

    // Beyond any document; what stands deeper is taken as text.
    private const int Deepest = 100;

    private readonly Stack<Field> open = [];
    private int instructions;
    private int contents;

    /// <summary>Whether what comes is an instruction and not shown.</summary>
    public bool IsInstruction => instructions > 0;

    /// <summary>Whether what comes is a table of contents.</summary>
    public bool IsContents => contents > 0;

    /// <summary>Characters of an instruction.</summary>
    public void Add(string instruction)
    {
        if (open.TryPeek(out var field) && field.Instruction.Length < Contents.Length + instruction.Length)
        {
            field.Instruction.Append(instruction.TrimStart());
        }
    }

    /// <summary>A mark of a field: its begin, the end of its instruction, its end.</summary>
    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin" when open.Count < Deepest:
                open.Push(new Field());
                instructions++;
                break;
            case "separate" when open.TryPeek(out var field):
                Show(field, hasResult: true);
                break;
            case "end" when open.TryPop(out var field):
                Show(field, hasResult: false);
                contents -= field.IsContents ? 1 : 0;
                break;
        }
    }

    /// <summary>A paragraph ends: an instruction goes no further, for one without an end would take all text behind it.</summary>
    public void EndParagraph()
    {
        if (instructions > 0)
        {
            foreach (var field in open)
            {
                Show(field, hasResult: false);
            }
        }
    }

    /// <summary>Whether an instruction asks for a table of contents.</summary>
    public static bool AsksForContents(string instruction) =>
        instruction.TrimStart().StartsWith(Contents, StringComparison.OrdinalIgnoreCase);

    private void Show(Field field, bool hasResult)
    {
        if (!field.IsShown)
        {
            field.IsShown = true;
            field.IsContents = hasResult && AsksForContents(field.Instruction.ToString());
            instructions--;
            contents += field.IsContents ? 1 : 0;
        }
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsShown { get; set; }

        public bool IsContents { get; set; }
    }
}
