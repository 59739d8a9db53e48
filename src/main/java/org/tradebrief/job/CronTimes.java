package org.tradebrief.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times of a cron expression on the clocks of a zone, each time that they can show once.
 *
 * <p>A time that clocks skip when they go forward comes later by what they skip; one that they show twice when they go
 * back counts the first time.
 *
 * @param cron seconds, minutes, hours, day of month, month, day of week
 * @param zone the zone
 */
record CronTimes(CronExpression cron, ZoneId zone) implements Schedule {

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it is none
     */
    static CronTimes of(String cron, ZoneId zone) {
        return new CronTimes(CronExpression.parse(cron), zone);
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete complete) {
        return after(complete.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return after(now);
    }

    /** Without a state of its own, so that a changed expression moves the next time. */
    @Override
    public boolean isDeterministic() {
        return true;
    }

    /** The first time after a moment. */
    Instant after(Instant moment) {
        LocalDateTime shown = next(LocalDateTime.ofInstant(moment, zone));
        while (!shown.atZone(zone).toInstant().isAfter(moment)) {
            shown = next(shown);
        }
        return shown.atZone(zone).toInstant();
    }

    private LocalDateTime next(LocalDateTime shown) {
        return Objects.requireNonNull(cron.next(shown), () -> cron + " comes no more");
    }
}
