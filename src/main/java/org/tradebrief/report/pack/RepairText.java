package org.tradebrief.report.pack;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.reconcile.repair.Repair;

/** Tells what a figure that was given up may have been, and what speaks for it. */
final class RepairText {
    private final Release release;
    private final Voice voice;
    private final Repair repair;

    RepairText(Release release, Voice voice, Repair repair) {
        this.release = release;
        this.voice = voice;
        this.repair = repair;
    }

    String of(Repair.Change change) {
        if (change.wording().equals("?")) {
            return voice.say(
                            "The digits of the sentence, put back in their order, leave no number here.",
                            "按原序重组句中数字后，此处没有数字。")
                    + support();
        }
        String kind = voice.say(" (" + kind() + ").", "（" + kind() + "）。");
        return verdict() + "“" + wording(change) + "”" + meaning(change) + kind + support();
    }

    private String verdict() {
        if (repair.applied()) {
            return voice.say("It is read as ", "修复为");
        }
        return repair.unique()
                ? voice.say("It may have been ", "可能为")
                : voice.say("It may have been, among others, ", "可能为（非唯一可能）");
    }

    private String wording(Repair.Change change) {
        return repair.kind() == Repair.Kind.RESEGMENTATION
                ? voice.quoted(change.wording())
                : change.repaired()
                        .reading()
                        .allowed()
                        .map(quantity -> voice.numbers().printed(quantity))
                        .orElse(voice.quoted(change.wording()));
    }

    /** What the number comes to; of what, where its label is another. */
    private String meaning(Repair.Change change) {
        Optional<String> subject = Optional.of(change.repaired())
                .filter(_ -> repair.kind() == Repair.Kind.PERIOD || repair.kind() == Repair.Kind.FLOW)
                .flatMap(release.figures()::cellOf)
                .map(cell -> voice.say(", said of ", "，指") + voice.cell(cell));
        return subject.orElseGet(() -> amount(change));
    }

    private String amount(Repair.Change change) {
        return change.repaired()
                .reading()
                .allowed()
                .map(quantity ->
                        voice.say(", that is ", "，即") + voice.numbers().range(quantity.interval(), quantity.unit()))
                .orElse("");
    }

    private String support() {
        String evidence = repair.support().evidence().stream()
                .map(id -> ConflictText.named(id, release, voice))
                .collect(Collectors.joining(voice.say(", ", "、")));
        if (evidence.isEmpty()) {
            return "";
        }
        return voice.say(" Borne out by " + evidence + ".", "佐证：" + evidence + "。");
    }

    private String kind() {
        return switch (repair.kind()) {
            case RESEGMENTATION -> voice.say("the digits of the sentence put back in their order", "按原序重组句中数字");
            case MAGNITUDE -> voice.say("another magnitude", "数量级有误");
            case DECIMAL_SHIFT -> voice.say("the decimal mark moved", "小数点移位");
            case RATIO_AS_PERCENT -> voice.say("a ratio printed as percent", "比率写成百分比");
            case CURRENCY -> voice.say("another currency", "币种有误");
            case SIGN -> voice.say("the sign lost", "符号有误");
            case DIGITS_SWAPPED -> voice.say("two digits swapped", "相邻数字对调");
            case DIGIT_DOUBLED -> voice.say("a digit doubled", "数字重复");
            case DIGIT_MISSING -> voice.say("a digit missing", "数字缺失");
            case DIGIT_WRONG -> voice.say("a digit wrong", "数字有误");
            case PERIOD -> voice.say("another year", "年份有误");
            case FLOW -> voice.say("exports and imports exchanged", "进出口互换");
        };
    }
}
