package org.tradebrief.job;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Who is told by e-mail when a run fails or is late.
 *
 * @param server where to
 * @param from address of the sender
 * @param to address of the owner
 */
public record Owner(MailServer server, String from, String to) {

    /** Tells why a run failed. */
    void tellFailed(RunRequest request, ExitCode exit, List<String> reasons) throws IOException {
        tell(
                "Tradebrief failed: exit code " + exit.code() + ", " + exit.words(),
                String.join("\n", reasons) + "\n\nThe editions that stand in "
                        + request.output().toAbsolutePath() + " are untouched; status.json there tells the steps.\n");
    }

    /** Tells that a run takes longer than it may. */
    void tellLate(RunRequest request, Duration longest) throws IOException {
        tell(
                "Tradebrief is late",
                "The run on " + request.output().toAbsolutePath() + " still goes on after " + longest.toMinutes()
                        + " minutes; status.json there tells the steps.\n");
    }

    private void tell(String subject, String text) throws IOException {
        server.send(new MailServer.Message(from, to, subject, text, List.of()));
    }
}
