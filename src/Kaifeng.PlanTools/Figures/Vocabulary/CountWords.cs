using System.Buffers;
using Kaifeng.PlanTools.Text;

namespace Kaifeng.PlanTools.Figures.Vocabulary;

/// <summary>Words around a number that announces a list.</summary>
internal static class CountWords
{
    // People, doings and pieces of goods have no names.
    private static readonly SearchValues<char> Uncounted = SearchValues.Create("人户次位名头只羽株棵枚册例笔份间床轮颗粒盏口根顶眼孔把剂针队双台辆艘架列班");

    private static readonly PhraseSet Measures = new(
        [.. PlanTools.Vocabulary.Units.Classifiers.Where(static word => !word.AsSpan().ContainsAny(Uncounted)), "大", "级", "方面", "部门", "群", "个方面", "类型"]);

    // What a number measures or ranks, and years and sums, have no names.
    private static readonly CharacterSet NoNames = new("期强届年月日天周季时分秒度次倍成折位名点岁元亩吨米公平千百万亿人户头只星代者手侧来是要号楼路院本");

    private static readonly PhraseSet NoNounsOfNames = new(
        "个百分", "个季度", "个年", "个人", "个点", "级市", "级医院", "级甲等", "级响应", "级以上", "级及以上", "类水", "类及以上", "类以上", "类标准", "类新", "类人群", "级公路", "级标准", "分之");

    private static readonly PhraseSet NoAnnouncers = new("第", "每", "各", "前", "近", "约", "超", "超过", "逾", "首", "数", "后", "下", "不少于", "不低于", "至少", "达到", "增至", "增加到", "达", "新增", "净增", "增加", "减少", "分之", "十四", "十三");

    private static readonly PhraseSet Closings = new("等", "等共", "共", "共计", "合计", "这", "等这", "及其他", "etc", "etc.", "等全部", "等全市", "全部");
    private static readonly PhraseSet Openings = new(
        "包括", "主要包括", "具体包括", "分别包括", "是指", "即", "指", "分别是", "分别为", "依次为", "依次是", "包含", "包含了", "涵盖", "涵盖了", "分为", "具体为", "具体是", "主要是", "主要为", "主要有", "为", "是", "有", "涉及", "由", "覆盖", "——", "—");

    // 为 and 是 open a list only where they do not begin another word.
    private static readonly PhraseSet NoOpenings = new("为主", "为重点", "为核心", "为支撑", "为抓手", "为载体", "为依托", "为目标", "为统领", "为引领", "为代表", "为导向", "为基础", "为龙头", "为全", "为切入", "为突破", "为牵引", "为契机", "为中心", "是否", "有序", "有力", "有效", "有机", "有关", "有望", "有限", "即将", "即可", "由于", "指标", "指导", "指数", "指挥", "涉及面", "为骨干", "为补充", "为纽带", "为节点", "为主体", "为轴", "为框架", "为底线");
    private static readonly PhraseSet WeakOpenings = new("为", "是", "有", "由", "涉及", "覆盖", "涵盖", "涵盖了", "分为", "主要有");
    private static readonly PhraseSet Remarks = new("其中", "含", "不含", "除", "按", "见", "详见", "附", "以下简称", "简称", "注", "如");
    private static readonly PhraseSet Deeds = new(
        "建设", "打造", "培育", "形成", "设立", "新建", "实现", "完成", "开展", "构建", "实施", "布局", "建成", "创建", "推进", "加快", "引进", "拥有", "获得", "荣获", "获批", "入选", "新增", "共有", "现有", "列入", "纳入", "通过", "组织",
        "举办", "承办", "签约", "落地", "安排", "投入", "规划", "认定", "命名", "整合", "合并", "划分", "分为", "聚焦", "围绕", "突出", "抓好", "改造", "扩建", "改建", "续建", "建", "有", "为", "是", "了", "的", "地", "至", "到", "达", "出台", "制定",
        "推出", "发展", "落实", "做强", "做大", "壮大", "扶持", "储备", "谋划", "选择", "选取", "遴选", "确定", "提出", "明确", "部署", "启动", "开工", "投产", "竣工", "运行", "开通", "新开", "评为", "提升", "增加", "减少", "覆盖", "涉及", "不少于", "突破", "成立",
        "建立", "健全", "完善", "支持", "推动", "编制", "发布", "修订", "在", "于", "按", "分", "共", "等方面");
    private static readonly PhraseSet Enumerables = new(
        "方面", "任务", "重点", "工作", "举措", "措施", "原则", "目标", "环节", "机制", "关系", "转变", "突破", "提升", "问题", "特点", "特征", "优势", "抓手", "着力点", "关键", "文章", "要求", "坚持", "结合", "统筹", "行动", "工程", "计划", "步骤", "阶段",
        "层面", "领域", "板块", "部分", "内容", "事项", "实事", "硬仗", "攻坚战", "战役", "专项", "体系", "能力", "维度", "路径", "方向", "定位", "趋势", "变化", "亮点", "成效", "成绩", "清单", "条件", "挑战", "机遇", "强化", "支撑", "保障", "点发力", "确保", "聚焦", "创新", "步走", "大事", "件事", "方式", "模式", "途径", "办法", "规定", "制度", "情形");
    private static readonly CharacterSet Levels = new("国省市县区乡镇村组街户州盟旗地");
    private static readonly CharacterSet PlainLevels = new("国省市县乡村组户");
    private static readonly HashSet<string> UnitsOfPlace = ["市", "区", "县", "镇", "乡", "街道", "乡镇", "社区", "园区", "开发区", "功能区", "旗", "市区", "县区", "村", "居", "师", "州", "盟", "地", "办事处", "管委会"];
    private static readonly PhraseSet Pointers = new("以下", "如下", "下列", "下述", "具体", "主要", "重点", "着力", "分别", "即");
    private static readonly PhraseSet Roles = new("组成的", "构成的", "形成的", "组成", "构成");
    private static readonly PhraseSet OpenEnds = new("等", "等等", "等方面", "等领域", "等项目", "等内容", "等任务", "等工程", "等地", "等在内", "在内", "等工作", "…", "……", "等重点", "等产业");
    private static readonly PhraseSet ClosedWords = new("平等", "高等", "中等", "同等", "均等", "初等", "相等", "对等", "甲等", "一等", "二等", "三等", "等级", "等量", "等次", "等候", "等待", "优等", "等额", "等效", "等高");

    /// <summary>Whether what is counted has no names: <c>二期</c>, <c>30强</c>, <c>三年</c>.</summary>
    /// <param name="after">The text behind the number.</param>
    public static bool CountsNoNames(ReadOnlySpan<char> after) => NoNounsOfNames.LengthAtStart(after) > 0 || (!after.IsEmpty && NoNames.Contains(after[0]) && Measures.LengthAtStart(after) == 0);

    /// <summary>Whether the words before a number keep it from announcing a list: <c>第三</c>, <c>每个</c>, <c>新增5个</c>.</summary>
    public static bool IsNoAnnouncer(ReadOnlySpan<char> before) => NoAnnouncers.LengthAtEnd(before) > 0 && Pointers.LengthAtEnd(before) == 0;

    /// <summary>The length of the measure word at the start of a text; 0 where none stands there.</summary>
    public static int MeasureAt(ReadOnlySpan<char> text) => Measures.LengthAtStart(text);

    /// <summary>Whether the words in brackets behind a count say something else than its names: <c>（含成人高校、不含军事院校）</c>.</summary>
    public static bool IsRemark(ReadOnlySpan<char> words) => Remarks.LengthAtStart(words) > 0;

    /// <summary>Takes the word off that closes a list (<c>等</c>); whether there was one.</summary>
    public static bool TrimClosing(ref ReadOnlySpan<char> list)
    {
        var trimmed = list.TrimEnd(' ');
        var length = Closings.LengthAtEnd(trimmed);
        list = length > 0 ? trimmed[..^length].TrimEnd(' ') : list;
        return length > 0;
    }

    /// <summary>The length of the words that open a list behind its name; 0 where none stand there.</summary>
    public static int OpeningAt(ReadOnlySpan<char> text) => NoOpenings.LengthAtStart(text) > 0 ? 0 : Openings.LengthAtStart(text);

    /// <summary>Whether words that open a list open other clauses as well: <c>为</c>, <c>有</c>.</summary>
    public static bool IsWeakOpening(ReadOnlySpan<char> word) => WeakOpenings.LengthAtStart(word) == word.Length;

    /// <summary>Whether the last name of a list says that there are more: <c>B等</c>, <c>B等领域</c>.</summary>
    public static bool IsOpen(ReadOnlySpan<char> last)
    {
        if (OpenEnds.LengthAtEnd(last) > 0)
        {
            return true;
        }

        for (var at = 1; at < last.Length; at++)
        {
            if (last[at] == '等' && ClosedWords.LengthAtStart(last[(at - 1)..]) == 0 && ClosedWords.LengthAtStart(last[at..]) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words end with a deed, so that what stands before a number is done to what it counts: <c>在A、B建设两个园区</c>.</summary>
    public static bool EndsWithDeed(ReadOnlySpan<char> words) => Deeds.LengthAtEnd(words) > 0;

    /// <summary>Whether what is counted is told one by one where it is announced: <c>五个方面</c>, <c>三项任务</c>.</summary>
    /// <param name="noun">The measure word and the ideographs behind it.</param>
    public static bool IsEnumerable(ReadOnlySpan<char> noun) => Enumerables.IsIn(noun);

    /// <summary>The length of the words behind a list that say what it makes up: <c>组成的</c>; 0 where none stand there.</summary>
    public static int RoleAtEnd(ReadOnlySpan<char> words) => Roles.LengthAtEnd(words);

    /// <summary>Whether the clause at the end of a text says what a list serves as: <c>以A、B为支撑的</c>.</summary>
    public static bool IsFor(ReadOnlySpan<char> words) => words[(words.LastIndexOfAny('，', '。', '；') + 1)..].Contains('以');

    /// <summary>Whether words point to what stands below: <c>以下</c>.</summary>
    public static bool PointsBelow(ReadOnlySpan<char> words) => words.Contains("以下", StringComparison.Ordinal) || words.Contains("如下", StringComparison.Ordinal);

    /// <summary>Whether stages are counted: <c>三个阶段</c>, <c>三步走</c>.</summary>
    public static bool AreStages(ReadOnlySpan<char> noun, string measure) => noun.StartsWith("阶段", StringComparison.Ordinal) || (measure is ['步'] && (noun.IsEmpty || noun[0] is '走' or '实')) || noun.StartsWith("步骤", StringComparison.Ordinal);

    /// <summary>Whether words point to what follows: <c>以下</c>.</summary>
    public static bool PointsAhead(ReadOnlySpan<char> words) => Pointers.IsIn(words);

    /// <summary>Whether words in brackets go on with a noun: <c>县（市、区）</c>, <c>乡镇（街道）</c>.</summary>
    public static bool AreUnits(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split('、'))
        {
            if (!UnitsOfPlace.Contains(words[range].ToString()))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the levels begin that stand in one word at the end of a text: <c>市县乡</c>; its length where there are none.</summary>
    public static int LevelsAtEnd(ReadOnlySpan<char> words)
    {
        var start = words.Length;
        while (start > 0 && PlainLevels.Contains(words[start - 1]) && !words[start..].Contains(words[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether each character names a level of government: <c>市县乡</c>.</summary>
    public static bool AreLevels(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!Levels.Contains(c))
            {
                return false;
            }
        }

        return true;
    }
}
