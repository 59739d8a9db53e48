package org.tradebrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file stands as Palantir's formatter would write it.
 *
 * <p>A test and not a Maven plugin, because a plugin runs in Maven's own JVM, whose parser may be older than the
 * language level of the sources. {@code mvn test -Dtest=SourceFormatTest -Dformat.apply=true} rewrites the files.
 */
class SourceFormatTest {
    private static final JavaFormatterOptions PALANTIR = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build();

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        boolean apply = Boolean.getBoolean("format.apply");
        Formatter formatter = Formatter.createFormatter(PALANTIR);
        List<Path> unformatted = new ArrayList<>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String seen = Files.readString(file);
                String ordered = ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(seen), JavaFormatterOptions.Style.PALANTIR);
                String expected = formatter.formatSource(ordered);
                if (seen.equals(expected)) {
                    continue;
                }
                if (apply) {
                    Files.writeString(file, expected);
                } else {
                    unformatted.add(file);
                }
            }
        }
        assertThat(unformatted).as("files to format with -Dformat.apply=true").isEmpty();
    }
}
