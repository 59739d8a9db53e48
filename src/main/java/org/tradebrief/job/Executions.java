package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ApplicationContext;
import org.tradebrief.catalogue.InvalidInput;

/**
 * The executions of the job that make one edition of one set of inputs.
 *
 * <p>One that did not complete is resumed where it stopped; publishing the same inputs again is another one.
 */
final class Executions {
    private final RunPlan plan;
    private final JobRepository repository;
    private final JobOperator operator;
    private final Job job;
    private final RunState state;

    Executions(ApplicationContext context, RunPlan plan) {
        this.plan = plan;
        this.repository = context.getBean(JobRepository.class);
        this.operator = context.getBean(JobOperator.class);
        this.job = context.getBean(Job.class);
        this.state = context.getBean(RunState.class);
    }

    /** Resumes the last execution or starts another one, until the edition stands or it fails. */
    ExitCode run() throws IOException {
        repository.findRunningJobExecutions(JobConfiguration.JOB).forEach(operator::recover);
        state.forgetOthers();
        boolean stands = plan.published() && !plan.request().rerun() && Files.notExists(plan.building());
        boolean resumable = stands || Files.exists(plan.building());
        try {
            for (long attempt = 1; ; attempt++) {
                JobParameters parameters = parameters(attempt);
                JobExecution last = last(parameters);
                if (stands && last != null && last.getStatus() == BatchStatus.COMPLETED) {
                    return ExitCode.PUBLISHED;
                }
                if (last == null || (!over(last) && resumable)) {
                    if (!stands) {
                        Files.createDirectories(plan.building());
                    }
                    return exit(operator.start(job, parameters));
                }
                if (!over(last)) {
                    operator.abandon(last);
                }
            }
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("the job did not start: " + refused.getMessage(), refused);
        }
    }

    private JobParameters parameters(long attempt) {
        return new JobParametersBuilder()
                .addLocalDate("as-of", plan.asOf())
                .addString("release", plan.release())
                .addString("edition", plan.edition().toString())
                .addLong("attempt", attempt)
                .toJobParameters();
    }

    private @Nullable JobExecution last(JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(JobConfiguration.JOB, parameters);
        return instance == null ? null : repository.getLastJobExecution(instance);
    }

    private static boolean over(JobExecution execution) {
        return execution.getStatus() == BatchStatus.COMPLETED || execution.getStatus() == BatchStatus.ABANDONED;
    }

    private static ExitCode exit(JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return ExitCode.PUBLISHED;
        }
        for (Throwable failure : execution.getAllFailureExceptions()) {
            if (rootOf(failure) instanceof JobInterruptedException) {
                continue;
            }
            switch (ExitCode.causeOf(failure)) {
                case InvalidInput invalid -> throw invalid;
                case Blocked blocked -> throw blocked;
                case IOException io -> throw io;
                case UncheckedIOException io -> throw io.getCause();
                default -> throw new IllegalStateException("the run failed: " + rootOf(failure), failure);
            }
        }
        return ExitCode.INTERRUPTED;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
