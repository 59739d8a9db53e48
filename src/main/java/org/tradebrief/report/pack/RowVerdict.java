package org.tradebrief.report.pack;

import org.tradebrief.catalogue.Words;
import org.tradebrief.report.workbook.VerdictFormat.Tone;

/** What the checks come to for a row, the gravest last. */
enum RowVerdict {
    UNCHECKED(
            new Words("not checked", "未检查"),
            new Words("no check looked at a figure of the row", "没有检查涉及本行的数字"),
            Tone.NEUTRAL),
    HOLDS(new Words("holds", "成立"), new Words("both sides of the check agree", "检查两侧一致"), Tone.GOOD),
    NOT_TESTABLE(
            new Words("not testable", "无法检验"),
            new Words("what the check needs was not printed", "检查所需内容未公布"),
            Tone.NEUTRAL),
    NOTED(
            new Words("noted", "提示"),
            new Words("worth knowing, such as a break in the series; nothing is wrong", "值得了解，如口径变化；并无错误"),
            Tone.NEUTRAL),
    ROUNDING(
            new Words("explained by rounding", "取整可解释"),
            new Words("the values disagree, the intervals that rounding leaves open meet", "数值不一致，但取整区间相交"),
            Tone.NOTICE),
    SETTLED(
            new Words("settled", "已解决"),
            new Words(
                    "a check fails because of another figure, given up, ruled out or merely claimed, or because of printed"
                            + " digits that were repaired; what the row rests on stands",
                    "检查不成立，但起因是另一被舍弃、被裁定或仅为论断的数字，或已修复的原文数字；本行所依据的数字成立"),
            Tone.NOTICE),
    FAILS(
            new Words("fails", "不成立"),
            new Words(
                    "a figure of the row contradicts what else is printed, and nothing resolves it",
                    "本行的数字与其他公布内容矛盾且未解决"),
            Tone.BAD);

    private final Words name;
    private final Words meaning;
    private final Tone tone;

    RowVerdict(Words name, Words meaning, Tone tone) {
        this.name = name;
        this.meaning = meaning;
        this.tone = tone;
    }

    /** Its name in both languages. */
    Words words() {
        return name;
    }

    /** What it means, in both languages. */
    Words meaning() {
        return meaning;
    }

    /** How it sounds. */
    Tone tone() {
        return tone;
    }
}
