using System.Xml;
using Kaifeng.PlanTools.Docx.Xml;

namespace Kaifeng.PlanTools.Docx.Packages;

/// <summary>A reference from one part to another.</summary>
/// <param name="Id">Its name in the part.</param>
/// <param name="Kind">The last word of its type, the same in strict and transitional documents, such as <c>styles</c>.</param>
/// <param name="Target">The name of the other part.</param>
internal sealed record Relation(string Id, string Kind, string Target);

/// <summary>The references of a part to others.</summary>
internal sealed class Relations
{
    private readonly List<Relation> all = [];

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<Relation> All => all;

    /// <summary>The first of a kind; <c>null</c> for none.</summary>
    public Relation? First(string kind) => all.Find(relation => relation.Kind == kind);

    /// <summary>The one of a name; <c>null</c> for none.</summary>
    public Relation? Find(string id) => all.Find(relation => relation.Id == id);

    /// <summary>The name of the part that holds a part's references; those of the package for the empty name.</summary>
    public static string PartOf(string part) =>
        part.LastIndexOf('/') is var slash and >= 0 ? $"{part[..slash]}/_rels/{part[(slash + 1)..]}.rels" : $"_rels/{part}.rels";

    /// <summary>The references of a part; none where the package lists none.</summary>
    public static Relations Of(DocxPackage package, string part)
    {
        var relations = new Relations();
        if (package.Read(PartOf(part)) is { } bytes)
        {
            using var xml = WordXml.Open(bytes);
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External")
                {
                    var type = xml.GetAttribute("Type") ?? "";
                    var target = Resolve(part, xml.GetAttribute("Target") ?? "");
                    relations.all.Add(new Relation(xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target));
                }
            }
        }

        return relations;
    }

    private static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var names = new List<string>(part.Split('/')[..^1]);
        foreach (var name in target.Split('/'))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(names.Count - 1, 0), Math.Min(names.Count, 1));
            }
            else if (name is not ("." or ""))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
