package org.tradebrief.report.pdf;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.charts.design.JRDesignCategoryDataset;
import net.sf.jasperreports.charts.design.JRDesignCategorySeries;
import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.DatasetResetTypeEnum;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * The same pages by JasperReports: a table in the same embedded font, with rules, its head, a running title and a page
 * number on each page and, where asked for, a chart below each group.
 */
final class JasperTable {
    private static final int WIDTH = 471;
    private static final int ROW = 16;

    private final JasperReport report;

    JasperTable(List<String> columns, boolean charts) throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("table");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(62);
        design.setRightMargin(62);
        design.setTopMargin(74);
        design.setBottomMargin(68);
        JRDesignBand head = band(ROW);
        JRDesignBand detail = band(ROW);
        int width = WIDTH / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            addField(design, columns.get(i), String.class);
            head.addElement(title(columns.get(i), i * width, width));
            detail.addElement(text(columns.get(i), i * width, width));
        }
        head.addElement(rule(design, ROW - 1));
        detail.addElement(rule(design, ROW - 1));
        design.setColumnHeader(head);
        JRDesignBand header = band(ROW);
        header.addElement(title("Benchmark", 0, WIDTH));
        design.setPageHeader(header);
        JRDesignBand footer = band(ROW);
        footer.addElement(field("$V{PAGE_NUMBER}", 0, WIDTH));
        design.setPageFooter(footer);
        ((JRDesignSection) design.getDetailSection()).addBand(detail);
        if (charts) {
            addField(design, "section", String.class);
            addField(design, "plotted", Boolean.class);
            addField(design, "amount", Double.class);
            addCharts(design, columns.getFirst());
        }
        report = JasperCompileManager.compileReport(design);
    }

    /** Writes the rows and says how many pages they took. */
    int write(Collection<Map<String, ?>> rows, OutputStream out) throws JRException {
        JasperPrint print =
                JasperFillManager.fillReport(report, new java.util.HashMap<>(), new JRMapCollectionDataSource(rows));
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return print.getPages().size();
    }

    private static void addCharts(JasperDesign design, String category) throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("section");
        group.setExpression(new JRDesignExpression("$F{section}"));
        JRDesignCategorySeries series = new JRDesignCategorySeries();
        series.setSeriesExpression(new JRDesignExpression("$F{section}"));
        series.setCategoryExpression(new JRDesignExpression("$F{" + category + "}"));
        series.setValueExpression(new JRDesignExpression("$F{amount}"));
        JRDesignChart chart = new JRDesignChart(design, ChartTypeEnum.LINE);
        JRDesignCategoryDataset data = (JRDesignCategoryDataset) chart.getDataset();
        data.addCategorySeries(series);
        data.setIncrementWhenExpression(new JRDesignExpression("$F{plotted}"));
        data.setResetType(DatasetResetTypeEnum.GROUP);
        data.setResetGroup(group.getName());
        chart.setEvaluationTime(EvaluationTimeEnum.NOW);
        chart.setWidth(WIDTH);
        chart.setHeight(200);
        JRDesignBand footer = band(200);
        footer.addElement(chart);
        ((JRDesignSection) group.getGroupFooterSection()).addBand(footer);
        design.addGroup(group);
    }

    private static void addField(JasperDesign design, String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        return band;
    }

    private static JRDesignStaticText title(String text, int x, int width) {
        JRDesignStaticText title = new JRDesignStaticText();
        title.setText(text);
        title.setX(x);
        title.setWidth(width);
        title.setHeight(ROW);
        title.setFontSize(8f);
        embed(title, "Bold");
        return title;
    }

    /** Sets a text in the font that the other contender embeds. */
    private static void embed(JRDesignTextElement text, String weight) {
        text.setPdfFontName("fonts/NotoSansSC-Latin-" + weight + ".ttf");
        text.setPdfEncoding("Identity-H");
        text.setPdfEmbedded(true);
    }

    private static JRDesignLine rule(JasperDesign design, int y) {
        JRDesignLine rule = new JRDesignLine(design);
        rule.setY(y);
        rule.setWidth(WIDTH);
        rule.setHeight(1);
        return rule;
    }

    private static JRDesignTextField text(String field, int x, int width) {
        return field("$F{" + field + "}", x, width);
    }

    private static JRDesignTextField field(String expression, int x, int width) {
        JRDesignTextField text = new JRDesignTextField();
        text.setExpression(new JRDesignExpression(expression));
        embed(text, "Regular");
        text.setX(x);
        text.setWidth(width);
        text.setHeight(ROW);
        text.setFontSize(8f);
        return text;
    }
}
