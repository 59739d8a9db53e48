package org.tradebrief.job;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Lets a process that is told to end (SIGTERM, Ctrl-C) finish the chunk it is at, and end with its own exit code.
 *
 * <p>The shutdown hook holds the process until its main thread has said how the run ended.
 */
public final class Shutdown {
    private static final CountDownLatch ENDED = new CountDownLatch(1);
    private static final CountDownLatch ASKED = new CountDownLatch(1);
    private static volatile @Nullable Stop stop;
    private static volatile int exit = ExitCode.INTERNAL_FAULT.code();

    private Shutdown() {}

    /** Watches for the end of the process; called once, as the main thread's first act. */
    public static void mainBegins() {
        Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::end, "stop"));
    }

    /** Says that the main thread is done and with which code; called once, as its last act. */
    public static void mainEnds(int code) {
        exit = code;
        ENDED.countDown();
    }

    /** From now on the end of the process waits for this stop. */
    static void asks(Stop other) {
        stop = other;
    }

    /** Waits until the process is told to end; its end then waits for the main thread. */
    public static void awaitAsked() throws InterruptedException {
        asks(new Stop());
        ASKED.await();
    }

    private static void end() {
        if (ENDED.getCount() == 0) {
            return;
        }
        ASKED.countDown();
        Stop known = stop;
        if (known == null) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
            return;
        }
        known.ask();
        try {
            ENDED.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exit);
    }
}
