package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One build is told from another by its own files, wherever they stand. */
class CodeIdentityTest {
    private static final Map<String, String> FILES = Map.of("org/A.class", "a", "org/sub/B.class", "b", "pom.xml", "c");

    @TempDir
    Path folder;

    @Test
    void aFolderAnArchiveAndAPackagedProgramOfTheSameFilesAreTheSameProgram() throws IOException {
        String identity = identity(folder("classes", FILES));

        assertThat(identity(archive("plain.jar", "", FILES))).isEqualTo(identity);
        assertThat(identity(archive("packaged.jar", "BOOT-INF/classes/", FILES)))
                .isEqualTo(identity);
    }

    @Test
    void anotherByteInAClassIsAnotherProgram() throws IOException {
        Map<String, String> changed = new TreeMap<>(FILES);
        changed.put("org/A.class", "x");

        assertThat(identity(folder("changed", changed))).isNotEqualTo(identity(folder("same", FILES)));
    }

    @Test
    void neitherThePackagingNorTheSampleIsPartOfTheProgram() throws IOException {
        Map<String, String> described = new TreeMap<>(FILES);
        described.put("META-INF/MANIFEST.MF", "built by somebody");
        described.put("sample/seeds/sources.csv", "copied by init");

        assertThat(identity(folder("described", described))).isEqualTo(identity(folder("same", FILES)));
    }

    @Test
    void aPackagedProgramIsFoundBehindItsNestedLocation() {
        assertThat(ProgramFiles.place("jar:nested:/srv/a%20b/tradebrief.jar/!BOOT-INF/classes/!/"))
                .isEqualTo(Path.of("/srv/a b/tradebrief.jar"));
        assertThat(ProgramFiles.place("file:/srv/tradebrief.jar")).isEqualTo(Path.of("/srv/tradebrief.jar"));
    }

    private static String identity(Path place) throws IOException {
        try (ProgramFiles program = ProgramFiles.of(place)) {
            return CodeIdentity.of(program);
        }
    }

    private Path folder(String name, Map<String, String> files) throws IOException {
        Path root = folder.resolve(name);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return root;
    }

    private Path archive(String name, String below, Map<String, String> files) throws IOException {
        Path archive = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(below + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }
}
