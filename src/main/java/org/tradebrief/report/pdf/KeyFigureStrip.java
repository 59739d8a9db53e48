package org.tradebrief.report.pdf;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.report.Block.KeyFigures;
import org.tradebrief.report.KeyFigure;
import org.tradebrief.report.KeyFigure.Direction;

/** Key figures side by side: label, value, unit, change and certainty each on a common line. */
final class KeyFigureStrip {
    private static final Pattern AMOUNT = Pattern.compile("(.*\\d%?)(.*)");
    private static final double GUTTER = 12;
    private static final double INSET = 9;
    private static final double SUFFIX = 0.52;
    private static final double SIGN = 11;

    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Inks inks;
    private final Ink number;
    private final double column;
    private final List<Card> cards;

    private record Card(
            Direction direction,
            List<Line> label,
            Line value,
            List<Line> unit,
            List<Line> change,
            List<Line> certainty) {}

    KeyFigureStrip(KeyFigures figures, HouseStyle style, Typesetter typesetter) {
        this.style = style;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
        int count = figures.figures().size();
        this.column = (style.page().measure() - (count - 1) * GUTTER) / count;
        double widest = figures.figures().stream()
                .mapToDouble(figure -> value(figure.value(), inks.figure()).width())
                .max()
                .orElse(1);
        this.number = inks.figure().sized(inks.figure().size() * Math.min(1, (column - INSET) / widest));
        this.cards = figures.figures().stream().map(this::card).toList();
    }

    /** The strip as one piece. */
    Piece piece() {
        double height = lines(Card::label) * inks.small().leading()
                + number.leading()
                + lines(Card::unit) * inks.small().leading()
                + lines(Card::change) * inks.table().leading()
                + lines(Card::certainty) * inks.small().leading()
                + 10;
        return Piece.of(16, height, false, this::paint);
    }

    private void paint(Painter painter, double top, double height) {
        painter.tree().open(Role.L);
        for (int i = 0; i < cards.size(); i++) {
            double x = style.page().left() + i * (column + GUTTER);
            painter.canvas()
                    .decoration(() -> painter.canvas().fill(style.colours().house(), x, top, 1.6, height));
            painter.tree().open(Role.LI);
            painter.tree().open(Role.LBody);
            paint(painter, cards.get(i), x + INSET, top);
            painter.tree().close();
            painter.tree().close();
        }
        painter.tree().close();
    }

    private void paint(Painter painter, Card card, double x, double top) {
        Ink small = inks.small();
        double y = top;
        painter.lines(Role.P, card.label(), small.strong().in(style.colours().text()), x, y);
        y += lines(Card::label) * small.leading() + 1;
        painter.lines(Role.P, List.of(card.value()), number, x, y);
        y += number.leading();
        painter.lines(Role.P, card.unit(), small, x, y);
        y += lines(Card::unit) * small.leading() + 4;
        double changeTop = y;
        boolean signed = card.direction() != Direction.NONE;
        if (signed) {
            painter.canvas().decoration(() -> sign(painter.canvas(), card.direction(), x, changeTop));
        }
        painter.lines(Role.P, card.change(), inks.table().strong(), signed ? x + SIGN : x, y);
        y += lines(Card::change) * inks.table().leading() + 2;
        painter.lines(Role.P, card.certainty(), small, x, y);
    }

    private void sign(TaggedCanvas canvas, Direction direction, double x, double top) {
        double middle = top + inks.table().leading() / 2;
        int up = style.colours().series().get(1);
        int down = style.colours().series().get(2);
        switch (direction) {
            case UP -> canvas.area(up, new double[][] {{x, middle + 3}, {x + 7, middle + 3}, {x + 3.5, middle - 3}});
            case DOWN ->
                canvas.area(down, new double[][] {{x, middle - 3}, {x + 7, middle - 3}, {x + 3.5, middle + 3}});
            case FLAT -> canvas.fill(style.colours().muted(), x, middle - 1, 7, 2);
            case NONE -> {}
        }
    }

    private Card card(KeyFigure figure) {
        double width = column - INSET;
        double indent = figure.direction() == Direction.NONE ? 0 : SIGN;
        return new Card(
                figure.direction(),
                typesetter.lines(
                        figure.label(), inks.small().strong().in(style.colours().text()), width),
                value(figure.value(), number),
                typesetter.lines(figure.unitLine(), inks.small(), width),
                typesetter.lines(figure.change(), inks.table().strong(), width - indent),
                typesetter.lines(figure.certainty(), inks.small(), width));
    }

    /** The number large, its magnitude smaller. */
    private Line value(String text, Ink ink) {
        Matcher amount = AMOUNT.matcher(text);
        Line.Builder builder = new Line.Builder(typesetter.fonts());
        if (amount.matches()) {
            builder.add(amount.group(1), ink, 0);
            builder.add(amount.group(2), ink.sized(ink.size() * SUFFIX), 0);
        } else {
            builder.add(text, ink, 0);
        }
        return builder.build(builder.width());
    }

    private int lines(Function<Card, List<Line>> part) {
        ToIntFunction<Card> count = card -> part.apply(card).size();
        return cards.stream().mapToInt(count).max().orElse(0);
    }
}
