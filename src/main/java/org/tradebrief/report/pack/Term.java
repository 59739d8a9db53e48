package org.tradebrief.report.pack;

import org.tradebrief.catalogue.Words;
import org.tradebrief.report.Language;

/** The words of tables and pages that no template sets. */
enum Term {
    PERIOD("Period", "时期"),
    VALUE("Value", "数值"),
    UNIT("Unit", "单位"),
    RANGE("Range that the sources allow", "来源所允许的区间"),
    CHANGE("On a year earlier", "较上年同期"),
    GROWTH_LOCAL("Growth in %s", "按%s计增速"),
    GROWTH_DOLLAR("Growth in dollars", "按美元计增速"),
    EXCHANGE_RATE("Exchange-rate effect", "汇率影响"),
    TO(" to ", "至"),
    A_YEAR(" a year", "（年均）"),
    NOTE_GROWTH(
            "Exchange-rate effect: the change of the price of a dollar in %1$s that the two growth rates imply; a minus"
                    + " means that %1$s rose. Where amounts of one currency are converted from the other, it is the change of"
                    + " the average rate and no evidence of its own. Where a range is printed, the sources support no"
                    + " single number.",
            "汇率影响：两种增速所隐含的以%1$s计的美元价格变动，负号表示%1$s升值。金额由另一种货币折算时，该影响即为平均汇率的变动，并非独立证据。印出区间之处，来源不支持单一数值。"),
    BEFORE("Before", "修订前"),
    NOW("Now", "修订后"),
    REVISIONS_TITLE("Revised estimates", "修订的估计值"),
    REVISIONS_SUBTITLE("Estimates whose printed value has changed", "打印值有变化的估计值"),
    FILE("File", "文件"),
    FILES_TITLE("Files that this edition was computed from", "本版次所依据的文件"),
    FILES_SUBTITLE("Inputs and templates with the hash of their bytes", "输入与模板文件及其哈希值"),
    HEADING("Heading", "项目"),
    STATEMENT("Statement", "说明"),
    THIS_RUN("the run that made this edition", "生成本版次的运行记录"),
    RULING("Ruling", "裁定"),
    BY_WHOM("By whom and when", "裁定人与日期"),
    WHY("Why", "理由"),
    RULINGS_TITLE("Rulings of an analyst", "分析人员的裁定"),
    RULINGS_SUBTITLE("Figures whose treatment a person decided", "由人工决定处理方式的数字"),
    PLACE("Place", "位置"),
    SEEN("Seen", "所见"),
    EXPECTED("Expected", "应为"),
    QUARANTINE_TITLE("Rows in quarantine", "隔离的行"),
    QUARANTINE_SUBTITLE("Rows that could not be read, every other row was used", "无法读取的行，其余各行均已采用"),
    NOTE_RELIABILITY(
            "Reliability, from 0 to 1, is the weight of a source's word where figures contradict each other.",
            "可信度介于0与1之间，为数字相互矛盾时该来源的权重。"),
    NOTE_TARGETS(
            "Needed: growth a year, or change of the share a year, from the latest value held to the target.",
            "所需：从最新值到目标所需的年均增速或比重年均变动。"),
    STANDING("Standing", "状态"),
    SOURCES("Sources", "来源"),
    SERIES("Series", "指标"),
    TARGET("Target", "目标"),
    BY("By", "期限"),
    NEEDED("Needed", "所需"),
    AGREED("agreed", "一致"),
    SINGLE("one source", "单一来源"),
    IMPLIED("implied", "推算"),
    CONVERTED("converted", "折算"),
    REPAIRED("repaired", "修复"),
    DISPUTED("disputed", "有争议"),
    FORECAST("forecast", "预测"),
    HOLLOW("Hollow: estimated.", "空心：估计值。"),
    HOLLOW_PROVISIONAL("Hollow: estimated, provisional or forecast.", "空心：估计、初步或预测值。"),
    RULE("Check", "检查"),
    VERDICT("Verdict", "结论"),
    FINDING("Finding", "发现"),
    HOLDS("holds", "通过"),
    ROUNDING("explained by rounding", "取整可解释"),
    FAILS("fails", "未通过"),
    NOTED("noted", "提示"),
    NOT_TESTABLE("not testable", "无法检验"),
    PRINTED("Printed", "原文"),
    FOLLOWS("What follows", "推论"),
    CANNOT_BE("Cannot be", "矛盾"),
    DONE("Done", "处理"),
    ALTERNATIVES("Or else", "备选"),
    REPAIR("Repair", "修复"),
    UNPROMPTED("Read otherwise, though no figure contradicts it", "没有矛盾但经修复的数字"),
    CHECKS_TITLE("Findings that need an eye", "需要留意的发现"),
    CHECKS_SUBTITLE(
            "Checks that fail, that rounding explains or that only note something, all sources",
            "未通过、可由取整解释或仅作提示的检查，全部来源"),
    TARGETS_TITLE("Targets and the growth they need", "目标及所需增速"),
    TARGETS_SUBTITLE("Targets that sources print, with their years", "来源公布的目标及年份"),
    DEFINITIONS_TITLE("Concepts", "概念"),
    DEFINITIONS_SUBTITLE("What each series counts and who defines it", "各指标的口径与定义来源"),
    DEFINITION("Definition", "定义"),
    SOURCES_TITLE("Sources", "来源"),
    SOURCES_SUBTITLE("Publications, weight of their word and figures taken", "出版物、可信度权重与采用数字"),
    PUBLISHER("Publisher", "发布者"),
    PUBLISHED("Published", "发布时间"),
    RELIABILITY("Reliability", "可信度"),
    FIGURES("Figures", "数字"),
    NAME("Name", "名称"),
    NOTE_ROUNDING(
            "A value is printed with the digits that its range supports; billion is a thousand million.",
            "数值只保留其区间所支持的位数。"),
    NOTE_PARTS("Components may not sum due to rounding.", "因取整，分项之和可能不等于总计。"),
    SYMBOL_ESTIMATED("estimated: implied by other figures, or repaired", "估计：由其他数字推算或经修复"),
    SYMBOL_PROVISIONAL("provisional", "初步数据"),
    SYMBOL_LOW("low reliability or disputed", "可靠性低或有争议"),
    SYMBOL_MISSING("not available", "不可得"),
    SYMBOL_IMPOSSIBLE("cannot exist", "不适用"),
    SYMBOL_REVISED("revised since the edition before", "较上一版次修订"),
    SYMBOL_BREAK("break in series", "口径变化"),
    SYMBOL_FORECAST("forecast", "预测");

    private final Words words;

    Term(String en, String zh) {
        this.words = new Words(en, zh);
    }

    /** The words in a language. */
    String in(Language language) {
        return words.in(language.tag());
    }
}
