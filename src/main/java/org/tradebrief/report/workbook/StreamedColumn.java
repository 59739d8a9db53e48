package org.tradebrief.report.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private static final byte[] INLINE = bytes("\" t=\"inlineStr\"><is><t>");
    private static final byte[] INLINE_SPACED = bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
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
    private final Map<String, byte[]> shared = new HashMap<>();
    private int unshared;
    private NumberFormat lastFormat = NumberFormat.GENERAL;
    private HouseStyle lastStyle;
    private byte[] lastIndex;

    StreamedColumn(Column column, int index, CellStyles styles, SharedStringsTable strings, Layout layout) {
        this.column = column;
        this.opening = bytes("<c r=\"" + CellReference.convertNumToColString(index));
        this.styles = styles;
        this.strings = strings;
        this.layout = layout;
        this.lastStyle = HouseStyle.TEXT;
        this.lastIndex = digits(styles.of(HouseStyle.TEXT).getIndex());
    }

    /** Writes a value into a row, given by the digits of its number counted from 1. */
    void write(XmlBytes xml, byte[] row, CellValue value) throws IOException {
        HouseStyle style = TableWriter.style(column, value);
        switch (value) {
            case CellValue.Text text -> text(xml, row, text.text(), style);
            case CellValue.Empty empty -> text(xml, row, empty.symbol(), style);
            case CellValue.Number number ->
                number(xml, row, number.value(), style, number.format().orElse(column.format()));
            case CellValue.Day day -> number(xml, row, DateUtil.getExcelDate(day.date()), style, column.format());
            case CellValue.Formula formula -> formula(xml, row, formula.formula(), formula.cached(), style);
            case CellValue.Link link -> link(xml, row, link, style);
            case CellValue.Gap ignored ->
                open(xml, row, style, NumberFormat.GENERAL).raw(NOTHING);
        }
    }

    private void number(XmlBytes xml, byte[] row, double value, HouseStyle style, NumberFormat format)
            throws IOException {
        open(xml, row, style, format).raw(VALUE).number(value).raw(END);
    }

    private void text(XmlBytes xml, byte[] row, String text, HouseStyle style) throws IOException {
        String safe = SafeText.escaped(SafeText.cell(text));
        XmlBytes opened = SafeText.looksLikeFormula(safe)
                ? begin(xml, row).raw(digits(styles.quoted(style).getIndex()))
                : open(xml, row, style, NumberFormat.GENERAL);
        byte[] index = shared(safe);
        if (index == null) {
            opened.raw(safe.strip().length() < safe.length() || safe.indexOf('\n') >= 0 ? INLINE_SPACED : INLINE)
                    .text(safe)
                    .raw(INLINE_END);
        } else {
            opened.raw(SHARED).raw(index).raw(END);
        }
    }

    private void formula(XmlBytes xml, byte[] row, String formula, CellValue cached, HouseStyle style)
            throws IOException {
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

    private void link(XmlBytes xml, byte[] row, CellValue.Link link, HouseStyle style) throws IOException {
        Optional<String> live = link.shown() instanceof CellValue.Formula shown
                ? Optional.of(shown.formula())
                : HyperlinkFormula.of(link, layout);
        if (live.isPresent()) {
            formula(xml, row, live.get(), link.shown(), style);
        } else {
            write(xml, row, link.shown());
        }
    }

    private XmlBytes open(XmlBytes xml, byte[] row, HouseStyle style, NumberFormat format) throws IOException {
        if (style != lastStyle || !format.equals(lastFormat)) {
            lastStyle = style;
            lastFormat = format;
            lastIndex = digits(styles.of(style, format).getIndex());
        }
        return begin(xml, row).raw(lastIndex);
    }

    private XmlBytes begin(XmlBytes xml, byte[] row) throws IOException {
        return xml.raw(opening).raw(row).raw(STYLE);
    }

    /** Texts of few values are shared; a column that has shown itself to be of many is not searched any longer. */
    private byte @Nullable [] shared(String text) {
        if (unshared > MOST_SHARED) {
            return null;
        }
        byte[] index = shared.get(text);
        if (index == null && shared.size() < MOST_SHARED) {
            index = digits(strings.addSharedStringItem(new XSSFRichTextString(text)));
            shared.put(text, index);
        }
        unshared = index == null ? unshared + 1 : 0;
        return index;
    }

    private static byte[] digits(int number) {
        return bytes(Integer.toString(number));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(US_ASCII);
    }
}
