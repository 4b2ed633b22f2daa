using System.Xml;

namespace Kaifeng.PlanTools.Docx.Xml;

/// <summary>An element with what it holds.</summary>
internal sealed class WordNode
{
    private static readonly WordNode[] None = [];

    private List<(string Name, string Value)>? attributes;
    private List<WordNode>? children;

    private WordNode(string name, int ordinal) => (Name, Ordinal) = (name, ordinal);

    /// <summary>The name, as <see cref="WordXml.NameOf"/> has it.</summary>
    public string Name { get; }

    /// <summary>Its number among the elements of the part, from 0, in the order in which they begin.</summary>
    public int Ordinal { get; }

    /// <summary>Its characters, those of the elements in it left out.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The elements in it.</summary>
    public IReadOnlyList<WordNode> Children => children is null ? None : children;

    /// <summary>The element <c>w:val</c>'s value; <c>null</c> where there is none.</summary>
    public string? Value => this["val"];

    /// <summary>The value of an attribute; <c>null</c> where there is none.</summary>
    public string? this[string attribute] => attributes?.Find(one => one.Name == attribute).Value;

    /// <summary>The first element of a name in this one; <c>null</c> for none.</summary>
    public WordNode? Child(string name) => children?.Find(child => child.Name == name);

    /// <summary>The number that the element of a name has as its value; <c>null</c> for none.</summary>
    public int? NumberOf(string name) => Numbers.Parse(Child(name)?.Value);

    /// <summary>Whether a property of a name is set; <c>null</c> where nothing is said of it.</summary>
    public bool? Flag(string name) => Child(name) is { } child ? child.Value is not ("0" or "false" or "off") : null;

    /// <summary>The elements of a name at any depth, outer ones first; what is found is not searched in.</summary>
    public IEnumerable<WordNode> Outermost(string name) => Children.SelectMany(child => child.Name == name ? [child] : child.Outermost(name));

    /// <summary>Reads the element at which the reader stands, and leaves the reader at its end.</summary>
    /// <param name="xml">The reader.</param>
    /// <param name="count">How many elements of the part came before; counted on.</param>
    public static WordNode Read(XmlReader xml, ref int count)
    {
        WordXml.CheckDepth(xml);
        var node = new WordNode(xml.NameTable.Add(WordXml.NameOf(xml)), count++);
        var isEmpty = xml.IsEmptyElement;
        node.ReadAttributes(xml);
        if (!isEmpty)
        {
            node.ReadContent(xml, ref count);
        }

        return node;
    }

    /// <summary>The whole of a part; <c>null</c> for an empty one.</summary>
    public static WordNode? ReadPart(byte[] part)
    {
        using var xml = WordXml.Open(part);
        var count = 0;
        return xml.MoveToContent() == XmlNodeType.Element ? Read(xml, ref count) : null;
    }

    private void ReadAttributes(XmlReader xml)
    {
        while (xml.MoveToNextAttribute())
        {
            // What is said of editing sessions is most of many documents.
            if (!xml.LocalName.StartsWith("rsid", StringComparison.Ordinal) && xml.Prefix != "xmlns")
            {
                var name = xml.NamespaceURI.Length == 0 ? xml.LocalName : WordXml.NameOf(xml);
                (attributes ??= []).Add((name, xml.Value));
            }
        }

        xml.MoveToElement();
    }

    private void ReadContent(XmlReader xml, ref int count)
    {
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                (children ??= []).Add(Read(xml, ref count));
            }
            else if (HoldsText)
            {
                Text += xml.Value;
            }
        }
    }

    private bool HoldsText => Name is "t" or "delText" or "instrText" or "m:t";
}
