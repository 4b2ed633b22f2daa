using System.Text;
using Kaifeng.PlanTools.Parsing;
using Kaifeng.PlanTools.Tests.Corpus;

namespace Kaifeng.PlanTools.Tests.Exporting.Markdown;

public sealed class NoticeMarkdownTests
{
    public static TheoryData<string> Names => [.. CorpusTexts.Names];

    [Fact]
    public void A_notice_is_written_to_be_read()
    {
        const string Text =
            "云溪市人民政府文件\n\n云政〔2021〕3号\n\n云溪市人民政府关于印发规划的通知\n\n各县、区人民政府：\n\n现印发给你们。\n\n附件：1. 云溪市“十四五”物流规划\n\n云溪市人民政府\n\n2021年5月6日\n\n"
            + "附件1\n\n云溪市“十四五”物流规划\n\n第一章 总体 要求\n\n*文字。\n\n一、目标\n\n1. 提升能力。到2025年，货运量达到9亿吨。\n\n专栏1 主要指标\n\n类别\t指标\t2020年\t2025年\t属性\n"
            + "规模\t货运量（亿吨）*\t8\t9\t预期性\n\t快递量（亿件）\t[2]\t3\t预期性\n\n注：[]内为累计数。\n\n专栏2 重点工程\n\n园区工程。建设园区。\n\n电商工程。建设基地。\n\n图1 布局图\n\n二、保障\n\n加强领导。\n\n抄送：市委办公室。\n";
        const string Expected = """
            ---
            generator: plan-tools
            title: "云溪市人民政府关于印发规划的通知"
            issuer: "云溪市人民政府"
            documentNumber: "云政〔2021〕3号"
            issuedOn: "2021-05-06"
            ---

            # <a id="title"></a>云溪市人民政府关于印发规划的通知

            <a id="issuer"></a>云溪市人民政府文件

            <a id="document-number"></a>云政〔2021〕3号

            <a id="addressees"></a>各县、区人民政府：

            <a id="body-1"></a>现印发给你们。

            <a id="attachment-1"></a>附件：1. 云溪市“十四五”物流规划

            <a id="signed-by"></a>云溪市人民政府

            <a id="issued-on"></a>2021年5月6日

            ## <a id="p1"></a>**附件1** 云溪市“十四五”物流规划

            ### <a id="p1.1"></a>第一章 总体要求

            \*文字。

            #### <a id="p1.1.1"></a>一、目标

            <a id="p1.1.1.1"></a>**1. 提升能力**。到2025年，货运量达到9亿吨。

            <a id="p1.1.1.1.table1" class="caption"></a>**专栏1** 主要指标

            | <a class="category name unit baseline-2020 target-2025 attribute"></a>类别 | 指标 | 单位 | 2020年 | 2025年 | 属性 |
            | --- | --- | --- | ---: | ---: | --- |
            | 规模 | 货运量\* | 亿吨 | 8 | 9 | 预期性 |
            | 规模 | 快递量 | 亿件 | \[2] | 3 | 预期性 |

            <a class="note"></a>注：\[]内为累计数。

            > <a id="p1.1.1.1.box2"></a>**专栏2 重点工程**
            >
            > **园区工程**。建设园区。
            >
            > **电商工程**。建设基地。

            <a class="figure"></a>图1 布局图

            #### <a id="p1.1.2"></a>二、保障

            加强领导。

            ---

            <a id="copied-to"></a>抄送：市委办公室。

            """;
        Assert.Equal(Expected, Encoding.UTF8.GetString(MarkdownRoundTrip.Export(NoticeParser.Parse(CorpusTexts.Of(Text)))));
    }

    [Fact]
    public void A_sum_stands_below_the_figures_that_it_adds_up()
    {
        const string Text = "附件1\n\n重点项目完成情况表\n\n单位：亿元\n\n序号\t项目名称\t责任单位\t年度计划投资\t实际完成投资\n"
            + "1\t污水处理厂\t市住建局\t3.2\t3.5\n2\t快速路\t市交通局\t12.6\t11.8\n合计\t\t\t15.8\t15.3\n";
        var markdown = Encoding.UTF8.GetString(MarkdownRoundTrip.Export(NoticeParser.Parse(CorpusTexts.Of(Text))));
        Assert.Contains("| 2 | 快速路 | 亿元 | 市交通局 | 12.6 | 11.8 |\n| **合计** | | | | 15.8 | 15.3 |", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_reads_back_from_its_Markdown_with_the_same_structure(string name) =>
        MarkdownRoundTrip.Check(NoticeParser.Parse(CorpusTexts.Read(name)));
}
