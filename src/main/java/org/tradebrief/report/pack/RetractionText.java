package org.tradebrief.report.pack;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.check.Finding;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Retraction;

/** Tells why a figure is given up and not another, and which could be given up as well. */
final class RetractionText {
    private final Release release;
    private final Voice voice;
    private final FigureWords words;

    RetractionText(Release release, Voice voice, FigureWords words) {
        this.release = release;
        this.voice = voice;
        this.words = words;
    }

    /** What could be given up as well, at the same weight; empty when nothing could. */
    Optional<String> alternatives(Retraction retraction) {
        if (retraction.alternatives().isEmpty()) {
            return Optional.empty();
        }
        String sets = retraction.alternatives().stream()
                .map(set -> set.stream().map(words::named).collect(Collectors.joining(voice.say(" and ", "与"))))
                .collect(Collectors.joining(voice.say("; or ", "；或")));
        String more = retraction.complete() ? "" : voice.say("; or others", "；或其他");
        return Optional.of(
                voice.say("It would cost as much to give up ", "舍弃以下数字代价相同：") + sets + more + voice.say(".", "。"));
    }

    /** Why it is given up; damaged words come first, because they are why a figure weighs little. */
    String reason(Retraction retraction) {
        return switch (retraction.reason()) {
            case LEAST_WEIGHT ->
                isDamaged(retraction)
                        ? voice.say("the words are damaged", "文字受损")
                        : voice.say("what contradicts it weighs more", "与其矛盾的数字权重更高");
            case FEWER -> voice.say("others weigh the same but are more figures", "另有权重相同的选择，但须舍弃更多数字");
            case LESS_PRECISE -> voice.say("others weigh the same and it is the less precise", "另有权重相同者，而其精度较低");
            case LATER ->
                voice.say("others weigh the same, are as precise and were printed earlier", "另有权重与精度相同者，而其出现较晚");
            case IMPLAUSIBLE ->
                voice.say("the words are damaged and the change implied is implausible", "文字受损，且所含变化不合常理");
            case HEURISTIC -> heuristic(Budget.STANDARD);
        };
    }

    private boolean isDamaged(Retraction retraction) {
        return release.findings().stream()
                .filter(Finding::isWrong)
                .anyMatch(finding -> finding.level() == 0 && finding.figures().contains(retraction.figure()));
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
