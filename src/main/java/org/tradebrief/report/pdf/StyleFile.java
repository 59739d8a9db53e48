package org.tradebrief.report.pdf;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.YamlFile;

/** The style sheet of a pack, {@code style.yaml}: every key is optional and what is left out keeps its standard. */
public final class StyleFile {
    /** Name of the file in the folder of its pack. */
    public static final String NAME = "style.yaml";

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private StyleFile() {}

    /**
     * The house style that the folder of a pack declares; the standard one where it declares none.
     *
     * @throws InvalidInput when the file cannot be used, naming line and nearest key
     */
    public static HouseStyle load(Path folder) {
        if (Files.notExists(folder.resolve(NAME))) {
            return HouseStyle.standard();
        }
        String name = folder.getFileName() + "/" + NAME;
        Path parent = requireNonNull(folder.toAbsolutePath().getParent());
        try {
            return new YamlFile(parent, name)
                    .value(Sheet.class)
                    .over(HouseStyle.standard(), folder)
                    .sound();
        } catch (IllegalArgumentException contradictory) {
            throw new InvalidInput(List.of(new InputError(
                    name, 0, "", String.valueOf(contradictory.getMessage()), "a style that can be set", "")));
        }
    }

    private record Sheet(
            @Nullable Page page,
            @Nullable Colours colours,
            @Nullable Type type,
            @JsonProperty("chart_height") @Nullable Length chartHeight,
            @Nullable Fonts fonts) {
        HouseStyle over(HouseStyle standard, Path folder) {
            return new HouseStyle(
                    page == null ? standard.page() : page.over(standard.page()),
                    colours == null ? standard.colours() : colours.over(standard.colours()),
                    type == null ? standard.type() : type.over(standard.type()),
                    chartHeight == null ? standard.chartHeight() : chartHeight.points(),
                    fonts == null ? standard.typeface() : Optional.of(fonts.in(folder)));
        }
    }

    private record Page(
            @Nullable Size size,
            @Nullable Length left,
            @Nullable Length right,
            @Nullable Length top,
            @Nullable Length bottom) {
        HouseStyle.Page over(HouseStyle.Page standard) {
            return new HouseStyle.Page(
                    size == null ? standard.width() : size.width,
                    size == null ? standard.height() : size.height,
                    or(left, standard.left()),
                    or(right, standard.right()),
                    or(top, standard.top()),
                    or(bottom, standard.bottom()));
        }
    }

    /** Sheets of paper, in points. */
    private enum Size {
        A4(595.28, 841.89),
        LETTER(612, 792);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    private record Colours(
            @Nullable List<Colour> series,
            @Nullable Colour text,
            @Nullable Colour muted,
            @Nullable Colour rule,
            @Nullable Colour panel) {
        HouseStyle.Colours over(HouseStyle.Colours standard) {
            return new HouseStyle.Colours(
                    series == null
                            ? standard.series()
                            : series.stream().map(Colour::rgb).toList(),
                    text == null ? standard.text() : text.rgb(),
                    muted == null ? standard.muted() : muted.rgb(),
                    rule == null ? standard.rule() : rule.rgb(),
                    panel == null ? standard.panel() : panel.rgb());
        }
    }

    private record Type(
            @Nullable Double title,
            @Nullable Double section,
            @Nullable Double headline,
            @Nullable Double heading,
            @Nullable Double body,
            @Nullable Double table,
            @Nullable Double small,
            @Nullable Double figure,
            @Nullable Double leading) {
        HouseStyle.Type over(HouseStyle.Type standard) {
            return new HouseStyle.Type(
                    or(title, standard.title()),
                    or(section, standard.section()),
                    or(headline, standard.headline()),
                    or(heading, standard.heading()),
                    or(body, standard.body()),
                    or(table, standard.table()),
                    or(small, standard.small()),
                    or(figure, standard.figure()),
                    or(leading, standard.leading()));
        }
    }

    private record Fonts(String regular, String bold) {
        HouseStyle.Typeface in(Path folder) {
            return new HouseStyle.Typeface(folder.resolve(regular), folder.resolve(bold));
        }
    }

    /** A colour as {@code "#12436D"}. */
    private record Colour(int rgb) {
        private static final Pattern NOTATION = Pattern.compile("#[0-9A-Fa-f]{6}");

        Colour(String text) {
            this(parse(text));
        }

        private static int parse(String text) {
            if (!NOTATION.matcher(text).matches()) {
                throw new IllegalArgumentException("colour " + text + ": expected six digits such as \"#12436D\"");
            }
            return Integer.parseInt(text.substring(1), 16);
        }
    }

    /** A length such as {@code 22 mm} or {@code 62 pt}. */
    private record Length(double points) {
        private static final Pattern NOTATION = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(mm|pt)");

        Length(String text) {
            this(parse(text));
        }

        private static double parse(String text) {
            var matcher = NOTATION.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("length " + text + ": expected one such as 22 mm or 62 pt");
            }
            double number = Double.parseDouble(matcher.group(1));
            return matcher.group(2).equals("mm") ? number * POINTS_A_MILLIMETRE : number;
        }
    }

    private static double or(@Nullable Length own, double standard) {
        return own == null ? standard : own.points();
    }

    private static double or(@Nullable Double own, double standard) {
        return own == null ? standard : own;
    }
}
