package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

/** What a person who looks on is told of a step: how much, how fast, how long it will take. */
class ProgressTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final Progress progress =
            new Progress(new PrintStream(told, true, StandardCharsets.UTF_8), clock::get, false);
    private final StepExecution step = new StepExecution(
            1, "readObservations", new JobExecution(1, new JobInstance(1, "job"), new JobParameters()));

    /** 3,000 of 4,000 rows in two seconds: 1,500 a second, and 1,000 rows that take two thirds of a second. */
    @BeforeEach
    void afterTwoSeconds() {
        progress.beforeStep(step);
        clock.set(2_000_000_000L);
        step.setReadCount(3_000);
    }

    @Test
    void aStepThatGoesOnTellsCountRateAndTimeLeft() {
        step.getExecutionContext().putLong(Progress.TOTAL, 4_000);

        progress.tick();

        assertThat(text())
                .startsWith("tradebrief: read observations 3,000, 2.0 s, 1,500 a second, 1 s left")
                .endsWith("\r");
    }

    @Test
    void aStepOfWhichNobodyKnowsHowLongItIsTellsNoTimeLeft() {
        progress.tick();

        assertThat(text()).contains("1,500 a second").doesNotContain("left");
    }

    @Test
    void aStepThatEndedTellsCountAndRateOnALineOfItsOwn() {
        step.setStatus(BatchStatus.COMPLETED);

        progress.afterStep(step);

        assertThat(text().strip()).isEqualTo("tradebrief: read observations 3,000, 2.0 s, 1,500 a second");
    }

    @Test
    void aStepThatFailedIsToldAsSuch() {
        step.setStatus(BatchStatus.FAILED);

        progress.afterStep(step);

        assertThat(text()).contains(" FAILED");
    }

    private String text() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
