using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Cli.Terminal;

/// <summary>
/// What went wrong with a file, in both languages. The words of the system and the runtime are English, and stand in the English text alone; the Chinese
/// one says of which kind the trouble is.
/// </summary>
internal static class Trouble
{
    // The numbers that Linux, macOS and Windows give; the runtime has no type for them.
    private static readonly (int[] Codes, string Zh)[] Codes =
    [
        ([28, Windows(112), Windows(39)], "磁盘已满"),
        ([30, Windows(19)], "磁盘只读"),
        ([11, 35, Windows(32), Windows(33)], "文件正被其他程序使用"),
        ([21], "是文件夹"),
        ([20, Windows(267)], "路径中有一段不是文件夹"),
        ([24, 23], "打开的文件过多"),
        ([40, 62, Windows(1921)], "链接循环"),
        ([5, Windows(1117)], "磁盘读写出错"),
    ];

    private static readonly (Type Type, string Zh)[] Types =
    [
        (typeof(FileNotFoundException), "没有这个文件"),
        (typeof(DirectoryNotFoundException), "没有这个文件夹"),
        (typeof(DriveNotFoundException), "没有这个磁盘"),
        (typeof(PathTooLongException), "路径过长"),
        (typeof(EndOfStreamException), "文件不完整"),
        (typeof(UnauthorizedAccessException), "没有权限，或者是文件夹"),
        (typeof(NotSupportedException), "不支持的路径"),
        (typeof(ArgumentException), "路径中有不能用的字符"),
    ];

    /// <summary>What went wrong.</summary>
    public static LocalText Of(Exception exception)
    {
        var byType = Array.Find(Types, row => row.Type.IsInstanceOfType(exception)).Zh;
        var byCode = Array.Find(Codes, row => row.Codes.Contains(exception.HResult)).Zh;
        return new(byType ?? byCode ?? FormattableString.Invariant($"系统错误 {exception.HResult & 0xFFFF}"), exception.Message);
    }

    /// <summary>What nobody expected: the kind of the exception is a name and stays as it is.</summary>
    public static LocalText Unexpected(Exception exception) => new(exception.GetType().Name, $"{exception.GetType().Name}: {exception.Message}");

    private static int Windows(int error) => unchecked((int)0x80070000) | error;
}
