using System.Collections.Immutable;
using Kaifeng.PlanTools.Checking.Rules.Agreement;
using Kaifeng.PlanTools.Checking.Rules.Arithmetic;
using Kaifeng.PlanTools.Checking.Rules.Form;
using Kaifeng.PlanTools.Checking.Rules.Structure;
using Kaifeng.PlanTools.Checking.Rules.Tables;
using Kaifeng.PlanTools.Checking.Rules.Wording;

namespace Kaifeng.PlanTools.Checking.Rules;

/// <summary>The list of all rules, by id.</summary>
public static class RuleCatalogue
{
    /// <summary>Every rule. A new one is a file, a test file and a line here.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new PT101MarkupLeftInText(),
        new PT102ForeignWordInText(),
        new PT103UnbalancedBracketOrQuote(),
        new PT104DoubledTextAtPageBreak(),
        new PT105OneForDash(),
        new PT106SpaceInsideWord(),
        new PT107MissingEndMark(),
        new PT108MixedUnitSpelling(),
        new PT109RepeatedPassage(),
        new PT110UnplacedText(),
        new PT111LostCharacter(),
        new PT112LookAlikeCharacter(),
        new PT113DoubledWord(),
        new PT114DoubledSentence(),
        new PT115StrayMark(),
        new PT116CharacterMissing(),
        new PT117RepeatedListMember(),
        new PT201HeadingNumberSkippedOrRepeated(),
        new PT202DuplicateSiblingTitle(),
        new PT203AttachmentListDiffersFromPlans(),
        new PT204BoxNumberSkippedOrRepeated(),
        new PT205HalfWidthBracketsInNumber(),
        new PT206LevelOutOfOrder(),
        new PT207SameTitleForSeveralBoxes(),
        new PT208BrokenReference(),
        new PT209MissingNumberOrLead(),
        new PT210MissingCharacterInTitle(),
        new PT301DisplacedCells(),
        new PT302UnitInNameAndCell(),
        new PT303UnitMissing(),
        new PT304NoteWithoutIndicator(),
        new PT305TableWithoutCaption(),
        new PT306HeaderChangesOnNextPage(),
        new PT307TextInGrowthColumn(),
        new PT308AttributeMissing(),
        new PT309MixedPercentWriting(),
        new PT310LostRow(),
        new PT311TableNotRead(),
        new PT401GrowthRateDiffers(),
        new PT402ChangeDiffers(),
        new PT403TotalDiffersFromParts(),
        new PT404ShareDiffers(),
        new PT405SharesDoNotAddTo100(),
        new PT406MultipleDiffers(),
        new PT407BasePlusAddedDiffers(),
        new PT408AverageYearlyChangeDiffers(),
        new PT409PartExceedsWhole(),
        new PT410DeclaredCountDiffers(),
        new PT411AverageOrRatioDiffers(),
        new PT412DifferenceOrRemainderDiffers(),
        new PT413ColumnDoesNotFollow(),
        new PT414IdentityDiffers(),
        new PT501FigureDiffersInPlan(),
        new PT502FigureDiffersBetweenPlans(),
        new PT503AttributeDiffersBetweenPlans(),
        new PT504TargetBelowBase(),
        new PT505FormulaDiffers(),
        new PT506ProjectDataDiffer(),
        new PT507NameSpelledInSeveralWays(),
        new PT601DocumentNumberForm(),
        new PT602DateOrder(),
        new PT603HeaderElementMissing(),
        new PT604AttachmentLabelDiffers(),
    ];

    /// <summary>The rule of an id or a name, or <c>null</c>.</summary>
    public static Rule? Find(string idOrName) =>
        All.FirstOrDefault(rule => rule.Info.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.Info.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
