package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Change;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.Multiple;
import org.tradebrief.figure.Sense.Part;
import org.tradebrief.figure.Sense.Place;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Reach;

/** Chinese words around printed numbers, simplified and traditional. */
final class ChineseWords {
    private ChineseWords() {}

    static Map<String, Sense> table() {
        WordTable table = new WordTable();
        magnitudes(table);
        hedges(table);
        changes(table);
        marks(table);
        return table.senses();
    }

    private static void magnitudes(WordTable table) {
        magnitude(table, "10", "十");
        magnitude(table, "100", "百");
        magnitude(table, "1e3", "千");
        magnitude(table, "1e4", "万, 萬");
        magnitude(table, "1e6", "百万, 百萬");
        magnitude(table, "1e7", "千万, 千萬");
        magnitude(table, "1e8", "亿, 億");
        magnitude(table, "1e12", "万亿, 萬億, 兆");
        table.put(
                new Malformed("a vague number", "a number in digits or words"),
                "数十, 数百, 数千, 数万, 数亿, 几十, 几百, 几千, 几万, 數十, 數百, 數千, 數萬, 數億, 幾十, 幾百, 幾千, 幾萬, 若干, 一些");
    }

    private static void hedges(WordTable table) {
        table.put(new Qualifier(Hedge.APPROXIMATE, Reach.NEXT), "约, 約, 大约, 大約, 大概, 约为, 約為, 约合, 約合");
        table.put(new Qualifier(Hedge.APPROXIMATE, Reach.BEHIND), "左右, 上下, 前后, 前後");
        table.put(
                new Qualifier(Hedge.OVER, Reach.NEXT),
                "超过, 超過, 超, 逾, 高于, 高於, 大于, 大於, 多于, 多於, 过, 過, 至少, 不少于, 不少於, 不低于, 不低於, 突破, 上");
        table.put(new Qualifier(Hedge.OVER, Reach.BEHIND), "以上");
        table.put(new Qualifier(Hedge.OVER, Reach.LAST), "多, 余, 餘");
        table.put(new Qualifier(Hedge.NEARLY, Reach.NEXT), "近, 接近, 将近, 將近, 不足, 不到, 低于, 低於, 少于, 少於, 至多, 最多, 不超过, 不超過");
        table.put(new Qualifier(Hedge.NEARLY, Reach.BEHIND), "以下, 以内, 以內");
    }

    private static void changes(WordTable table) {
        table.put(new Change(1), "增长, 增長, 增加, 上升, 上涨, 上漲, 提高, 提升, 扩大, 擴大, 增, 升, 涨, 漲, 增幅, 正增长, 正增長");
        table.put(new Change(-1), "下降, 下滑, 下跌, 减少, 減少, 降低, 回落, 萎缩, 萎縮, 缩减, 縮減, 降, 跌, 减, 減, 降幅, 跌幅, 负增长, 負增長");
        multiple(table, "2", "翻番, 翻一番, 翻了一番, 翻倍");
        multiple(table, "4", "翻两番, 翻兩番, 翻了两番, 翻了兩番");
        table.put(Mark.TIMES, "倍");
    }

    private static void marks(WordTable table) {
        table.put(new Part(2), "一半, 半, 半数, 半數");
        table.put(new Place(1, ""), "首届, 首屆, 首次, 首个, 首個, 首");
        table.put(Mark.FILLER, "了, 共, 总计, 總計, 合计, 合計, 同比, 比上年, 累计, 累計, 个, 個");
        table.put(Mark.AND, "又");
        table.put(Mark.MINUS, "负, 負");
        table.put(Mark.TO, "至, 到");
        table.put(Mark.REACHED, "达, 達, 达到, 達到, 为, 為, 是, 的");
        table.put(Mark.OTHER, "签约, 簽約, 合约, 合約, 条约, 條約, 公约, 公約, 契约, 契約, 最近, 附近, 过去, 過去, 经过, 經過, 通过, 通過, 负责, 負責");
        table.put(Mark.FROM, "从, 從, 由");
        table.put(Mark.PARTS_OF, "分之");
        table.put(Mark.OPEN, "【, 「");
        table.put(Mark.CLOSE, "】, 」");
        table.put(Mark.BREAK, "。, 、");
        table.put(Mark.TOP, "前");
        table.put(Mark.NUMBER_SIGN, "第");
        table.put(Mark.CALENDAR, "年, 月, 日, 号, 號, 月份, 个月, 個月, 年度, 季度, 个季度, 個季度, 半年, 上半年, 下半年, 时, 時, 届, 屆");
    }

    private static void magnitude(WordTable table, String factor, String words) {
        table.put(new Magnitude(new BigDecimal(factor)), words);
    }

    private static void multiple(WordTable table, String times, String words) {
        table.put(new Multiple(new BigDecimal(times)), words);
    }
}
