package org.tradebrief.report.workbook;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.tradebrief.report.Point;
import org.tradebrief.report.Point.Provenance;

/** How series look: told apart by colour and, without colour, by marker; hollow where not final. */
final class SeriesLook {
    private static final List<String> COLOURS = List.of("12436D", "28A197", "801650", "F46A25");
    private static final List<STMarkerStyle.Enum> MARKERS =
            List.of(STMarkerStyle.CIRCLE, STMarkerStyle.SQUARE, STMarkerStyle.DIAMOND, STMarkerStyle.TRIANGLE);
    private static final String TARGET = "0B0C0C";
    private static final String GRID = "D9D9D9";
    private static final String PAPER = "FFFFFF";
    private static final short MARKER_POINTS = 7;

    /** LibreOffice fills every mark with the colour of its line, but keeps sizes: what is hollow is larger too. */
    private static final short HOLLOW_POINTS = 11;

    private static final int LINE_EMU = 28_575;
    private static final int THIN_EMU = 9_525;

    private SeriesLook() {}

    /** A line with markers. */
    static void line(XDDFChartData.Series series, int index) {
        series.setShapeProperties(
                new XDDFShapeProperties(stroke(COLOURS.get(index), LINE_EMU, STPresetLineDashVal.SOLID)));
        marker(marker(series), index, COLOURS.get(index), MARKER_POINTS);
        straight(series);
    }

    /**
     * One point of a line: hollow when provisional or aimed at, reached by dots when aimed at, and by no line after a
     * break in the series.
     */
    static void linePoint(XDDFChartData.Series series, int index, int place, Point point) {
        Provenance provenance = point.provenance();
        if (provenance == Provenance.MISSING || provenance == Provenance.ACTUAL && !point.afterBreak()) {
            return;
        }
        CTDPt mark = newPoint(series);
        mark.addNewIdx().setVal(place);
        if (provenance == Provenance.ACTUAL) {
            marker(mark.addNewMarker(), index, COLOURS.get(index), MARKER_POINTS);
        } else {
            marker(mark.addNewMarker(), index, PAPER, HOLLOW_POINTS);
        }
        mark.addNewBubble3D().setVal(false);
        mark.setSpPr(
                point.afterBreak()
                        ? noLine()
                        : stroke(
                                COLOURS.get(index),
                                LINE_EMU,
                                provenance == Provenance.TARGET
                                        ? STPresetLineDashVal.SYS_DOT
                                        : STPresetLineDashVal.SOLID));
    }

    /** Filled bars. */
    static void bar(XDDFChartData.Series series, int index) {
        series.setShapeProperties(new XDDFShapeProperties(
                filled(COLOURS.get(index), stroke(COLOURS.get(index), THIN_EMU, STPresetLineDashVal.SOLID))));
    }

    /** One bar: hollow when provisional, and in dots when aimed at. */
    static void barPoint(XDDFChartData.Series series, int index, int point, Provenance provenance) {
        switch (provenance) {
            case ACTUAL, MISSING -> {}
            case PROVISIONAL, TARGET -> {
                CTDPt mark = newPoint(series);
                mark.addNewIdx().setVal(point);
                mark.addNewInvertIfNegative().setVal(false);
                mark.addNewBubble3D().setVal(false);
                mark.setSpPr(filled(
                        PAPER,
                        stroke(
                                COLOURS.get(index),
                                LINE_EMU,
                                provenance == Provenance.TARGET
                                        ? STPresetLineDashVal.SYS_DOT
                                        : STPresetLineDashVal.SOLID)));
            }
        }
    }

    /** A value that is aimed at: a dashed line without markers. */
    static void target(XDDFChartData.Series series) {
        series.setShapeProperties(new XDDFShapeProperties(stroke(TARGET, LINE_EMU, STPresetLineDashVal.DASH)));
        marker(series).addNewSymbol().setVal(STMarkerStyle.NONE);
        straight(series);
    }

    /** Light lines across the plot. */
    static void grid(XDDFShapeProperties properties) {
        properties.getXmlObject().set(stroke(GRID, THIN_EMU, STPresetLineDashVal.SOLID));
    }

    private static void straight(XDDFChartData.Series series) {
        switch (series) {
            case XDDFLineChartData.Series line -> line.setSmooth(false);
            case XDDFScatterChartData.Series scatter -> scatter.setSmooth(false);
            default -> throw new IllegalArgumentException("no line on " + series.getClass());
        }
    }

    private static void marker(CTMarker marker, int index, String fill, short points) {
        marker.addNewSymbol().setVal(MARKERS.get(index));
        marker.addNewSize().setVal(points);
        marker.setSpPr(filled(fill, stroke(COLOURS.get(index), THIN_EMU, STPresetLineDashVal.SOLID)));
    }

    private static CTMarker marker(XDDFChartData.Series series) {
        return switch (series) {
            case XDDFLineChartData.Series line -> line.getCTLineSer().addNewMarker();
            case XDDFScatterChartData.Series scatter ->
                scatter.getCTScatterSer().addNewMarker();
            default -> throw new IllegalArgumentException("no markers on " + series.getClass());
        };
    }

    private static CTDPt newPoint(XDDFChartData.Series series) {
        return switch (series) {
            case XDDFLineChartData.Series line -> line.getCTLineSer().addNewDPt();
            case XDDFScatterChartData.Series scatter ->
                scatter.getCTScatterSer().addNewDPt();
            case XDDFBarChartData.Series bar -> bar.getCTBarSer().addNewDPt();
            default -> throw new IllegalArgumentException("no points on " + series.getClass());
        };
    }

    private static CTShapeProperties stroke(String rgb, int emu, STPresetLineDashVal.Enum dash) {
        CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
        CTLineProperties line = shape.addNewLn();
        line.setW(emu);
        line.addNewSolidFill().addNewSrgbClr().setVal(bytes(rgb));
        line.addNewPrstDash().setVal(dash);
        return shape;
    }

    private static CTShapeProperties noLine() {
        CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
        shape.addNewLn().addNewNoFill();
        return shape;
    }

    private static CTShapeProperties filled(String rgb, CTShapeProperties outlined) {
        outlined.addNewSolidFill().addNewSrgbClr().setVal(bytes(rgb));
        return outlined;
    }

    private static byte[] bytes(String rgb) {
        return HexFormat.of().parseHex(rgb);
    }
}
