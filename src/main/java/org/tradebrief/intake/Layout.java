package org.tradebrief.intake;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst declares of observation files that do not say it themselves.
 *
 * @param files pattern of their names below {@code observations/}, as shells know it: {@code unctad*.csv}
 * @param encoding name of their character encoding; null when it is to be detected
 * @param dialect how they write numbers and fields
 * @param sheet name of the sheet in workbooks; null for the first that has a header
 * @param columns columns that carry a concept under a name of their own
 * @param constants what a concept is throughout, where the files have no column for it or leave it empty
 * @param areas their codes of areas, each with the catalogue's: {@code 156: CHN}
 * @param indicators their codes of indicators, each with {@code INDICATOR} or {@code INDICATOR.FLOW} of the catalogue
 * @param values columns of values where every column is another series, each with {@code INDICATOR} or
 *     {@code INDICATOR.FLOW}
 * @param decimals decimals that values of an indicator of the catalogue have, where no column says so: writers of files
 *     add a {@code .0} to whole numbers that no publisher printed
 * @param series notations of the series that each file must hold: {@code CHN.DDS.X.USD}
 * @param rows number of rows that the publisher says each file has, of values where columns are series; null when nobody
 *     says
 */
public record Layout(
        String files,
        @Nullable String encoding,
        Dialect dialect,
        @Nullable String sheet,
        Map<Concept, String> columns,
        Map<Concept, String> constants,
        Map<String, String> areas,
        Map<String, String> indicators,
        Map<String, String> values,
        Map<String, Integer> decimals,
        List<String> series,
        @Nullable Long rows) {

    /** The layout of a file of which nothing is declared. */
    public static final Layout UNDECLARED = new Layout(
            "**",
            null,
            Dialect.PLAIN,
            null,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            null);

    public Layout {
        requireNonNull(files, "files is missing");
        if (encoding != null && !Charset.isSupported(encoding)) {
            throw new IllegalArgumentException("encoding " + encoding + ": expected UTF-8, GB18030, windows-1252 ...");
        }
        dialect = dialect == null ? Dialect.PLAIN : dialect;
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        constants = constants == null ? Map.of() : Map.copyOf(constants);
        areas = areas == null ? Map.of() : new TreeMap<>(areas);
        indicators = indicators == null ? Map.of() : new TreeMap<>(indicators);
        series = series == null ? List.of() : List.copyOf(series);
        values = values == null ? Map.of() : new TreeMap<>(values);
        decimals = decimals == null ? Map.of() : new TreeMap<>(decimals);
    }

    /** Whether it is declared for a file. */
    boolean matches(String nameBelowFolder) {
        return FileSystems.getDefault().getPathMatcher("glob:" + files).matches(Path.of(nameBelowFolder));
    }

    /** The encoding that is declared. */
    Optional<Charset> charset() {
        return Optional.ofNullable(encoding).map(Charset::forName);
    }
}
