using System.Collections.Immutable;
using Kaifeng.PlanTools.Figures.Strips;

namespace Kaifeng.PlanTools.Figures.Numerals;

/// <summary>A strip and its numeral expressions from left to right, without overlap.</summary>
internal sealed record StripMentions(Strip Strip, ImmutableArray<Mention> Mentions);
