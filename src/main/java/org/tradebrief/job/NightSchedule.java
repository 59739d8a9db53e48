package org.tradebrief.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Runs something at the times of a cron expression, on one host at a time of all that share a database.
 *
 * <p>The next time stands in the database: a night that was missed is made up for once, and the host that picked it
 * keeps it alive by a heartbeat, so that another one takes over when it dies.
 */
public final class NightSchedule implements AutoCloseable {
    private static final String TASK = "edition";
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(5);

    private final Scheduler scheduler;

    private NightSchedule(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Starts a schedule.
     *
     * @param cron seconds, minutes, hours, day of month, month, day of week
     * @param zone the zone whose clocks it follows, through daylight saving
     * @throws IllegalArgumentException when the expression is none
     */
    public static NightSchedule start(DataSource database, String cron, ZoneId zone, Runnable night) {
        return start(database, cron, zone, night, POLL);
    }

    static NightSchedule start(DataSource database, String cron, ZoneId zone, Runnable night, Duration poll) {
        RecurringTask<Void> task =
                Tasks.recurring(TASK, CronTimes.of(cron, zone)).execute((instance, context) -> night.run());
        createTable(database);
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(task)
                .threads(1)
                .pollingInterval(poll)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
        return new NightSchedule(scheduler);
    }

    /** The table of db-scheduler, as its documentation gives it; the two databases name bytes differently. */
    private static void createTable(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        String product = jdbc.execute(
                (ConnectionCallback<String>) one -> one.getMetaData().getDatabaseProductName());
        String bytes = "PostgreSQL".equals(product) ? "bytea" : "varbinary(4000)";
        jdbc.execute("""
            create table if not exists scheduled_tasks (
                task_name varchar(100) not null,
                task_instance varchar(100) not null,
                task_data %s,
                execution_time timestamp with time zone not null,
                picked boolean not null,
                picked_by varchar(50),
                last_success timestamp with time zone,
                last_failure timestamp with time zone,
                consecutive_failures int,
                last_heartbeat timestamp with time zone,
                version bigint not null,
                priority smallint,
                primary key (task_name, task_instance))
            """.formatted(bytes));
    }

    /** Ends the schedule once the night that runs has ended. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
