package org.tradebrief.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.CompositeStepExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.tradebrief.store.Database;
import org.tradebrief.store.EditionFolders;

/**
 * The attempts of one run to make its edition.
 *
 * <p>One that ends in trouble which may be over a moment later is followed by another, which goes on where it stopped,
 * by the same way as after a crash.
 */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** How long is waited before each further attempt. */
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(15));

    private final RunPlan plan;
    private final RunLock lock;
    private final StepExecutionListener progress;
    private final CompositeStepExecutionListener watcher = new CompositeStepExecutionListener();

    Attempts(RunPlan plan, RunLock lock, RunJournal journal, Stop stop, StepExecutionListener progress) {
        this.plan = plan;
        this.lock = lock;
        this.progress = progress;
        watcher.setListeners(new StepExecutionListener[] {stop, lock, journal, progress});
    }

    /** Makes the edition; {@link ExitCode#LOCKED} when another host took the database while it could not be reached. */
    ExitCode untilOver() throws IOException {
        new EditionFolders(plan.request().output()).mend(plan.building());
        for (Duration pause : PAUSES) {
            try {
                return once();
            } catch (IOException | RuntimeException failure) {
                if (!Transient.isCauseOf(failure)) {
                    throw failure;
                }
                LOG.warn("tried again in {} s: {}", pause.toSeconds(), String.join("; ", Reasons.of(failure)));
                LockSupport.parkNanos(pause.toNanos());
            }
            if (!lock.tryDatabase()) {
                return ExitCode.LOCKED;
            }
        }
        return once();
    }

    private ExitCode once() throws IOException {
        Database database = plan.request().database();
        try (Connection _ = database.open();
                ConfigurableApplicationContext context = context(database)) {
            return new Executions(context, plan).run();
        } catch (SQLException open) {
            throw new IOException("the database does not close: " + open.getMessage(), open);
        }
    }

    private ConfigurableApplicationContext context(Database database) {
        return new SpringApplicationBuilder(JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RunPlan.class, () -> plan);
                    beans.registerBean(StepExecutionListener.class, () -> watcher);
                    beans.registerBean(Milestones.class, () -> milestones(progress));
                    context.getEnvironment().getPropertySources().addFirst(address(database));
                })
                .run();
    }

    /** Nothing that is said elsewhere may lead the job to another database than the one whose lock is held. */
    private static MapPropertySource address(Database database) {
        return new MapPropertySource(
                "database",
                Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.user(),
                        "spring.datasource.password", database.password()));
    }

    /** A progress that shows steps shows what long steps have done too. */
    private static Milestones milestones(StepExecutionListener progress) {
        return progress instanceof Progress shown ? shown::tell : _ -> {};
    }
}
