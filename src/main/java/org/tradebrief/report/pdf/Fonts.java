package org.tradebrief.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.report.Language;

/** The faces of a report in the order in which they are asked for a character. */
final class Fonts {
    /** Marks that Chinese text sets on a full square and Latin text does not. */
    private static final String SQUARE_IN_CHINESE = "‘’“”—…·";

    private final Language language;
    private final List<Face> regular;
    private final List<Face> bold;

    private Fonts(Language language, List<Face> regular, List<Face> bold) {
        this.language = language;
        this.regular = regular;
        this.bold = bold;
    }

    /** The faces that a style asks for. */
    static Fonts of(HouseStyle style, Language language) {
        return style.typeface()
                .map(own -> new Fonts(language, List.of(file(own.regular())), List.of(file(own.bold()))))
                .orElseGet(() -> new Fonts(language, carried("Regular"), carried("Bold")));
    }

    /** Whether any face holds a character. */
    boolean has(int codePoint) {
        return regular.stream().anyMatch(face -> face.has(codePoint))
                && bold.stream().anyMatch(face -> face.has(codePoint));
    }

    /** The face that sets a character; the report's preflight has made sure that there is one. */
    Face face(char character, boolean isBold) {
        List<Face> faces = isBold ? bold : regular;
        if (faces.size() > 1 && language == Language.ZH && SQUARE_IN_CHINESE.indexOf(character) >= 0) {
            return faces.getLast();
        }
        for (Face face : faces) {
            if (face.has(character)) {
                return face;
            }
        }
        throw new IllegalArgumentException("no glyph for %c (U+%04X)".formatted(character, (int) character));
    }

    /** The width of a text in points. */
    double width(String text, Ink ink) {
        long thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            thousandths += face(character, ink.bold()).advance(character);
        }
        return thousandths * ink.size() / 1000;
    }

    private static List<Face> carried(String weight) {
        return List.of(resource("NotoSansSC-Latin-" + weight + ".ttf"), resource("NotoSansSC-" + weight + ".ttf"));
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
}
