package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links as functions in their cells, since a sheet takes only so many links outside its cells. */
final class HyperlinkFormula {
    /** Longest text that a formula may hold in quotation marks, and longest address that the function takes. */
    private static final int LONGEST_LITERAL = 255;

    private static final int LONGEST_FORMULA = 8_192;

    private HyperlinkFormula() {}

    /** The formula of a link; empty where Excel would refuse it, so that the value stays plain. */
    static Optional<String> of(CellValue.Link link, Layout layout) {
        String address = switch (link.target()) {
            case Target.Place place -> "#" + layout.address(place);
            case Target.Web web -> web.address().toASCIIString();
        };
        String formula = "HYPERLINK(" + quoted(address) + "," + shown(link.shown()) + ")";
        return address.length() <= LONGEST_LITERAL && formula.length() <= LONGEST_FORMULA
                ? Optional.of(formula)
                : Optional.empty();
    }

    private static String shown(CellValue value) {
        return value instanceof CellValue.Number number
                ? Double.toString(number.value())
                : literal(SafeText.cell(value.shownText()));
    }

    /** A text in pieces that formulas take. */
    private static String literal(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > LONGEST_LITERAL) {
            String piece = SafeText.cut(rest, LONGEST_LITERAL);
            pieces.add(quoted(piece));
            rest = rest.substring(piece.length());
        }
        pieces.add(quoted(rest));
        return String.join("&", pieces);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
