package org.tradebrief.report.pack;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Retraction;

/** Tells which figure is given up, why this one, and which could be given up as well. */
record RetractionText(Retraction retraction, Voice voice, Function<String, String> named) {

    /** Which figure is given up, and why. */
    String done() {
        String figure = named.apply(retraction.figure());
        return voice.say(figure + " is given up: " + reason() + ".", "舍弃" + figure + "：" + reason() + "。");
    }

    /** What could be given up as well, at the same weight; empty when nothing could. */
    Optional<String> alternatives() {
        if (retraction.alternatives().isEmpty()) {
            return Optional.empty();
        }
        String sets = retraction.alternatives().stream()
                .map(set -> set.stream().map(named).collect(Collectors.joining(voice.say(" and ", "与"))))
                .collect(Collectors.joining(voice.say("; or ", "；或")));
        String more = retraction.complete() ? "" : voice.say("; or others", "；或其他");
        return Optional.of(
                voice.say("It would cost as much to give up ", "舍弃以下数字代价相同：") + sets + more + voice.say(".", "。"));
    }

    private String reason() {
        return switch (retraction.reason()) {
            case LEAST_WEIGHT -> voice.say("the figures that contradict it weigh more", "与其矛盾的数字权重更高");
            case FEWER -> voice.say("others weigh the same but are more figures", "另有权重相同的选择，但须舍弃更多数字");
            case LESS_PRECISE -> voice.say("others weigh the same and it is the less precise", "另有权重相同者，而其精度较低");
            case LATER ->
                voice.say("others weigh the same, are as precise and were printed earlier", "另有权重与精度相同者，而其出现较晚");
            case IMPLAUSIBLE ->
                voice.say("its words are damaged and the change it implies is implausible", "其文字受损，且所含变化不合常理");
            case HEURISTIC -> heuristic(Budget.STANDARD);
        };
    }

    private String heuristic(Budget budget) {
        return voice.say(
                "the exact search ran out of its budget of " + budget.conflicts() + " conflicts and "
                        + budget.branches()
                        + " branches, so the lightest figure of each conflict was given up, and kept again where that was"
                        + " needless; a lighter choice may exist",
                "精确搜索超出预算（" + budget.conflicts() + "个矛盾、" + budget.branches()
                        + "个分支），改为逐一舍弃各矛盾中权重最低的数字，再恢复不必舍弃者；可能存在权重更低的选择");
    }
}
