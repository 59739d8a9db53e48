package org.tradebrief.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks as XLSX: the same workbook gives the same bytes on any machine, in any time zone or locale. */
public final class WorkbookWriter {
    private static final String APPLICATION = "Tradebrief";
    private static final int LONGEST_PROPERTY = 255;

    private final BaseWorkbook base;
    private final Limits limits;

    /** A writer in the standard house style. */
    public WorkbookWriter() {
        this(BaseWorkbook.standard());
    }

    /** A writer in the house style of a base workbook. */
    public WorkbookWriter(BaseWorkbook base) {
        this(base, Limits.STANDARD);
    }

    /** A writer in the house style of a base workbook that treats long tables in its own way. */
    public WorkbookWriter(BaseWorkbook base, Limits limits) {
        XmlFactories.useThoseOfTheJdk();
        this.base = base;
        this.limits = limits;
    }

    /** Writes a workbook. The stream is left open. */
    public void write(Workbook content, OutputStream out) throws IOException {
        try (XSSFWorkbook file = base.open()) {
            Cover cover = Cover.takeFrom(file);
            Workbook workbook = LargeTables.fitted(content.withLines(cover.lines()), limits);
            Layout layout = new Layout(workbook);
            file.setCellFormulaValidation(false);
            properties(file, workbook.properties());
            CellStyles styles = new CellStyles(file);
            List<SheetWriter> sheets = layout.sheets().stream()
                    .map(plan -> new SheetWriter(file, styles, layout, plan, cover.page(), limits))
                    .toList();
            sheets.forEach(SheetWriter::declare);
            names(file, workbook, layout);
            FormulaSyntax syntax = new FormulaSyntax(file);
            sheets.forEach(sheet -> sheet.fill(syntax));
            if (base.hasLogo()) {
                cover.logo().ifPresent(logo -> logo.draw(file.getSheetAt(0)));
            }
            file.setActiveSheet(0);
            file.setSelectedTab(0);
            LocalDateTime time = workbook.properties().asOf().atStartOfDay();
            Map<String, StreamedRows> streamed = sheets.stream()
                    .filter(SheetWriter::streams)
                    .collect(Collectors.toMap(SheetWriter::part, sheet -> sheet.streamedRows(syntax)));
            if (streamed.isEmpty()) {
                file.write(new FixedTimeZip(out, time));
            } else {
                StreamedFile.write(file, streamed, time, out);
            }
        }
    }

    private static void properties(XSSFWorkbook file, DocumentProperties properties) {
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(APPLICATION);
        POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
        core.setTitle(property(properties.title()));
        core.setSubjectProperty(property(properties.subject()));
        core.setCreator(property(properties.author()));
        core.setLastModifiedByUser(property(properties.author()));
        core.setKeywords(property(properties.keywords()));
        DocumentDates.set(file, properties.asOf());
        core.getUnderlyingProperties().setLanguageProperty(properties.language());
    }

    /** A text outside the cells: one line, no longer than Excel takes. */
    private static String property(String text) {
        return SafeText.cut(SafeText.line(text), LONGEST_PROPERTY);
    }

    private static void names(XSSFWorkbook file, Workbook workbook, Layout layout) {
        for (DefinedName defined : workbook.names()) {
            name(file, defined.name(), layout.address(defined.cell()), defined.comment());
        }
        for (Sheet sheet : workbook.sheets()) {
            for (Block block : sheet.blocks()) {
                if (block instanceof InputTable inputs) {
                    int row = layout.area(inputs.name()).firstRow();
                    for (InputTable.Input input : inputs.inputs()) {
                        name(file, input.name(), Layout.address(sheet.name(), row++, InputTable.VALUE), input.label());
                    }
                }
            }
        }
    }

    private static void name(XSSFWorkbook file, String name, String address, String comment) {
        Name defined = file.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(address);
        defined.setComment(property(comment));
    }
}
