package org.tradebrief.derive;

/**
 * Finds inputs in tables by their notation, with functions that Excel, LibreOffice and Apache POI evaluate alike.
 *
 * <p>The tables and columns that must exist where a formula needs them: {@code Estimates} with {@code Cell}, {@code
 * Value}, {@code Square} of the value, {@code Group} (see {@link Input.OverEconomies#group}; empty for aggregates) and
 * {@code Earlier}; {@code Figures} with {@code Figure} and {@code Value} (printed figures and targets); {@code Rates} with {@code Rate} and
 * {@code Value}.
 */
public final class TableReferences implements References {

    @Override
    public String to(Input input) {
        return switch (input) {
            case Input.Estimated(var cell) -> lookup("Estimates", "Value", "Cell", cell.toString());
            case Input.Earlier(var cell) -> lookup("Estimates", "Earlier", "Cell", cell.toString());
            case Input.Printed(var figure) -> lookup("Figures", "Value", "Figure", figure.figure());
            case Input.Aimed(var target) -> lookup("Figures", "Value", "Figure", target.figure());
            case Input.Exchanged(var rate) -> lookup("Rates", "Value", "Rate", rate.key());
            case Input.OverEconomies over -> statistic(over);
            case Input.Absent _ -> "NA()";
        };
    }

    private static String lookup(String table, String value, String key, String name) {
        return "INDEX(%s[%s],MATCH(%s,%s[%s],0))".formatted(table, value, quoted(name), table, key);
    }

    private static String statistic(Input.OverEconomies over) {
        String group = "Estimates[Group]," + quoted(over.group());
        return switch (over.statistic()) {
            case SUM -> "SUMIFS(Estimates[Value]," + group + ")";
            case SUM_OF_SQUARES -> "SUMIFS(Estimates[Square]," + group + ")";
            case COUNT -> "COUNTIFS(" + group + ")";
            case RANK ->
                rank(group, lookup("Estimates", "Value", "Cell", over.cell().toString()));
        };
    }

    /**
     * One more than the number of greater values. A criterion is text of 15 digits, which may round the value down below
     * itself: a little is added, so that only values greater by more than that count.
     */
    private static String rank(String group, String value) {
        return "(COUNTIFS(%s,Estimates[Value],\">\"&(%s+ABS(%s)*1E-12))+1)".formatted(group, value, value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
