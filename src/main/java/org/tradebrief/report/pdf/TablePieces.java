package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.report.Report;
import org.tradebrief.report.Table;

/** A table as pieces: title, head, one piece a row, notes; its title and head return on each later page. */
final class TablePieces {
    /** Rows that stay together at either end of a table. */
    private static final int TOGETHER = 3;

    /** A table of so few rows is never split. */
    private static final int SMALL = 9;

    private final Table table;
    private final Report report;
    private final Typesetter typesetter;
    private final Inks inks;
    private final double left;
    private final double measure;
    private final TableHead head;
    private final TableRows rows;

    TablePieces(Table table, Report report, HouseStyle style, Typesetter typesetter) {
        this.table = table;
        this.report = report;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
        this.left = style.page().left();
        this.measure = style.page().measure();
        TableLayout layout = TableLayout.of(table, typesetter, inks.table(), measure);
        this.head = new TableHead(table, style, layout);
        this.rows = new TableRows(table, style, layout);
    }

    void addTo(Flow flow) {
        flow.anchor(table.id());
        flow.open(Role.Table);
        flow.add(title());
        flow.add(head.first());
        Piece again = continued(List.of());
        Piece inGroup = again;
        int last = table.rows().size() - 1;
        flow.open(Role.TBody);
        for (int i = 0; i <= last; i++) {
            boolean keep = last < SMALL || i < TOGETHER - 1 || i > last - TOGETHER || staysInGroup(i);
            boolean group = isGroup(i);
            if (group) {
                inGroup = continued(List.of(rows.repeatedGroup(i)));
            }
            flow.add(rows.row(i, keep).under(group ? again : inGroup));
        }
        flow.leave(2);
        notes(flow);
    }

    /** Whether a row stands on one page with the next: a group leaves no single row behind or ahead. */
    private boolean staysInGroup(int row) {
        boolean nextIsInGroup = !isGroup(row + 1);
        boolean isFirst = row > 0 && isGroup(row - 1);
        return isGroup(row) || nextIsInGroup && (isFirst || isGroup(row + 2));
    }

    /** Whether a row heads a group; what would stand after the last row ends one. */
    private boolean isGroup(int row) {
        return row >= table.rows().size() || table.rows().get(row).kind() == Table.Kind.GROUP;
    }

    private Piece title() {
        List<Line> title = titleLines(name() + "  " + table.title());
        List<Line> subtitle = typesetter.lines(table.subtitle(), inks.subtitle(), measure);
        double height = title.size() * inks.heading().leading()
                + subtitle.size() * inks.subtitle().leading()
                + 4;
        return Piece.of(17, height, true, (painter, top, all) -> {
            painter.tree().open(Role.Caption);
            double y = painter.lines(Role.P, title, inks.heading(), left, top);
            painter.lines(Role.P, subtitle, inks.subtitle(), left, y);
            painter.tree().close();
        });
    }

    /** What stands above the first row of a later page: title, head, and the group that goes on. */
    private Piece continued(List<Piece> group) {
        List<Line> title =
                titleLines(name() + "  " + table.title() + " " + report.labels().continued());
        double titleHeight = title.size() * inks.heading().leading() + 4;
        List<Piece> below = new ArrayList<>(List.of(head.again()));
        below.addAll(group);
        double height = titleHeight + below.stream().mapToDouble(Piece::height).sum();
        return Piece.of(0, height, true, (painter, top, all) -> {
            painter.canvas().pagination(() -> painter.paint(title, inks.heading(), left, top));
            double y = top + titleHeight;
            for (Piece piece : below) {
                piece.art().paint(painter, y, piece.height());
                y += piece.height();
            }
        });
    }

    private void notes(Flow flow) {
        double gap = 5;
        for (String note : table.notes()) {
            note(flow, Role.Note, note, gap, true);
            gap = 0;
        }
        note(flow, Role.P, String.format(Locale.ROOT, report.labels().source(), table.source()), gap, false);
    }

    private void note(Flow flow, Role role, String text, double gap, boolean keep) {
        List<Line> lines = typesetter.lines(text, inks.small(), measure);
        flow.add(Piece.of(gap, lines.size() * inks.small().leading(), keep, (painter, top, height) -> {
            painter.noteSymbols(text);
            painter.lines(role, lines, inks.small(), left, top);
        }));
    }

    private List<Line> titleLines(String text) {
        return typesetter.lines(text, inks.heading(), measure);
    }

    private String name() {
        return String.format(Locale.ROOT, report.labels().table(), table.number());
    }
}
