package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.store.EditionFolders;

/**
 * Sends an edition by e-mail: the summary as its text, the files attached when they are small enough, named otherwise.
 *
 * @param server where to
 * @param from address of the sender
 * @param to address of the recipient
 * @param largest bytes of files that a message may carry
 */
public record Mail(MailServer server, String from, String to, long largest) implements Channel {
    @Override
    public String recipient() {
        return "mail " + to;
    }

    @Override
    public void deliver(Path edition) throws IOException {
        List<Path> files = EditionFolders.files(edition);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        boolean attached = bytes <= largest;
        server.send(new MailServer.Message(
                from,
                to,
                "Tradebrief edition " + edition.getFileName(),
                text(edition, attached ? List.of() : files),
                attached ? files : List.of()));
    }

    private static String text(Path edition, List<Path> named) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(edition.resolve("SUMMARY.txt")));
        if (!named.isEmpty()) {
            text.append("\nThe files are too large for a message; they stand in\n");
            named.forEach(file -> text.append(file.toAbsolutePath().toUri()).append('\n'));
        }
        return text.toString();
    }
}
