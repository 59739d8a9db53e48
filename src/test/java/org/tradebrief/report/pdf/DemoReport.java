package org.tradebrief.report.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.derive.MathLayout;
import org.tradebrief.report.Block;
import org.tradebrief.report.Block.Bullets;
import org.tradebrief.report.Block.Headline;
import org.tradebrief.report.Block.KeyFigures;
import org.tradebrief.report.Block.Panel;
import org.tradebrief.report.Block.Paragraph;
import org.tradebrief.report.Chart;
import org.tradebrief.report.KeyFigure;
import org.tradebrief.report.KeyFigure.Direction;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Language;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Point;
import org.tradebrief.report.Point.Provenance;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Span;
import org.tradebrief.report.Table;

/** A report of an invented country that uses every kind of block, in both languages, with a table of several pages. */
final class DemoReport {
    private final Language language;

    private DemoReport(Language language) {
        this.language = language;
    }

    static Report in(Language language) {
        return new DemoReport(language).report(false);
    }

    static Report draft(Language language) {
        return new DemoReport(language).report(true);
    }

    private String say(String english, String chinese) {
        return language == Language.EN ? english : chinese;
    }

    private Report report(boolean draft) {
        Masthead masthead = new Masthead(
                say("Ministry of Trade, Statistics Office", "贸易部统计司"),
                say("Digital trade of Ruritania", "卢里塔尼亚数字贸易"),
                say("Services that can be delivered over networks, and goods ordered online", "可数字化交付的服务与在线订购的货物"),
                "2026-11-21.1",
                LocalDate.of(2026, 11, 21),
                say("Data as of 21 November 2026", "数据截至2026年11月21日"),
                say("Official statistics, all release checks passed", "官方统计，发布检查全部通过"),
                say("21 May 2027, 09:30", "2027年5月21日 09:30"),
                say("Statistics Office, trade desk, trade@stat.example", "统计司贸易处 trade@stat.example"),
                draft);
        List<Report.Symbol> symbols = List.of(
                new Report.Symbol("[p]", say("provisional", "初步数")),
                new Report.Symbol("[r]", say("revised", "修订数")),
                new Report.Symbol("[x]", say("not available", "不可得")),
                new Report.Symbol("[e]", say("estimated", "估计数")));
        return new Report(
                language,
                masthead,
                Labels.standard(language),
                symbols,
                List.of(brief(), contents(), services(), commerce(), targets(), cases(), annex(), methods()));
    }

    private Section brief() {
        return new Section(
                "brief",
                "",
                false,
                List.of(
                        new KeyFigures(List.of(
                                new KeyFigure(
                                        say("Digitally deliverable services", "可数字化交付服务"),
                                        say("$412.6 billion", "4,126亿美元"),
                                        say("US dollars, two-way trade, 2025", "进出口总额，2025年"),
                                        say("up 6.4% on 2024", "比2024年增长6.4%"),
                                        Direction.UP,
                                        say("two sources agree within 0.1%", "两个来源相差不超过0.1%")),
                                new KeyFigure(
                                        say("Cross-border e-commerce", "跨境电子商务"),
                                        say("2.71 trillion", "2.71万亿元"),
                                        say("marks, two-way trade, 2025", "进出口总额，2025年"),
                                        say("up 10.8% on 2024", "比2024年增长10.8%"),
                                        Direction.UP,
                                        say("one source, rounded to 0.01", "单一来源")),
                                new KeyFigure(
                                        say("Share of services exports", "占服务出口比重"),
                                        "47.1%",
                                        say("percent of services exports, 2025", "占服务出口的百分比，2025年"),
                                        say("little changed (±0.3 points)", "基本持平（±0.3个百分点）"),
                                        Direction.FLAT,
                                        say("implied, 46.9 to 47.3", "推算，46.9至47.3")),
                                new KeyFigure(
                                        say("Parcels a minute", "每分钟包裹数"),
                                        say("5,120", "5,120件"),
                                        say("parcels, first half of 2026", "2026年上半年"),
                                        say("down 3.2% on a year earlier", "同比下降3.2%"),
                                        Direction.DOWN,
                                        say("provisional", "初步数")))),
                        new Bullets(List.of(
                                new Paragraph(List.of(
                                        Span.of(say("Deliverable services reached ", "可数字化交付服务达到")),
                                        Span.of(say("$412.6 billion", "4,126亿美元"), Span.Style.STRONG),
                                        Span.of(say(
                                                " in 2025, 6.4% more than a year earlier; it is the highest value of the series, which begins in 2018. See ",
                                                "，比上年增长6.4%，为2018年有数据以来最高。见")),
                                        Span.inside(say("the section on services", "服务一节"), "services"),
                                        Span.of(say(".", "。")))),
                                Paragraph.of(say(
                                        "Exports grew faster than imports, so that the surplus widened to $48.2 billion; measured in marks the rise was 7.9%, of which 1.4 points came from the exchange rate.",
                                        "出口增速快于进口，顺差扩大至482亿美元；按本币计增长7.9%，其中汇率贡献1.4个百分点。")),
                                Paragraph.of(say(
                                        "The target of 50% by 2030 needs 0.6 percentage points more a year than the last five years brought.",
                                        "要实现2030年50%的目标，每年需比过去五年多提高0.6个百分点。")),
                                Paragraph.of(say(
                                        "Three printed figures were retracted because they cannot be true together with others; each is shown with what was done.",
                                        "三个已发布的数字因与其他数字相互矛盾而被撤回，处理方式逐一说明。")))),
                        line("f-brief", "1")));
    }

    private Chart line(String id, String number) {
        List<Chart.Category> years = new ArrayList<>();
        for (int year = 2018; year <= 2025; year++) {
            years.add(new Chart.Category(Integer.toString(year), year));
        }
        return new Chart(
                id,
                number,
                say("Exports have pulled away from imports since 2021", "2021年以来出口增速快于进口"),
                say(
                        "Digitally deliverable services, Ruritania, 2018 to 2025, billion US dollars",
                        "卢里塔尼亚可数字化交付服务，2018—2025年，十亿美元"),
                Chart.Kind.LINE,
                say("US$ billion", "十亿美元"),
                years,
                List.of(
                        new Chart.Series(
                                say("Exports", "出口"),
                                List.of(
                                        exact(132.1),
                                        exact(141.4),
                                        exact(154.2),
                                        exact(178.9),
                                        exact(190.4),
                                        exact(204.9),
                                        within(216.3, 212, 221),
                                        provisional(230.4, 225, 236))),
                        new Chart.Series(
                                say("Imports", "进口"),
                                List.of(
                                        exact(124.8),
                                        exact(128.7),
                                        exact(139.9),
                                        exact(155.0),
                                        exact(160.2),
                                        Point.MISSING,
                                        exact(171.5),
                                        provisional(182.2, 178, 187)))),
                List.of(),
                Optional.of("t-services"),
                say(
                        "Line chart. Exports rose from 132.1 billion US dollars in 2018 to 230.4 in 2025, imports from 124.8 to 182.2; imports of 2023 are not available.",
                        "折线图。出口由2018年的1,321亿美元增至2025年的2,304亿美元，进口由1,248亿美元增至1,822亿美元；2023年进口数据不可得。"),
                say("Statistics Office; Central Bank.", "统计司；中央银行。"));
    }

    private Section contents() {
        return new Section("contents", say("Contents", "目录"), true, List.of(new Block.Contents()));
    }

    private Section services() {
        return new Section(
                "services",
                say("Digitally deliverable services", "可数字化交付的服务"),
                false,
                List.of(
                        new Headline(say(
                                "Trade in services that can be delivered digitally rose by 6.4% to $412.6 billion in 2025, with exports ahead of imports.",
                                "2025年可数字化交付服务进出口增长6.4%，达4,126亿美元，出口快于进口。")),
                        Paragraph.of(
                                say(
                                        "These are services that can be ordered and delivered over computer networks, as the Handbook on Measuring Digital Trade defines them: insurance and finance, intellectual property, telecommunications, computer and information services, other business services, and personal and cultural services. The figures follow the balance of payments and exclude government services. They say what could be delivered, not what was.",
                                        "可数字化交付服务指能够通过计算机网络订购并交付的服务，定义依照《数字贸易测度手册》，包括保险与金融、知识产权、电信计算机和信息服务、其他商业服务以及个人文化服务。数据依据国际收支统计，不含政府服务。它表示“能够”交付的规模，而非实际交付的规模（二者不可混用）。")),
                        new Chart(
                                "f-parts",
                                "2",
                                say("Computer services make up two fifths of exports", "计算机服务占出口的五分之二"),
                                say(
                                        "Exports by kind of service, Ruritania, 2022 to 2025, billion US dollars",
                                        "按服务类别的出口，2022—2025年，十亿美元"),
                                Chart.Kind.STACKED_BAR,
                                say("US$ billion", "十亿美元"),
                                Chart.Category.evenly(List.of("2022", "2023", "2024", "2025")),
                                List.of(
                                        series(say("Computer services", "计算机服务"), 70.2, 78.8, 86.1, 93.0),
                                        series(say("Business services", "商业服务"), 61.0, 64.9, 68.3, 71.5),
                                        series(say("Finance and insurance", "金融保险"), 38.2, 39.0, 39.6, 41.2),
                                        series(say("Other", "其他"), 21.0, 22.2, 22.3, 24.7)),
                                List.of(),
                                Optional.of("t-services"),
                                say("Stacked bars of four kinds of services.", "四类服务的堆积柱形图。"),
                                say("Statistics Office.", "统计司。")),
                        servicesTable()));
    }

    private Table servicesTable() {
        return new Table(
                "t-services",
                "1",
                say("Digitally deliverable services", "可数字化交付服务"),
                say(
                        "Exports, imports and balance, Ruritania, 2021 to 2025, billion US dollars and percent",
                        "出口、进口和差额，2021—2025年，十亿美元和百分比"),
                List.of(
                        Table.Column.text(say("Year", "年份"), 1),
                        Table.Column.number(say("Exports", "出口")),
                        Table.Column.number(say("Imports", "进口")),
                        Table.Column.number(say("Balance", "差额")),
                        Table.Column.number(say("Growth of exports (%)", "出口增长（%）")),
                        Table.Column.number(say("Share of services (%)", "占服务比重（%）"))),
                List.of(
                        Table.Row.of("2021", "178.9", "155.0", "23.9", "16.0", "44.1"),
                        Table.Row.of("2022", "190.4", "160.2", "30.2", "6.4", "45.0 [r]"),
                        Table.Row.of("2023", "204.9", "[x]", "[x]", "7.6", "45.9"),
                        Table.Row.of("2024", "216.3 [e]", "171.5", "44.8", "5.6", "46.9"),
                        Table.Row.of("2025", "230.4 [p]", "182.2 [p]", "48.2 [p]", "6.5 [p]", "47.1 [p]"),
                        Table.Row.total(
                                say("Change 2021 to 2025", "2021至2025年变化"),
                                "51.5",
                                "27.2",
                                "24.3",
                                "\u22129.5",
                                "3.0")),
                List.of(say("Components may not sum due to rounding.", "因四舍五入，分项之和可能不等于总计。")),
                say("Statistics Office, balance of payments, June 2026.", "统计司，国际收支统计，2026年6月。"));
    }

    private Section commerce() {
        List<Chart.Category> halves =
                Chart.Category.evenly(List.of("2023 H1", "2023 H2", "2024 H1", "2024 H2", "2025 H1", "2025 H2"));
        return new Section(
                "commerce",
                say("Cross-border e-commerce", "跨境电子商务"),
                false,
                List.of(
                        new Headline(say(
                                "Exports sold online rose by 12.1% and imports by 7.5% in 2025.",
                                "2025年线上出口增长12.1%，进口增长7.5%。")),
                        new Chart(
                                "f-commerce",
                                "3",
                                say("Both directions grew in every half-year", "各半年进出口均增长"),
                                say("Customs value, Ruritania, half-years, billion marks", "海关统计，半年数据，十亿马克"),
                                Chart.Kind.BAR,
                                say("billion marks", "十亿马克"),
                                halves,
                                List.of(
                                        new Chart.Series(
                                                say("Exports", "出口"),
                                                List.of(
                                                        exact(780),
                                                        exact(870),
                                                        exact(850),
                                                        exact(940),
                                                        exact(960),
                                                        provisional(1050, 1010, 1090))),
                                        new Chart.Series(
                                                say("Imports", "进口"),
                                                List.of(
                                                        exact(280),
                                                        exact(300),
                                                        exact(310),
                                                        exact(320),
                                                        exact(330),
                                                        provisional(370, 350, 390)))),
                                List.of(new Chart.Target(say("Target for 2026: 1,200", "2026年目标：1,200"), 1200)),
                                Optional.empty(),
                                say("Bars by half-year.", "按半年的柱形图。"),
                                say("Customs Administration.", "海关总署。")),
                        new Chart(
                                "f-partners",
                                "4",
                                say("Six partners take three quarters of exports", "六个伙伴占出口的四分之三"),
                                say("Exports sold online by partner, 2025, billion marks", "按伙伴的线上出口，2025年，十亿马克"),
                                Chart.Kind.HORIZONTAL_BAR,
                                say("billion marks", "十亿马克"),
                                Chart.Category.evenly(List.of(
                                        say("Strelsau Union", "斯特莱索联盟"),
                                        say("Kingdom of Syldavia", "西尔达维亚王国"),
                                        say("Borduria", "博尔杜里亚"),
                                        say("Grand Fenwick and dependent territories", "大芬威克及其属地"),
                                        say("Freedonia", "弗里多尼亚"),
                                        say("San Theodoros", "圣特奥多罗斯"))),
                                List.of(new Chart.Series(
                                        say("Exports", "出口"),
                                        List.of(
                                                exact(610),
                                                exact(340),
                                                exact(221),
                                                within(182, 160, 204),
                                                exact(96),
                                                provisional(54, 50, 58)))),
                                List.of(),
                                Optional.empty(),
                                say("Level bars of six partners.", "六个伙伴的条形图。"),
                                say("Customs Administration.", "海关总署。")),
                        new Block.Notes(List.of(Paragraph.of(say(
                                "Customs value; returns are not deducted. Marks at current prices [p].",
                                "海关统计值，未扣除退货；按现价计算 [p]。"))))));
    }

    private Section targets() {
        List<Chart.Category> years = List.of(
                new Chart.Category("2021", 2021),
                new Chart.Category("2022", 2022),
                new Chart.Category("2023", 2023),
                new Chart.Category("2024", 2024),
                new Chart.Category("2025", 2025),
                new Chart.Category("2030", 2030));
        return new Section(
                "targets",
                say("Targets and the path to them", "目标与实现路径"),
                false,
                List.of(
                        new Headline(say(
                                "The share needs 0.6 points a year to reach 50% by 2030.",
                                "到2030年达到50%，每年需提高0.6个百分点。")),
                        new Chart(
                                "f-target",
                                "5",
                                say("The path to the target is steeper than the past", "实现目标的路径比以往更陡"),
                                say("Share of deliverable services in services exports, percent", "可数字化交付服务占服务出口的比重，%"),
                                Chart.Kind.LINE,
                                "%",
                                years,
                                List.of(new Chart.Series(
                                        say("Share", "比重"),
                                        List.of(
                                                exact(44.1),
                                                exact(45.0),
                                                exact(45.9),
                                                exact(46.9),
                                                exact(47.1),
                                                Point.of(Provenance.TARGET, 50, "50")))),
                                List.of(new Chart.Target(say("Target 2030: 50%", "2030年目标：50%"), 50)),
                                Optional.empty(),
                                say(
                                        "The share rose from 44.1 to 47.1 percent; the target is 50.",
                                        "比重由44.1%升至47.1%，目标为50%。"),
                                say("Statistics Office; Trade Strategy 2030.", "统计司；《贸易战略2030》。"))));
    }

    private Section cases() {
        return new Section(
                "cases",
                say("Reconciliation", "数据核对"),
                false,
                List.of(
                        new Headline(say(
                                "Three of 214 printed figures cannot be true; two were repaired.",
                                "214个已发布数字中有三个不可能成立，其中两个已修复。")),
                        panel(say("Exports of 2022", "2022年出口")),
                        panel(say("Parcels a minute", "每分钟包裹数")),
                        new Block.Formula(
                                new MathLayout.Row(List.of(
                                        new MathLayout.Text("CAGR = "),
                                        new MathLayout.Root(
                                                new MathLayout.Fraction(x("2025"), x("2021")),
                                                new MathLayout.Text("4")),
                                        new MathLayout.Text(" \u2212 1 = "),
                                        new MathLayout.Superscript(
                                                new MathLayout.Row(List.of(
                                                        new MathLayout.Text("("),
                                                        new MathLayout.Fraction(
                                                                new MathLayout.Text("230.4"),
                                                                new MathLayout.Text("178.9")),
                                                        new MathLayout.Text(")"))),
                                                new MathLayout.Text("1/4")),
                                        new MathLayout.Text(" \u2212 1"))),
                                say(
                                        "The average growth rate is the fourth root of the ratio of the last value to the first, minus one.",
                                        "年均增长率等于末值与初值之比的四次方根减一。"),
                                "World Bank, World Integrated Trade Solution"),
                        new Block.Formula(
                                new MathLayout.Text("DIGT = ordered + delivered \u2212 both"),
                                say("Digital trade.", "数字贸易。"),
                                "Handbook on Measuring Digital Trade, 2023, chapter 2")));
    }

    private static MathLayout x(String year) {
        return new MathLayout.Subscript(new MathLayout.Text("x"), new MathLayout.Text(year));
    }

    private Panel panel(String title) {
        return new Panel(
                title,
                List.of(
                        new Panel.Step(
                                say("Printed", "原文"),
                                new Paragraph(List.of(
                                        Span.of(say(
                                                "“US$2022.1904 billion”, in the press release ",
                                                "“2022.1904亿美元”，见新闻稿")),
                                        Span.outside(
                                                say("of the fair", "（展会）"),
                                                "https://www.example.org/fair/2023?lang=en&page=2"),
                                        Span.of(say(" (数字贸易发展报告)", "")),
                                        Span.of(say(".", "。"))))),
                        new Panel.Step(
                                say("Cannot be", "矛盾"),
                                Paragraph.of(say(
                                        "More than all trade of the country; another source prints 190.4. The integer part is the year.",
                                        "超过该国全部贸易额；另一来源为190.4。整数部分是年份。"))),
                        new Panel.Step(
                                say("Done", "处理"),
                                Paragraph.of(say(
                                        "Retracted and repaired to 190.4 billion US dollars, which a second, independent source supports.",
                                        "撤回并修复为1,904亿美元，有第二个独立来源支持。")))));
    }

    private Section annex() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            if (i % 22 == 0) {
                rows.add(Table.Row.group(say("Group ", "第") + (char) ('A' + i / 22) + say("", "组"), 6));
            }
            rows.add(Table.Row.of(
                    say("Indicator ", "指标") + (i + 1),
                    "DDS.T.USD",
                    Integer.toString(1990 + i % 36),
                    i % 7 == 0 ? "[x]" : i * 37 % 1999 + "." + i % 10 + (i % 5 == 0 ? " [p]" : ""),
                    i % 3 == 0 ? "\u2212" + i % 9 + "." + i % 10 : i % 13 + ".0" + i % 10,
                    i % 11 == 0
                            ? say(
                                    "Two sources agree after repair of the first, see the reconciliation.",
                                    "修复后两个来源一致，见数据核对。")
                            : say("single", "单一来源")));
        }
        return new Section(
                "annex",
                say("Annex tables", "附表"),
                true,
                List.of(
                        new Headline(say("Every estimate of the edition.", "本版全部估计值。")),
                        new Table(
                                "t-annex",
                                "A1",
                                say("Estimates by indicator", "按指标的估计值"),
                                say("All areas, 1990 to 2025, units as stated", "全部地区，1990—2025年，单位见表"),
                                List.of(
                                        Table.Column.text(say("Indicator", "指标"), 2),
                                        Table.Column.text(say("Series", "序列"), 1),
                                        Table.Column.text(say("Year", "年份"), 1),
                                        Table.Column.number(say("Value", "数值")),
                                        Table.Column.number(say("Change (%)", "变化（%）")),
                                        Table.Column.text(say("Status", "状态"), 2)),
                                rows,
                                List.of(),
                                say("Statistics Office.", "统计司。"))));
    }

    private Section methods() {
        return new Section(
                "methods",
                say("Methods and rounding", "方法与取整"),
                false,
                List.of(
                        new Headline(say("Figures are computed unrounded and rounded once.", "数字以未取整值计算，仅在发布时取整一次。")),
                        new Block.Heading(say("Rounding", "取整")),
                        Paragraph.of(say(
                                "Half is rounded up, and no digit is printed that the interval does not support. Growth of a share is given in percentage points. The year-on-year change of a series is undefined where the earlier value is not available.",
                                "四舍五入；区间不支持的数字不予发布。比重的变化以百分点表示。若上年数值不可得，则同比变化无定义。")),
                        new Block.Heading(say("Where to find more", "更多信息")),
                        new Paragraph(List.of(
                                Span.of(say("See ", "见")),
                                Span.inside(say("the table of services", "服务表"), "t-services"),
                                Span.of(say(", code ", "，代码")),
                                Span.of("DDS.T.USD", Span.Style.CODE),
                                Span.of(say(", and the handbook at ", "，以及手册 ")),
                                Span.outside(
                                        "www.example.org/handbook-on-measuring-digital-trade-second-edition",
                                        "https://www.example.org/handbook"),
                                Span.of(say(" for definitions.", " 。"), Span.Style.MUTED)))));
    }

    private static Chart.Series series(String name, double... values) {
        List<Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(exact(value));
        }
        return new Chart.Series(name, points);
    }

    private static Point exact(double value) {
        return Point.of(Provenance.ACTUAL, value, text(value));
    }

    private static Point within(double value, double lower, double upper) {
        return new Point(Provenance.ACTUAL, value, lower, upper, text(value));
    }

    private static Point provisional(double value, double lower, double upper) {
        return new Point(Provenance.PROVISIONAL, value, lower, upper, text(value));
    }

    private static String text(double value) {
        return value >= 1000
                ? "1,0" + Math.round(value - 1000)
                : value == Math.rint(value) && value > 45 && value != 45
                        ? Long.toString(Math.round(value))
                        : Double.toString(value);
    }
}
