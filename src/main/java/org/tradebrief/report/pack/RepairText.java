package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Reading;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.reconcile.repair.Support;

/** Tells what figures that were given up may have been, and what speaks for it. */
final class RepairText {
    private final Voice voice;
    private final FigureWords words;
    private final RepairsTold repairs;

    RepairText(Release release, Voice voice) {
        this.voice = voice;
        this.words = new FigureWords(release, voice);
        this.repairs = new RepairsTold(release);
    }

    /** What the figures that a conflict is told of may have been, and how their sentences are read besides; or nothing. */
    String of(List<String> claimants) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        claimants.forEach(claimant -> repairs.of(claimant)
                .ifPresent(told -> alike.computeIfAbsent(predicate(told, false), _ -> new ArrayList<>())
                        .add(claimant)));
        List<String> sentences = new ArrayList<>();
        alike.forEach((predicate, figures) -> sentences.add(
                claimants.size() == 1
                        ? voice.say("It ", "") + predicate
                        : words.named(figures)
                                + voice.say(" ", "")
                                + (figures.size() == 1 ? predicate : predicate(told(figures), true))));
        claimants.stream()
                .flatMap(claimant -> repairs.alongside(claimant).stream())
                .map(this::alongside)
                .forEach(sentences::add);
        return String.join(voice.say(" ", ""), sentences);
    }

    /** A figure that is read otherwise though nothing contradicts it. */
    String unprompted(RepairsTold.Told told) {
        return words.named(told.change().figure()) + voice.say(" ", "") + predicate(told, false);
    }

    private RepairsTold.Told told(List<String> figures) {
        return repairs.of(figures.getFirst()).orElseThrow();
    }

    private String alongside(RepairsTold.Told told) {
        String figure = words.named(told.change().figure());
        return voice.say(
                "The same sentence’s " + figure + " is read as " + reading(told) + ".",
                "同一句中的" + figure + "修复为" + reading(told) + "。");
    }

    private String predicate(RepairsTold.Told told, boolean several) {
        Repair.Change change = told.change();
        if (!change.isRead()) {
            return voice.say(
                    "has no digits of its own once those of the sentence are put back in their order.",
                    "在句中数字按原序重组后没有自己的数字。");
        }
        String verb = told.repair().applied()
                ? voice.say(several ? "are read as " : "is read as ", "修复为")
                : told.repair().unique()
                        ? voice.say("may have been ", "可能为")
                        : voice.say("may have been, among others, ", "可能为（非唯一可能）");
        return verb + reading(told) + voice.say(" (" + kind(told) + ").", "（" + kind(told) + "）。") + support(change);
    }

    /** What a figure is read as: the number in the notation of its source and its meaning, a day, a place in a row. */
    private String reading(RepairsTold.Told told) {
        Repair.Change change = told.change();
        Figure figure = change.printed().figure();
        return switch (change.repaired().reading()) {
            case Reading.Date date -> words.days(date);
            case Reading.Ordinal ordinal -> words.place(ordinal.first(), figure.indicator());
            case Reading.Number number ->
                words.rate(figure, "“" + wording(told, number) + "”")
                        + subject(told).orElse(voice.say(", that is ", "，即") + words.range(figure, number.quantity()));
            case Reading.Claim _, Reading.Refused _ -> "“" + voice.quoted(change.wording()) + "”";
        };
    }

    /** The same in as few words as possible; empty where its digits belong elsewhere. */
    Optional<String> brief(RepairsTold.Told told) {
        Figure figure = told.change().printed().figure();
        return switch (told.change().repaired().reading()) {
            case Reading.Date date -> Optional.of(words.days(date));
            case Reading.Ordinal ordinal -> Optional.of(words.place(ordinal.first(), figure.indicator()));
            case Reading.Number(var quantity, var _, var _, var _) ->
                Optional.of(words.rate(
                        figure,
                        voice.numbers().value(quantity.value().doubleValue(), quantity.interval(), quantity.unit())));
            case Reading.Claim _, Reading.Refused _ -> Optional.empty();
        };
    }

    /** The repaired number as it would have been printed. */
    String wording(RepairsTold.Told told) {
        return told.change().repaired().reading() instanceof Reading.Number number
                ? wording(told, number)
                : voice.quoted(told.change().wording());
    }

    /** Of what the number is said, where its label is another. */
    private Optional<String> subject(RepairsTold.Told told) {
        return Optional.of(told.change().repaired())
                .filter(_ -> told.repair().kind() == Repair.Kind.PERIOD
                        || told.repair().kind() == Repair.Kind.FLOW)
                .flatMap(repaired -> words.cell(repaired))
                .map(cell -> voice.say(", said of ", "，指") + voice.cell(cell));
    }

    /** A sentence's own notation where its digits were put back, otherwise that of this language. */
    private String wording(RepairsTold.Told told, Reading.Number number) {
        return told.repair().kind() == Repair.Kind.RESEGMENTATION
                ? voice.quoted(told.change().wording())
                : voice.numbers().printed(number.quantity());
    }

    private String support(Repair.Change change) {
        Support support = change.support();
        String evidence = voice.list(support.evidence().stream()
                .map(id -> words.named(id, change.printed().figure()))
                .toList());
        return switch (support.strength()) {
            case NONE -> "";
            case PLAUSIBLE ->
                voice.say(
                        " Plausible beside " + evidence + ", from which it differs by no more than usual growth.",
                        "与" + evidence + "相比变化幅度合理。");
            case CORROBORATED -> voice.say(" Borne out by " + evidence + ".", "佐证：" + evidence + "。");
        };
    }

    private String kind(RepairsTold.Told told) {
        if (told.change().constraints().isEmpty() && told.change().repaired().reading() instanceof Reading.Ordinal) {
            return digitsOfADay(told)
                    ? voice.say("the digits are the day of the month; others state the number", "数字实为日期中的日；届次依其他来源")
                    : voice.say(
                            "the digits belong elsewhere in the sentence; others state the number",
                            "数字属于句中其他位置；届次依其他来源");
        }
        return switch (told.repair().kind()) {
            case RESEGMENTATION -> voice.say("the digits of the sentence put back in their order", "按原序重组句中数字");
            case MAGNITUDE -> voice.say("another magnitude", "数量级有误");
            case DECIMAL_SHIFT -> voice.say("the decimal mark moved", "小数点移位");
            case RATIO_AS_PERCENT -> voice.say("a ratio printed as percent", "比率写成百分比");
            case CURRENCY -> voice.say("another currency", "币种有误");
            case SIGN -> voice.say("the sign lost", "符号有误");
            case DIGITS_SWAPPED -> voice.say("two digits swapped", "相邻数字对调");
            case DIGIT_DOUBLED -> voice.say("a digit doubled", "多一位重复数字");
            case DIGIT_MISSING -> voice.say("a digit missing", "缺一位数字");
            case DIGIT_WRONG -> voice.say("a digit wrong", "一位数字有误");
            case PERIOD -> voice.say("another year", "年份有误");
            case FLOW -> voice.say("exports and imports exchanged", "进出口互换");
        };
    }

    /** Whether the sentence, put in order, speaks of a day with the number that stands for the ordinal. */
    private static boolean digitsOfADay(RepairsTold.Told told) {
        return told.change().printed().reading() instanceof Reading.Ordinal printed
                && told.repair().changes().stream()
                        .anyMatch(change -> change.repaired().reading() instanceof Reading.Date day
                                && day.from().getDayOfMonth() == printed.first());
    }
}
