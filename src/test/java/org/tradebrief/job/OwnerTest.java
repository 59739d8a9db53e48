package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** The owner of a run hears of it when it fails or is late, and of nothing else. */
class OwnerTest {
    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunFolders folders;

    @BeforeEach
    void seedsAndAServer() throws IOException {
        mail.start();
        folders = new RunFolders(folder);
    }

    @AfterEach
    void stopServer() {
        mail.stop();
    }

    @Test
    void aRunWhoseInputsCannotBeReadTellsTheOwnerWhatStatusAndExitCodeSay() throws IOException {
        folders.spoil("sources.csv");

        assertThatThrownBy(() -> run(owner(mail.getSmtp().getPort()), Optional.empty()))
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.INPUT_UNREADABLE));

        assertThat(folders.status().exit()).isEqualTo(OptionalInt.of(ExitCode.INPUT_UNREADABLE.code()));
        assertThat(subjects()).containsExactly("Tradebrief failed: exit code 3, input unreadable");
        assertThat(GreenMailUtil.getBody(mail.getReceivedMessages()[0]))
                .contains(folders.status().messages().getFirst().substring(0, 40));
    }

    @Test
    void aRunThatPublishesTellsTheOwnerNothing() throws IOException {
        run(owner(mail.getSmtp().getPort()), Optional.empty());

        assertThat(subjects()).isEmpty();
    }

    @Test
    void aRunThatTakesLongerThanItMayTellsTheOwnerOnce() throws IOException {
        StepExecutionListener waiting = new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                assertThat(mail.waitForIncomingEmail(60_000, 1)).isTrue();
            }
        };

        EditionRun.of(
                folders.request(false, java.util.List.of("data")),
                waiting,
                recipients(owner(mail.getSmtp().getPort()), Optional.of(Duration.ofMillis(1))));

        assertThat(subjects()).containsExactly("Tradebrief is late");
    }

    @Test
    void aServerThatRefusesTheMessageIsToldWithTheFailureAndChangesNoExitCode() throws IOException {
        folders.spoil("sources.csv");

        assertThatThrownBy(() -> run(owner(1), Optional.empty())).satisfies(failure -> {
            assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.INPUT_UNREADABLE);
            assertThat(failure.getSuppressed())
                    .anyMatch(besides -> String.valueOf(besides.getMessage()).contains("127.0.0.1:1"));
        });
    }

    private void run(Owner owner, Optional<Duration> longest) throws IOException {
        EditionRun.of(folders.request(false, java.util.List.of("data")), Progress.quiet(), recipients(owner, longest));
    }

    private static Recipients recipients(Owner owner, Optional<Duration> longest) {
        return new Recipients(Deliveries.NONE, Optional.of(owner), longest);
    }

    private static Owner owner(int port) {
        return new Owner(new MailServer("127.0.0.1", port, "", ""), "tradebrief@example.org", "owner@example.org");
    }

    private String[] subjects() {
        return java.util.Arrays.stream(mail.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getSubject();
                    } catch (jakarta.mail.MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toArray(String[]::new);
    }
}
