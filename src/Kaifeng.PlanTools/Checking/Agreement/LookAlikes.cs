using System.Text;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Checking.Agreement;

/// <summary>
/// Characters that are taken for each other: those of a small table, and rare ones of one radical with about as many strokes,
/// as Unicode orders them. Rare is what GB 2312 does not have among its 3755 common characters (level 1).
/// </summary>
internal static class LookAlikes
{
    private const int FurthestApart = 144;
    private const int FirstRadical = 256;
    private const int CodePage = 936;
    private const byte FirstRow = 0xB0;
    private const byte LastRow = 0xD7;
    private const byte FirstCell = 0xA1;
    private const byte LastCell = 0xFE;

    // The radicals in the order of Unicode: the characters from one to the next are written with it.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly string[] Table =
    [
        "炭碳", "实试", "磁瓷", "沙砂", "己已", "末未", "坊房", "晶精", "驰弛", "锋峰", "辉晖", "宏洪鸿", "岗港", "堡保", "滨宾", "陵岭", "店甸", "汴卞", "毫亳", "崇祟",
        "冶治", "仓苍沧", "侯候", "粱梁", "籍藉", "账帐", "像象", "园圆", "盛胜", "棉绵", "钓钧", "州洲", "茂贸",
    ];

    private static readonly ushort[] Groups = MakeGroups();

    /// <summary>What a character may be mistaken within: one number for those of a group, 0 for the many that are mistaken for nothing.</summary>
    public static int GroupOf(char c) => Groups[c];

    /// <summary>Whether the group is one of rare characters.</summary>
    public static bool IsRare(int group) => group >= FirstRadical;

    /// <summary>Whether one of two characters of a group may be printed for the other.</summary>
    public static bool AreAlike(char one, char other) => !IsRare(Groups[one]) || Math.Abs(one - other) <= FurthestApart;

    private static ushort[] MakeGroups()
    {
        var groups = new ushort[char.MaxValue + 1];
        var radicals = Radicals.AsSpan();
        for (var c = '\u4E00'; c <= '\u9FFF'; c++)
        {
            var radical = radicals.BinarySearch(c);
            groups[c] = (ushort)(FirstRadical + (radical < 0 ? ~radical : radical + 1));
        }

        foreach (var c in Common())
        {
            groups[c] = 0;
        }

        for (var group = 0; group < Table.Length; group++)
        {
            foreach (var c in Table[group])
            {
                groups[c] = (ushort)(group + 1);
            }
        }

        return groups;
    }

    private static string Common()
    {
        var bytes = new List<byte>();
        for (var row = FirstRow; row <= LastRow; row++)
        {
            for (var cell = FirstCell; cell <= LastCell; cell++)
            {
                bytes.AddRange([row, cell]);
            }
        }

        return string.Concat(CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!.GetString([.. bytes]).Where(Characters.IsIdeograph));
    }
}
