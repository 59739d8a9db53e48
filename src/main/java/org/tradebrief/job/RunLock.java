package org.tradebrief.job;

import java.io.IOException;
import java.util.Optional;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.tradebrief.store.DatabaseLock;
import org.tradebrief.store.ServerDatabase;

/**
 * The right to run: on the folders of a run, and on the database that it shares with other hosts.
 *
 * <p>Each step first makes sure that it is still held: a run whose database forgot it must not go on beside another one.
 */
final class RunLock implements StepExecutionListener, AutoCloseable {
    private final WorkLock folders;
    private final Optional<ServerDatabase> server;
    private Optional<DatabaseLock> database;

    private RunLock(WorkLock folders, Optional<ServerDatabase> server, Optional<DatabaseLock> database) {
        this.folders = folders;
        this.server = server;
        this.database = database;
    }

    /** Takes it, or gives nothing when another run has it. */
    static Optional<RunLock> tryFor(RunRequest request) throws IOException {
        Optional<WorkLock> folders = WorkLock.tryOn(request.output(), request.work());
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        RunLock lock = new RunLock(folders.get(), request.server(), Optional.empty());
        boolean taken = false;
        try {
            taken = lock.tryDatabase();
        } finally {
            if (!taken) {
                lock.close();
            }
        }
        return taken ? Optional.of(lock) : Optional.empty();
    }

    /** Takes the database, again if its connection was lost; whether it is held now. */
    boolean tryDatabase() throws IOException {
        if (server.isEmpty()) {
            return true;
        }
        database.ifPresent(DatabaseLock::close);
        database = server.get().tryLock();
        return database.isPresent();
    }

    @Override
    public void beforeStep(StepExecution step) {
        try {
            if (database.isPresent()) {
                database.get().requireHeld();
            }
        } catch (IOException lost) {
            throw new java.io.UncheckedIOException(lost);
        }
    }

    @Override
    public void close() throws IOException {
        database.ifPresent(DatabaseLock::close);
        folders.close();
    }
}
