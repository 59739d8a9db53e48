package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Target;

/** Every figure as its source printed it, with what its words allow. */
final class FigureSheet {
    private static final String NAME = "Figures";
    private static final CellValue NOT_APPLICABLE = new CellValue.Empty("[z]");

    private final Release release;
    private final WhatIf whatIf;
    private final Voice voice;
    private final Verdicts verdicts;
    private final Set<String> givenUp;

    FigureSheet(Release release, WhatIf whatIf) {
        this.release = release;
        this.whatIf = whatIf;
        this.voice = new Voice(release, Language.EN);
        this.verdicts = new Verdicts(release);
        this.givenUp = release.asPrinted().retractions().stream()
                .map(Retraction::figure)
                .collect(Collectors.toSet());
    }

    Sheet sheet() {
        List<Column> columns = List.of(
                Column.text("Figure", 10),
                Column.link("Source", 9),
                Column.text("Sentence", 12),
                Column.text("Printed", 40),
                Column.text("Indicator", 34),
                Column.text("Area", 12),
                Column.text("Period", 14),
                Column.text("Measure", 12),
                Column.number("Value", NumberFormat.GENERAL, 18),
                Column.number("Lower", NumberFormat.GENERAL, 18),
                Column.number("Upper", NumberFormat.GENERAL, 18),
                Column.text("Unit", 8),
                Column.flag("Given up", 10),
                Column.flag("Verdict", 12));
        return Sheet.of(
                NAME,
                "Figures as their sources printed them",
                List.of("The printed words are never altered; Value, Lower and Upper are what they allow, in single"
                        + " units. [z] the words are no amount."),
                List.of(DataTable.of(
                                NAME,
                                columns,
                                release.figures().all().stream().map(this::row).toList())
                        .with(Verdicts.FORMAT)));
    }

    private List<CellValue> row(ReadFigure read) {
        Figure figure = read.figure();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(figure.id()));
        row.add(CellValue.link(figure.source(), new Target.OnRow("Sources", figure.source())));
        row.add(CellValue.text(figure.sentence()));
        row.add(CellValue.text(figure.printed()));
        row.add(CellValue.text(voice.indicator(figure.indicator())));
        row.add(CellValue.text(voice.area(figure.area())));
        row.add(CellValue.text(figure.period().toString()));
        row.add(CellValue.text(figure.measure().code()));
        row.addAll(read.reading()
                .allowed()
                .map(quantity -> quantity(figure.id(), quantity))
                .orElse(List.of(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE)));
        row.add(CellValue.text(givenUp.contains(figure.id()) ? "yes" : "no"));
        row.add(CellValue.text(verdicts.printed(figure.id())));
        return row;
    }

    /** A target that a reader may change stands on the sheet of inputs. */
    private List<CellValue> quantity(String figure, Quantity quantity) {
        NumberFormat format = UnitFormat.of(quantity.unit());
        double value = quantity.value().doubleValue();
        return List.of(
                whatIf.target(figure)
                        .map(name -> CellValue.formula(name, value, format))
                        .orElse(CellValue.number(value, format)),
                BoundCell.of(quantity.interval().lower(), format),
                BoundCell.of(quantity.interval().upper(), format),
                CellValue.text(quantity.unit().code()));
    }
}
