package org.tradebrief.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.job.Channel;
import org.tradebrief.job.Deliveries;
import org.tradebrief.job.FolderCopy;
import org.tradebrief.job.Mail;
import picocli.CommandLine.Option;

/** Options that say who gets a published edition; nobody by default. */
final class DeliveryOptions {
    private static final long MEGABYTE = 1024 * 1024;

    @Option(names = "--deliver-to", paramLabel = "<folder>", split = ",", description = "Copy the edition there.")
    List<Path> folders = List.of();

    @Option(names = "--mail-to", paramLabel = "<address>", split = ",", description = "Send the edition there.")
    List<String> recipients = List.of();

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

    Deliveries deliveries() {
        List<Channel> channels = new ArrayList<>();
        folders.forEach(folder -> channels.add(new FolderCopy(folder)));
        Mail.Server server = new Mail.Server(host, port, user, password, largest * MEGABYTE);
        recipients.forEach(recipient -> channels.add(new Mail(server, from, recipient)));
        return new Deliveries(channels);
    }
}
