using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Reading.Html;

/// <summary>
/// Makes a page of AngleSharp's tokens, in time and memory that grow with the page's length. AngleSharp's own tree takes time that
/// grows with the square of the length where bold elements are not closed or elements nest by the ten thousand.
/// </summary>
internal sealed class PageBuilder
{
    // HTML Living Standard, 4.9.11.
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    private static readonly Dictionary<string, HtmlParseMode> Modes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = HtmlParseMode.RCData,
        ["textarea"] = HtmlParseMode.RCData,
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["xmp"] = HtmlParseMode.Rawtext,
        ["iframe"] = HtmlParseMode.Rawtext,
        ["noembed"] = HtmlParseMode.Rawtext,
        ["noframes"] = HtmlParseMode.Rawtext,
        ["plaintext"] = HtmlParseMode.Plaintext,
    };

    private static readonly TagSet Metadata = TagSet.Of(Tag.Head, Tag.Title, Tag.Unseen, Tag.Void, Tag.Fallback);

    private readonly string content;
    private readonly List<PageNode> nodes = [new PageNode { Tag = Tag.Block, Parent = -1, FileLine = 1 }];
    private readonly StringBuilder text = new();
    private readonly OpenElements open;
    private readonly LineCounter lines;

    private PageBuilder(string content)
    {
        this.content = content;
        open = new OpenElements(nodes);
        lines = new LineCounter(content);
    }

    /// <summary>The page of a decoded file.</summary>
    public static Page Build(string content) => new PageBuilder(content).Build();

    private Page Build()
    {
        using var source = new TextSource(content);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true, DisableElementPositionTracking = false };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Start(ref token, tokenizer);
                    break;
                case HtmlTokenType.EndTag:
                    End(ref token);
                    break;
                case HtmlTokenType.Character:
                    AddText(token.Data.Memory.Span, token.Position.Index);
                    break;
                case HtmlTokenType.EndOfFile:
                    return Finish();
            }
        }
    }

    private Page Finish()
    {
        open.EndAll();
        var all = nodes.ToArray();
        all[0].End = all.Length;
        for (var i = all.Length - 1; i > 0; i--)
        {
            ref var holder = ref all[all[i].Parent];
            holder.TextStart = Math.Min(holder.TextStart, all[i].TextStart);
            holder.TextEnd = Math.Max(holder.TextEnd, all[i].TextEnd);
        }

        return new Page(all, text.ToString());
    }

    private void Start(ref StructHtmlToken token, HtmlTokenizer tokenizer)
    {
        ReadOnlySpan<char> name = token.Name;
        var tag = Tags.Find(name);
        if (open.IsOpen(Tag.Head) && !Metadata.Holds(tag))
        {
            open.Close(Tag.Head);
        }

        if (tag == Tag.Void || (tag == Tag.Inline && token.IsSelfClosing))
        {
            return;
        }

        open.BeforeStart(tag);
        if (tag is Tag.Break or Tag.Rule)
        {
            AddNode(tag, open.Style, token.Position.Index);
            return;
        }

        var known = name.ToString();
        var isForeign = open.IsOpen(Tag.Foreign);
        if (!isForeign && Modes.TryGetValue(known, out var mode))
        {
            tokenizer.State = mode;
        }

        // The title of a drawing is shown when one points at it.
        Open(ref token, known, isForeign && tag == Tag.Title ? Tag.Fallback : tag);
    }

    private void Open(ref StructHtmlToken token, string name, Tag tag)
    {
        var attributes = ElementAttributes.Read(ref token);
        var style = ElementStyle.Of(tag, attributes.Style, attributes.IsHidden, open.Style);
        style |= tag == Tag.Link && attributes.LeadsAway ? TextStyle.Link : TextStyle.None;
        tag = InTable(tag, token.Position.Index);
        var hasNode = tag.IsBlock() || attributes.Names is not null;
        var node = hasNode ? AddNode(tag, style, token.Position.Index) : open.Holder;
        if (hasNode)
        {
            ref var added = ref CollectionsMarshal.AsSpan(nodes)[node];
            added.Names = attributes.Names;
            added.Columns = (ushort)Math.Clamp(attributes.Columns, 1, MostColumns);
            added.Rows = (ushort)(attributes.Rows == 0 ? MostRows : Math.Clamp(attributes.Rows, 1, MostRows));
        }

        if (open.IsFull)
        {
            open.Skip(tag);
        }
        else
        {
            open.Push(name, tag, node, style);
        }
    }

    /// <summary>A row or a cell outside of any table is a block; a cell right in a table gets a row.</summary>
    private Tag InTable(Tag tag, int offset)
    {
        if (tag is not (Tag.Row or Tag.Cell or Tag.RowGroup or Tag.Caption))
        {
            return tag;
        }

        if (!Tags.TableParts.Holds(open.Innermost))
        {
            return Tag.Block;
        }

        if (tag == Tag.Cell && open.Innermost != Tag.Row && !open.IsFull)
        {
            open.Push("tr", Tag.Row, AddNode(Tag.Row, open.Style, offset), open.Style);
        }

        return tag;
    }

    private void End(ref StructHtmlToken token)
    {
        ReadOnlySpan<char> name = token.Name;
        var tag = Tags.Find(name);
        if (tag == Tag.Break || (tag == Tag.Paragraph && !open.IsOpen(Tag.Paragraph)))
        {
            AddNode(tag, open.Style, token.Position.Index);
        }
        else if (!name.Equals("body", StringComparison.OrdinalIgnoreCase) && !name.Equals("html", StringComparison.OrdinalIgnoreCase))
        {
            open.End(name, tag);
        }
    }

    private void AddText(ReadOnlySpan<char> data, int offset)
    {
        if (data.IsEmpty || open.IsOpen(Tag.Unseen))
        {
            return;
        }

        var isBlank = data.IsWhiteSpace();
        if (!isBlank && open.IsOpen(Tag.Head) && open.Innermost is Tag.Head)
        {
            open.Close(Tag.Head);
        }

        var start = text.Length;
        text.Append(data);
        ref var last = ref CollectionsMarshal.AsSpan(nodes)[^1];
        if (last.Tag == Tag.Text && last.Parent == open.Holder && last.Style == open.Style && last.TextEnd == start)
        {
            last.TextEnd = text.Length;
        }
        else
        {
            AddNode(Tag.Text, open.Style, isBlank ? offset : Characters.SkipBlanks(content, offset));
            CollectionsMarshal.AsSpan(nodes)[^1].TextStart = start;
        }
    }

    private int AddNode(Tag tag, TextStyle style, int offset)
    {
        nodes.Add(new PageNode
        {
            Tag = tag,
            Style = style,
            Parent = open.Holder,
            End = nodes.Count + 1,
            FileLine = lines.LineAt(offset),
            TextStart = text.Length,
            TextEnd = text.Length,
        });
        return nodes.Count - 1;
    }
}
