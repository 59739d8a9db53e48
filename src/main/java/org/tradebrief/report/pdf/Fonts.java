package org.tradebrief.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.report.Language;

/** The faces of a report in the order in which they are asked for a character. */
final class Fonts {
    /** Marks that Chinese text sets on a full square and Latin text does not. */
    private static final String SQUARE_IN_CHINESE = "‘’“”—…·";

    private final Language language;
    private final Weight regular;
    private final Weight bold;

    private Fonts(Language language, List<Supplier<Face>> regular, List<Supplier<Face>> bold) {
        this.language = language;
        this.regular = new Weight(regular);
        this.bold = new Weight(bold);
    }

    /** The faces that a style asks for. */
    static Fonts of(HouseStyle style, Language language) {
        return style.typeface()
                .map(own -> new Fonts(language, List.of(() -> file(own.regular())), List.of(() -> file(own.bold()))))
                .orElseGet(() -> new Fonts(language, carried("Regular"), carried("Bold")));
    }

    Language language() {
        return language;
    }

    /** Whether both weights can set a character. */
    boolean has(int codePoint) {
        return Character.isBmpCodePoint(codePoint)
                && regular.find((char) codePoint) != null
                && bold.find((char) codePoint) != null;
    }

    /** The face that sets a character; the report's preflight has made sure that there is one. */
    Face face(char character, boolean isBold) {
        Face face = (isBold ? bold : regular).find(character);
        if (face == null) {
            throw new IllegalArgumentException("no glyph for %c (U+%04X)".formatted(character, (int) character));
        }
        return face;
    }

    /** The width of a text in points. */
    double width(String text, Ink ink) {
        return thousandths(text, ink.bold()) * ink.size() / 1000;
    }

    private long thousandths(String text, boolean isBold) {
        long thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            thousandths += face(character, isBold).advance(character);
        }
        return thousandths;
    }

    private static List<Supplier<Face>> carried(String weight) {
        return List.of(
                () -> resource("NotoSansSC-Latin-" + weight + ".ttf"), () -> resource("NotoSansSC-" + weight + ".ttf"));
    }

    private static Face resource(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("font " + name + " is missing from the program");
            }
            return new Face(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face file(Path path) {
        try {
            return new Face(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("font " + path, e);
        }
    }

    /** The faces of one weight, each read when a character first needs it: most English reports never need the last. */
    private final class Weight {
        private final List<Supplier<Face>> suppliers;
        private final List<Face> read = new ArrayList<>();
        private final @Nullable Face[] found = new Face[Character.MAX_VALUE + 1];

        Weight(List<Supplier<Face>> suppliers) {
            this.suppliers = suppliers;
        }

        @Nullable
        Face find(char character) {
            Face known = found[character];
            if (known == null) {
                known = search(character);
                found[character] = known;
            }
            return known;
        }

        private @Nullable Face search(char character) {
            boolean square = language == Language.ZH && SQUARE_IN_CHINESE.indexOf(character) >= 0;
            for (int i = square ? suppliers.size() - 1 : 0; i < suppliers.size(); i++) {
                Face face = face(i);
                if (face.has(character)) {
                    return face;
                }
            }
            return null;
        }

        private Face face(int index) {
            while (read.size() <= index) {
                read.add(suppliers.get(read.size()).get());
            }
            return read.get(index);
        }
    }
}
