package org.tradebrief.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the code that runs, as the build recorded it. */
public final class CodeVersion {
    private static final String RECORD = "/META-INF/build-info.properties";

    private CodeVersion() {}

    /** The version, or {@code development} when the classes were not built by the project's build. */
    public static String current() {
        try (InputStream record = CodeVersion.class.getResourceAsStream(RECORD)) {
            if (record == null) {
                return "development";
            }
            Properties properties = new Properties();
            properties.load(record);
            return properties.getProperty("build.version", "development");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
