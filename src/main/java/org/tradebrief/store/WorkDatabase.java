package org.tradebrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The HSQLDB database in the work folder of a run.
 *
 * <p>Its name carries the version of its tables. What an older program left, or what cannot be read, is moved into a
 * folder beside it and a new database begun: the editions hold everything that has to last.
 *
 * @param work the folder
 */
public record WorkDatabase(Path work) implements Database {
    private static final String ANY = "tradebrief";
    private static final String NAME = ANY + "-3";
    private static final int PROBE_BYTES = 64 * 1024;

    @Override
    public String user() {
        return "sa";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public String url() {
        return "jdbc:hsqldb:file:" + work.resolve(NAME).toAbsolutePath()
                + ";hsqldb.default_table_type=cached;hsqldb.write_delay=false;hsqldb.tx=locks;shutdown=true";
    }

    @Override
    public Connection open() throws IOException {
        setAside(left -> !left.startsWith(NAME + "."));
        try {
            return DriverManager.getConnection(url(), user(), password());
        } catch (SQLException unreadable) {
            requireWritable();
            setAside(_ -> true);
            try {
                return DriverManager.getConnection(url(), user(), password());
            } catch (SQLException unwritable) {
                throw new IOException(work + ": no database can be made: " + unwritable.getMessage(), unwritable);
            }
        }
    }

    private void requireWritable() throws IOException {
        Path probe = Files.createTempFile(work, "probe", "");
        try {
            Files.write(probe, new byte[PROBE_BYTES]);
        } finally {
            Files.delete(probe);
        }
    }

    private void setAside(Predicate<String> foreign) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(work)) {
            left = files.filter(file -> file.getFileName().toString().startsWith(ANY)
                            && foreign.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        if (left.isEmpty()) {
            return;
        }
        int number = 1;
        while (Files.exists(work.resolve("set-aside-" + number))) {
            number++;
        }
        Path aside = Files.createDirectories(work.resolve("set-aside-" + number));
        for (Path file : left) {
            Files.move(file, aside.resolve(file.getFileName()));
        }
    }
}
