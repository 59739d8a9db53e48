package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.store.AuditLog;

/** Everyone who is to have an edition gets it once. */
class DeliveriesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-11-10T18:00:00Z"));
    private static final long ROOMY = 1_000_000;

    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Path edition;
    private AuditLog audit;

    @BeforeEach
    void anEditionAndAServer() throws IOException {
        mail.start();
        audit = new AuditLog(folder, folder);
        edition = Files.createDirectories(folder.resolve("2025-11-10.1"));
        Files.writeString(edition.resolve("SUMMARY.txt"), "Edition 2025-11-10.1\n");
        Files.writeString(edition.resolve("manifest.json"), "{}");
    }

    @AfterEach
    void stopServer() {
        mail.stop();
    }

    @Test
    void aMessageCarriesTheSummaryAsTextAndTheFiles() throws Exception {
        deliver(mailTo("minister@example.org", ROOMY));

        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Tradebrief edition 2025-11-10.1");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains("Edition 2025-11-10.1")
                .contains("filename=manifest.json");
    }

    @Test
    void filesTooLargeForAMessageAreNamedInIt() throws Exception {
        deliver(mailTo("minister@example.org", 3));

        assertThat(GreenMailUtil.getBody(mail.getReceivedMessages()[0])).contains("2025-11-10.1/manifest.json");
    }

    @Test
    void whoHasTheEditionDoesNotGetItAgain() throws Exception {
        Channel minister = mailTo("minister@example.org", ROOMY);
        deliver(minister);
        deliver(minister, mailTo("analyst@example.org", ROOMY));

        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedAndTheOthersStillGetTheirs() {
        Channel dead = new Mail(new MailServer("127.0.0.1", 1, "", ""), "a@example.org", "b@example.org", ROOMY);
        Path copies = folder.resolve("copies");

        assertThatThrownBy(() -> deliver(dead, new FolderCopy(copies)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mail b@example.org did not get edition 2025-11-10.1")
                .hasMessageContaining("127.0.0.1:1");
        assertThat(copies.resolve("2025-11-10.1/SUMMARY.txt")).hasContent("Edition 2025-11-10.1\n");
    }

    @Test
    void aDeliveryThatFailedIsTriedAgain() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        assertThatThrownBy(() -> deliver(new FolderCopy(blocked))).isInstanceOf(IOException.class);
        Files.delete(blocked);

        deliver(new FolderCopy(blocked));

        assertThat(blocked.resolve("2025-11-10.1/manifest.json")).exists();
    }

    private void deliver(Channel... channels) throws IOException {
        new Deliveries(List.of(channels), Duration.ZERO).deliver(edition, audit, CLOCK);
    }

    private Mail mailTo(String recipient, long largest) {
        MailServer server = new MailServer("127.0.0.1", mail.getSmtp().getPort(), "", "");
        return new Mail(server, "tradebrief@example.org", recipient, largest);
    }
}
