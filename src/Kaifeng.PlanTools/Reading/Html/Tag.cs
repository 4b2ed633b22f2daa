using System.Collections.Frozen;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>What an element is to a reader of its text; elements that mean the same have one value.</summary>
internal enum Tag : byte
{
    /// <summary>Anything within a line that says nothing of its text (<c>span</c>, <c>sup</c>, an unknown element).</summary>
    Inline,

    /// <summary>No element: a run of characters.</summary>
    Text,

    /// <summary><c>b</c>, <c>strong</c>.</summary>
    Strong,

    /// <summary><c>a</c>.</summary>
    Link,

    /// <summary>A block without a meaning of its own (<c>div</c>, <c>section</c>).</summary>
    Block,

    /// <summary><c>p</c>.</summary>
    Paragraph,

    /// <summary><c>h1</c> to <c>h6</c>.</summary>
    Heading,

    /// <summary><c>ul</c>, <c>ol</c>, <c>menu</c>, <c>dl</c>.</summary>
    List,

    /// <summary><c>li</c>.</summary>
    ListItem,

    /// <summary><c>dt</c>, <c>dd</c>.</summary>
    Definition,

    /// <summary><c>blockquote</c>.</summary>
    Quote,

    /// <summary><c>pre</c>, <c>xmp</c>, <c>listing</c>, <c>plaintext</c>.</summary>
    Pre,

    /// <summary><c>br</c>.</summary>
    Break,

    /// <summary><c>hr</c>.</summary>
    Rule,

    /// <summary><c>table</c>.</summary>
    Table,

    /// <summary><c>caption</c>.</summary>
    Caption,

    /// <summary><c>thead</c>, <c>tbody</c>, <c>tfoot</c>.</summary>
    RowGroup,

    /// <summary><c>tr</c>.</summary>
    Row,

    /// <summary><c>td</c>, <c>th</c>.</summary>
    Cell,

    /// <summary><c>article</c>, <c>main</c>.</summary>
    Article,

    /// <summary><c>nav</c>.</summary>
    Menu,

    /// <summary><c>header</c>.</summary>
    PageHead,

    /// <summary><c>footer</c>.</summary>
    PageFoot,

    /// <summary><c>aside</c>.</summary>
    Aside,

    /// <summary>A control of a form (<c>button</c>, <c>select</c>).</summary>
    Control,

    /// <summary><c>option</c>, <c>optgroup</c>.</summary>
    Option,

    /// <summary><c>head</c>.</summary>
    Head,

    /// <summary><c>title</c> of the page.</summary>
    Title,

    /// <summary>What a browser shows only where it cannot do something (<c>noscript</c>, the inside of <c>video</c>).</summary>
    Fallback,

    /// <summary>What holds no text of the page: <c>script</c>, <c>style</c>, <c>template</c>, <c>iframe</c>.</summary>
    Unseen,

    /// <summary>An element without content (<c>img</c>, <c>meta</c>).</summary>
    Void,

    /// <summary><c>svg</c>, <c>math</c>: what HTML names in them is something else.</summary>
    Foreign,
}

/// <summary>The tags by their names, and sets of them.</summary>
internal static class Tags
{
    /// <summary>The elements that end a line before and after them.</summary>
    public static readonly TagSet Blocks = TagSet.Of(
        Tag.Block, Tag.Paragraph, Tag.Heading, Tag.List, Tag.ListItem, Tag.Definition, Tag.Quote, Tag.Pre, Tag.Rule, Tag.Table, Tag.Caption, Tag.RowGroup, Tag.Row,
        Tag.Cell, Tag.Article, Tag.Menu, Tag.PageHead, Tag.PageFoot, Tag.Aside, Tag.Control, Tag.Option, Tag.Head, Tag.Title);

    /// <summary>The elements that make up a table; text stands in its cells and its caption only.</summary>
    public static readonly TagSet TableParts = TagSet.Of(Tag.Table, Tag.RowGroup, Tag.Row);

    private static readonly (Tag Tag, string Names)[] Table =
    [
        (Tag.Strong, "b strong"),
        (Tag.Link, "a"),
        (Tag.Block, "address body center details dialog dir div fieldset figcaption figure form frameset hgroup html legend search section summary"),
        (Tag.Paragraph, "p"),
        (Tag.Heading, "h1 h2 h3 h4 h5 h6"),
        (Tag.List, "ul ol menu dl"),
        (Tag.ListItem, "li"),
        (Tag.Definition, "dt dd"),
        (Tag.Quote, "blockquote"),
        (Tag.Pre, "pre xmp listing plaintext"),
        (Tag.Break, "br"),
        (Tag.Rule, "hr"),
        (Tag.Table, "table"),
        (Tag.Caption, "caption"),
        (Tag.RowGroup, "thead tbody tfoot"),
        (Tag.Row, "tr"),
        (Tag.Cell, "td th"),
        (Tag.Article, "article main"),
        (Tag.Menu, "nav"),
        (Tag.PageHead, "header"),
        (Tag.PageFoot, "footer"),
        (Tag.Aside, "aside"),
        (Tag.Control, "button select textarea"),
        (Tag.Option, "option optgroup"),
        (Tag.Head, "head"),
        (Tag.Title, "title"),
        (Tag.Fallback, "noscript canvas video audio object"),
        (Tag.Unseen, "script style template iframe noembed noframes"),
        (Tag.Foreign, "svg math"),
        (Tag.Void, "area base basefont bgsound col embed frame img input keygen link meta param source track wbr"),
    ];

    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> ByName = Table
        .SelectMany(static row => row.Names.Split(' ').Select(name => (name, row.Tag)))
        .GroupBy(static pair => pair.name, static pair => pair.Tag)
        .ToFrozenDictionary(static group => group.Key, static group => group.Last(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tag of a name.</summary>
    public static Tag Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var tag) ? tag : Tag.Inline;

    /// <summary>Whether the element ends a line before and after it.</summary>
    public static bool IsBlock(this Tag tag) => Blocks.Holds(tag);
}

/// <summary>A set of tags.</summary>
internal readonly record struct TagSet(uint Bits)
{
    /// <summary>No tag's number is as large.</summary>
    public const int Size = 32;

    /// <summary>The set of some tags.</summary>
    public static TagSet Of(params ReadOnlySpan<Tag> tags)
    {
        var bits = 0u;
        foreach (var tag in tags)
        {
            bits |= 1u << (int)tag;
        }

        return new TagSet(bits);
    }

    /// <summary>The set without some tags.</summary>
    public TagSet Except(params ReadOnlySpan<Tag> tags) => new(Bits & ~Of(tags).Bits);

    /// <summary>Whether a tag is one of the set.</summary>
    public bool Holds(Tag tag) => (Bits & (1u << (int)tag)) != 0;
}
