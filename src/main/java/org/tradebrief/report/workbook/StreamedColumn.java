package org.tradebrief.report.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Writes the cells of one column of a streamed table. */
final class StreamedColumn {
    /** A column with more different texts than this has the others inline. */
    private static final int MOST_SHARED = 2_000;

    private static final byte[] STYLE = bytes("\" s=\"");
    private static final byte[] VALUE = bytes("\"><v>");
    private static final byte[] SHARED = bytes("\" t=\"s\"><v>");
    private static final byte[] END = bytes("</v></c>");
    private static final byte[] INLINE = bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] INLINE_END = bytes("</t></is></c>");
    private static final byte[] FORMULA = bytes("\"><f>");
    private static final byte[] TEXT_FORMULA = bytes("\" t=\"str\"><f>");
    private static final byte[] FORMULA_VALUE = bytes("</f><v>");
    private static final byte[] NOTHING = bytes("\"/>");

    private final Column column;
    private final byte[] opening;
    private final CellStyles styles;
    private final SharedStringsTable strings;
    private final Layout layout;
    private final Map<String, Integer> shared = new HashMap<>();
    private NumberFormat lastFormat = NumberFormat.GENERAL;
    private HouseStyle lastStyle;
    private int lastIndex;

    StreamedColumn(Column column, int index, CellStyles styles, SharedStringsTable strings, Layout layout) {
        this.column = column;
        this.opening = bytes("<c r=\"" + CellReference.convertNumToColString(index));
        this.styles = styles;
        this.strings = strings;
        this.layout = layout;
        this.lastStyle = HouseStyle.TEXT;
        this.lastIndex = styles.of(HouseStyle.TEXT).getIndex();
    }

    /** Writes a value into a row, counted from 1. */
    void write(XmlBytes xml, int row, CellValue value) throws IOException {
        HouseStyle style = TableWriter.style(column, value);
        switch (value) {
            case CellValue.Text text -> text(xml, row, text.text(), style);
            case CellValue.Empty empty -> text(xml, row, empty.symbol(), style);
            case CellValue.Number number ->
                number(xml, row, number.value(), style, number.format().orElse(column.format()));
            case CellValue.Day day -> number(xml, row, DateUtil.getExcelDate(day.date()), style, column.format());
            case CellValue.Formula formula -> formula(xml, row, formula.formula(), formula.cached(), style);
            case CellValue.Link link -> {
                String live = link.shown() instanceof CellValue.Formula shown ? shown.formula() : hyperlink(link);
                formula(xml, row, live, link.shown(), style);
            }
            case CellValue.Gap ignored ->
                open(xml, row, style, NumberFormat.GENERAL).raw(NOTHING);
        }
    }

    private void number(XmlBytes xml, int row, double value, HouseStyle style, NumberFormat format) throws IOException {
        open(xml, row, style, format).raw(VALUE).number(value).raw(END);
    }

    private void text(XmlBytes xml, int row, String text, HouseStyle style) throws IOException {
        String safe = SafeText.escaped(SafeText.cell(text));
        XmlBytes opened = SafeText.looksLikeFormula(safe)
                ? begin(xml, row).number(styles.quoted(style).getIndex())
                : open(xml, row, style, NumberFormat.GENERAL);
        Integer index = shared(safe);
        if (index == null) {
            opened.raw(INLINE).text(safe).raw(INLINE_END);
        } else {
            opened.raw(SHARED).number(index).raw(END);
        }
    }

    private void formula(XmlBytes xml, int row, String formula, CellValue cached, HouseStyle style) throws IOException {
        if (cached.shownNumber().isPresent()) {
            NumberFormat format = cached instanceof CellValue.Number number
                    ? number.format().orElse(column.format())
                    : column.format();
            open(xml, row, style, format)
                    .raw(FORMULA)
                    .text(formula)
                    .raw(FORMULA_VALUE)
                    .number(cached.shownNumber().getAsDouble())
                    .raw(END);
        } else {
            open(xml, row, style, NumberFormat.GENERAL)
                    .raw(TEXT_FORMULA)
                    .text(formula)
                    .raw(FORMULA_VALUE)
                    .text(SafeText.escaped(SafeText.cell(cached.shownText())))
                    .raw(END);
        }
    }

    /** A sheet takes 65,530 links outside its cells; a function in the cell has no such bound. */
    private String hyperlink(CellValue.Link link) {
        String address = switch (link.target()) {
            case Target.Place place -> "#" + layout.address(place);
            case Target.Web web -> web.address().toASCIIString();
        };
        String shown = link.shown() instanceof CellValue.Number number
                ? Double.toString(number.value())
                : quoted(SafeText.cell(link.shown().shownText()));
        return "HYPERLINK(" + quoted(address) + "," + shown + ")";
    }

    private XmlBytes open(XmlBytes xml, int row, HouseStyle style, NumberFormat format) throws IOException {
        if (style != lastStyle || !format.equals(lastFormat)) {
            lastStyle = style;
            lastFormat = format;
            lastIndex = styles.of(style, format).getIndex();
        }
        return begin(xml, row).number(lastIndex);
    }

    private XmlBytes begin(XmlBytes xml, int row) throws IOException {
        return xml.raw(opening).number(row).raw(STYLE);
    }

    private @Nullable Integer shared(String text) {
        Integer index = shared.get(text);
        if (index == null && shared.size() < MOST_SHARED) {
            index = strings.addSharedStringItem(new XSSFRichTextString(text));
            shared.put(text, index);
        }
        return index;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(US_ASCII);
    }
}
