package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.catalogue.Words;
import org.tradebrief.derive.MathLayout.Row;
import org.tradebrief.derive.MathLayout.Subscript;
import org.tradebrief.derive.MathLayout.Text;
import org.tradebrief.figure.Flow;

/** How a term of a definition stands on paper, with its words in one language. */
final class TermLayout {
    private static final String MINUS = "\u2212";

    private final String language;

    TermLayout(String language) {
        this.language = language;
    }

    MathLayout of(Term term) {
        return switch (term) {
            case Term.Series(var path) -> symbol("x", path);
            case Term.Earlier(var path) -> symbol(say("x earlier", "x 前版"), path);
            case Term.Printed(var measure, var path) ->
                symbol(
                        switch (measure) {
                            case GROWTH -> say("printed growth", "所载增速");
                            case AVERAGE_GROWTH -> say("printed average growth", "所载年均增速");
                            case SHARE -> say("printed share", "所载占比");
                            default -> say("printed level", "所载数值");
                        },
                        path);
            case Term.Minutes(var path) -> symbol(say("minutes", "分钟数"), path);
            case Term.Exchange(var to, var kind, var path) ->
                symbol(
                        (kind == ExchangeRate.Kind.AVERAGE
                                        ? say("average rate to ", "平均汇率折")
                                        : say("end rate to ", "期末汇率折"))
                                + to,
                        path);
            case Term.Economies(var statistic, var path) ->
                symbol(
                        switch (statistic) {
                            case SUM -> say("Σ economies x", "Σ 各经济体 x");
                            case SUM_OF_SQUARES -> say("Σ economies x²", "Σ 各经济体 x²");
                            case COUNT -> say("number of economies", "经济体数");
                            case RANK -> say("1 + economies with more than x", "1 + 大于 x 的经济体数");
                        },
                        path);
            case Term.Fold fold ->
                new Row(List.of(
                        symbol(
                                (fold.folding() == Term.Folding.SUM ? "Σ " : say("mean of ", "平均："))
                                        + members(fold.members()),
                                fold.path()),
                        new Text(" ("),
                        Typesetting.of(fold.body(), language),
                        new Text(")")));
            case Term.Choice(var tested, var then, var otherwise)
            when tested.equals(then) ->
                new Row(List.of(
                        new Text(say("(", "（")),
                        Typesetting.of(then, language),
                        new Text(say(" or else ", "，否则 ")),
                        Typesetting.of(otherwise, language),
                        new Text(say(")", "）"))));
            case Term.Choice(var tested, var then, var otherwise) ->
                new Row(List.of(
                        new Text(say("(", "（")),
                        Typesetting.of(then, language),
                        new Text(say(" if known: ", "，若已知 ")),
                        Typesetting.of(tested, language),
                        new Text(say("; else ", "；否则 ")),
                        Typesetting.of(otherwise, language),
                        new Text(say(")", "）"))));
            case Term.History(var body, int years) ->
                new Row(List.of(
                        new Text(say("last of " + years + " years of (", "近 " + years + " 年最近一期（")),
                        Typesetting.of(body, language),
                        new Text(say(")", "）"))));
            case Term.Trend(var path, var first, var last) ->
                new Row(List.of(
                        new Text(say("least-squares slope of ln ", "ln ")),
                        symbol("x", path),
                        new Text(say(
                                ", " + year(first) + "\u2013" + year(last),
                                " 的最小二乘斜率（" + year(first) + "\u2013" + year(last) + "）"))));
            case Term.Years(Year.Fixed(int from), Year.Fixed(int to)) -> new Text(Integer.toString(to - from));
            case Term.Years(var from, var to) ->
                new Row(List.of(new Text(year(to)), new Text(" " + MINUS + " "), new Text(year(from))));
            case Term.Aim _ -> new Text(say("target", "目标"));
            case Term.Actual(int earlier) ->
                earlier == 0
                        ? new Text(say("latest", "最新值"))
                        : new Subscript(new Text(say("latest", "最新值")), new Text("t" + MINUS + earlier));
            case Term.Horizon _ -> new Text(say("years to target", "距目标年数"));
            case Term.Elapsed _ -> new Text(say("years since latest", "距最新年数"));
            case Term.Nothing _ -> new Text("\u2013");
        };
    }

    private MathLayout symbol(String symbol, Path path) {
        List<String> marks = new ArrayList<>();
        int lag = 0;
        for (Move move : path.moves()) {
            if (move instanceof Move.Lag(int years)) {
                lag += years;
            } else {
                marks.add(mark(move));
            }
        }
        if (lag != 0) {
            marks.add("t" + MINUS + lag);
        }
        return marks.isEmpty()
                ? new Text(symbol)
                : new Subscript(new Text(symbol), new Text(String.join(say(", ", "，"), marks)));
    }

    private String mark(Move move) {
        return switch (move) {
            case Move.Lag(int years) -> "t" + MINUS + years;
            case Move.At(Year year) -> year(year);
            case Move.FullYear() -> say("full year", "全年");
            case Move.To(Flow flow) ->
                switch (flow) {
                    case X -> say("exports", "出口");
                    case M -> say("imports", "进口");
                    case T -> say("two-way", "双向");
                    case B -> say("balance", "差额");
                    case N -> say("no flow", "无流向");
                };
            case Move.In(String area) -> area;
            case Move.World() -> say("world", "世界");
            case Move.Reporter() -> say("all partners", "所有伙伴");
            case Move.Whole() -> say("whole", "总体");
            case Move.Of(String indicator) -> indicator;
            case Move.Counted(var unit) -> unit.code();
            case Move.Basis() -> say("base period", "基期");
            case Move.Named(var series) -> series.toString();
            case Move.During(var period) -> period.toString();
        };
    }

    private String members(Term.Members members) {
        return switch (members) {
            case Term.Members.Parts() -> say("parts", "各部分");
            case Term.Members.YearToDate() -> say("year to date", "年初至今");
            case Term.Members.Running(int count) -> say("last " + count + " periods", "最近 " + count + " 期");
            case Term.Members.Revised() -> say("revised years", "修订年份");
        };
    }

    private String year(Year year) {
        return switch (year) {
            case Year.Fixed(int fixed) -> Integer.toString(fixed);
            case Year.Named named ->
                switch (named) {
                    case FIRST -> say("first year", "首年");
                    case LAST -> say("last year", "末年");
                    case BASE -> say("base year", "基年");
                };
        };
    }

    private String say(String en, String zh) {
        return new Words(en, zh).in(language.toLowerCase(Locale.ROOT));
    }
}
