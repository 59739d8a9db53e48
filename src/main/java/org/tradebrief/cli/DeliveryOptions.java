package org.tradebrief.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.Channel;
import org.tradebrief.job.Deliveries;
import org.tradebrief.job.FolderCopy;
import org.tradebrief.job.Mail;
import org.tradebrief.job.MailServer;
import org.tradebrief.job.Owner;
import org.tradebrief.job.Recipients;
import picocli.CommandLine.Option;

/** Options that say who gets a published edition and who hears of a failure; nobody by default. */
final class DeliveryOptions {
    private static final long MEGABYTE = 1024 * 1024;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Option(names = "--deliver-to", paramLabel = "<folder>", split = ",", description = "Copy the edition there.")
    List<Path> folders = List.of();

    @Option(names = "--mail-to", paramLabel = "<address>", split = ",", description = "Send the edition there.")
    List<String> mailTo = List.of();

    @Option(names = "--mail-from", paramLabel = "<address>", description = "Sender (default: ${DEFAULT-VALUE}).")
    String from = "tradebrief@localhost";

    @Option(names = "--mail-host", paramLabel = "<host>", description = "Mail server (default: ${DEFAULT-VALUE}).")
    String host = "localhost";

    @Option(names = "--mail-port", paramLabel = "<port>", description = "Its port (default: ${DEFAULT-VALUE}).")
    int port = 25;

    @Option(names = "--mail-user", paramLabel = "<name>", description = "Name to log in with (default: none).")
    String user = "";

    @Option(names = "--mail-password", paramLabel = "<word>", description = "Better said by TRADEBRIEF_MAIL_PASSWORD.")
    String password = "";

    @Option(
            names = "--mail-largest",
            paramLabel = "<MB>",
            description = "Files larger than that are named, not attached (default: ${DEFAULT-VALUE}).")
    long largest = 10;

    @Option(names = "--owner", paramLabel = "<address>", description = "Tell this address when a run fails or is late.")
    @Nullable
    String owner;

    @Option(
            names = "--late-after",
            paramLabel = "<minutes>",
            description = "A run that takes longer is late (default: never).")
    @Nullable
    Long lateAfter;

    Recipients recipients() {
        MailServer server = new MailServer(host, port, user, password);
        List<Channel> channels = new ArrayList<>();
        folders.forEach(folder -> channels.add(new FolderCopy(folder)));
        mailTo.forEach(recipient -> channels.add(new Mail(server, from, recipient, largest * MEGABYTE)));
        return new Recipients(
                new Deliveries(channels, PAUSE),
                Optional.ofNullable(owner).map(address -> new Owner(server, from, address)),
                Optional.ofNullable(lateAfter).map(Duration::ofMinutes));
    }
}
