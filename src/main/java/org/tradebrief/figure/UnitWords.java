package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.figure.Sense.UnitName;

/**
 * Names of currencies (ISO 4217), of percent and percentage points, and of physical units.
 *
 * <p>Signs and codes may stand before a number or after it, words like yuan only after it: China won 5 medals, not
 * five won.
 */
final class UnitWords {
    private static final String NONE = "";

    /** Currencies whose units are called dollar, and 元 in Chinese. */
    private static final Set<Unit> DOLLARS = Stream.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MOP")
            .map(Unit::currency)
            .collect(Collectors.toUnmodifiableSet());

    private UnitWords() {}

    static Map<String, Sense> table() {
        WordTable table = new WordTable();
        percents(table);
        physical(table);
        chineseCurrencies(table);
        dollars(table);
        otherCurrencies(table);
        return table.senses();
    }

    private static void percents(WordTable table) {
        unit(table, Unit.PERCENT, "1", "百分之", "%, percent, per cent, per-cent, pct, pct.");
        unit(table, Unit.PERCENT, "0.1", "千分之", "‰, per mille");
        unit(table, Unit.PERCENT, "10", NONE, "成");
        unit(
                table,
                Unit.PERCENTAGE_POINT,
                "1",
                NONE,
                "percentage point, percentage points, percentage-point, percentage-points, percent points, % points,"
                        + " pp, pps, ppt, ppts, p.p., 百分点, 百分點, 个百分点, 個百分點");
        unit(table, Unit.PERCENTAGE_POINT, "0.01", NONE, "basis point, basis points, bp, bps, 基点, 基點, 个基点, 個基點");
    }

    private static void physical(WordTable table) {
        unit(
                table,
                Unit.SQUARE_METRE,
                "1",
                NONE,
                "square meters, square meter, square metres, square metre, square-meter, square-metre, sq m, sq. m,"
                        + " sq. m., sqm, m2, m², ㎡, 平方米, 平米");
        unit(table, Unit.SQUARE_METRE, "1e4", NONE, "hectare, hectares, 公顷, 公頃");
        unit(
                table,
                Unit.SQUARE_METRE,
                "1e6",
                NONE,
                "square kilometers, square kilometer, square kilometres, square kilometre, sq km, sq. km, km2, km²,"
                        + " 平方公里, 平方千米");
    }

    private static void chineseCurrencies(WordTable table) {
        currency(
                table,
                "CNY",
                "CNY, CNH, RMB, rmb, CN¥, RMB¥, 人民币, 人民幣",
                "yuan, chinese yuan, renminbi, yuan renminbi, renminbi yuan, rmb yuan, yuan rmb, 人民币元, 人民幣元,"
                        + " 元人民币, 元人民幣");
        table.put(new UnitName(Unit.currency("CNY"), BigDecimal.ONE, false, DOLLARS), "元, 圆, 圓");
        currency(table, "HKD", "HKD, hk$, 港元, 港币, 港幣", "hong kong dollar, hong kong dollars");
        currency(table, "MOP", "MOP$, 澳门元, 澳門元, 澳门币, 澳門幣", "pataca, patacas");
        currency(table, "TWD", "TWD, nt$, 新台币, 新臺幣, 新台幣, 台币, 臺幣", "new taiwan dollar, new taiwan dollars");
    }

    private static void dollars(WordTable table) {
        currency(
                table,
                "USD",
                "USD, $, us$, u.s.$, us $, 美元, 美金",
                "us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, united states dollars");
        table.put(new UnitName(Unit.currency("USD"), BigDecimal.ONE, false, DOLLARS), "dollar, dollars");
        currency(table, "AUD", "AUD, a$, au$, 澳元", "australian dollar, australian dollars");
        currency(table, "CAD", "CAD, c$, ca$, 加元", "canadian dollar, canadian dollars");
        currency(table, "NZD", "NZD, nz$, 新西兰元", "new zealand dollar, new zealand dollars");
        currency(table, "SGD", "SGD, s$, 新加坡元, 新元, 坡币", "singapore dollar, singapore dollars");
    }

    private static void otherCurrencies(WordTable table) {
        currency(table, "EUR", "EUR, €, 欧元, 歐元", "euro, euros");
        currency(table, "GBP", "GBP, £, 英镑, 英鎊", "pound sterling, pounds sterling, pound, pounds, sterling");
        currency(table, "JPY", "JPY, JP¥, 日元, 日圆, 日圓, 円", "yen, japanese yen");
        currency(table, "KRW", "KRW, ₩, 韩元, 韓元, 韩圆", "won, korean won, south korean won");
        currency(table, "INR", "INR, ₹, Rs, Rs., 卢比, 盧比", "rupee, rupees, indian rupees");
        currency(table, "MYR", "MYR, RM, 林吉特, 令吉", "ringgit, malaysian ringgit");
        currency(table, "THB", "THB, ฿, 泰铢, 泰銖", "baht, thai baht");
        currency(table, "IDR", "IDR, Rp, 印尼盾", "rupiah");
        currency(table, "VND", "VND, ₫, 越南盾", "dong");
        currency(table, "PHP", "PHP, ₱", "philippine peso, philippine pesos");
        currency(table, "RUB", "RUB, ₽, 卢布, 盧布", "ruble, rubles, rouble, roubles");
        currency(table, "CHF", "CHF, 瑞士法郎", "swiss franc, swiss francs");
        currency(table, "BRL", "BRL, R$, 雷亚尔", "brazilian real, reais");
        currency(table, "ZAR", "ZAR, 兰特", "rand");
        currency(table, "TRY", "₺", "turkish lira");
        currency(table, "SEK", "SEK, 瑞典克朗", "swedish kronor");
        currency(table, "NOK", "NOK, 挪威克朗", "norwegian kroner");
        currency(table, "DKK", "DKK, 丹麦克朗", "danish kroner");
        currency(table, "PLN", "PLN, 兹罗提", "zloty");
        currency(table, "MXN", "MXN, MX$, 墨西哥比索", "mexican pesos");
        currency(table, "SAR", "SAR, 沙特里亚尔", "saudi riyals");
        currency(table, "AED", "AED, 迪拉姆", "dirhams");
    }

    private static void currency(WordTable table, String code, String signs, String names) {
        unit(table, Unit.currency(code), "1", signs, names);
    }

    private static void unit(WordTable table, Unit unit, String factor, String signs, String names) {
        BigDecimal number = new BigDecimal(factor);
        table.put(new UnitName(unit, number, true, Set.of()), signs);
        table.put(new UnitName(unit, number, false, Set.of()), names);
    }
}
