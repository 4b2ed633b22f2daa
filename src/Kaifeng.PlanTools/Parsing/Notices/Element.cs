using System.Runtime.CompilerServices;
using Kaifeng.PlanTools.Parsing.Lines;
using Kaifeng.PlanTools.Parsing.Marks;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Parsing.Notices;

/// <summary>What a block of a plan's text is, as far as the block itself tells.</summary>
internal enum ElementKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading on a line of its own.</summary>
    Heading,

    /// <summary>Text that begins with a number mark: a run-in heading or a numbered paragraph.</summary>
    Numbered,

    /// <summary>The caption of a box or a table.</summary>
    Caption,

    /// <summary>The caption of a figure.</summary>
    Figure,

    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>A block and what it is.</summary>
internal sealed record Element(ElementKind Kind, TextBlock Block)
{
    private TextBlock? leadBlock;
    private string lead = "";
    private List<TextBlock>? repeats;

    // Few elements have one, and it is large.
    private readonly StrongBox<CaptionMark>? caption;

    /// <summary>The number mark of headings and numbered text.</summary>
    public NumberMark Mark { get; init; }

    /// <summary>The label of captions and figures.</summary>
    public CaptionMark Caption
    {
        get => caption is null ? default : caption.Value;
        init => caption = new StrongBox<CaptionMark>(value);
    }

    /// <summary>Whether a numbered text is one of a list, so that its first sentence is no title.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether a heading without a number stands beside the first level: <c>结语</c>, <c>附录</c>.</summary>
    public bool IsClosing { get; init; }

    /// <summary>Where the title ends with which a text is marked to begin, the end mark left out; 0 where nothing marks one.</summary>
    public int TitleEnd { get; init; }

    /// <summary>Later printings of a caption, after page breaks.</summary>
    public IReadOnlyList<TextBlock> Repeats => repeats ?? [];

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text => Block.Text;

    /// <summary>The text after the number mark.</summary>
    public ReadOnlySpan<char> TextAfterMark => Block.Text[Mark.Length..];

    /// <summary>The lead after the number mark; empty where there is none.</summary>
    public string Lead => leadBlock == Block ? lead : ReadLead();

    /// <summary>Whether this is text, numbered or not.</summary>
    public bool IsFlow => Kind is ElementKind.Text or ElementKind.Numbered;

    /// <summary>Adds a later printing of the caption.</summary>
    public void AddRepeat(TextBlock block) => (repeats ??= []).Add(block);

    /// <summary>Every step asks for leads, so each is read once; a copy with another block reads its own.</summary>
    private string ReadLead()
    {
        var text = Block.FirstPiece.Length > Mark.Length && Leads.IsDecidedBy(Block.FirstPiece[Mark.Length..]) ? Block.FirstPiece[Mark.Length..] : TextAfterMark;
        var span = Leads.Find(text);
        lead = text[span.Start..span.End].ToString();
        leadBlock = Block;
        return lead;
    }
}
