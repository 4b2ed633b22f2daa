namespace Kaifeng.PlanTools.Checking.Mutation;

/// <summary>What a planted slip makes wrong.</summary>
public enum SlipClass
{
    /// <summary>A yearly rate of growth against both ends.</summary>
    Growth,

    /// <summary>A rise or fall against both ends.</summary>
    Change,

    /// <summary>A share against part and whole, or the shares of a structure.</summary>
    Share,

    /// <summary>A total against its parts.</summary>
    Total,

    /// <summary>An announced number against the names listed.</summary>
    Count,

    /// <summary>The run of numbers of headings, boxes and paragraphs.</summary>
    Numbering,

    /// <summary>A multiple against both figures.</summary>
    Multiple,

    /// <summary>What is reached against its base and what is added.</summary>
    Added,

    /// <summary>A figure that is printed in two places.</summary>
    Agreement,

    /// <summary>The cells of an indicator's row against the columns.</summary>
    Row,

    /// <summary>A reference against the box or chapter it names.</summary>
    Reference,
}

/// <summary>What happens to the text.</summary>
public enum PlantedKind
{
    /// <summary>One digit becomes another one.</summary>
    Digit,

    /// <summary>Two neighbouring digits change places.</summary>
    Swap,

    /// <summary>The decimal point stands elsewhere.</summary>
    Point,

    /// <summary>万 becomes 亿 or 亿 becomes 万.</summary>
    Scale,

    /// <summary>增长 becomes 下降 or the reverse, or a minus sign comes or goes.</summary>
    Sign,

    /// <summary>Cells of a row stand one column farther right.</summary>
    Row,

    /// <summary>A name of a counted list is left out.</summary>
    Item,

    /// <summary>A number of a run is another one, or the run goes on one too high.</summary>
    Number,

    /// <summary>A reference names what is not there.</summary>
    Reference,
}

/// <summary>The names under which classes and kinds are printed.</summary>
public static class SlipNames
{
    private static readonly string[] ClassNames =
        ["growth", "change", "share", "total", "count", "numbering", "multiple", "added", "agreement", "row", "reference"];

    private static readonly string[] KindNames = ["digit", "swap", "point", "scale", "sign", "row", "item", "number", "reference"];

    /// <summary>All names of classes, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Classes => ClassNames;

    /// <summary>All names of kinds, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Kinds => KindNames;

    /// <summary>The printed name, such as <c>growth</c>.</summary>
    public static string Name(this SlipClass slipClass) => ClassNames[(int)slipClass];

    /// <summary>The printed name, such as <c>digit</c>.</summary>
    public static string Name(this PlantedKind kind) => KindNames[(int)kind];
}
