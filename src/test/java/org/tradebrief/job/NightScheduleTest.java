package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tradebrief.store.TestDatabase;

/** Nights come when they are due, once. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class NightScheduleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String NEVER_IN_THIS_TEST = "0 0 2 29 2 *";
    private static final Duration POLL = Duration.ofMillis(20);

    @Parameter
    TestDatabase kind = TestDatabase.HSQLDB;

    private DataSource database = new DriverManagerDataSource();

    @BeforeEach
    void newDatabase() {
        database = kind.connections();
    }

    @Test
    void aNightThatWasMissedIsMadeUpForOnce() {
        AtomicInteger nights = new AtomicInteger();
        NightSchedule.start(database, NEVER_IN_THIS_TEST, SHANGHAI, nights::incrementAndGet, POLL)
                .close();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("update scheduled_tasks set execution_time = timestamp '2025-11-10 02:00:00'");

        try (NightSchedule again =
                NightSchedule.start(database, NEVER_IN_THIS_TEST, SHANGHAI, nights::incrementAndGet, POLL)) {
            assertThat(again).isNotNull();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isDone(jdbc));
        }
        assertThat(nights).hasValue(1);
    }

    @Test
    void ofTwoHostsThatShareADatabaseOneRunsTheNight() {
        AtomicInteger nights = new AtomicInteger();
        Runnable night = nights::incrementAndGet;
        JdbcTemplate jdbc = new JdbcTemplate(database);
        try (NightSchedule here = NightSchedule.start(database, NEVER_IN_THIS_TEST, SHANGHAI, night, POLL);
                NightSchedule there = NightSchedule.start(database, NEVER_IN_THIS_TEST, SHANGHAI, night, POLL)) {
            assertThat(here).isNotSameAs(there);
            jdbc.update("update scheduled_tasks set execution_time = timestamp '2025-11-10 02:00:00'");
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isDone(jdbc));
        }
        assertThat(nights).hasValue(1);
        assertThat(jdbc.queryForList("select task_name from scheduled_tasks", String.class))
                .hasSize(1);
    }

    @Test
    void whatIsNoCronExpressionIsRefused() {

        assertThatThrownBy(() -> NightSchedule.start(database, "at two", SHANGHAI, () -> {}, POLL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isDone(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                                "select task_name from scheduled_tasks where execution_time > current_timestamp"
                                        + " and last_success is not null",
                                String.class)
                        .size()
                == 1;
    }
}
