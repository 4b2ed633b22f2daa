using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking;

namespace Kaifeng.PlanTools.Exporting.Json;

/// <summary>Lists and names on their way from the file to the model.</summary>
internal static class JsonLists
{
    /// <summary>The model of a list of records.</summary>
    /// <exception cref="DamagedNoticeException">An entry is <c>null</c>: the serializer checks fields for that, but not lists.</exception>
    public static ImmutableArray<TTo> Map<TFrom, TTo>(TFrom[] items, Func<TFrom, TTo> read)
    {
        var builder = ImmutableArray.CreateBuilder<TTo>(items.Length);
        foreach (var item in items)
        {
            builder.Add(item is null ? throw new DamagedNoticeException(new("列表中有 null", "a list holds null")) : read(item));
        }

        return builder.MoveToImmutable();
    }

    /// <summary>The value of a printed name.</summary>
    /// <exception cref="DamagedNoticeException">There is none of that name.</exception>
    public static T Known<T>(T? value, LocalText what, string name)
        where T : struct => value ?? throw new DamagedNoticeException(new($"未知的{what.Zh}：{name}", $"unknown {what.En}: {name}"));
}
