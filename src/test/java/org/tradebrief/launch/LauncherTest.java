package org.tradebrief.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An older Java is told in words which one the program needs. */
class LauncherTest {
    private static final int JAVA_17_CLASS_FILE = 61;

    @Test
    void anOlderJavaIsNamedTogetherWithTheOneThatIsNeeded() {
        assertThat(Launcher.complaint("17", "/usr/lib/jvm/java-17"))
                .contains("this is Java 17")
                .contains("/usr/lib/jvm/java-17")
                .contains("Java 25");
        assertThat(Launcher.complaint("1.8", "")).contains("this is Java 8");
    }

    @Test
    void theNeededJavaAndLaterOnesWillDo() {
        assertThat(Launcher.complaint("25", "")).isEmpty();
        assertThat(Launcher.complaint("26", "")).isEmpty();
    }

    @Test
    void theLauncherItselfRunsOnJava17() throws IOException {
        try (InputStream in = Launcher.class.getResourceAsStream("Launcher.class");
                DataInputStream data = new DataInputStream(Objects.requireNonNull(in))) {
            data.readInt();
            data.readUnsignedShort();
            assertThat(data.readUnsignedShort()).isEqualTo(JAVA_17_CLASS_FILE);
        }
    }
}
