package org.tradebrief.figure;

/**
 * How a unit is written round a number.
 *
 * @param before what stands before the number in English
 * @param after what stands after the number in English, with the space that parts them
 * @param chinese what stands after the number in Chinese
 */
record UnitText(String before, String after, String chinese) {

    /** The words of a unit; a currency without words of its own is written by its ISO 4217 code. */
    static UnitText of(Unit unit) {
        return switch (unit.kind()) {
            case CURRENCY -> currency(unit.code());
            case PERCENT -> new UnitText("", "%", "%");
            case PERCENTAGE_POINT -> new UnitText("", " percentage points", "个百分点");
            case COUNT, DAY -> new UnitText("", "", "");
            case PHYSICAL ->
                unit.equals(Unit.SQUARE_METRE)
                        ? new UnitText("", " square metres", "平方米")
                        : new UnitText("", " " + unit.code(), unit.code());
        };
    }

    private static UnitText currency(String code) {
        return switch (code) {
            case "USD" -> new UnitText("$", "", "美元");
            case "CNY" -> new UnitText("", " yuan", "元");
            case "EUR" -> new UnitText("€", "", "欧元");
            case "GBP" -> new UnitText("£", "", "英镑");
            case "HKD" -> new UnitText("HK$", "", "港元");
            case "JPY" -> new UnitText("", " yen", "日元");
            default -> new UnitText("", " " + code, code);
        };
    }
}
