package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A night stays a night when clocks change: one run a day, none left out, none twice. */
class CronTimesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void theNightInWhichClocksGoForwardHasItsRun() {
        assertThat(days("0 30 2 * * *", BERLIN, "2026-03-27T12:00:00Z", 4))
                .containsExactly(day(28), day(29), day(30), day(31));
    }

    @Test
    void theNightInWhichClocksGoBackHasOneRun() {
        assertThat(days("0 30 2 * * *", BERLIN, "2026-10-23T12:00:00Z", 4))
                .containsExactly(
                        LocalDate.of(2026, 10, 24),
                        LocalDate.of(2026, 10, 25),
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2026, 10, 27));
    }

    @Test
    void aHostThatStartsInTheHourThatIsShownTwiceDoesNotRunTheNightAgain() {
        assertThat(runs("0 30 2 * * *", BERLIN, "2026-10-25T01:10:00Z", 1))
                .containsExactly(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void everyHourComesOnceThoughClocksSkipOne() {
        assertThat(runs("0 0 * * * *", BERLIN, "2026-03-29T00:00:00Z", 2))
                .containsExactly(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T02:00:00Z"));
    }

    @Test
    void twoInTheMorningInShanghaiIsSixInTheEveningOfUniversalTime() {
        assertThat(runs("0 0 2 * * *", SHANGHAI, "2025-11-10T12:00:00Z", 1))
                .containsExactly(Instant.parse("2025-11-10T18:00:00Z"));
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }

    private static List<LocalDate> days(String cron, ZoneId zone, String after, int count) {
        return runs(cron, zone, after, count).stream()
                .map(run -> ZonedDateTime.ofInstant(run, zone).toLocalDate())
                .toList();
    }

    private static List<Instant> runs(String cron, ZoneId zone, String after, int count) {
        CronTimes times = CronTimes.of(cron, zone);
        List<Instant> runs = new ArrayList<>();
        Instant last = Instant.parse(after);
        while (runs.size() < count) {
            last = times.after(last);
            runs.add(last);
        }
        return runs;
    }
}
