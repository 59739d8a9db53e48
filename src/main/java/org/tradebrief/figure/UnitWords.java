package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.tradebrief.figure.Sense.UnitName;

/**
 * Names of currencies (ISO 4217), of percent and percentage points, and of physical units.
 *
 * <p>Signs and codes may stand before a number or after it, words like yuan only after it: China won 5 medals, not
 * five won.
 */
final class UnitWords {
    private static final String NONE = "";

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
                "yuan, chinese yuan, renminbi, yuan renminbi, renminbi yuan, rmb yuan, yuan rmb, 元, 人民币元, 人民幣元,"
                        + " 元人民币, 元人民幣, 圆, 圓");
        currency(table, "HKD", "HKD, hk$", "hong kong dollar, hong kong dollars, 港元, 港币, 港幣");
        currency(table, "MOP", "MOP$", "pataca, patacas, 澳门元, 澳門元, 澳门币, 澳門幣");
        currency(table, "TWD", "TWD, nt$", "new taiwan dollar, new taiwan dollars, 新台币, 新臺幣, 新台幣, 台币, 臺幣");
    }

    private static void dollars(WordTable table) {
        currency(
                table,
                "USD",
                "USD, $, us$, u.s.$, us $",
                "dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars,"
                        + " united states dollars, 美元, 美金");
        currency(table, "AUD", "AUD, a$, au$", "australian dollar, australian dollars, 澳元");
        currency(table, "CAD", "CAD, c$, ca$", "canadian dollar, canadian dollars, 加元");
        currency(table, "NZD", "NZD, nz$", "new zealand dollar, new zealand dollars, 新西兰元");
        currency(table, "SGD", "SGD, s$", "singapore dollar, singapore dollars, 新加坡元, 新元, 坡币");
    }

    private static void otherCurrencies(WordTable table) {
        currency(table, "EUR", "EUR, €", "euro, euros, 欧元, 歐元");
        currency(table, "GBP", "GBP, £", "pound sterling, pounds sterling, pound, pounds, sterling, 英镑, 英鎊");
        currency(table, "JPY", "JPY, JP¥", "yen, japanese yen, 日元, 日圆, 日圓, 円");
        currency(table, "KRW", "KRW, ₩", "won, korean won, south korean won, 韩元, 韓元, 韩圆");
        currency(table, "INR", "INR, ₹, Rs, Rs.", "rupee, rupees, indian rupees, 卢比, 盧比");
        currency(table, "MYR", "MYR, RM", "ringgit, malaysian ringgit, 林吉特, 令吉");
        currency(table, "THB", "THB, ฿", "baht, thai baht, 泰铢, 泰銖");
        currency(table, "IDR", "IDR, Rp", "rupiah, 印尼盾");
        currency(table, "VND", "VND, ₫", "dong, 越南盾");
        currency(table, "PHP", "PHP, ₱", "philippine peso, philippine pesos");
        currency(table, "RUB", "RUB, ₽", "ruble, rubles, rouble, roubles, 卢布, 盧布");
        currency(table, "CHF", "CHF", "swiss franc, swiss francs, 瑞士法郎");
        currency(table, "BRL", "BRL, R$", "brazilian real, reais, 雷亚尔");
        currency(table, "ZAR", "ZAR", "rand, 兰特");
        currency(table, "TRY", "₺", "turkish lira");
        currency(table, "SEK", "SEK", "swedish kronor, 瑞典克朗");
        currency(table, "NOK", "NOK", "norwegian kroner, 挪威克朗");
        currency(table, "DKK", "DKK", "danish kroner, 丹麦克朗");
        currency(table, "PLN", "PLN", "zloty, 兹罗提");
        currency(table, "MXN", "MXN, MX$", "mexican pesos, 墨西哥比索");
        currency(table, "SAR", "SAR", "saudi riyals, 沙特里亚尔");
        currency(table, "AED", "AED", "dirhams, 迪拉姆");
    }

    private static void currency(WordTable table, String code, String signs, String names) {
        unit(table, Unit.currency(code), "1", signs, names);
    }

    private static void unit(WordTable table, Unit unit, String factor, String signs, String names) {
        BigDecimal number = new BigDecimal(factor);
        table.put(new UnitName(unit, number, true), signs);
        table.put(new UnitName(unit, number, false), names);
    }
}
