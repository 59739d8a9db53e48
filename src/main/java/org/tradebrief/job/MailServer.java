package org.tradebrief.job;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A mail server.
 *
 * @param host its name
 * @param port its port
 * @param user name to log in with, empty for none
 * @param password password to log in with, never shown
 */
public record MailServer(String host, int port, String user, String password) {
    private static final String TIMEOUT_MILLIS = "30000";

    /**
     * A message.
     *
     * @param from address of the sender
     * @param to address of the recipient
     * @param subject its subject
     * @param text its text
     * @param attachments files that it carries
     */
    record Message(String from, String to, String subject, String text, List<Path> attachments) {}

    /**
     * Sends a message.
     *
     * @throws IOException when the server did not take it
     */
    void send(Message message) throws IOException {
        JavaMailSenderImpl sender = sender();
        try {
            sender.send(mime(message, sender));
        } catch (MailException | MessagingException refused) {
            throw new IOException(
                    this + " did not take the message to " + message.to() + ": " + refused.getMessage(), refused);
        }
    }

    private static MimeMessage mime(Message message, JavaMailSenderImpl sender) throws MessagingException {
        MimeMessageHelper mime = new MimeMessageHelper(
                sender.createMimeMessage(), !message.attachments().isEmpty(), StandardCharsets.UTF_8.name());
        mime.setFrom(message.from());
        mime.setTo(message.to());
        mime.setSubject(message.subject());
        mime.setText(message.text());
        for (Path file : message.attachments()) {
            mime.addAttachment(file.getFileName().toString(), new FileSystemResource(file));
        }
        return mime.getMimeMessage();
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");
            sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        }
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().put("mail.smtp." + wait, TIMEOUT_MILLIS);
        }
        return sender;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
