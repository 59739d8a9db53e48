package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nights come when they are due, once. */
class NightScheduleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String NEVER_IN_THIS_TEST = "0 0 2 29 2 *";
    private static final Duration POLL = Duration.ofMillis(20);

    @Test
    void aNightThatWasMissedIsMadeUpForOnce() {
        DriverManagerDataSource database = new DriverManagerDataSource("jdbc:hsqldb:mem:missed", "sa", "");
        AtomicInteger nights = new AtomicInteger();
        NightSchedule.start(database, NEVER_IN_THIS_TEST, SHANGHAI, nights::incrementAndGet, POLL)
                .close();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("update scheduled_tasks set execution_time = timestamp '2025-11-10 02:00:00'");

        try (NightSchedule again =
                NightSchedule.start(database, NEVER_IN_THIS_TEST, SHANGHAI, nights::incrementAndGet, POLL)) {
            assertThat(again).isNotNull();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> jdbc.queryForList(
                                            "select task_name from scheduled_tasks where execution_time >"
                                                    + " current_timestamp and last_success is not null",
                                            String.class)
                                    .size()
                            == 1);
        }
        assertThat(nights).hasValue(1);
    }

    @Test
    void whatIsNoCronExpressionIsRefused() {
        DriverManagerDataSource database = new DriverManagerDataSource("jdbc:hsqldb:mem:refused", "sa", "");

        assertThatThrownBy(() -> NightSchedule.start(database, "at two", SHANGHAI, () -> {}, POLL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
