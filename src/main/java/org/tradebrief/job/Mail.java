package org.tradebrief.job;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.tradebrief.store.EditionFolders;

/**
 * Sends an edition by e-mail: the summary as its text, the files attached when they are small enough, named otherwise.
 *
 * @param server where to
 * @param from address of the sender
 * @param to address of the recipient
 */
public record Mail(Server server, String from, String to) implements Channel {
    private static final int TIMEOUT_MILLIS = 30_000;

    /**
     * A mail server.
     *
     * @param host its name
     * @param port its port
     * @param user name to log in with, empty for none
     * @param password password to log in with, never shown
     * @param largest bytes of files that a message may carry
     */
    public record Server(String host, int port, String user, String password, long largest) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    @Override
    public String recipient() {
        return "mail " + to;
    }

    @Override
    public void deliver(Path edition) throws IOException {
        try {
            JavaMailSenderImpl sender = sender();
            sender.send(message(sender, edition));
        } catch (MailException | MessagingException refused) {
            throw new IOException(server + " did not take the message to " + to + ": " + refused.getMessage(), refused);
        }
    }

    private MimeMessage message(JavaMailSenderImpl sender, Path edition) throws MessagingException, IOException {
        List<Path> files = EditionFolders.files(edition);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        boolean attached = bytes <= server.largest();
        MimeMessageHelper message =
                new MimeMessageHelper(sender.createMimeMessage(), attached, StandardCharsets.UTF_8.name());
        message.setFrom(from);
        message.setTo(to);
        message.setSubject("Tradebrief edition " + edition.getFileName());
        message.setText(text(edition, files, attached));
        if (attached) {
            for (Path file : files) {
                message.addAttachment(file.getFileName().toString(), new FileSystemResource(file));
            }
        }
        return message.getMimeMessage();
    }

    private static String text(Path edition, List<Path> files, boolean attached) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(edition.resolve("SUMMARY.txt")));
        if (!attached) {
            text.append("\nThe files are too large for a message; they stand in\n");
            files.forEach(file -> text.append(file.toAbsolutePath().toUri()).append('\n'));
        }
        return text.toString();
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        if (!server.user().isEmpty()) {
            sender.setUsername(server.user());
            sender.setPassword(server.password());
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");
            sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        }
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", Integer.toString(TIMEOUT_MILLIS));
        sender.getJavaMailProperties().put("mail.smtp.timeout", Integer.toString(TIMEOUT_MILLIS));
        return sender;
    }
}
