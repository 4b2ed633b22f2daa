using System.Buffers;
using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;
using Kaifeng.PlanTools.Model;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>What holds for every notice that the parser makes and a file can break: whatever comes later rests on it, so that it is looked at where a file is read.</summary>
internal static class NoticeInvariants
{
    // A grid is as large as its widest row times its rows: so many places for each character there is, and some anyway.
    private const long PlacesPerCharacter = 64;
    private const long PlacesAnyway = 1 << 20;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <exception cref="DamagedNoticeException">One of them does not hold.</exception>
    public static void Check(PlanNotice notice)
    {
        foreach (var plan in notice.Plans)
        {
            CheckId(plan.Id);
            CheckWords(plan.Id, plan.Title);
            Check(plan.Content, notice.Source.Content.Length);
        }
    }

    private static void Check(ImmutableArray<Block> blocks, long characters)
    {
        foreach (var block in blocks)
        {
            CheckId(block.Id);
            Check(block, characters);
        }
    }

    private static void Check(Block block, long characters)
    {
        switch (block)
        {
            case Section section:
                CheckWords(section.Id, section.Number, section.Title);
                Holds(!section.Heading.IsEmpty, section.Id, new("章节没有标题", "a section without a heading"));
                Check(section.Content, characters);
                break;
            case Paragraph paragraph:
                Check(paragraph);
                break;
            case Box box:
                CheckWords(box.Id, box.Label, box.Number, box.Title);
                Check(box.Id, box.Captions);
                Holds(!box.Captions.IsEmpty, box.Id, new("专栏没有题名", "a box without a caption"));
                foreach (var item in box.Items)
                {
                    CheckWords(box.Id, item.Lead);
                    Holds(!item.Paragraphs.IsEmpty, box.Id, new("条目没有段落", "an item without a paragraph"));
                    item.Paragraphs.ToList().ForEach(Check);
                }

                break;
            case Table table:
                Check(table, characters);
                break;
            case Figure figure:
                CheckWords(figure.Id, figure.Label, figure.Title);
                Holds(!figure.Caption.IsEmpty, figure.Id, new("图没有题名", "a figure without a caption"));
                break;
        }
    }

    private static void Check(Paragraph paragraph)
    {
        CheckId(paragraph.Id);
        CheckWords(paragraph.Id, paragraph.Number, paragraph.Lead);
        Holds(!paragraph.Text.IsEmpty, paragraph.Id, new("段落没有文字", "a paragraph without text"));
    }

    private static void Check(Table table, long characters)
    {
        CheckWords(table.Id, table.Label, table.Number, table.Title);
        Check(table.Id, table.Captions);
        Holds(table.Label.Length == 0 || !table.Captions.IsEmpty, table.Id, new("有编号而没有题名", "a label without a caption"));
        Holds(!table.Rows.IsEmpty, table.Id, new("表格没有行", "a table without rows"));
        var widest = 0L;
        foreach (var row in table.Rows)
        {
            Holds(!row.Cells.IsEmpty, table.Id, new("行没有单元格", "a row without cells"));
            foreach (var cell in row.Cells)
            {
                Holds(cell.Column >= 0 && !cell.Text.IsEmpty, table.Id, new("单元格没有列号或文字", "a cell without a column or text"));
                widest = Math.Max(widest, cell.Column);
            }
        }

        Holds(widest * table.Rows.Length <= (characters * PlacesPerCharacter) + PlacesAnyway, table.Id, new("列号超出文字所及", "a column farther right than the text reaches"));
        foreach (var indicator in table.Indicators)
        {
            CheckId(indicator.Id);
            CheckWords(indicator.Id, indicator.Category, indicator.Parent, indicator.Name, indicator.Unit, indicator.Growth, indicator.Attribute);
        }
    }

    private static void Check(string id, ImmutableArray<Caption> captions)
    {
        foreach (var caption in captions)
        {
            Holds(!caption.Label.IsEmpty || !caption.Title.IsEmpty, id, new("题名没有文字", "a caption without text"));
        }
    }

    // An id stands in file names, in links and on lines of its own.
    private static void CheckId(string id) =>
        Holds(!id.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '&' or '"'), id, new("标识中有空格或标点", "an id with a blank or a mark in it"));

    private static void CheckWords(string id, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            Holds(!word.AsSpan().ContainsAny(LineEnds), id, new("名称中有换行", "a name with a line end in it"));
        }
    }

    private static void Holds(bool holds, string id, LocalText what)
    {
        if (!holds)
        {
            throw new DamagedNoticeException(new($"{what.Zh}：{id}", $"{what.En}: {id}"));
        }
    }
}
