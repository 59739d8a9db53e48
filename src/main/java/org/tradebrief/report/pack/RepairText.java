package org.tradebrief.report.pack;

import java.util.stream.Collectors;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.Language;

/** Tells what a figure that was given up may have been, and what speaks for it. */
final class RepairText {
    private final Release release;
    private final Voice voice;
    private final Repair repair;
    private final boolean english;

    RepairText(Release release, Voice voice, Repair repair) {
        this.release = release;
        this.voice = voice;
        this.repair = repair;
        this.english = voice.language() == Language.EN;
    }

    String of(Repair.Change change) {
        if (change.wording().equals("?")) {
            return (english
                            ? "The digits of the sentence, put back in their order, leave no number here."
                            : "按原序重组句中数字后，此处没有数字。")
                    + support();
        }
        String kind = english ? " (" + kind() + ")." : "（" + kind() + "）。";
        return verdict() + "“" + wording(change) + "”" + meaning(change) + kind + support();
    }

    private String verdict() {
        if (repair.applied()) {
            return english ? "It is read as " : "修复为";
        }
        return english ? "It may have been " : "可能为";
    }

    private String wording(Repair.Change change) {
        return repair.kind() == Repair.Kind.RESEGMENTATION
                ? change.wording()
                : change.repaired()
                        .reading()
                        .allowed()
                        .map(quantity -> voice.numbers().printed(quantity))
                        .orElse(change.wording());
    }

    private String meaning(Repair.Change change) {
        return change.repaired()
                .reading()
                .allowed()
                .map(quantity ->
                        (english ? ", that is " : "，即") + voice.numbers().range(quantity.interval(), quantity.unit()))
                .orElse("");
    }

    private String support() {
        String evidence = repair.support().evidence().stream()
                .map(id -> ConflictText.named(id, release, voice))
                .collect(Collectors.joining(english ? ", " : "、"));
        if (evidence.isEmpty()) {
            return "";
        }
        return english ? " Borne out by " + evidence + "." : "佐证：" + evidence + "。";
    }

    private String kind() {
        return switch (repair.kind()) {
            case RESEGMENTATION -> english ? "the digits of the sentence put back in their order" : "按原序重组句中数字";
            case MAGNITUDE -> english ? "another magnitude" : "数量级有误";
            case DECIMAL_SHIFT -> english ? "the decimal mark moved" : "小数点移位";
            case RATIO_AS_PERCENT -> english ? "a ratio printed as percent" : "比率写成百分比";
            case CURRENCY -> english ? "another currency" : "币种有误";
            case SIGN -> english ? "the sign lost" : "符号有误";
            case DIGITS_SWAPPED -> english ? "two digits swapped" : "相邻数字对调";
            case DIGIT_DOUBLED -> english ? "a digit doubled" : "数字重复";
            case DIGIT_MISSING -> english ? "a digit missing" : "数字缺失";
            case DIGIT_WRONG -> english ? "a digit wrong" : "数字有误";
            case PERIOD -> english ? "another year" : "年份有误";
            case FLOW -> english ? "exports and imports exchanged" : "进出口互换";
        };
    }
}
