package org.tradebrief.report.pdf;

/** The inks of a house style by what they are for. */
record Inks(HouseStyle style) {
    private static final int WHITE = 0xFFFFFF;

    Ink title() {
        return new Ink(true, type().title(), colours().house(), type().title() * 1.14);
    }

    Ink section() {
        return new Ink(true, type().section(), colours().house(), type().section() * 1.22);
    }

    Ink headline() {
        return new Ink(true, type().headline(), colours().text(), type().headline() * 1.34);
    }

    Ink heading() {
        return new Ink(true, type().heading(), colours().text(), type().heading() * 1.34);
    }

    Ink subtitle() {
        return new Ink(false, type().table(), colours().muted(), type().table() * 1.34);
    }

    Ink body() {
        return new Ink(false, type().body(), colours().text(), type().body() * type().leading());
    }

    Ink table() {
        return new Ink(false, type().table(), colours().text(), type().table() * 1.3);
    }

    Ink small() {
        return new Ink(false, type().small(), colours().muted(), type().small() * 1.38);
    }

    Ink figure() {
        return new Ink(true, type().figure(), colours().house(), type().figure() * 1.2);
    }

    Ink reversed() {
        return new Ink(true, type().table() + 0.6, WHITE, type().table() * 1.4);
    }

    private HouseStyle.Type type() {
        return style.type();
    }

    private HouseStyle.Colours colours() {
        return style.colours();
    }
}
